// Parts of generated documents.
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const anyDocument = path.resolve(import.meta.dirname, '../../README.md');

/** As `npm run format` leaves a document. */
export const formatMarkdown = async (text: string): Promise<string> =>
  format(text, { ...(await resolveConfig(anyDocument)), parser: 'markdown' });

/** A table as prettier leaves it. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [
    line(head),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...all.slice(1).map(line),
  ].join('\n');
}

/** Replaces what stands between the markers `<!-- name: … -->` and `<!-- /name -->`. */
export function replaceBetween(text: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- ${name}: [^\\n]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!pattern.test(text)) throw new Error(`the document has no "${name}" markers`);
  return text.replace(pattern, (_, open: string, close: string) => `${open}\n${content}\n\n${close}`);
}

/** Words in angle brackets stand for what the text at hand names, and a star is a star. */
export const plain = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('*', '\\*');
