// Images that cannot be pulled: which one, and what the registry said.
import { describeReference, referenceTo } from '../../objects.ts';
import { eventsAbout, type Facts } from '../facts.ts';
import { tidy } from '../../../runtime/redact.ts';
import { firstFinding, type Finding, type Rule } from '../rule.ts';
import { containerStatuses, type ContainerStatus, type Pod } from '../views.ts';

const REASONS = new Set([
  'ErrImagePull',
  'ImagePullBackOff',
  'InvalidImageName',
  'ErrImageNeverPull',
  'ImageInspectError',
  'RegistryUnavailable',
  'SignatureValidationFailed',
]);

export const imagePull: Rule = {
  code: 'IMAGE_PULL',
  recognises:
    'A container image cannot be pulled: not found, not allowed, rate limit, registry out of reach.',
  find: (facts) =>
    firstFinding(facts.pods, (pod) =>
      firstFinding(containerStatuses(pod), (container) => explainPull(facts, pod, container)),
    ),
};

function explainPull(facts: Facts, pod: Pod, container: ContainerStatus): Finding | undefined {
  const waiting = container.state?.waiting;
  if (waiting?.reason === undefined || !REASONS.has(waiting.reason)) return undefined;
  const image = imageOf(pod, container);
  const words = registryWords([
    waiting.message ?? '',
    ...eventsAbout(facts, pod)
      .filter(({ reason }) => reason === 'Failed' || reason === 'InspectFailed')
      .map(({ message }) => message ?? ''),
  ]);
  const { why, remedy } = classify(waiting.reason, words, image);
  return {
    culprit: referenceTo(pod),
    cause: `Image ${image} of ${describeReference(referenceTo(pod))} cannot be pulled: ${why}.`,
    remedy,
    ...(words === '' ? {} : { evidence: [`The registry's words: ${tidy(words)}`] }),
  };
}

function imageOf(pod: Pod, { name, image }: ContainerStatus): string {
  const specs = [...(pod.spec?.initContainers ?? []), ...(pod.spec?.containers ?? [])];
  return specs.find((spec) => spec.name === name)?.image ?? image ?? 'of unknown name';
}

/** The back-off message repeats the image only; the words of the first failure are in an event or behind a colon. */
function registryWords(texts: readonly string[]): string {
  const telling = texts.find(
    (text) => text.includes(':') && !/^(Error: \w+|Back-off pulling image "[^"]*")$/.test(text),
  );
  return (telling ?? '')
    .replace(/^.*failed to resolve reference "[^"]*": /s, '')
    .replace(/^.*desc = /s, '')
    .trim();
}

function classify(reason: string, words: string, image: string): { why: string; remedy: string } {
  const registry = /^[^/]*[.:][^/]*(?=\/)/.exec(image)?.[0] ?? 'docker.io';
  if (reason === 'InvalidImageName') {
    return {
      why: 'its name is not a valid image name',
      remedy: 'Correct the image name: registry/repository:tag.',
    };
  }
  if (reason === 'ErrImageNeverPull') {
    return {
      why: 'it is not on the node and its pull policy is Never',
      remedy: 'Load the image onto the nodes, or set imagePullPolicy to IfNotPresent.',
    };
  }
  if (/toomanyrequests|\b429\b|rate limit/i.test(words)) {
    return {
      why: `${registry} refuses more pulls for now (rate limit)`,
      remedy: `Log in to ${registry} with an imagePullSecret, or pull from a mirror (chart-mirror, or the chart's image registry value); the limit lifts by itself after some hours.`,
    };
  }
  if (/no match for platform|no matching manifest/i.test(words)) {
    return {
      why: "it does not exist for the node's platform",
      remedy: 'Use a multi-platform image, or nodes of the architecture that the image was built for.',
    };
  }
  if (
    /pull access denied|unauthori[sz]ed|authentication required|no basic auth|\b40[13]\b|denied|forbidden|insufficient_scope/i.test(
      words,
    )
  ) {
    return {
      why: `${registry} does not let us in (or has no such repository)`,
      remedy: `Check the repository's name; if it is private, put an imagePullSecret for ${registry} into the namespace and name it in the ServiceAccount or pod template.`,
    };
  }
  if (/not found|manifest unknown|name unknown|\b404\b|does not exist/i.test(words)) {
    return {
      why: `${registry} does not have it`,
      remedy:
        'Check the repository name and tag; a version of the chart or of spec.…version may name an image that was never published.',
    };
  }
  if (
    /no such host|dial tcp|i\/o timeout|connection refused|deadline exceeded|x509|tls|EOF|proxyconnect/i.test(
      words,
    )
  ) {
    return {
      why: `the node cannot reach ${registry}`,
      remedy: `Open the way from the nodes to ${registry} (DNS, NAT or proxy, certificate authority), or use a mirror that they can reach.`,
    };
  }
  return {
    why: words === '' ? `the node reports ${reason}` : tidy(words, 160).replace(/\.$/, ''),
    remedy: `Try the pull on a node (crictl pull ${image}) and mend what it reports.`,
  };
}
