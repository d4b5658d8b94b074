import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { isCertainlyApplied } from '../../../src/kubernetes/ownership.ts';
import { parseQuantity, sameQuantity } from '../../../src/kubernetes/quantity.ts';

const desired: KubernetesObject = {
  apiVersion: 'example.test/v1',
  kind: 'Thing',
  metadata: { name: 'a', labels: { app: 'x' } },
  spec: {
    replicas: 2,
    listeners: [{ name: 'plain', port: 9092 }],
    containers: [{ name: 'main', resources: { requests: { cpu: '1000m' } } }],
    config: { 'a.b': '1.0' },
  },
};
const fields = {
  'f:metadata': { 'f:labels': { 'f:app': {} } },
  'f:spec': {
    'f:replicas': {},
    'f:listeners': {},
    'f:containers': {
      'k:{"name":"main"}': { '.': {}, 'f:name': {}, 'f:resources': { 'f:requests': { 'f:cpu': {} } } },
    },
    'f:config': { 'f:a.b': {} },
  },
};

type Spec = Record<string, unknown>;

function live(change: (spec: Spec) => void = () => undefined, owned: Record<string, unknown> = fields) {
  const spec = structuredClone(desired['spec']) as Spec;
  change(spec);
  return {
    ...desired,
    metadata: {
      ...desired.metadata,
      labels: { app: 'x', other: 'theirs' },
      managedFields: [
        { manager: 'lamina', operation: 'Apply', apiVersion: 'example.test/v1', fieldsV1: owned },
      ],
    },
    spec,
    status: { ready: true },
  } satisfies KubernetesObject;
}

const certain = (object: KubernetesObject, wanted = desired): boolean =>
  isCertainlyApplied(object, wanted, 'lamina');

describe('an object is certainly applied', () => {
  test('when we own exactly what we want, and it has our values', () => {
    expect(certain(live())).toBe(true);
  });

  test('when others added fields of their own beside ours', () => {
    expect(certain(live((spec) => (spec['paused'] = true)))).toBe(true);
    expect(
      certain(
        live((spec) => (spec['containers'] = [{ name: 'sidecar' }, ...(spec['containers'] as object[])])),
      ),
    ).toBe(true);
  });

  test('when the server wrote the same quantity in another form', () => {
    expect(
      certain(
        live((spec) => (spec['containers'] = [{ name: 'main', resources: { requests: { cpu: '1' } } }])),
      ),
    ).toBe(true);
  });
});

test('a key that is left to its default tells items apart by what the server made of it', () => {
  const ports = (first: object, second: object) => [first, second];
  const service = (items: object[], owned?: object): KubernetesObject => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name: 's',
      ...(owned === undefined
        ? {}
        : {
            managedFields: [
              {
                manager: 'lamina',
                operation: 'Apply',
                apiVersion: 'v1',
                fieldsV1: { 'f:spec': { 'f:ports': owned } },
              },
            ],
          }),
    },
    spec: { ports: items },
  });
  const owned = {
    'k:{"port":53,"protocol":"TCP"}': { '.': {}, 'f:port': {}, 'f:name': {} },
    'k:{"port":53,"protocol":"UDP"}': { '.': {}, 'f:port': {}, 'f:name': {}, 'f:protocol': {} },
  };
  const wanted = service(ports({ name: 'tcp', port: 53 }, { name: 'udp', port: 53, protocol: 'UDP' }));
  const answer = (udp: string) =>
    service(
      ports({ name: 'tcp', port: 53, protocol: 'TCP' }, { name: udp, port: 53, protocol: 'UDP' }),
      owned,
    );
  expect(certain(answer('udp'), wanted)).toBe(true);
  expect(certain(answer('other'), wanted)).toBe(false);
});

describe('an object has to be asked about', () => {
  test.each<[string, (spec: Spec) => void]>([
    ['a value differs', (spec) => (spec['replicas'] = 3)],
    ['a field is gone', (spec) => delete spec['replicas']],
    ['a list that is one value got an item', (spec) => (spec['listeners'] as object[]).push({ name: 'tls' })],
    [
      'an item of a list that is one value got a field',
      (spec) => (spec['listeners'] = [{ name: 'plain', port: 9092, tls: true }]),
    ],
    ['an item of a keyed list is gone', (spec) => (spec['containers'] = [])],
    ['texts look like the same quantity where none is meant', (spec) => (spec['config'] = { 'a.b': '1' })],
  ])('when %s', (_, change) => {
    expect(certain(live(change))).toBe(false);
  });

  test('when somebody else took a field over, even with the same value', () => {
    const rest = Object.fromEntries(
      Object.entries(fields['f:spec']).filter(([name]) => name !== 'f:replicas'),
    );
    expect(certain(live(() => undefined, { ...fields, 'f:spec': rest }))).toBe(false);
  });

  test('when we own a field that we no longer want', () => {
    const wanted = structuredClone(desired);
    delete (wanted['spec'] as Spec)['replicas'];
    expect(certain(live(), wanted)).toBe(false);
  });

  test('when we never applied it, or applied it in another version', () => {
    expect(isCertainlyApplied(live(), desired, 'other')).toBe(false);
    expect(certain(live(), { ...desired, apiVersion: 'example.test/v2' })).toBe(false);
  });
});

describe('quantities', () => {
  test.each([
    ['1000m', '1'],
    ['1Gi', '1024Mi'],
    ['0.5', '500m'],
    ['1e3', '1k'],
    ['1.5Gi', '1536Mi'],
    [2, '2'],
  ])('%s is %s', (left, right) => {
    expect(sameQuantity(left, right)).toBe(true);
  });

  test.each(['', 'abc', '1.2.3', '1 Gi', '1GiB', '.', '--1'])('%j is none', (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });

  test('any number of millis is the same as its thousandth', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (count) =>
        sameQuantity(`${count * 1000}m`, String(count)),
      ),
    );
  });
});
