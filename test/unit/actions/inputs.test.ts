import { describe, expect, test } from '@jest/globals';
import {
  duration,
  flag,
  keyValues,
  list,
  oneOf,
  readInputs,
  requiredText,
  secretText,
  text,
} from '../../../src/actions/inputs.ts';
import { ConfigurationError } from '../../../src/runtime/errors.ts';

const reader = (given: Record<string, string>) => (name: string) => given[name] ?? '';
const noMask = (): void => undefined;

describe('readInputs', () => {
  test('gives typed values, and the defaults where nothing was given', () => {
    const schema = {
      a: text('x'),
      b: flag(true),
      c: duration('2m'),
      d: list(),
      e: oneOf(['one', 'two'], 'one'),
      f: keyValues(),
    };
    expect(readInputs(schema, reader({ d: 'p, q\nr', f: 'k=v=w\nl=m' }), noMask)).toEqual({
      a: 'x',
      b: true,
      c: 120_000,
      d: ['p', 'q', 'r'],
      e: 'one',
      f: { k: 'v=w', l: 'm' },
    });
  });

  test('names every wrong input at once, with its value and what was expected', () => {
    const schema = {
      mode: oneOf(['apply', 'plan'], 'apply'),
      wait: flag(true),
      timeout: duration(),
      layer: requiredText(),
    };
    expect(() => readInputs(schema, reader({ mode: 'aply', wait: 'yes', timeout: '15' }), noMask)).toThrow(
      new ConfigurationError(
        'input "mode": "aply" is none of: apply, plan; input "wait": "yes" is neither true nor false; ' +
          'input "timeout": "15" is not a duration such as 90s, 15m or 1h30m; input "layer" is required and was not given',
      ),
    );
  });

  test('masks a secret before anything is parsed, but not its short lines', () => {
    const masked: string[] = [];
    const schema = { token: secretText(), wait: flag(true) };
    expect(() =>
      readInputs(schema, reader({ token: '{\n  "k": "0123456789"\n}', wait: 'x' }), (secret) =>
        masked.push(secret),
      ),
    ).toThrow();
    expect(masked).toEqual(['"k": "0123456789"']);
  });
});
