// A repository as `lamina init` begins it in an empty folder.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from '../../support/cli.ts';

export interface Beginning {
  /** In `.github/workflows`, by name. */
  readonly workflows: Readonly<Record<string, string>>;
  readonly stackFile: string;
}

/** @param args beside the repository that the workflows call */
export async function begin(...args: readonly string[]): Promise<Beginning> {
  const directory = mkdtempSync(path.join(tmpdir(), 'lamina-init-'));
  try {
    const run = await runCli([
      'init',
      '--directory',
      directory,
      '--uses',
      'OWNER/lamina@v1',
      '--json',
      ...args,
    ]);
    if (run.exitCode !== 0) throw new Error(`lamina init failed:\n${run.stderr}`);
    const { written } = run.json as { written: readonly string[] };
    const read = (file: string): string => readFileSync(path.join(directory, file), 'utf8');
    const workflows = written.filter((file) => file.startsWith('.github/workflows/'));
    return {
      workflows: Object.fromEntries(workflows.map((file) => [path.basename(file), read(file)])),
      stackFile: read('lamina.yaml'),
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
