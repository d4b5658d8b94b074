// The tables of inputs and outputs in an action's README, from its action.yml.
import { parse } from 'yaml';

interface ActionFile {
  readonly inputs?: Record<string, { description: string; required?: boolean; default?: string }>;
  readonly outputs?: Record<string, { description: string }>;
}

/** Replaces what stands between the markers. */
export function renderActionReadme(readme: string, actionYaml: string): string {
  const action = parse(actionYaml) as ActionFile;
  const inputs = Object.entries(action.inputs ?? {}).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.required === true
      ? '**required**'
      : input.default === undefined || input.default === ''
        ? ''
        : `\`${input.default}\``,
  ]);
  const outputs = Object.entries(action.outputs ?? {}).map(([name, output]) => [
    `\`${name}\``,
    output.description,
  ]);
  return replaceBetween(
    replaceBetween(readme, 'inputs', renderTable(['Input', 'What it is', 'Default'], inputs)),
    'outputs',
    renderTable(['Output', 'What it is'], outputs),
  );
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
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

function replaceBetween(text: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- ${name}: [^\\n]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!pattern.test(text)) throw new Error(`the README has no "${name}" markers`);
  return text.replace(pattern, (_, open: string, close: string) => `${open}\n${content}\n\n${close}`);
}
