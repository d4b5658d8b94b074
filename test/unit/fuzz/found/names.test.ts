// The smallest cases that the fuzzing found, once each.
import { expect, test } from '@jest/globals';
import { parseManifests } from '../../../../src/layers/render/manifests.ts';
import { readOutputs } from '../../../../src/layers/outputs.ts';
import { parseStackFile, resolveStack } from '../../../../src/layers/files/stack-file.ts';
import { mergeValues, parseSetList } from '../../../../src/layers/files/values.ts';

const stack = parseStackFile(
  'apiVersion: lamina/v1\nkind: Stack\nmetadata: { name: a }\nspec: { patches: { speed: [{ patch: x }] }, values: { speed: { a: 1 } } }',
  'lamina.yaml',
);

test('a layer that is called constructor has no patches and values unless some are given', () => {
  expect(resolveStack(stack, { layers: ['constructor'] }, []).layers).toEqual([
    { layer: 'constructor', patches: [], values: {} },
  ]);
});

test('a value that is called __proto__ is merged as any other', () => {
  const over = JSON.parse('{"__proto__":{"enabled":true}}') as Record<string, unknown>;
  const merged = mergeValues({ a: 1 }, over);
  expect(JSON.stringify(merged)).toBe('{"a":1,"__proto__":{"enabled":true}}');
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
});

test('a path of --set has as many steps as Helm takes, and no more', () => {
  expect(parseSetList(`${'a.'.repeat(29)}a=1`)).toBeDefined();
  expect(() => parseSetList(`${'a.'.repeat(30)}a=1`)).toThrow(/more than 30 steps/);
});

test('an output that is called constructor is missing where its object is', async () => {
  const layer = {
    name: 'l',
    directory: '/',
    spec: { outputs: { constructor: { kind: 'ConfigMap', name: 'a', path: '.data.x' } } },
  };
  const { outputs, missing } = await readOutputs(
    layer as never,
    { get: () => Promise.resolve(undefined) },
    'n',
  );
  expect(Object.keys(outputs)).toEqual([]);
  expect(missing).toHaveLength(1);
});

test('a manifest whose namespace is a map is told at its place', () => {
  const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: { toString: 1 } }';
  expect(() => parseManifests(text, 'rendered')).toThrow(
    'rendered:1:1: a Kubernetes object needs a metadata.namespace that is text',
  );
});
