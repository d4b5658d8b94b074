// Puts what a run printed between two marks in README.md.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as prettier from 'prettier';

const BEGIN = '<!-- npm run bench -- --write -->';
const END = '<!-- end -->';

export async function writeReadme(text: string): Promise<void> {
  const file = path.join(import.meta.dirname, 'README.md');
  const before = await readFile(file, 'utf8');
  const [begin, end] = [before.indexOf(BEGIN), before.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${file} lacks ${BEGIN} or ${END}`);
  const after = `${before.slice(0, begin + BEGIN.length)}\n\n${text}\n${before.slice(end)}`;
  const options = (await prettier.resolveConfig(file)) ?? {};
  await writeFile(file, await prettier.format(after, { ...options, filepath: file }));
}
