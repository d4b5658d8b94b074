// Ends a cluster: its processes, and for a kubelet node everything that they left on the machine.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Clock, systemClock } from '../../src/runtime/clock.ts';
import { restoreHost, stopContainers } from './host-cleanup.ts';
import { withLock } from './lock.ts';
import { cacheDirectory, clusterDirectory, clustersDirectory, parseClusterName } from './paths.ts';
import { findUnrecorded, isAlive, stopProcesses } from './processes.ts';
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

const LAST = ['containerd', 'kube-apiserver', 'etcd'];

/**
 * Ends the processes and takes back what a kubelet node did to the machine, then marks the cluster as stopped.
 * The order is such that nothing can start anew what was ended: agents, containers, containerd, API server, etcd.
 */
export async function stopCluster(cluster: StoredCluster, context: LabContext): Promise<void> {
  const { host } = cluster;
  const processes = [...cluster.processes, ...findUnrecorded(cluster)];
  const stop = (which: (name: string) => boolean): Promise<void> =>
    stopProcesses(
      processes.filter(({ name }) => which(name)),
      context,
    );
  await stop((name) => !LAST.includes(name));
  if (host !== undefined) await stopContainers(host, context);
  for (const last of LAST) await stop((name) => name === last);
  if (host !== undefined) await restoreHost(cluster, host, context);
  const { host: gone, ...rest } = cluster;
  if (gone !== undefined) context.logger.debug(`Bridge ${gone.bridge} and table ${gone.nftTable} removed`);
  await writeCluster({ ...rest, phase: 'stopped', processes: [] });
}

/** Everything that is kept about a cluster; its processes must have ended. */
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
