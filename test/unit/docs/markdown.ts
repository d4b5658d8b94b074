// The project's Markdown as its tests read it: code blocks and links, with where they stand.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');

/** Every document of the repository, from its root. */
export const documents = execFileSync('git', ['ls-files', '--', '*.md'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '');

export interface Block {
  /** `docs/layers.md:7` */
  readonly at: string;
  readonly language: string;
  readonly text: string;
}

export function blocksOf(file: string): readonly Block[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    at: `${file}:${text.slice(0, match.index).split('\n').length}`,
    language: match[1] ?? '',
    text: match[2] ?? '',
  }));
}

/** Links to files of the repository: the file, from its root, and the heading behind `#`. */
export function linksOf(file: string): readonly { readonly target: string; readonly heading: string }[] {
  const prose = readFileSync(path.join(root, file), 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].map(
    ([, to = '', heading = '']) => ({
      target: to === '' ? file : path.join(path.dirname(file), to),
      heading,
    }),
  );
}

/** The names that GitHub gives to the headings of a text. */
export const headingsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
