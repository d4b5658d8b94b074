// The embedded cluster as a library: what the CLI, the demo and the tests call.
import { parseClusterName } from './paths.ts';
import { isRunning, readCluster, readClusters, toPublicState } from './state.ts';
import type { ClusterState } from './types.ts';

export { addAwsNodes, type AwsNodeInstance, type AwsNodes, type AwsNodesOptions } from './aws-nodes.ts';
export { clusterDown, type DownOptions } from './down.ts';
export { findRunningCluster } from './find.ts';
export { startOperatorProcess, type OperatorProcessOptions } from './operator-process.ts';
export { takeAway } from './outage.ts';
export { clusterUp } from './up.ts';
export type { ClusterOptions, ClusterProcess, ClusterState, NodeType } from './types.ts';

export type ClusterStatus = ClusterState & { readonly running: boolean };

/** The named cluster, running or not; undefined where there is none. */
export async function clusterStatus(name?: string): Promise<ClusterStatus | undefined> {
  const cluster = await readCluster(parseClusterName(name));
  return cluster === undefined ? undefined : { ...toPublicState(cluster), running: isRunning(cluster) };
}

/** All clusters that have data on this machine, by name. */
export async function listClusters(): Promise<ClusterStatus[]> {
  return (await readClusters()).map((cluster) => ({
    ...toPublicState(cluster),
    running: isRunning(cluster),
  }));
}
