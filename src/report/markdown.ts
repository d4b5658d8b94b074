// Words of others inside our Markdown: shown as they are, never obeyed.

/** Room for a job summary: GitHub refuses a step's summary above 1 MiB. */
export const SUMMARY_LIMIT = 1024 * 1024;

/** Text on one line, in which nothing is markup: no emphasis, links, HTML, table cells or mentions of code. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]|~]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s|$)/, String.raw`$1\$2`);
}

/** A code span, whatever backticks or pipes the text has. */
export function code(text: string): string {
  const line = oneLine(text);
  if (line === '') return '';
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  // A table splits its cells before it looks for code.
  return `${ticks}${pad}${line.replaceAll('|', String.raw`\|`)}${pad}${ticks}`;
}

/** A fenced block that its content cannot close. */
export function fence(text: string, language = 'text'): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${ticks}${language}\n${text.replace(/\n$/, '')}\n${ticks}`;
}

/** A block that is closed until the reader opens it. */
export function details(summary: string, content: string): string {
  return `<details><summary>${escapeMarkdown(summary)}</summary>\n\n${content}\n\n</details>`;
}

/** Cells are Markdown already. `align` has one of `l`, `r`, `c` for each column. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], align = ''): string {
  const rule = head.map((_, index) => ({ r: '--:', c: ':-:' })[align[index] ?? ''] ?? '---');
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Cuts Markdown to `limit` bytes at a line's end, closes what is open, and says so. */
export function trimMarkdown(markdown: string, limit = SUMMARY_LIMIT): string {
  const bytes = (text: string): number => Buffer.byteLength(text);
  if (bytes(markdown) <= limit) return markdown;
  const note = '\n\n_Trimmed: the rest did not fit; the report file has all of it._\n';
  // Closing marks are short; this leaves room for deep ones.
  let room = limit - bytes(note) - 200;
  const kept: string[] = [];
  const open: string[] = [];
  for (const line of markdown.split('\n')) {
    room -= bytes(line) + 1;
    if (room < 0) break;
    kept.push(line);
    const ticks = /^`{3,}/.exec(line)?.[0];
    const isFenced = open.at(-1)?.startsWith('`') === true;
    if (ticks !== undefined && !isFenced) open.push(ticks);
    else if (isFenced && line === open.at(-1)) open.pop();
    else if (!isFenced && line.startsWith('<details>')) open.push('\n</details>');
    else if (!isFenced && line === '</details>') open.pop();
  }
  return [...kept, ...open.reverse()].join('\n') + note;
}

/** One line without control characters. */
export function oneLine(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- terminal colours of others' messages have no place in a report
      .replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '')
      // eslint-disable-next-line no-control-regex -- nor have line breaks and other control characters
      .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
      .trim()
  );
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
