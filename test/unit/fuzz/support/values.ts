// What nobody writes on purpose: as texts, as JSON, and as mutations of what is valid.
import fc from 'fast-check';
import { isTooDeep } from '../../../../src/runtime/bounded-json.ts';

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];
/** Scalars that YAML 1.1 reads otherwise than people. */
const YAML_SCALARS = [
  ...['no', 'yes', 'on', 'off', 'y', 'n', '~', 'null', 'Null', 'true', 'TRUE', '1:30', '190:20:30'],
  ...['0644', '0o17', '0x1F', '0b101', '1_000', '1e3', '.5', '.', '.inf', '-.INF', '.nan', '+1'],
  ...['2026-01-31', '2001-12-14t21:59:43.10-05:00', '=', '<<', '1e999', '-0', '9007199254740993'],
];
const YAML_PIECES = [
  ...[
    '&a',
    '*a',
    '*',
    '&a [*a]',
    '<<: *a',
    '<<: 1',
    '<<: [1]',
    '!!binary aGk=',
    '!!set {a, b}',
    '!!omap [a: 1]',
  ],
  ...[
    '!!js/function x',
    '!!float x',
    '!<tag:x> y',
    '%YAML 1.3\n---\n',
    '%TAG ! x',
    '---',
    '...',
    '? ',
    '? [a]\n: b',
  ],
  ...[
    '- ',
    '-',
    ': ',
    '# ',
    '|',
    '>-',
    '|9',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '\t',
    '{a: b, a: c}',
    '"\\ud800"',
  ],
];
const ODD_TEXTS = [
  ...[
    '',
    ' ',
    '\0',
    'a\0b',
    '\u{feff}',
    '\r\n',
    '\r',
    '\n',
    '\t',
    '\u2028',
    '\ud800',
    '\udfff',
    'é',
    '💥',
    '\x1b[2J',
  ],
  ...[
    '%',
    '%zz',
    '%00',
    '../..',
    '/',
    '//',
    '/etc/passwd',
    'C:\\x',
    '~',
    '.',
    '..',
    '-',
    '--',
    '-1',
    '=',
    '@',
    '::error::x',
  ],
  ...[
    '${{ secrets.x }}',
    '$(x)',
    '{{ .Values }}',
    'http://[',
    'https://u:%@h',
    'http://x:99999',
    'file:///x',
    'a,b',
  ],
  ...[
    'Infinity',
    'NaN',
    '1e400',
    '-1e400',
    '0.1',
    '99999999999999999999',
    '1h1h',
    '1.5h',
    '2Gi',
    '1e-400',
    '-5m',
  ],
];

/** Long, and of a form over which a careless pattern runs for ever. */
const longText = fc
  .tuple(
    fc.constantFrom(
      'a',
      '1',
      ' ',
      '<',
      '"',
      '\\',
      '[',
      '{',
      '(',
      '.',
      '-',
      '\n',
      '1s',
      'a.',
      '[0]',
      'é',
      '=',
      '<style',
    ),
    fc.constantFrom(100, 1_000, 20_000, 60_000),
  )
  .map(([piece, count]) => piece.repeat(Math.ceil(count / piece.length)));

export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PROTOTYPE_NAMES, ...YAML_SCALARS, ...ODD_TEXTS) },
  { weight: 2, arbitrary: fc.constantFrom(...YAML_PIECES) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: longText },
);

const key = fc.oneof(fc.constantFrom(...PROTOTYPE_NAMES), oddText);
const number = fc.oneof(
  fc.integer({ min: -2, max: 3 }),
  fc.constantFrom(-0, 2 ** 31, 2 ** 53, 1e21, 1e308, -1e308, 0.1, 5e-324),
);
const leaf = fc.oneof(fc.constantFrom(null, true, false), number, oddText);

/** Own properties, `__proto__` too, as JSON.parse makes them. */
const asMap = (entries: [string, unknown][]): object => {
  const map = {};
  for (const [name, value] of entries)
    Object.defineProperty(map, name, { value, enumerable: true, writable: true, configurable: true });
  return map;
};

/** Lists or maps, one inside the other. */
export function tower(depth: number, kind: 'list' | 'map', inside: unknown = 1): unknown {
  let value = inside;
  for (let level = 0; level < depth; level += 1) value = kind === 'list' ? [value] : { a: value };
  return value;
}

const deep = fc
  .tuple(fc.constantFrom(50, 1_000, 9_000), fc.constantFrom('list' as const, 'map' as const))
  .map(([depth, kind]) => tower(depth, kind));

export const oddJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'json' },
    { weight: 6, arbitrary: leaf },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    { weight: 2, arbitrary: fc.array(fc.tuple(key, tie('value')), { maxLength: 3 }).map(asMap) },
  ),
})).value;

export const veryOddJson = fc.oneof({ weight: 20, arbitrary: oddJson }, { weight: 1, arbitrary: deep });

interface JsonEdit {
  readonly at: number;
  readonly what: 'replace' | 'remove' | 'add' | 'double';
  readonly key: string;
  readonly value: unknown;
}

const jsonEdit: fc.Arbitrary<JsonEdit> = fc.record({
  at: fc.nat(10_000),
  what: fc.constantFrom(
    'replace' as const,
    'replace' as const,
    'remove' as const,
    'add' as const,
    'double' as const,
  ),
  key,
  value: veryOddJson,
});

/** Valid data in which a few places are other than they should be. */
export const mutatedJson = (...valid: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...valid), fc.array(jsonEdit, { minLength: 1, maxLength: 3 }))
    .map(([data, edits]) => edits.reduce<unknown>(editJson, structuredClone(data)));

type Container = Record<string | number, unknown>;

function editJson(data: unknown, { at, what, key: name, value }: JsonEdit): unknown {
  const places = placesOf(data);
  const place = places[at % (places.length + 1)];
  if (place === undefined) return value;
  const [container, index] = place;
  if (what === 'remove') Reflect.deleteProperty(container, index);
  else if (what === 'double' && Array.isArray(container)) container.push(container[Number(index)]);
  else if (what === 'add' && !Array.isArray(container)) {
    Object.defineProperty(container, name, { value, enumerable: true, writable: true, configurable: true });
  } else container[index] = value;
  return data;
}

/** Every container and index that holds a value; not below what is very deep. */
function placesOf(data: unknown): [Container, string | number][] {
  const found: [Container, string | number][] = [];
  const open: unknown[] = [data];
  for (let value = open.pop(); value !== undefined && found.length < 2_000; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const index of Object.keys(value)) {
      found.push([value as Container, index]);
      const inner = (value as Container)[index];
      if (inner !== undefined) open.push(inner);
    }
  }
  return found;
}

interface TextEdit {
  readonly at: number;
  readonly length: number;
  readonly what: 'insert' | 'replace' | 'cut' | 'double' | 'value' | 'indent' | 'end';
  readonly text: string;
}

const deepText = fc
  .tuple(fc.constantFrom('[', '{a: ', '- ', '? ', '{"a":['), fc.constantFrom(100, 3_000, 20_000))
  .map(([piece, count]) => piece.repeat(count));

/** Few characters that stand for very many, or for themselves. */
const bombs = fc.constantFrom(
  `\nx: &x [${'1,'.repeat(50)}]\n${'abcdefg'
    .split('')
    .map((name, index, all) => `${name}: &${name} [${`*${index === 0 ? 'x' : all[index - 1]},`.repeat(20)}]`)
    .join('\n')}\n`,
  '\nx: &x\n  y: *x\n',
  '&x {a: *x}',
  '\nx: &x [*x, *x]\n',
);

const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  at: fc.nat(100_000),
  length: fc.nat(60),
  what: fc.constantFrom('insert', 'replace', 'cut', 'double', 'value', 'value', 'indent', 'end'),
  text: fc.oneof(
    { weight: 12, arbitrary: oddText },
    { weight: 1, arbitrary: deepText },
    { weight: 1, arbitrary: bombs },
  ),
});

/** A valid text in which a few places are other than they should be; sometimes with other line ends, or a mark before. */
export const mutatedText = (...valid: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...valid),
      fc.array(textEdit, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '', '', 'crlf', 'bom'),
    )
    .map(([text, edits, form]) => {
      const edited = edits.reduce(editText, text);
      return form === 'crlf'
        ? edited.replaceAll('\n', '\r\n')
        : form === 'bom'
          ? `\u{feff}${edited}`
          : edited;
    });

function editText(text: string, { at, length, what, text: piece }: TextEdit): string {
  const start = at % (text.length + 1);
  const end = Math.min(text.length, start + length);
  switch (what) {
    case 'insert':
      return text.slice(0, start) + piece + text.slice(start);
    case 'replace':
      return text.slice(0, start) + piece + text.slice(end);
    case 'cut':
      return text.slice(0, start) + text.slice(end);
    case 'double':
      return text.slice(0, end) + text.slice(start, end) + text.slice(end);
    case 'end':
      return text.slice(0, start);
    case 'indent':
      return text.slice(0, start) + text.slice(start).replace('\n', `\n${' '.repeat(length % 5)}`);
    case 'value': {
      // The value of the next `key: value`.
      const found = /: [^\n]*/.exec(text.slice(start));
      if (found === null) return text + piece;
      const from = start + found.index + 2;
      return text.slice(0, from) + piece + text.slice(from + found[0].length - 2);
    }
  }
}

/** JSON of data of any depth, where JSON.stringify itself comes to the end of the stack. */
export function jsonText(data: unknown): string {
  try {
    return data === undefined ? 'null' : JSON.stringify(data);
  } catch {
    return `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
  }
}

/** Of such data what the doors let in: nothing behind them is asked about deeper ones. */
export const letIn = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  arbitrary.filter((data) => !isTooDeep(jsonText(data)));
