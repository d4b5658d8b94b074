// Folders with layers for the tests of the layers.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Exec } from '../../../src/runtime/exec.ts';
import type { Logger } from '../../../src/runtime/logger.ts';

export const REPOSITORY = path.resolve(import.meta.dirname, '..', '..', '..');
export const BUILT_IN = path.join(REPOSITORY, 'manifests');

/** A folder with these files, removed by `remove`. */
export async function folderWith(
  files: Readonly<Record<string, string>>,
): Promise<{ path: string; remove: () => Promise<void> }> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'lamina-test-')));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.join(root, path.dirname(name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
  return { path: root, remove: () => rm(root, { recursive: true, force: true }) };
}

export interface RecordedLog {
  readonly logger: Logger;
  readonly lines: string[];
}

export function recordLog(): RecordedLog {
  const lines: string[] = [];
  const say = (level: string) => (message: string) => void lines.push(`${level}: ${message}`);
  return {
    lines,
    logger: {
      debug: say('debug'),
      info: say('info'),
      notice: say('notice'),
      warning: say('warning'),
      error: say('error'),
      group: (_, work) => work(),
      mask: () => undefined,
    },
  };
}

/** A kustomize that answers with this text. */
export const answering =
  (stdout: string): Exec =>
  async () => ({ exitCode: 0, stdout, stderr: '' });

export function hasProgram(name: string, ...args: string[]): boolean {
  try {
    execFileSync(name, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export const hasKustomize =
  hasProgram('kustomize', 'version') || hasProgram('kubectl', 'version', '--client');

export const KUSTOMIZATION = 'resources: [config.yaml]\n';
export const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: example}\ndata: {key: value}\n';
