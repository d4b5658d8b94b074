// Ends a cluster: its processes, and for a kubelet node everything that they left on the machine.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Clock, systemClock } from '../../src/runtime/clock.ts';
import { withLock } from './lock.ts';
import { cacheDirectory, clusterDirectory, clustersDirectory, parseClusterName } from './paths.ts';
import { isAlive, stopProcesses } from './processes.ts';
import { readCluster, readClusters, writeCluster } from './state.ts';
import type { LabContext, StoredCluster } from './types.ts';

export interface DownOptions extends Pick<LabContext, 'logger' | 'exec' | 'signal'> {
  readonly name?: string;
  /** Removes the cluster's directory: its objects, volumes, logs. Without it the next `up` goes on with them. */
  readonly removeData?: boolean;
  /** Removes the cache of tools and images as well, unless another cluster runs. */
  readonly removeCache?: boolean;
  readonly clock?: Clock;
}

/** Takes the named cluster down; one that does not exist is down already. */
export async function clusterDown(options: DownOptions): Promise<void> {
  const name = parseClusterName(options.name);
  const context = { ...options, clock: options.clock ?? systemClock };
  const lock = join(clustersDirectory(), `${name}.lock`);
  await withLock(lock, `cluster ${name}`, context, async () => {
    const cluster = await readCluster(name);
    if (cluster === undefined) options.logger.info(`Cluster ${name} is not there`);
    else {
      await stopCluster(cluster, context);
      options.logger.info(`Cluster ${name} is down`);
    }
    if (options.removeData === true) await removeCluster(name);
  });
  if (options.removeCache === true) await removeCache(options);
}

/** Ends the processes, newest first, and marks the cluster as stopped. The control plane goes last. */
export async function stopCluster(cluster: StoredCluster, context: LabContext): Promise<void> {
  const rank = (name: string): number => (name === 'etcd' ? 2 : name === 'kube-apiserver' ? 1 : 0);
  for (const level of [0, 1, 2])
    await stopProcesses(
      cluster.processes.filter((each) => rank(each.name) === level),
      context,
    );
  await writeCluster({ ...cluster, phase: 'stopped', processes: [] });
}

export async function removeCluster(name: string): Promise<void> {
  await rm(clusterDirectory(name), { recursive: true, force: true });
}

async function removeCache(options: DownOptions): Promise<void> {
  const users = (await readClusters()).filter((cluster) => cluster.processes.some(isAlive));
  if (users.length > 0)
    options.logger.warning(
      `The cache stays: cluster ${users.map((cluster) => cluster.name).join(', ')} runs from it`,
    );
  else await rm(cacheDirectory(), { recursive: true, force: true });
}
