// The smallest cases that the fuzzing found, once each.
import { describe, expect, test } from '@jest/globals';
import { toApiError, toStatusError } from '../../../../src/kubernetes/wire/api-error.ts';
import type { ApiResource } from '../../../../src/kubernetes/client.ts';
import { createDiscovery, kindsServedBy } from '../../../../src/kubernetes/wire/discovery.ts';
import { ApiError } from '../../../../src/kubernetes/errors.ts';
import { createLineDecoder } from '../../../../src/kubernetes/wire/json-lines.ts';
import { listPages } from '../../../../src/kubernetes/wire/list.ts';
import type { Transport } from '../../../../src/kubernetes/wire/transport.ts';
import { watchObjects } from '../../../../src/kubernetes/wire/watch.ts';
import { VirtualClock } from '../../../support/virtual-clock.ts';
import { connectionTo, hastyClock } from '../../kubernetes/support/connection.ts';
import { recordingLogger } from '../../kubernetes/support/recording-logger.ts';

const config = connectionTo('https://host:6443');
const request = { method: 'GET', path: '/x' };
const RESOURCE: ApiResource = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  resource: 'configmaps',
  namespaced: true,
  verbs: [],
};
const saying = (text: string, lines = ''): Transport => ({
  config,
  send: () => Promise.resolve({ headers: {}, text }),
  stream: () =>
    Promise.resolve(
      (async function* () {
        await Promise.resolve();
        yield Buffer.from(lines);
      })(),
    ),
  close: () => undefined,
});

async function list(text: string): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const { items } of listPages(saying(text), RESOURCE, {})) all.push(...items);
  return all;
}

test.each([
  'null',
  '[]',
  '{"items":{}}',
  '{"items":[null]}',
  '{"items":[{"metadata":null}]}',
  '{"items":[{"metadata":{"name":1}}]}',
  '{"items":[{"metadata":{"name":"a","managedFields":[null]}}]}',
  '{"items":[{"metadata":{"name":"a","labels":{"b":1}}}]}',
  `{"items":${'['.repeat(2_000)}${']'.repeat(2_000)}}`,
])('a list that no API server writes is an ApiError: %.60s', async (text) => {
  await expect(list(text)).rejects.toThrow(ApiError);
});

test('a page that leads to itself is not followed for ever', async () => {
  await expect(list('{"metadata":{"continue":"again"},"items":[]}')).rejects.toThrow(
    'a page leads to itself',
  );
});

test.each([
  '{"type":"ADDED","object":null}',
  '{"type":"ADDED","object":{}}',
  '{"type":"NEW","object":{"apiVersion":"v1","kind":"A","metadata":{"name":"a"}}}',
])('a line of a watch that is no event reaches nobody: %s', async (line) => {
  const ending = new AbortController();
  const clock = hastyClock();
  const logger = recordingLogger();
  const seen: string[] = [];
  const events = watchObjects({ transport: saying('{"items":[]}', `${line}\n`), clock, logger }, RESOURCE, {
    signal: ending.signal,
  });
  const reading = (async () => {
    for await (const { type } of events) seen.push(type);
  })();
  while (clock.pauses.length < 2) await new Promise((resolve) => setImmediate(resolve));
  ending.abort();
  await reading;
  expect(seen).toEqual(['SYNCED']);
  expect(logger.lines.join('\n')).toContain('something that is no event');
});

describe('a Status with fields of other types', () => {
  test.each([
    { message: ['strict decoding error'] },
    { details: { causes: {} } },
    { details: { causes: [null] } },
    { code: 'x' },
  ])('is still an ApiError with a status: %j', (fields) => {
    const error = toApiError(400, {}, JSON.stringify({ kind: 'Status', ...fields }), request, config);
    expect(error).toBeInstanceOf(ApiError);
    expect(Number.isInteger(toStatusError({ kind: 'Status', ...fields }, request, config).status)).toBe(true);
  });

  test('asks for no pause that is no number', () => {
    expect(
      toApiError(429, {}, '{"kind":"Status","details":{"retryAfterSeconds":"soon"}}', request, config)
        .retryAfter,
    ).toBeUndefined();
  });
});

test('a page of a gateway is read in less than the square of its length', () => {
  const began = performance.now();
  toApiError(502, {}, '<style'.repeat(50_000), request, config);
  expect(performance.now() - began).toBeLessThan(1_000);
});

test.each([
  'null',
  '{"kind":"APIGroupDiscoveryList","items":{}}',
  '{"kind":"APIGroupDiscoveryList","items":[null]}',
])('discovery that no API server writes finds nothing, or is an ApiError: %s', async (text) => {
  const looking = createDiscovery(saying(text), new VirtualClock()).resourceFor({
    apiVersion: 'v1',
    kind: 'A',
  });
  expect(await looking.catch((error: unknown) => error instanceof ApiError)).toBe(
    text === 'null' ? true : undefined,
  );
});

test('a CustomResourceDefinition with a version that is null serves nothing', () => {
  const definition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'x' },
    spec: { group: 'g', names: { kind: 'A' }, versions: [null] },
  };
  expect(kindsServedBy(definition)).toEqual([]);
});

test('a line of a stream that never ends does not fill the memory', () => {
  const decoder = createLineDecoder();
  const chunk = Buffer.alloc(2 ** 20, 'a');
  expect(() => {
    for (let count = 0; count < 100; count += 1) decoder.push(chunk);
  }).toThrow(ApiError);
});
