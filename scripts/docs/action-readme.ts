// The tables of inputs and outputs in an action's README, from its action.yml.
import { parse } from 'yaml';
import { renderTable, replaceBetween } from './markdown.ts';

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
