// What a kubelet node needs of the machine, found on it or installed with apt; no service of theirs is left running.
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ConfigurationError } from '../../src/runtime/errors.ts';
import type { LabContext } from './types.ts';

/** Debian's package for each program that is looked for. */
const PROGRAMS: Readonly<Record<string, string>> = {
  containerd: 'containerd',
  ctr: 'containerd',
  'containerd-shim-runc-v2': 'containerd',
  runc: 'runc',
  nft: 'nftables',
  ip: 'iproute2',
  mmdebstrap: 'mmdebstrap',
};

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const POLICY = '/usr/sbin/policy-rc.d';

/** The PATH that host programs are searched on: a user's own may lack the sbin directories. */
export const hostPath = (): string =>
  [process.env['PATH'] ?? '', '/usr/local/sbin', '/usr/sbin', '/sbin'].join(delimiter);

const onPath = (program: string): boolean =>
  hostPath()
    .split(delimiter)
    .some((directory) => directory !== '' && existsSync(join(directory, program)));

/** Where the CNI plugins are; undefined where there are none. */
export const findCniDirectory = (): string | undefined =>
  ['/usr/lib/cni', '/opt/cni/bin'].find((directory) =>
    ['bridge', 'host-local', 'loopback'].every((plugin) => existsSync(join(directory, plugin))),
  );

function findMissing(): string[] {
  const missing = new Set(
    Object.entries(PROGRAMS)
      .filter(([program]) => !onPath(program))
      .map(([, debianPackage]) => debianPackage),
  );
  if (findCniDirectory() === undefined) missing.add('containernetworking-plugins');
  if (!existsSync(KEYRING)) missing.add('debian-archive-keyring');
  return [...missing];
}

/** @throws {ConfigurationError} that names what is missing and the ways out. */
export async function requireHostPackages(context: LabContext): Promise<void> {
  const { exec, logger, signal } = context;
  const elsewhere = 'or use simulated pods (--node kwok), or a cluster of your own (--cluster current)';
  if (process.getuid?.() !== 0)
    throw new ConfigurationError('A kubelet node needs root: it makes containers, mounts and a bridge', {
      remedy: `Run it as root, ${elsewhere}.`,
    });
  const missing = findMissing();
  if (missing.length === 0) return;
  const remedy = `Install ${missing.join(' ')}, ${elsewhere}.`;
  if (!onPath('apt-get'))
    throw new ConfigurationError(`A kubelet node needs ${missing.join(', ')}`, { remedy });
  logger.info(`Installing ${missing.join(', ')} with apt-get (they stay on the machine)`);
  const apt = (...args: string[]): ReturnType<typeof exec> =>
    exec('apt-get', args, {
      signal,
      allowFailure: true,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      onLine: (line) => logger.debug(line),
    });
  const install = (): ReturnType<typeof exec> => apt('install', '-y', '--no-install-recommends', ...missing);
  await withoutServices(async () => {
    let result = await install();
    if (result.exitCode !== 0) {
      // A fresh machine has no package lists, and stale ones name files that are gone.
      await apt('update');
      result = await install();
    }
    // Nor at the next boot.
    if (missing.includes('containerd') && onPath('systemctl'))
      await exec('systemctl', ['disable', 'containerd.service'], { signal, allowFailure: true });
    const still = findMissing();
    if (still.length > 0)
      throw new ConfigurationError(
        `apt-get could not install ${still.join(', ')}: ${result.stderr.trim().slice(-500)}`,
        { remedy },
      );
  });
}

/** While `work` runs, packages may not start their services: we start our own containerd, and the machine's stay as they are. */
async function withoutServices(work: () => Promise<void>): Promise<void> {
  const ours = !existsSync(POLICY);
  if (ours) await writeFile(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await work();
  } finally {
    if (ours) await rm(POLICY, { force: true });
  }
}
