// A composite action names others by text only: what it gives them and takes from them must exist.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { renderActionReadme } from '../../../scripts/docs/action-readme.ts';
import { actionNames, compositeNames } from '../../../src/actions/names.ts';

const read = (name: string, file: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../../../actions', name, file), 'utf8');

interface Step {
  readonly id: string;
  readonly if?: string;
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const load = (name: string): ActionFile => parse(read(name, 'action.yml')) as ActionFile;

describe.each(compositeNames)('%s', (name) => {
  const { inputs, outputs, runs } = load(name);
  const called = ({ uses }: Step): string => uses.replace('$/actions/', '');

  test('calls actions of this repository at this commit', () => {
    expect(runs.using).toBe('composite');
    for (const step of runs.steps) expect(actionNames).toContain(called(step));
  });

  test('gives them only inputs that they have', () => {
    for (const step of runs.steps)
      expect(Object.keys(load(called(step)).inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
  });

  test('reads only inputs of its own, and leaves none unused', () => {
    const read = runs.steps.flatMap((step) => [
      ...[step.if ?? '', ...Object.values(step.with)].join(' ').matchAll(/inputs\.([\w-]+)/g),
    ]);
    expect([...new Set(read.map(([, input]) => input))].sort()).toEqual(Object.keys(inputs).sort());
  });

  test('has the defaults of the actions that it calls', () => {
    for (const step of runs.steps)
      for (const [input, value] of Object.entries(step.with)) {
        const own = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1];
        if (own !== undefined)
          expect([own, inputs[own]?.default]).toEqual([own, load(called(step)).inputs[input]?.default]);
      }
  });

  test('takes only outputs that its steps have', () => {
    const references = [
      ...Object.values(outputs).map(({ value }) => value),
      ...runs.steps.flatMap((step) => Object.values(step.with)),
    ].flatMap((text) => [...text.matchAll(/steps\.(\w+)\.outputs\.([\w-]+)/g)]);
    expect(references.length).toBeGreaterThan(Object.keys(outputs).length);
    for (const [, id, output] of references) {
      const step = runs.steps.find((each) => each.id === id);
      expect(Object.keys(step === undefined ? {} : load(called(step)).outputs)).toContain(output);
    }
  });

  test('has a README whose tables are fresh', () => {
    const readme = read(name, 'README.md');
    expect(renderActionReadme(readme, read(name, 'action.yml')).replaceAll(/ +/g, ' ')).toBe(
      readme.replaceAll(/ +/g, ' '),
    );
  });
});
