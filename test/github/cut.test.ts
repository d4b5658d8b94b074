// Markdown that is cut, and the marker of a sticky comment.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { COMMENT_LIMIT, composeComment, hasMarker, isSameText } from '../../src/github/comment-body.ts';
import { ConfigurationError } from '../../src/runtime/errors.ts';
import { cutMarkdown } from '../../src/runtime/cut-markdown.ts';

const note = '_Cut._';
const cut = (markdown: string, limit: number): string => cutMarkdown(markdown, { limit, note });

test('what fits is left as it is', () => {
  expect(cut('```\nopen', 8)).toBe('```\nopen');
});

test('a fence is closed by its own mark before the cut is told', () => {
  const text = `Head\n\n\`\`\`\`diff\n+ a\n\`\`\`\n${'+ b\n'.repeat(100)}\`\`\`\`\n`;
  expect(cut(text, 60)).toBe('Head\n\n````diff\n+ a\n```\n+ b\n+ b\n+ b\n+ b\n+ b\n+ b\n````\n\n_Cut._\n');
});

test.each([
  ['~~~\na\n', '~~~\na\n~~~'],
  ['   ```\na\n', '   ```\na\n```'],
  ['<details><summary>x</summary>\n\n', '<details><summary>x</summary>\n\n\n</details>'],
  ['<details><summary>a</summary>b</details>\n', '<details><summary>a</summary>b</details>'],
  ['text `<details>` text\n', 'text `<details>` text'],
  ['<details>\n\n`</details>`\n', '<details>\n\n`</details>`\n\n</details>'],
  ['```\n<details>\n```\n', '```\n<details>\n```'],
  ['``` not a fence ```\n', '``` not a fence ```'],
])('after %j the rest is %j', (text, kept) => {
  const whole = `${text}${'x'.repeat(100)}`;
  const limit = kept.length + '\n\n_Cut._\n'.length;
  // Lines that are kept may end in blank ones.
  expect(cut(whole, limit + 2).replace(/\n+(?=\n\n_Cut)/, '')).toBe(`${kept}\n\n_Cut._\n`);
});

test('whatever is cut is not longer than the limit, closed, and says so last', () => {
  const line = fc.constantFrom(
    'words',
    '```',
    '````diff',
    '~~~',
    '<details><summary>more</summary>',
    '</details>',
    '`<details>`',
    '',
    '| a | b |',
    'ünïcödé 🚀',
  );
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 20, maxLength: 60 }),
      fc.integer({ min: 40, max: 120 }),
      (lines, limit) => {
        const text = lines.join('\n');
        fc.pre(text.length > limit);
        const result = cut(text, limit);
        expect(result.length).toBeLessThanOrEqual(limit);
        expect(result.endsWith('\n\n_Cut._\n')).toBe(true);
        expect(openAtEnd(result)).toEqual({ fence: false, folds: 0 });
      },
    ),
    { numRuns: 500 },
  );
});

test('a limit in bytes counts bytes', () => {
  const result = cutMarkdown('ü\n'.repeat(100), {
    limit: 50,
    note,
    measure: (text) => Buffer.byteLength(text),
  });
  expect(Buffer.byteLength(result)).toBeLessThanOrEqual(50);
  expect(Buffer.byteLength(result)).toBeGreaterThan(44);
});

test("a comment is never longer than GitHub's limit, marker included", () => {
  const body = composeComment('preview', 'x'.repeat(20).concat('\n').repeat(10_000));
  expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT);
  expect(body.length).toBeGreaterThan(COMMENT_LIMIT - 30);
});

test('the marker counts on the first line only, whole, whatever ends the line', () => {
  const own = composeComment('preview:it', 'text');
  expect(own).toBe('<!-- lamina:preview:it -->\ntext');
  expect(hasMarker(own, 'preview:it')).toBe(true);
  expect(hasMarker(own.replaceAll('\n', '\r\n'), 'preview:it')).toBe(true);
  expect(hasMarker(own, 'preview')).toBe(false);
  expect(hasMarker(`> ${own}`, 'preview:it')).toBe(false);
  expect(hasMarker(`\n${own}`, 'preview:it')).toBe(false);
  expect(hasMarker(own.replace('\n', ' and more\n'), 'preview:it')).toBe(false);
});

test.each(['', 'a b', 'a--b', 'a-', '-->', 'a\nb', 'é', '-a'])('%j is no marker', (marker) => {
  expect(() => composeComment(marker, 'text')).toThrow(ConfigurationError);
});

test('texts are the same in spite of line ends and blanks at their end, and of nothing else', () => {
  expect(isSameText('a\r\nb\n', 'a\nb')).toBe(true);
  expect(isSameText('a\n\nb', 'a\nb')).toBe(false);
  expect(isSameText(' a', 'a')).toBe(false);
});

/** What a reader of Markdown would have open after the last line, told independently of the cutter. */
function openAtEnd(markdown: string): { fence: boolean; folds: number } {
  let fence = '';
  let folds = 0;
  for (const line of markdown.split('\n')) {
    if (fence !== '') {
      if (/^[`~]+$/.test(line) && line.startsWith(fence)) fence = '';
    } else if (/^(```|~~~)/.test(line)) fence = /^[`~]+/.exec(line)![0];
    else if (line.startsWith('<details>')) folds += 1;
    else if (line === '</details>') folds = Math.max(0, folds - 1);
  }
  return { fence: fence !== '', folds };
}
