// Run as a program of its own: what @kubernetes/client-node makes of kubeconfigs. Loading it inside jest takes too long.
import type { RequestOptions } from 'node:https';
import { text } from 'node:stream/consumers';
import { KubeConfig } from '@kubernetes/client-node';

interface Question {
  readonly kubeconfigVariable: string;
  readonly context?: string;
}

async function answer({ kubeconfigVariable, context }: Question): Promise<unknown> {
  process.env['KUBECONFIG'] = kubeconfigVariable;
  try {
    const config = new KubeConfig();
    config.loadFromDefault();
    if (context !== undefined) config.setCurrentContext(context);
    const cluster = config.getCurrentCluster();
    if (cluster === null) return { error: 'no cluster' };
    const options: RequestOptions = { headers: {} };
    await config.applyToHTTPSOptions(options);
    const headers = options.headers as Record<string, string>;
    return {
      server: cluster.server,
      context: config.currentContext,
      cluster: cluster.name,
      user: config.getCurrentUser()?.name,
      namespace: config.getContextObject(config.currentContext)?.namespace ?? 'default',
      authorization:
        headers['Authorization'] ?? (options.auth === undefined ? undefined : `auth ${options.auth ?? ''}`),
      ca: options.ca?.toString(),
      cert: options.cert?.toString(),
      key: (options.key as string | Buffer | undefined)?.toString(),
      servername: options.servername,
      insecure: options.rejectUnauthorized === false,
    };
  } catch (error) {
    return { error: String(error) };
  }
}

const questions = JSON.parse(await text(process.stdin)) as Question[];
const answers: unknown[] = [];
for (const question of questions) answers.push(await answer(question));
process.stdout.write(JSON.stringify(answers));
