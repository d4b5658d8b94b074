// docs/security.md: each line of it that claims something names the tests that hold it, and they exist.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../..');
const document = readFileSync(path.join(root, 'docs/security.md'), 'utf8');

interface Claim {
  readonly text: string;
  /** `[title](../test/…)`, as the document links to them. */
  readonly tests: readonly { readonly title: string; readonly file: string }[];
}

/** The rows of the tables: what holds, and what holds it. */
function claimsOf(markdown: string): Claim[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:What holds|-+) /.test(line))
    .map((line) => {
      const [text = '', holders = ''] = line.slice(2, -2).split(' | ');
      return {
        text: text.trim(),
        tests: [...holders.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+)\)/g)].map(
          ([, title = '', file = '']) => ({
            title: title.replaceAll('\\', ''),
            file,
          }),
        ),
      };
    });
}

/** The titles of a file's tests and groups of tests, as they stand in it; those of `.each` with their placeholders. */
function titlesOf(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      /^\(*(?:test|describe|fuzz|fuzzAsync|has\w+ \?)/.test(node.getText(source))
    ) {
      const [title] = node.arguments;
      if (title !== undefined && ts.isStringLiteralLike(title)) titles.push(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

const claims = claimsOf(document);

test('there are claims', () => {
  expect(claims.length).toBeGreaterThan(40);
});

test('a claim without a test is found, and so is its test', () => {
  const [first, second] = claimsOf(
    '| What holds | Held by |\n| --- | --- |\n| One | nobody |\n| Two | [a, b](../test/unit/x.test.ts) |\n',
  );
  expect(first).toEqual({ text: 'One', tests: [] });
  expect(second).toEqual({ text: 'Two', tests: [{ title: 'a, b', file: 'test/unit/x.test.ts' }] });
});

test('a line that claims something is a row of a table', () => {
  const [held = ''] = document.split('\n## What does not hold');
  const prose = held.split('\n').filter((line) => /^\s*[-*] /.test(line));
  expect(prose).toEqual([]);
});

describe.each(claims.map((claim) => [claim.text, claim] as const))('%s', (_, { tests }) => {
  test('is held by a test', () => {
    expect(tests).not.toEqual([]);
  });

  test.each(tests.map(({ title, file }) => [title, file] as const))('%s (%s)', (title, file) => {
    expect(existsSync(path.join(root, file))).toBe(true);
    expect(titlesOf(file)).toContain(title);
  });
});
