// A Chromium for tests: the one on the machine, else Debian's headless shell by apt (100 MB, some 20 seconds).
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { exec } from '../../../src/runtime/exec.ts';

const PROGRAMS = ['chromium-headless-shell', 'chromium', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PACKAGES = ['chromium-headless-shell', 'fonts-dejavu-core'];

export type Found = { readonly program: string } | { readonly missing: string };

/** Installs it where it is missing and can be had; says why where it cannot. */
export async function findBrowser(): Promise<Found> {
  const present = onPath();
  if (present !== undefined) return { program: present };
  if (!existsSync('/etc/debian_version'))
    return { missing: 'no Chromium on the PATH, and this is no Debian' };
  if (process.getuid?.() !== 0) return { missing: 'no Chromium on the PATH, and only root can install one' };
  const apt = (...args: string[]): ReturnType<typeof exec> =>
    exec('apt-get', args, {
      allowFailure: true,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const install = (): ReturnType<typeof exec> => apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  let result = await install();
  if (result.exitCode !== 0) {
    // A fresh machine has no package lists, and stale ones name files that are gone.
    await apt('update');
    result = await install();
  }
  const installed = onPath();
  return installed === undefined
    ? { missing: `apt-get could not install ${PACKAGES[0] ?? ''}: ${result.stderr.trim().slice(-200)}` }
    : { program: installed };
}

const onPath = (): string | undefined =>
  PROGRAMS.flatMap((program) =>
    (process.env['PATH'] ?? '').split(delimiter).map((directory) => join(directory, program)),
  ).find((file) => existsSync(file));
