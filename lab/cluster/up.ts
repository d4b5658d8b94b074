// Brings a cluster up: tools, control plane, node, charts; whatever was half-started before is replaced.
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDuration } from '../../src/runtime/clock.ts';
import { ConfigurationError } from '../../src/runtime/errors.ts';
import { ensureImages } from '../images/images.ts';
import { startChartMirror } from '../registry/chart-mirror.ts';
import { ensureTools } from '../tools/tools.ts';
import { type ToolName, versions } from '../tools/versions.ts';
import { ClusterBuilder } from './cluster-builder.ts';
import { startControlPlane } from './control-plane.ts';
import { removeCluster, stopCluster } from './down.ts';
import { requireHostPackages } from './host-packages.ts';
import { SERVICE_CIDR, prepareNetwork, shutOut } from './host-network.ts';
import { planHost, prepareKubeletNode, requireOneProxy, startKubeletNode } from './kubelet-node.ts';
import { startKwokNode } from './kwok-node.ts';
import { withLock } from './lock.ts';
import { cacheDirectory, clusterDirectory, clustersDirectory, parseClusterName } from './paths.ts';
import { isRunning, readCluster, toPublicState, writeCluster } from './state.ts';
import type { ClusterOptions, ClusterState, NodeType, StoredCluster } from './types.ts';

const TOOLS: Readonly<Record<NodeType, readonly ToolName[]>> = {
  kwok: ['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kubectl', 'helm', 'kwok'],
  kubelet: [
    ...(['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kubectl', 'helm'] as const),
    ...(['kubelet', 'kube-proxy', 'coredns', 'local-path-provisioner', 'pause'] as const),
  ],
};

/** Where containers are real, so must the images be, and there is none of the EBS driver. */
const DEFAULT_OPERATORS: Readonly<Record<NodeType, readonly string[]>> = {
  kwok: ['strimzi', 'spark', 'cass', 'ebs-csi'],
  kubelet: ['strimzi', 'spark', 'cass'],
};

/**
 * Brings the named cluster up, or returns it as it is when it runs already. Several may run side by side.
 * @throws {ConfigurationError} for a wrong name or operator, a machine that lacks something, or a cluster of that name
 *   that runs with the other node type.
 */
export async function clusterUp(options: ClusterOptions): Promise<ClusterState> {
  const name = parseClusterName(options.name);
  if (process.platform !== 'linux')
    throw new ConfigurationError(`The embedded cluster runs on Linux, this is ${process.platform}`, {
      remedy: 'Use a cluster of your own: --cluster current with its kubeconfig.',
    });
  const lock = join(clustersDirectory(), `${name}.lock`);
  return withLock(lock, `cluster ${name}`, options, () => upWhileLocked(name, options));
}

async function upWhileLocked(name: string, options: ClusterOptions): Promise<ClusterState> {
  const { logger, clock } = options;
  const previous = await readCluster(name);
  if (previous !== undefined && isRunning(previous)) {
    if (previous.node !== options.node)
      throw new ConfigurationError(
        `Cluster ${name} runs already with a ${previous.node} node, wanted was ${options.node}`,
        {
          remedy: `Take it down first (lamina cluster down --name ${name}), or choose another name.`,
        },
      );
    logger.info(`Cluster ${name} runs already at ${previous.server}`);
    return toPublicState(previous);
  }
  const began = clock.now();
  if (previous !== undefined) await clearPrevious(previous, options);
  if (options.node === 'kubelet') {
    await requireHostPackages(options);
    await requireOneProxy(name, options);
  }
  const builder = new ClusterBuilder(describeNew(name, options.node), options);
  logger.info(`Cluster ${name} (${options.node}) in ${builder.directory}`);
  await linkTools(builder, TOOLS[options.node]);
  try {
    await writeCluster(builder.cluster);
    await startAll(builder, options);
  } catch (error) {
    logger.info(`Cluster ${name} did not come up; ending what was started`);
    await stopCluster(builder.cluster, { ...options, signal: new AbortController().signal });
    throw error;
  }
  await builder.update({ phase: 'ready' });
  logger.info(
    `Cluster ${name} ready at ${builder.cluster.server} after ${formatDuration(clock.now() - began)}`,
  );
  return toPublicState(builder.cluster);
}

/** A cluster that was taken down keeps its data for this start; what broke or was left half-started does not. */
async function clearPrevious(previous: StoredCluster, options: ClusterOptions): Promise<void> {
  const keep = previous.phase === 'stopped' && previous.node === options.node;
  if (keep) return;
  if (previous.phase !== 'stopped')
    options.logger.warning(
      `Cluster ${previous.name} was left ${previous.phase === 'starting' ? 'half-started' : 'with ended processes'}; replacing it`,
    );
  await stopCluster(previous, options);
  await removeCluster(previous.name);
}

function describeNew(name: string, node: NodeType): StoredCluster {
  const directory = clusterDirectory(name);
  return {
    name,
    node,
    directory,
    kubeconfig: join(directory, 'kubeconfig'),
    binDirectory: join(directory, 'bin'),
    server: '',
    processes: [],
    versions: {
      kubernetes: versions.kubernetes,
      etcd: versions.etcd,
      helm: versions.helm,
      ...(node === 'kwok'
        ? { kwok: versions.kwok }
        : { coredns: versions.coredns, 'local-path-provisioner': versions.localPathProvisioner }),
    },
    phase: 'starting',
    createdAt: new Date().toISOString(),
  };
}

/** One directory with every program of the cluster under its usual name. */
async function linkTools(builder: ClusterBuilder, names: readonly ToolName[]): Promise<void> {
  await mkdir(cacheDirectory(), { recursive: true });
  const paths = await ensureTools(names, builder.context);
  const bin = await builder.makeDirectory('bin');
  for (const [tool, path] of Object.entries(paths)) {
    await rm(join(bin, tool), { force: true });
    await symlink(path, join(bin, tool));
  }
}

async function startAll(builder: ClusterBuilder, options: ClusterOptions): Promise<void> {
  const operators = options.operators ?? DEFAULT_OPERATORS[options.node];
  if (options.node === 'kubelet') await startWithKubelet(builder, operators);
  else {
    const loopback = '127.0.0.1';
    await startControlPlane(builder, {
      bindAddress: loopback,
      advertiseAddress: loopback,
      serviceCidr: SERVICE_CIDR,
    });
    await builder.together(startKwokNode(builder), startChartMirror(builder, operators));
  }
}

async function startWithKubelet(builder: ClusterBuilder, operators: readonly string[]): Promise<void> {
  const { context } = builder;
  const images = await ensureImages(operators, context);
  const host = await planHost(builder);
  await builder.update({ host });
  await prepareNetwork(host, context);
  await builder.together(
    prepareKubeletNode(builder, host, images),
    startControlPlane(builder, {
      bindAddress: '0.0.0.0',
      advertiseAddress: host.nodeAddress,
      serviceCidr: SERVICE_CIDR,
    }),
  );
  await shutOut(Number(new URL(builder.cluster.server).port), host, context);
  await builder.together(startKubeletNode(builder, host), startChartMirror(builder, operators));
}
