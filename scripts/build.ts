// Builds dist/: one ncc bundle, and a stub for each door.
// Modules that only one door needs are chunks of their own, loaded when that door is opened.
import { cp, readdir, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import ncc from '@vercel/ncc';
import { minify } from 'terser';
import { actionNames } from '../src/actions/names.ts';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, process.argv[2] ?? 'dist');

const emitted = path.join(root, 'out', 'js');

/** Bundles one entry into `dist/<name>` and returns the bytes written. */
async function bundle(entry: string, name: string): Promise<number> {
  const directory = path.join(dist, name);
  await mkdir(directory, { recursive: true });
  const { code, assets } = await ncc(path.join(emitted, entry), {
    cache: false,
    esm: true,
    minify: false,
    quiet: true,
    target: 'es2024',
  }).catch((error: unknown) => {
    // Left to Node, the report would begin with the line of ncc that threw, which is three million characters long.
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
  const files = new Map([
    ['index.js', code],
    ...Object.entries(assets).map(([file, { source }]) => [file, source.toString()] as const),
  ]);
  let bytes = 0;
  for (const [file, source] of files) {
    // What ncc does not find it leaves to `require`, which a module does not have.
    const lost = /eval\("require"\)\("\.[^"]*"\)/.exec(source)?.[0];
    if (lost !== undefined) throw new Error(`${name}/${file} would fail at ${lost}`);
    const text = file.endsWith('.js') ? await compress(source) : source;
    bytes += text.length;
    await writeFile(path.join(directory, file), text);
  }
  return bytes;
}

/** ncc minifies only its first file; the chunks matter as much. Names stay, so that stack traces can be read. */
async function compress(source: string): Promise<string> {
  const { code } = await minify(source, {
    module: true,
    ecma: 2020,
    compress: { passes: 1 },
    mangle: { keep_classnames: true, keep_fnames: true },
    format: { max_line_len: 200 },
  });
  if (code === undefined) throw new Error('terser returned nothing');
  return `${code}\n`;
}

/** JavaScript for ncc, whose own TypeScript step would check all types again; `npm run typecheck` has done that. */
async function emit(): Promise<void> {
  await rm(emitted, { recursive: true, force: true });
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '--noCheck', '--outDir', emitted], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('tsc failed');
  await finishRewriting();
  await leaveOutOidc();
}

/** TypeScript makes `.js` of an imported `.ts`, but not of a dynamic import in a block whose `using` it lowers. */
async function finishRewriting(): Promise<void> {
  for (const file of globSync('**/*.js', { cwd: emitted })) {
    const target = path.join(emitted, file);
    const text = await readFile(target, 'utf8');
    const rewritten = text.replaceAll(/(\bimport\((['"])\.[^'"]+)\.ts\2\)/g, '$1.js$2)');
    if (rewritten !== text) await writeFile(target, rewritten);
  }
}

/**
 * @actions/core asks for OIDC tokens by an HTTP client that is half of what a door would load before its first line.
 * Nothing here asks it for a token, so the bundle is made from a copy without.
 */
async function leaveOutOidc(): Promise<void> {
  const copy = path.join(emitted, 'node_modules', '@actions', 'core');
  await cp(path.join(root, 'node_modules', '@actions', 'core'), copy, { recursive: true });
  const file = path.join(copy, 'lib', 'oidc-utils.js');
  if (!(await readFile(file, 'utf8')).includes('export class OidcClient'))
    throw new Error('@actions/core keeps its OIDC client elsewhere by now');
  await writeFile(file, 'export class OidcClient {}\n');
}

await emit();
await rm(dist, { recursive: true, force: true });
const bytes = await bundle('src/bundle.js', 'lib');
for (const name of actionNames) {
  await mkdir(path.join(dist, name), { recursive: true });
  await writeFile(path.join(dist, name, 'index.js'), stub(name));
}
await mkdir(path.join(dist, 'cli'), { recursive: true });
await writeFile(
  path.join(dist, 'cli', 'index.js'),
  await readFile(path.join(root, 'scripts', 'cli-stub.js')),
);
await writeFile(path.join(dist, 'package.json'), '{ "type": "module" }\n');
console.log(`dist/lib: ${(bytes / 1024).toFixed(0)} KiB`);
console.log(`${(await readdir(dist)).length} entries in ${path.relative(root, dist)}`);

function stub(name: string): string {
  return `import path from 'node:path';
import { openAction } from '../lib/index.js';

await openAction('${name}', path.resolve(import.meta.dirname, '../..'));
`;
}
