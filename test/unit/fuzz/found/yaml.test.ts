// The smallest cases that the fuzzing found, once each.
import { expect, test } from '@jest/globals';
import { parseKubeconfig } from '../../../../src/kubernetes/connection/kubeconfig-file.ts';
import { parseLayerFile } from '../../../../src/layers/files/layer-file.ts';
import { parseYamlMap } from '../../../../src/layers/files/yaml-source.ts';
import { composeYaml } from '../../../../src/runtime/bounded-yaml.ts';
import { ConfigurationError } from '../../../../src/runtime/errors.ts';
import { recordingLogger } from '../../kubernetes/support/recording-logger.ts';

const kubeconfig = (text: string): unknown =>
  parseKubeconfig({ text, origin: 'config', directory: '/' }, recordingLogger());

test.each(['[', '{a: ', '- ', '? '])(
  '"%s" many times over is told as nested too deeply, at a place',
  (piece) => {
    const text = piece.repeat(20_000);
    expect(() => parseLayerFile(text, 'layer.yaml')).toThrow(
      /^layer\.yaml:1:\d+: nested more than 500 levels/,
    );
    expect(() => kubeconfig(text)).toThrow(/^config:1:\d+: nested more than 500 levels/);
  },
);

test('two thousand aliases are told before they are followed', () => {
  const lines = Array.from(
    { length: 2_000 },
    (_, index) => `a${index}: &a${index} [${index === 0 ? '' : `*a${index - 1}`}]`,
  );
  expect(() => parseYamlMap(lines.join('\n'), 'values')).toThrow(/more than 300 aliases/);
});

test('levels that aliases add are levels as well', () => {
  const inside = `a: &a ${'['.repeat(300)}${']'.repeat(300)}\n`;
  expect(() => parseYamlMap(`${inside}b: ${'['.repeat(300)}*a${']'.repeat(300)}`, 'values')).toThrow(
    /^values:1:1: nested more than 500 levels/,
  );
});

test('an anchor that holds itself is a mistake of the file', () => {
  expect(() => parseYamlMap('a: &a [*a]', 'values')).toThrow(
    'values:1:1: an anchor holds an alias of itself',
  );
});

test.each([
  '&a [*b]',
  'x: &x [1]\n'.concat(
    ...['a', 'b', 'c', 'd'].map(
      (name, index, all) => `${name}: &${name} [${`*${index === 0 ? 'x' : all[index - 1]},`.repeat(20)}]\n`,
    ),
  ),
  'a: {<<: 1}',
])('what its aliases make impossible is a ConfigurationError of the kubeconfig too: %s', (text) => {
  expect(() => kubeconfig(text)).toThrow(ConfigurationError);
});

test('twenty thousand keys are compared in less than the square of their number', () => {
  const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join('');
  const began = performance.now();
  expect(Object.keys(parseYamlMap(text, 'values'))).toHaveLength(20_000);
  expect(() => parseYamlMap(`${text}k0: 2\n`, 'values')).toThrow('values:20001:1: Map keys must be unique');
  expect(performance.now() - began).toBeLessThan(5_000);
});

test.each([
  ['quotes', `a: ${'"'.repeat(60_000)}`],
  ['keys that occur twice', 'a: 1\n'.repeat(30_000)],
])('thirty thousand %s are mistakes that hold no stack each', (_, text) => {
  expect(() => kubeconfig(text)).toThrow(ConfigurationError);
  const before = Error.stackTraceLimit;
  const [document] = composeYaml(text, 'config', {}, 'one').documents;
  expect(document?.errors.length).toBeGreaterThanOrEqual(29_999);
  expect(document?.errors.filter(({ stack }) => stack?.includes('\n') === true)).toHaveLength(0);
  expect(Error.stackTraceLimit).toBe(before);
});

test.each([
  ['!!set {a, b}', { a: null, b: null }],
  ['!!omap [a: 1]', [{ a: 1 }]],
  ['!!pairs [a: 1]', [{ a: 1 }]],
  ['!!binary aGk=', 'hi'],
])('%s is plain data, as for Go', (text, data) => {
  expect(parseYamlMap(`x: ${text}`, 'values')).toEqual({ x: data });
});
