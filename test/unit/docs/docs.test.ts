// What the documents say can be done can be done: their commands exist, their files are accepted, their links lead somewhere.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { wrongWith } from './commands.ts';
import { wrongWithYaml } from './configurations.ts';
import { blocksOf, documents, headingsOf, linksOf, root, type Block } from './markdown.ts';

const blocks = documents.flatMap(blocksOf);

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** What is wrong with a block of each language. */
const JUDGES: Readonly<Record<string, (block: Block) => readonly string[]>> = {
  console: ({ text }) => lines(text).flatMap(wrongWith),
  yaml: ({ text, at }) => wrongWithYaml(text, at),
  json: ({ text }) => {
    JSON.parse(text);
    return [];
  },
  ts: ({ text }) => {
    stripTypeScriptTypes(text);
    return [];
  },
  mermaid: ({ text }) =>
    lines(text)
      .slice(1)
      .filter((line) => !/^ {2}\w+ --> \w+$/.test(line)),
  // A drawing.
  '': () => [],
};

test.each(blocks.map((block) => [block.at, block.language, block] as const))(
  '%s (%s) holds',
  (_, language, block) => {
    expect(Object.keys(JUDGES)).toContain(language);
    expect(JUDGES[language]?.(block)).toEqual([]);
  },
);

test('there are blocks of every language that is judged', () => {
  const found = new Set(blocks.map(({ language }) => language));
  expect([...found].sort()).toEqual(Object.keys(JUDGES).sort());
});

describe('links', () => {
  test.each(documents)('of %s lead to files and headings that are there', (file) => {
    const lost = linksOf(file).filter(({ target, heading }) => {
      const there = path.join(root, target);
      if (!existsSync(there)) return true;
      if (heading === '' || statSync(there).isDirectory()) return false;
      return !headingsOf(readFileSync(there, 'utf8')).includes(heading);
    });
    expect(lost).toEqual([]);
  });

  test('lead to every document of docs from the README, directly or through another', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file) || !documents.includes(file)) return;
      seen.add(file);
      for (const { target } of linksOf(file)) visit(target);
    };
    visit('README.md');
    expect(documents.filter((file) => file.startsWith('docs/') && !seen.has(file))).toEqual([]);
  });
});

describe('the picture of the README', () => {
  const picture = readFileSync(path.join(root, 'docs/picture.svg'), 'utf8');

  test('has a title, and a description for those who do not see it', () => {
    expect(picture).toMatch(/^<svg [^>]*role="img" aria-labelledby="title" aria-describedby="desc">/);
    expect(picture).toMatch(/<title id="title">[^<]+<\/title>\n<desc id="desc">[^<]+<\/desc>/);
  });

  test('brings its own ground, which turns dark with its letters: the page around it may have the other theme', () => {
    const [light = '', dark = ''] = picture.split('@media (prefers-color-scheme: dark)');
    expect(light).toMatch(/\.sheet \{ fill: #fff;/);
    expect(dark).toMatch(/\.sheet \{ fill: #0d1117 \}/);
    expect(dark).toMatch(/<\/defs>\n<rect class="sheet" width="880" height="392"\/>/);
  });
});
