// What release.yml would do with the commit that is checked out, up to what leaves the machine: its own commands, in a copy.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

interface Release {
  readonly jobs: {
    readonly build: { readonly steps: readonly { readonly name: string; readonly run?: string }[] };
  };
}

const root = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const release = parse(readFileSync(path.join(root, '.github/workflows/release.yml'), 'utf8')) as Release;
const copy = mkdtempSync(path.join(tmpdir(), 'lamina-release-'));

function run(name: string, command: string, args: readonly string[]): void {
  console.log(`— ${name}`);
  const env = { ...process.env, TAG: `v${version}` };
  const { status } = spawnSync(command, args, { cwd: copy, env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`"${name}" failed; v${version} would not be released`);
}

try {
  run('Clone', 'git', ['clone', '--quiet', '--depth=1', `file://${root}`, '.']);
  for (const { name, run: script } of release.jobs.build.steps)
    if (script !== undefined) run(name, 'bash', ['-e', '-o', 'pipefail', '-c', script]);
  console.log(`v${version} would be released with ${readdirSync(path.join(copy, 'assets')).join(', ')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
