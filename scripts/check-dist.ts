// The bundles in dist/ must be what the source gives, and must run: ncc can exit 0 with a bundle that dies at its first import.
import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { actionNames } from '../src/actions/names.ts';

const root = path.resolve(import.meta.dirname, '..');
const fresh = 'out/dist';
const problems: string[] = [];

const files = async (directory: string): Promise<string[]> =>
  (await readdir(path.join(root, directory), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(root, directory), path.join(entry.parentPath, entry.name)))
    .sort();

const build = spawnSync(process.execPath, ['scripts/build.ts', fresh], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) throw new Error('the build failed');
const [committed, rebuilt] = [await files('dist'), await files(fresh)];
for (const file of new Set([...committed, ...rebuilt])) {
  const contents = await Promise.all(
    ['dist', fresh].map((directory) =>
      readFile(path.join(root, directory, file), 'utf8').catch(() => undefined),
    ),
  );
  if (contents[0] !== contents[1])
    problems.push(`dist/${file} is not what the source gives; run "npm run build" and commit dist/`);
}
await rm(path.join(root, fresh), { recursive: true, force: true });

for (const name of actionNames) {
  const child = spawnSync(process.execPath, [path.join(root, 'dist', name, 'index.js')], {
    env: { PATH: process.env['PATH'] ?? '', INPUT_SUMMARY: 'sometimes' },
    encoding: 'utf8',
  });
  if (child.status !== 2 || !child.stdout.includes('"sometimes" is none of: always, on-failure, never')) {
    problems.push(
      `dist/${name} does not run: exit code ${child.status ?? 'none'}\n${child.stdout}${child.stderr}`,
    );
  }
}
const help = spawnSync(process.execPath, [path.join(root, 'dist/cli/index.js'), '--help'], {
  encoding: 'utf8',
});
if (help.status !== 0 || !help.stdout.includes('Lambda Architecture'))
  problems.push(`dist/cli does not run:\n${help.stderr}`);

for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `${rebuilt.length} files compared, ${actionNames.length + 1} bundles run`
    : `${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
