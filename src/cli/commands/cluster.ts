// lamina cluster up|status|down: the embedded cluster.
import { systemClock } from '../../runtime/clock.ts';
import { exec } from '../../runtime/exec.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext } from '../context.ts';
import { openLab } from '../lab.ts';

export interface ClusterOptions {
  readonly name: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

export interface ClusterUpOptions extends ClusterOptions {
  readonly node: 'kubelet' | 'kwok';
}

export interface ClusterDownOptions extends ClusterOptions {
  readonly removeCache: boolean;
  readonly keepData: boolean;
}

/** Builds what is missing, starts the cluster, and tells how to reach it. */
export async function clusterUp({ name, node }: ClusterUpOptions, context: CommandContext): Promise<Answer> {
  const lab = await openLab(context);
  const state = await lab.clusterUp({
    name,
    node,
    logger: context.logger,
    exec,
    clock: systemClock,
    signal: context.signal,
  });
  return {
    json: state,
    text: () => `Cluster "${state.name}" is up at ${state.server}\nexport KUBECONFIG=${state.kubeconfig}\n`,
  };
}

/** Exit code 1 where it does not run. */
export async function clusterStatus({ name }: ClusterOptions, context: CommandContext): Promise<Answer> {
  const state = await (await openLab(context)).clusterStatus(name);
  if (state === undefined)
    return { json: { name, running: false }, text: () => `No cluster "${name}"\n`, exitCode: 1 };
  const lines = state.processes.map(
    ({ name: process, pid, port }) =>
      `  ${process.padEnd(26)} pid ${pid}${port === undefined ? '' : `, port ${port}`}`,
  );
  return {
    json: state,
    text: () =>
      [
        `Cluster "${state.name}" (${state.node}) is ${state.running ? `running at ${state.server}` : 'not running'}`,
        ...lines,
        ...Object.entries(state.versions).map(([part, version]) => `  ${part.padEnd(26)} ${version}`),
        `  kubeconfig                 ${state.kubeconfig}`,
        '',
      ].join('\n'),
    exitCode: state.running ? 0 : 1,
  };
}

/** Stops it, and removes what is not to be kept. */
export async function clusterDown(options: ClusterDownOptions, context: CommandContext): Promise<Answer> {
  const lab = await openLab(context);
  await lab.clusterDown({
    name: options.name,
    removeData: !options.keepData,
    removeCache: options.removeCache,
    logger: context.logger,
    exec,
    signal: context.signal,
  });
  return { json: { name: options.name, running: false }, text: () => `Cluster "${options.name}" is down\n` };
}
