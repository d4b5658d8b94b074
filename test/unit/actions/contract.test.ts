import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { renderActionReadme } from '../../../scripts/docs/action-readme.ts';
import type { InputSchema } from '../../../src/actions/inputs.ts';
import { actionNames, describedIn } from '../../../src/actions/names.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface ActionFile {
  readonly inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { using: string; main: string };
}

describe.each(actionNames)('%s', (name) => {
  const { definition, readme } = describedIn(name);
  const file = parse(read(definition)) as ActionFile;
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
    const bundle = path.resolve(root, path.dirname(definition), file.runs.main);
    expect(file.runs.using).toBe('node24');
    expect(path.relative(root, bundle)).toBe(`dist/${name}/index.js`);
  });

  test('is described by tables that are fresh', () => {
    const described = read(readme);
    expect(renderActionReadme(described, read(definition)).replaceAll(/ +/g, ' ')).toBe(
      described.replaceAll(/ +/g, ' '),
    );
  });
});
