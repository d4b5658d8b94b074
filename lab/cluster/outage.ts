// Parts of a running cluster that are away for a while: for tests of what others do meanwhile.
import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../../src/runtime/errors.ts';
import { ClusterBuilder } from './cluster-builder.ts';
import { stopProcesses } from './processes.ts';
import { readCluster } from './state.ts';
import type { ClusterState, LabContext } from './types.ts';

/**
 * Ends a process of the cluster at once, as a crash would. The function that it returns starts it again as it was.
 * @throws {ConfigurationError} for a process that the cluster does not have
 */
export async function takeAway(
  state: Pick<ClusterState, 'name'>,
  name: string,
  context: LabContext,
): Promise<() => Promise<void>> {
  const cluster = await readCluster(state.name);
  const found = cluster?.processes.find((process) => process.name === name);
  if (cluster === undefined || found === undefined)
    throw new ConfigurationError(`Cluster ${state.name} has no process ${name}`, {
      remedy: `Name one of ${cluster?.processes.map((process) => process.name).join(', ') ?? 'a cluster that is up'}.`,
    });
  const [command = '', ...args] = readFileSync(`/proc/${found.pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
  process.kill(found.pid, 'SIGKILL');
  await stopProcesses([found], context);
  const others = cluster.processes.filter((process) => process !== found);
  await new ClusterBuilder(cluster, context).update({ processes: others });
  return async () => {
    const now = (await readCluster(state.name)) ?? cluster;
    const port = found.port === undefined ? {} : { port: found.port };
    await new ClusterBuilder(now, context).start(name, { command, args, ...port });
  };
}
