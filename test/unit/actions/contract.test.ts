import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { renderActionReadme } from '../../../scripts/action-docs.ts';
import type { InputSchema } from '../../../src/actions/inputs.ts';
import { actionNames } from '../../../src/actions/names.ts';

const folder = (name: string): string => path.resolve(import.meta.dirname, '../../../actions', name);
const read = (name: string, file: string): string => readFileSync(path.join(folder(name), file), 'utf8');

interface ActionFile {
  readonly inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { using: string; main: string };
}

describe.each(actionNames)('%s', (name) => {
  const file = parse(read(name, 'action.yml')) as ActionFile;
  const load = async (): Promise<{ name: string; inputs: InputSchema; outputs: readonly string[] }> =>
    ((await import(`../../../src/actions/${name}/main.ts`)) as { action: never }).action;

  test('declares the inputs that the code reads, with the same defaults', async () => {
    const action = await load();
    const declared = Object.fromEntries(
      Object.entries(file.inputs).map(([key, input]) => [
        key,
        { required: input.required ?? false, fallback: input.default ?? '' },
      ]),
    );
    const coded = Object.fromEntries(
      Object.entries(action.inputs).map(([key, { required, fallback }]) => [key, { required, fallback }]),
    );
    expect(declared).toEqual(coded);
  });

  test('declares the outputs that the code writes', async () => {
    const action = await load();
    expect(Object.keys(file.outputs).sort()).toEqual([...action.outputs].sort());
  });

  test('runs its own bundle on Node 24', async () => {
    expect((await load()).name).toBe(name);
    expect(file.runs).toEqual({ using: 'node24', main: `../../dist/${name}/index.js` });
  });

  test('has a README whose tables are fresh', () => {
    const readme = read(name, 'README.md');
    expect(renderActionReadme(readme, read(name, 'action.yml')).replaceAll(/ +/g, ' ')).toBe(
      readme.replaceAll(/ +/g, ' '),
    );
  });
});
