// For the CLI's fallback: the embedded cluster that runs, without building or starting anything.
import { isRunning, readClusters, toPublicState } from './state.ts';
import type { ClusterState } from './types.ts';

/** The running cluster `default`, else the running one that was made last; undefined where none runs. */
export async function findRunningCluster(): Promise<ClusterState | undefined> {
  const running = (await readClusters()).filter(isRunning);
  running.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const found = running.find((cluster) => cluster.name === 'default') ?? running[0];
  return found === undefined ? undefined : toPublicState(found);
}
