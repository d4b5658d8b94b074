// The small languages: durations, quantities, JSONPath, CEL, paths of fields, NO_PROXY.
import fc from 'fast-check';
import { bypassesProxy } from '../../../src/kubernetes/connection/proxy.ts';
import { referenceTo } from '../../../src/kubernetes/objects.ts';
import { parseQuantity, sameQuantity } from '../../../src/kubernetes/quantity.ts';
import { assess } from '../../../src/kubernetes/readiness/assess.ts';
import { compileCelRule } from '../../../src/kubernetes/readiness/cel-engine.ts';
import { createRuleSet } from '../../../src/kubernetes/readiness/rules.ts';
import { parseFieldPath, withoutField } from '../../../src/kubernetes/yielding.ts';
import { parseJsonPathTemplate, renderJsonPath } from '../../../src/layers/files/json-path.ts';
import { parseDuration } from '../../../src/runtime/duration.ts';
import { ObjectMap } from '../readiness/replay.ts';
import { fuzz } from './support/fuzz.ts';
import { letIn, mutatedJson, mutatedText, oddJson, oddText } from './support/values.ts';

/** The pieces of a language in any order, and nested as deep as nobody does. */
const language = (
  pieces: readonly string[],
  nests: readonly [string, string][],
  valid: readonly string[],
): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .array(fc.oneof(fc.constantFrom(...pieces), oddText), { maxLength: 8 })
        .map((all) => all.join('')),
    },
    { weight: 5, arbitrary: mutatedText(...valid) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...nests), fc.constantFrom(10, 1_000, 20_000))
        .map(([[open, close], depth]) => open.repeat(depth) + close.repeat(depth)),
    },
  );

const durations = language(
  ['1', '90', '.', '5', 's', 'm', 'h', 'ms', ' ', '-', '+', 'e3'],
  [
    ['1', 's'],
    ['1s', ''],
  ],
  ['90s', '15m', '1h30m', '500ms'],
);
fuzz('a duration is a finite number of milliseconds that timers can count', durations, (text) => {
  const milliseconds = parseDuration(text);
  if (!(milliseconds > 0 && Number.isSafeInteger(Math.ceil(milliseconds))))
    throw new Error(`${milliseconds}`);
});

const quantities = language(
  ['1', '0', '.', 'e', 'E', '-', '+', '9', 'Ki', 'm', 'n', 'k', 'Ei'],
  [
    ['1', ''],
    ['.', '1'],
    ['1', 'e999'],
  ],
  ['500m', '2Gi', '1e3', '1.5', '.5', '100n'],
);
fuzz('a quantity', fc.tuple(quantities, fc.oneof(oddJson, quantities)), ([text, other]) => {
  parseQuantity(text);
  sameQuantity(text, other);
});

const object = {
  apiVersion: 'a/v1',
  kind: 'B',
  metadata: { name: 'it', namespace: 'lambda', generation: 2 },
  spec: { list: [{ name: 'a', port: 80 }, { name: 'b' }], text: 'x' },
  status: { conditions: [{ type: 'Ready', status: 'True', message: 'm' }], count: 3 },
};

const paths = language(
  [
    '$',
    '.',
    '..',
    '*',
    '[',
    ']',
    '[*]',
    '[0]',
    '[-1]',
    "['a']",
    '["b"]',
    '[?(',
    '@',
    '@.name',
    '==',
    '!=',
    "'a'",
    '1',
    ')]',
    '{',
    '}',
    '.status',
    '.spec.list',
    '\\',
  ],
  [
    ['[?(@', ')]'],
    ['{.a', '}'],
    ['[*]', ''],
    ['.a', ''],
  ],
  [
    "{.spec.list[?(@.name=='a')].port}:{.status.count}",
    '.status.conditions[0].type',
    "{.spec['list'][*].name}",
  ],
);
fuzz(
  'a JSONPath, and what it finds',
  fc.tuple(paths, fc.oneof(fc.constant(object), letIn(mutatedJson(object)))),
  ([text, data]) => renderJsonPath(parseJsonPathTemplate(text), data),
);

const expressions = language(
  [
    'self',
    'status',
    '.',
    'count',
    '==',
    '&&',
    '||',
    '!',
    '(',
    ')',
    '[',
    ']',
    '"a"',
    '1',
    '1.0',
    'true',
    'in',
    '?',
    ':',
    'has(status.x)',
    '.exists(c, ',
    '.all(c, ',
    'c.type',
    'size(',
    '.matches("a*")',
    '.map(x, x)',
    'int(',
    '__proto__',
    'metadata',
  ],
  [
    ['(', ')'],
    ['!', ''],
    ['[', ']'],
    ['-', '1'],
    ['true ? ', 'true : true'],
    ['a.', 'b'],
  ],
  [
    'status.conditions.exists(c, c.type == "Ready" && c.status == "True")',
    'status.count >= 3',
    'has(status.count) && size(spec.list) == 2',
  ],
);
fuzz(
  'a CEL rule, and what it says',
  fc.tuple(expressions, fc.oneof(fc.constant(object), letIn(mutatedJson(object)))),
  ([text, data]) => {
    const rule = compileCelRule(
      { apiVersion: 'a/v1', kind: 'B', current: text, failed: text, inProgress: text },
      'layer.yaml',
    );
    const judged = {
      ...object,
      ...(typeof data === 'object' ? data : {}),
      apiVersion: 'a/v1',
      kind: 'B',
      metadata: object.metadata,
    };
    assess(judged, { reference: referenceTo(judged) }, new ObjectMap(judged), {
      now: 0,
      rules: createRuleSet([rule]),
    });
  },
);

const fields = language(
  [
    '.',
    'spec',
    '[',
    ']',
    'name',
    '=',
    '"a.b"',
    '"',
    ',',
    '\\',
    '1',
    '.__proto__',
    '.constructor',
    '.toString',
    '[0]',
  ],
  [
    ['.a', ''],
    ['[', ']'],
  ],
  ['.webhooks[name="a.b"].clientConfig.caBundle', '.spec.ports[port=80,protocol="TCP"].name'],
);
fuzz('a path as the server names the fields of a conflict', fields, (text) => {
  parseFieldPath(text);
  withoutField(object, text);
});

fuzz(
  'NO_PROXY',
  fc.tuple(oddText, mutatedText('.example.com,10.0.0.0/8,[::1]:443,*', 'localhost 127.0.0.1:8080')),
  ([host, list]) => bypassesProxy(host, '443', list),
);
