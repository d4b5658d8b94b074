// Layers with programs of this repository: Node, and the sources and packages that a program imports.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../cluster/paths.ts';
import type { LabContext } from '../cluster/types.ts';
import { type Layer, ensureTarLayer, hashInputs } from './layers.ts';
import { findProgram } from './program.ts';
import { type TarEntry, directoryEntries, fileEntry, treeEntries } from './tar.ts';

/** Where the repository's files lie in an image. */
export const programFolder = '/opt/lamina';

/** The Node that runs this very program: it is new enough, or it would not run it. */
export async function nodeLayer(context: LabContext): Promise<Layer> {
  const program = await fileEntry('usr/local/bin/node', process.execPath);
  const size = program.content.type === 'file' ? program.content.size : 0;
  const inputs = hashInputs(process.version, process.arch, String(size));
  return ensureTarLayer(
    'node',
    context,
    [...directoryEntries('usr', 'usr/local', 'usr/local/bin'), program],
    inputs,
  );
}

/** The simulator with exactly the sources and packages that it imports, and its folder's data files. */
export async function operatorLayer(operator: string, context: LabContext): Promise<Layer> {
  const folder = `lab/operators/${operator}`;
  const program = existsSync(join(repositoryRoot, folder, 'main.ts')) ? [`${folder}/main.ts`] : [];
  const entries = await programEntries(program);
  for (const entry of await treeEntries(`opt/lamina/${folder}`, join(repositoryRoot, folder)))
    if (!entry.path.startsWith(`opt/lamina/${folder}/chart`)) entries.set(entry.path, entry);
  return ensureTarLayer(`operator-${operator}`, context, [...entries.values()]);
}

/** Programs of this repository, each named by its main file, with exactly what they import. */
export async function programLayer(
  name: string,
  mains: readonly string[],
  context: LabContext,
): Promise<Layer> {
  return ensureTarLayer(name, context, [...(await programEntries(mains)).values()]);
}

async function programEntries(mains: readonly string[]): Promise<Map<string, TarEntry>> {
  const entries = new Map<string, TarEntry>();
  const add = (entry: TarEntry): void => void entries.set(entry.path, entry);
  for (const path of directoryEntries('opt', 'opt/lamina')) add(path);
  add(await fileEntry('opt/lamina/package.json', join(repositoryRoot, 'package.json')));
  for (const main of mains) {
    const { files, packages } = await findProgram(main);
    for (const file of files) add(await fileEntry(`opt/lamina/${file}`, join(repositoryRoot, file)));
    for (const path of packages)
      for (const entry of await treeEntries(`opt/lamina/${path}`, join(repositoryRoot, path))) add(entry);
  }
  return entries;
}
