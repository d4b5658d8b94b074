// The layer under every image of the lab: a minimal Debian with Java and Python, made by mmdebstrap from signed packages.
import { dirname, join } from 'node:path';
import { mkdir, rm } from 'node:fs/promises';
import type { LabContext } from '../cluster/types.ts';
import { type Layer, ensureLayer, hashInputs } from './layers.ts';

const SUITE = 'bookworm';
const PACKAGES = ['openjdk-17-jre-headless', 'python3', 'openssl', 'libstdc++6', 'ca-certificates'];
const LEFT_OUT = ['/usr/share/doc/*', '/usr/share/man/*', '/usr/share/locale/*', '/usr/share/info/*'];
// Without this, dates of unpacking would make each build another image.
const SOURCE_DATE_EPOCH = '1767225600';

/** About 300 MB; half a minute when the cache lacks it. */
export function ensureBaseLayer(context: LabContext): Promise<Layer> {
  const args = [
    '--mode=root',
    '--variant=essential',
    `--include=${PACKAGES.join(',')}`,
    ...LEFT_OUT.map((pattern) => `--dpkgopt=path-exclude=${pattern}`),
    '--dpkgopt=force-unsafe-io',
    // Java's set-up links its manual pages, which are left out.
    '--essential-hook=mkdir -p "$1"/usr/share/man/man1',
    '--customize-hook=rm -rf "$1"/var/cache/apt/* "$1"/var/lib/apt/lists/* "$1"/var/log/*',
  ];
  const inputs = hashInputs(SUITE, ...args, process.arch);
  return ensureLayer('base', inputs, context, async (path) => {
    context.logger.info(`  mmdebstrap: Debian ${SUITE} with ${PACKAGES.join(', ')}`);
    // The root file system grows below TMPDIR; a broken build leaves nothing outside of the cache.
    const scratch = join(dirname(path), '.mmdebstrap');
    await rm(scratch, { recursive: true, force: true });
    await mkdir(scratch, { recursive: true, mode: 0o755 });
    try {
      await context.exec('mmdebstrap', [...args, '--format=tar', SUITE, path], {
        signal: context.signal,
        env: {
          PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`,
          HOME: process.env['HOME'],
          TMPDIR: scratch,
          SOURCE_DATE_EPOCH,
          http_proxy: process.env['http_proxy'],
          https_proxy: process.env['https_proxy'],
        },
        onLine: (line) => context.logger.debug(line),
      });
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  });
}
