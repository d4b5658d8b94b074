// Lints workflows, actions and examples with actionlint and zizmor, both from the cache; `--sarif FILE` also writes what zizmor found.
import { globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePythonPackages } from '../lab/tools/python.ts';
import { ensureTools } from '../lab/tools/tools.ts';
import { systemClock } from '../src/runtime/clock.ts';
import { exec } from '../src/runtime/exec.ts';
import { createTerminalLogger } from '../src/runtime/terminal-logger.ts';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { sarif: { type: 'string' } } });
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort(new Error(name)));
const { signal } = stopping;
const logger = createTerminalLogger({
  write: (text) => process.stderr.write(text),
  colour: false,
  verbose: false,
});
const context = { logger, exec, clock: systemClock, signal };

const findFiles = (pattern: string): string[] => globSync(pattern, { cwd: root }).sort();
const workflows = [...findFiles('.github/workflows/*.yml'), ...findFiles('examples/*.yml')];
const actions = [...findFiles('action.yml'), ...findFiles('actions/*/action.yml')];

const [{ actionlint }, python] = await Promise.all([
  ensureTools(['actionlint'], context),
  ensurePythonPackages(
    {
      title: 'zizmor',
      directory: 'zizmor',
      requirements: path.join(root, 'lab/tools/zizmor/requirements.txt'),
    },
    context,
  ),
]);

/** What the linter prints; what it finds is shown and fails. */
async function lint(program: string, args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await exec(program, args, { cwd: root, signal, allowFailure: true });
  if (exitCode === 0) return stdout;
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = 1;
  return stdout;
}

// Without shellcheck and pyflakes, which some machines have and others not: the verdict is the same everywhere.
const everywhere = ['-config-file', '.github/actionlint.yaml', '-shellcheck=', '-pyflakes='];
await lint(actionlint, [...everywhere, ...workflows]);

const zizmor = path.join(python, 'zizmor');
const pedantic = [
  '--quiet',
  '--offline',
  '--pedantic',
  '--strict-collection',
  '--config',
  '.github/zizmor.yml',
];
const audited = [...workflows, ...actions, '.github/dependabot.yml'];
await lint(zizmor, [...pedantic, ...audited]);
if (values.sarif !== undefined)
  await writeFile(values.sarif, await lint(zizmor, [...pedantic, '--format', 'sarif', ...audited]));

if (process.exitCode !== 1)
  console.log(`${workflows.length} workflows and examples, ${actions.length} actions: nothing found`);
