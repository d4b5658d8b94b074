// The real node: containerd, kubelet, kube-proxy, DNS and local volumes.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '../../src/runtime/errors.ts';
import { clearCgroup, createCgroup } from './cgroups.ts';
import type { ClusterBuilder } from './cluster-builder.ts';
import { importImages, startContainerd } from './containerd.ts';
import { findCniDirectory, hostPath } from './host-packages.ts';
import { KUBE_PROXY_TABLES, chooseSubnet, listTables, readBootId, readSysctls } from './host-network.ts';
import { answersOk } from './http.ts';
import { startLocalPathProvisioner } from './local-path.ts';
import { findFreePorts } from './ports.ts';
import { readClusters } from './state.ts';
import type { HostTraces, LabContext } from './types.ts';
import type { Image } from '../images/oci.ts';

const LOOPBACK = '127.0.0.1';
/** What a Unix socket's path may be at most, with room for the suffix of containerd's second socket. */
const SOCKET_LENGTH = 100;

/** Directories that containerd, the CNI plugins and the kubelet make outside of ours, whatever they are told. */
const OUTSIDE = [
  '/run/containerd',
  '/run/netns',
  '/var/lib/cni',
  '/var/lib/kubelet',
  '/var/log/containers',
  '/var/log/pods',
] as const;

/** @throws {ConfigurationError} where another kube-proxy works on this machine already. */
export async function requireOneProxy(name: string, context: LabContext): Promise<void> {
  const tables = await listTables(context);
  if (!tables.some((table) => (KUBE_PROXY_TABLES as readonly string[]).includes(table))) return;
  const other = (await readClusters()).find(
    (cluster) => cluster.host?.bootId === readBootId() && cluster.name !== name,
  );
  throw new ConfigurationError(
    `${other === undefined ? 'Another Kubernetes node' : `Cluster ${other.name}`} has kube-proxy on this machine, and its nftables table allows one only`,
    {
      remedy: `${other === undefined ? 'Remove its table "ip kube-proxy" if it is a leftover' : `Take it down first (lamina cluster down --name ${other.name})`}, or bring this one up with --node kwok.`,
    },
  );
}

/** What this cluster will leave on the machine; written to its state before the first of it is made. */
export async function planHost(builder: ClusterBuilder): Promise<HostTraces> {
  const { name } = builder.cluster;
  const containerdSocket = join(builder.directory, 'containerd', 'containerd.sock');
  if (containerdSocket.length > SOCKET_LENGTH)
    throw new ConfigurationError(
      `The path ${containerdSocket} is too long for a Unix socket (${SOCKET_LENGTH} bytes)`,
      {
        remedy: 'Set XDG_STATE_HOME to a shorter directory, or choose a shorter name.',
      },
    );
  const { subnet, gateway } = chooseSubnet();
  const index = subnet.split('.')[2] ?? '0';
  return {
    bootId: readBootId(),
    bridge: `lamina${index}`,
    subnet,
    nodeAddress: gateway,
    nftTable: `lamina-${name}`,
    cgroup: `lamina-${name}`,
    containerdSocket,
    sysctls: await readSysctls(),
    createdDirectories: OUTSIDE.filter((path) => !existsSync(path)),
  };
}

/** What can be made ready beside the control plane: control groups, containerd, images. */
export async function prepareKubeletNode(
  builder: ClusterBuilder,
  host: HostTraces,
  images: readonly Image[],
): Promise<void> {
  await clearCgroup(host.cgroup, builder.context);
  await createCgroup(host.cgroup);
  const cniPlugins = findCniDirectory();
  if (cniPlugins === undefined)
    throw new ConfigurationError('No CNI plugins on this machine', {
      remedy: 'Install containernetworking-plugins.',
    });
  await startContainerd(builder, host, cniPlugins);
  await importImages(images, builder, host);
}

/** Starts the node's agents and waits until it is Ready and names are answered. */
export async function startKubeletNode(builder: ClusterBuilder, host: HostTraces): Promise<void> {
  const node = `${builder.cluster.name}-node-1`;
  await builder.together(
    startKubelet(builder, host, node),
    startKubeProxy(builder, host, node),
    startCoreDns(builder, host),
  );
  await builder.kubectl(['wait', '--for=create', '--timeout=60s', `node/${node}`]);
  await builder.kubectl(['wait', '--for=condition=Ready', '--timeout=60s', `node/${node}`]);
  await startLocalPathProvisioner(builder);
}

async function startKubelet(builder: ClusterBuilder, host: HostTraces, node: string): Promise<void> {
  const port = await findFreePorts(['kubelet', 'healthz']);
  const root = await builder.makeDirectory('kubelet');
  const configuration = join(builder.directory, 'kubelet.json');
  await writeFile(
    configuration,
    JSON.stringify({
      apiVersion: 'kubelet.config.k8s.io/v1beta1',
      kind: 'KubeletConfiguration',
      // Only this machine and its pods reach the address: the cluster's nftables table sees to that.
      address: host.nodeAddress,
      port: port.kubelet,
      healthzBindAddress: LOOPBACK,
      healthzPort: port.healthz,
      authentication: { anonymous: { enabled: true }, webhook: { enabled: false } },
      authorization: { mode: 'AlwaysAllow' },
      cgroupDriver: 'cgroupfs',
      cgroupRoot: `/${host.cgroup}`,
      failCgroupV1: false,
      failSwapOn: false,
      clusterDomain: 'cluster.local',
      clusterDNS: [host.nodeAddress],
      containerRuntimeEndpoint: `unix://${host.containerdSocket}`,
      evictionHard: { 'nodefs.available': '1%', 'imagefs.available': '1%', 'memory.available': '100Mi' },
      // The images come from no registry: once collected they would be gone.
      imageGCHighThresholdPercent: 100,
      makeIPTablesUtilChains: false,
      maxPods: 110,
      podLogsDir: await builder.makeDirectory('pod-logs'),
      volumePluginDir: join(root, 'volume-plugins'),
    }),
  );
  await builder.start('kubelet', {
    command: join(builder.cluster.binDirectory, 'kubelet'),
    port: port.kubelet,
    env: { PATH: hostPath(), HOME: process.env['HOME'] },
    args: [
      `--config=${configuration}`,
      `--kubeconfig=${builder.cluster.kubeconfig}`,
      `--hostname-override=${node}`,
      `--node-ip=${host.nodeAddress}`,
      `--root-dir=${root}`,
      `--cert-dir=${join(root, 'pki')}`,
      '--node-labels=topology.kubernetes.io/region=lab,topology.kubernetes.io/zone=lab-a',
      '--v=1',
    ],
    ready: (signal) => answersOk({ url: `http://${LOOPBACK}:${port.healthz}/healthz` }, signal),
  });
}

async function startKubeProxy(builder: ClusterBuilder, host: HostTraces, node: string): Promise<void> {
  const port = await findFreePorts(['healthz', 'metrics']);
  await builder.start('kube-proxy', {
    command: join(builder.cluster.binDirectory, 'kube-proxy'),
    port: port.healthz,
    env: { PATH: hostPath(), HOME: process.env['HOME'] },
    args: [
      `--kubeconfig=${builder.cluster.kubeconfig}`,
      `--hostname-override=${node}`,
      '--proxy-mode=nftables',
      `--cluster-cidr=${host.subnet}`,
      `--healthz-bind-address=${LOOPBACK}:${port.healthz}`,
      `--metrics-bind-address=${LOOPBACK}:${port.metrics}`,
      // Zero leaves the machine's own connection tracking as it is.
      '--conntrack-max-per-core=0',
      '--conntrack-tcp-timeout-established=0s',
      '--conntrack-tcp-timeout-close-wait=0s',
    ],
    ready: (signal) => answersOk({ url: `http://${LOOPBACK}:${port.healthz}/healthz` }, signal),
  });
}

const renderCorefile = (
  builder: ClusterBuilder,
  host: HostTraces,
  ready: number,
  upstream: boolean,
): string => `.:53 {
  bind ${host.nodeAddress}
  errors
  ready ${LOOPBACK}:${ready}
  cache 5
  kubernetes cluster.local in-addr.arpa ip6.arpa {
    kubeconfig ${builder.cluster.kubeconfig}
    pods insecure
    ttl 5
    fallthrough in-addr.arpa ip6.arpa
  }
${upstream ? '  forward . /etc/resolv.conf\n' : ''}}
`;

async function startCoreDns(builder: ClusterBuilder, host: HostTraces): Promise<void> {
  const { ready } = await findFreePorts(['ready']);
  const resolver = await readFile('/etc/resolv.conf', 'utf8').catch(() => '');
  const corefile = join(builder.directory, 'Corefile');
  await writeFile(corefile, renderCorefile(builder, host, ready, /^nameserver\s/m.test(resolver)));
  await builder.start('coredns', {
    command: join(builder.cluster.binDirectory, 'coredns'),
    port: 53,
    args: ['-conf', corefile],
    ready: (signal) => answersOk({ url: `http://${LOOPBACK}:${ready}/ready` }, signal),
  });
}
