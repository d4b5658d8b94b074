// Words of others inside our Markdown: shown as they are, never obeyed.
import { cutMarkdown } from '../runtime/cut-markdown.ts';
import { withoutControls } from '../runtime/safe-text.ts';

/** Room for a job summary: GitHub refuses a step's summary above 1 MiB. */
export const SUMMARY_LIMIT = 1024 * 1024;

/** Text on one line, in which nothing is markup: no emphasis, links, HTML, table cells or mentions of code. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]|~]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\s*)([#+=-])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, String.raw`$1\$2`);
}

/**
 * As `escapeMarkdown`, for where GitHub acts on what it reads: nobody is notified by `@name`, nothing is linked to by
 * `#12` or an address, and `$` begins no formula. An empty character breaks the word; an entity would be read as the
 * character. An address is broken by a comment, so that it can still be copied.
 */
export function escapeComment(text: string): string {
  return breakReferences(escapeMarkdown(text))
    .replaceAll('$', String.raw`\$`)
    .replaceAll(/:(?=\/\/)|(?<=\bwww)(?=\.)|(?<=\b(?:mailto|xmpp):)/gi, '$&<!-- -->');
}

const breakReferences = (text: string): string =>
  text.replaceAll('@', '@&#8203;').replaceAll(/((?<!&)#|\bGH-)(?=\d)/gi, '$1&#8203;');

/** A code span, whatever backticks the text has. */
export function code(text: string): string {
  const line = oneLine(text);
  if (line === '') return '';
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** A link with Markdown for its text; undefined where the address is not one that a reader may be led to. */
export function link(text: string, address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  // `https://github.com@elsewhere.example` leads elsewhere.
  if (url.username !== '' || url.password !== '') return undefined;
  const target = url.href.replaceAll(/[<>|`\\]/g, (character) => encodeURIComponent(character));
  return `[${text}](<${target}>)`;
}

/** A fenced block that its content cannot close. */
export function fence(text: string, language = 'text'): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${ticks}${language}\n${text.replace(/\n$/, '')}\n${ticks}`;
}

/** A block that is closed until the reader opens it. */
export function details(summary: string, content: string): string {
  // Inside of an HTML line, Markdown's escapes would be shown.
  return `<details><summary>${escapeHtml(summary)}</summary>\n\n${content}\n\n</details>`;
}

function escapeHtml(text: string): string {
  return breakReferences(
    oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
}

/** Cells are Markdown already. `align` has one of `l`, `r`, `c` for each column. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], align = ''): string {
  const rule = head.map((_, index) => ({ r: '--:', c: ':-:' })[align[index] ?? ''] ?? '---');
  return [head, rule, ...rows].map((cells) => `| ${cells.map(escapePipes).join(' | ')} |`).join('\n');
}

/** A table splits its cells before it looks for code, at every pipe that no backslash of its own stands before. */
const escapePipes = (cell: string): string =>
  cell.replaceAll(/(\\*)\|/g, (_, slashes: string) => `${slashes}${slashes.length % 2 === 0 ? '\\' : ''}|`);

/** Cuts Markdown to `limit` bytes at a line's end, closes what is open, and says so. */
export function trimMarkdown(markdown: string, limit = SUMMARY_LIMIT): string {
  return cutMarkdown(markdown, {
    limit,
    measure: (text) => Buffer.byteLength(text),
    note: '_Trimmed: the rest did not fit; the report file has all of it._',
  });
}

/** One line without control characters. */
export const oneLine = (text: string): string =>
  withoutControls(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
