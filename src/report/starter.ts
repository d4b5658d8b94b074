// What `init` wrote, and what a person still has to do.
import type { StarterOutcome, StarterWish } from '../layers/files/starter.ts';

export function renderStarter({ written, unchanged }: StarterOutcome, wish: StarterWish): string {
  const { repository, ref } = wish.uses;
  const docs = `https://github.com/${repository}/blob/${ref}/docs`;
  const isOnAws = wish.platform === 'ec2' || wish.platform === 'eks';
  const lines = [
    ...written.map((file) => `✔ written    ${file}`),
    ...unchanged.map((file) => `  unchanged  ${file}`),
    '',
    'What is left to do:',
    '  1. Give the workflows a way to the cluster:',
    ...(isOnAws
      ? [`     the variables LAMINA_AWS_ROLE, LAMINA_REGION and, on EKS, LAMINA_EKS_CLUSTER: ${docs}/aws.md`]
      : []),
    ...(wish.platform === 'eks'
      ? []
      : [
          '     gh secret set KUBECONFIG < kubeconfig   (to deploy; KUBECONFIG_READ_ONLY to plan, KUBECONFIG_PREVIEWS for previews)',
        ]),
    `  2. Commit and push. The workflow Deploy runs on every merge and by hand: ${docs}/workflows.md`,
  ];
  return `${lines.join('\n')}\n`;
}
