// The state file of each cluster: written whole after every step, so that a broken start can be cleaned up.
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clusterDirectory, clustersDirectory } from './paths.ts';
import { isAlive } from './processes.ts';
import type { ClusterState, StoredCluster } from './types.ts';

const stateFile = (name: string): string => join(clusterDirectory(name), 'state.json');

const orUndefined = (error: unknown): undefined => {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
};

/** undefined where there is no such cluster. */
export async function readCluster(name: string): Promise<StoredCluster | undefined> {
  const text = await readFile(stateFile(name), 'utf8').catch(orUndefined);
  return text === undefined ? undefined : (JSON.parse(text) as StoredCluster);
}

/** In one piece: whoever reads meanwhile has the old state or the new one. */
export async function writeCluster(cluster: StoredCluster): Promise<void> {
  await mkdir(cluster.directory, { recursive: true, mode: 0o700 });
  const temporary = `${stateFile(cluster.name)}.${process.pid}`;
  await writeFile(temporary, `${JSON.stringify(cluster, undefined, 2)}\n`, { mode: 0o600 });
  await rename(temporary, stateFile(cluster.name));
}

/** Every cluster that has a state file, by name. */
export async function readClusters(): Promise<StoredCluster[]> {
  const names = (await readdir(clustersDirectory()).catch(orUndefined)) ?? [];
  const clusters = await Promise.all(names.sort().map((name) => readCluster(name).catch(notADirectory)));
  return clusters.filter((cluster) => cluster !== undefined);
}

const notADirectory = (error: unknown): undefined => {
  if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined; // a lock file
  throw error;
};

/** Operator simulators run beside a cluster; it stands without them. */
export const operatorPrefix = 'operator-';

/** Whether every process that the cluster stands on lives. */
export function isRunning(cluster: StoredCluster): boolean {
  const own = cluster.processes.filter(({ name }) => !name.startsWith(operatorPrefix));
  return cluster.phase === 'ready' && own.length > 0 && own.every(isAlive);
}

/** What callers may know. */
export function toPublicState(cluster: StoredCluster): ClusterState {
  const { name, node, kubeconfig, server, processes, versions, chartMirror, binDirectory, directory } =
    cluster;
  return {
    ...{ name, node, kubeconfig, server, processes, versions, binDirectory, directory },
    ...(chartMirror === undefined ? {} : { chartMirror }),
  };
}
