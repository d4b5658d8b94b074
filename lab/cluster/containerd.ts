// A containerd of the cluster's own: its store, state and socket are below the cluster's directory.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatDuration } from '../../src/runtime/clock.ts';
import { LaminaError } from '../../src/runtime/errors.ts';
import { pauseImage } from '../images/images.ts';
import { type Image, imageArchive, imageDigest } from '../images/oci.ts';
import type { ClusterBuilder } from './cluster-builder.ts';
import { hostPath } from './host-packages.ts';
import type { HostTraces } from './types.ts';

const NAMESPACE = 'k8s.io'; // the one that Kubernetes's runtime interface uses

const quote = JSON.stringify;

const renderConfiguration = (
  directory: string,
  socket: string,
  cniPlugins: string,
  cniConfiguration: string,
): string => `
version = 2
root = ${quote(join(directory, 'root'))}
state = ${quote(join(directory, 'state'))}
disabled_plugins = ["io.containerd.internal.v1.opt", "io.containerd.snapshotter.v1.aufs", "io.containerd.snapshotter.v1.btrfs", "io.containerd.snapshotter.v1.devmapper", "io.containerd.snapshotter.v1.zfs"]
[grpc]
  address = ${quote(socket)}
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = ${quote(pauseImage)}
  restrict_oom_score_adj = true
  disable_apparmor = true
  netns_mounts_under_state_dir = true
  [plugins."io.containerd.grpc.v1.cri".containerd]
    snapshotter = "overlayfs"
    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
      runtime_type = "io.containerd.runc.v2"
      [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
        SystemdCgroup = false
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = ${quote(cniPlugins)}
    conf_dir = ${quote(cniConfiguration)}
`;

/** Name of the pod network; files that the plugins keep outside of our directories begin with it. */
export const cniNetworkName = (host: HostTraces): string => `${host.bridge}-pods`;

// No ipMasq and no portmap: both need iptables and leave chains behind; the masquerade is in the cluster's own table.
const renderCni = (host: HostTraces, directory: string): object => ({
  cniVersion: '0.4.0',
  name: cniNetworkName(host),
  plugins: [
    {
      type: 'bridge',
      bridge: host.bridge,
      isGateway: true,
      hairpinMode: true,
      ipam: {
        type: 'host-local',
        dataDir: join(directory, 'addresses'),
        ranges: [[{ subnet: host.subnet, gateway: host.nodeAddress }]],
        routes: [{ dst: '0.0.0.0/0' }],
      },
    },
  ],
});

/** Writes its configuration and that of the network, starts it, and waits until it answers. */
export async function startContainerd(
  builder: ClusterBuilder,
  host: HostTraces,
  cniPlugins: string,
): Promise<void> {
  const directory = await builder.makeDirectory('containerd');
  const cni = await builder.makeDirectory('cni');
  await writeFile(join(cni, '10-lamina.conflist'), JSON.stringify(renderCni(host, cni)));
  const configuration = join(directory, 'config.toml');
  await writeFile(configuration, renderConfiguration(directory, host.containerdSocket, cniPlugins, cni));
  const { exec } = builder.context;
  await builder.start('containerd', {
    command: 'containerd',
    args: ['--config', configuration, '--log-level', 'warn'],
    env: { PATH: hostPath(), HOME: process.env['HOME'] },
    ready: async (signal) => {
      const result = await exec(
        'ctr',
        ['--address', host.containerdSocket, '--connect-timeout', '2s', 'version'],
        {
          signal,
          allowFailure: true,
          env: { PATH: hostPath() },
        },
      );
      return result.exitCode === 0;
    },
  });
}

/** Imports the images that containerd does not hold yet, streamed from the layers in the cache. */
export async function importImages(
  images: readonly Image[],
  builder: ClusterBuilder,
  host: HostTraces,
): Promise<void> {
  const { exec, signal, clock, logger } = builder.context;
  const ctr = ['--address', host.containerdSocket, '--namespace', NAMESPACE, 'images'];
  const { stdout } = await exec('ctr', [...ctr, 'list'], { signal, env: { PATH: hostPath() } });
  const held = stdout.split('\n').map((line) => line.split(/\s+/));
  const missing = images.filter(
    (image) => !held.some(([name, , digest]) => name === image.name && digest === imageDigest(image)),
  );
  if (missing.length === 0) return;
  const began = clock.now();
  const child = spawn('ctr', [...ctr, 'import', '-'], {
    stdio: ['pipe', 'ignore', 'pipe'],
    signal,
    env: { PATH: hostPath() },
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaint += chunk));
  const ended = once(child, 'close') as Promise<[number | null]>;
  // Where ctr ends early, its exit code and words tell more than the broken pipe.
  const written = pipeline(Readable.from(imageArchive(missing)), child.stdin).catch(
    (error: unknown) => error,
  );
  const [exitCode] = await ended;
  await written;
  if (exitCode !== 0)
    throw new LaminaError('LAB_IMAGE', `ctr images import failed: ${complaint.trim()}`, {
      remedy:
        'Check that the disk has room, then run this again: images that are there are not imported again.',
    });
  const layers = new Map(
    missing.flatMap((image) => image.layers.map((layer) => [layer.digest, layer.size] as const)),
  );
  const megabytes = [...layers.values()].reduce((sum, size) => sum + size, 0) / 1e6;
  logger.info(
    `  ${missing.length} images imported: ${megabytes.toFixed(0)} MB, ${formatDuration(clock.now() - began)}`,
  );
}
