// Takes a kubelet node off the machine: containers, shims, mounts, control groups, network, and files that plugins left.
import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { clearCgroup } from './cgroups.ts';
import { cniNetworkName } from './containerd.ts';
import { hostPath } from './host-packages.ts';
import { readBootId, restoreNetwork } from './host-network.ts';
import { listProcesses, readStartTime, stopProcesses } from './processes.ts';
import type { ClusterProcess, HostTraces, LabContext, StoredCluster } from './types.ts';

/** Call it when the kubelet has ended: nothing may start new containers. */
export async function stopContainers(host: HostTraces, context: LabContext): Promise<void> {
  await clearCgroup(host.cgroup, context);
  await stopProcesses(findShims(host.containerdSocket), { ...context, graceMilliseconds: 500 });
}

/** Containerd's shims outlive it; each names the socket of its containerd, and this one is ours alone. */
function findShims(socket: string): ClusterProcess[] {
  return listProcesses().flatMap(({ pid, words }) => {
    const startTime = readStartTime(pid);
    const ours = words[0]?.includes('containerd-shim') === true && words.includes(socket);
    return ours && startTime !== undefined ? [{ name: `shim ${pid}`, pid, startTime }] : [];
  });
}

/** Call it when containerd has ended as well. */
export async function restoreHost(
  cluster: StoredCluster,
  host: HostTraces,
  context: LabContext,
): Promise<void> {
  await unmountBelow(cluster.directory, context);
  if (host.bootId !== readBootId()) return;
  await restoreNetwork(host, context);
  await removeFilesOutside(cluster, host);
}

/** Unmounts all that is mounted below a directory, the innermost first. */
async function unmountBelow(directory: string, context: LabContext): Promise<void> {
  const { exec, signal } = context;
  const mountPoints = readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) =>
      (line.split(' ')[1] ?? '').replaceAll(/\\([0-7]{3})/g, (_, octal: string) =>
        String.fromCharCode(parseInt(octal, 8)),
      ),
    )
    .filter((path) => path.startsWith(`${directory}/`));
  const options = { signal, allowFailure: true, env: { PATH: hostPath() } };
  for (const path of mountPoints.reverse()) {
    const { exitCode } = await exec('umount', [path], options);
    // Something may still look at it; detached now, it goes when that ends.
    if (exitCode !== 0) await exec('umount', ['--lazy', path], { ...options, allowFailure: false });
  }
}

async function removeFilesOutside(cluster: StoredCluster, host: HostTraces): Promise<void> {
  for (const directory of host.createdDirectories) await rm(directory, { recursive: true, force: true });
  const results = '/var/lib/cni/results';
  if (existsSync(results)) {
    const ours = readdirSync(results).filter((file) => file.startsWith(`${cniNetworkName(host)}-`));
    for (const file of ours) {
      const sandbox = file.split('-').at(-2) ?? '';
      await rm(join(results, file), { force: true });
      await rm(join(results, `cni-loopback-${sandbox}-lo`), { force: true });
    }
  }
  // The kubelet links each container's log here.
  const links = '/var/log/containers';
  if (existsSync(links))
    for (const file of readdirSync(links, { withFileTypes: true }))
      if (file.isSymbolicLink() && readlinkSync(join(links, file.name)).startsWith(`${cluster.directory}/`))
        await rm(join(links, file.name), { force: true });
}
