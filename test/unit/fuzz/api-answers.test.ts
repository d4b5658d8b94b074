// What comes from the address of an API server, whoever answers there: lists, watches, refusals, discovery.
import fc from 'fast-check';
import type { ApiResource, WatchEvent } from '../../../src/kubernetes/client.ts';
import { toApiError, toStatusError } from '../../../src/kubernetes/wire/api-error.ts';
import { diffObjects } from '../../../src/kubernetes/diff.ts';
import { createDiscovery } from '../../../src/kubernetes/wire/discovery.ts';
import type { ApiError } from '../../../src/kubernetes/errors.ts';
import { ApplyConflictError } from '../../../src/kubernetes/errors.ts';
import { listPages } from '../../../src/kubernetes/wire/list.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { isCertainlyApplied } from '../../../src/kubernetes/ownership.ts';
import { standardRules } from '../../../src/kubernetes/readiness/rules.ts';
import { assess } from '../../../src/kubernetes/readiness/assess.ts';
import { createObjectStore } from '../../../src/kubernetes/store.ts';
import type { Transport } from '../../../src/kubernetes/wire/transport.ts';
import { watchObjects } from '../../../src/kubernetes/wire/watch.ts';
import { withoutField } from '../../../src/kubernetes/yielding.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';
import { connectionTo, hastyClock } from '../kubernetes/support/connection.ts';
import { recordingLogger } from '../kubernetes/support/recording-logger.ts';
import { ObjectMap } from '../readiness/replay.ts';
import { fuzz, fuzzAsync } from './support/fuzz.ts';
import { jsonText, letIn, mutatedJson, mutatedText, oddText } from './support/values.ts';

const config = connectionTo('https://host:6443');
const request = { method: 'GET', path: '/api/v1/configmaps' };
const RESOURCE: ApiResource = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  resource: 'configmaps',
  namespaced: true,
  verbs: ['list', 'watch'],
};
/** Requests after which a case counts as without end. */
const MOST_REQUESTS = 30;

/** A transport whose answers are given; the last one is repeated. */
function answering(texts: readonly string[], chunks: readonly Uint8Array[] = []): Transport {
  let requests = 0;
  const count = (): void => {
    requests += 1;
    if (requests > MOST_REQUESTS) throw new Error('asks without end');
  };
  return {
    config,
    send: () => {
      count();
      return Promise.resolve({ headers: {}, text: texts[Math.min(requests, texts.length) - 1] ?? '' });
    },
    stream: () => {
      count();
      return Promise.resolve(
        (async function* () {
          await Promise.resolve();
          yield* chunks;
        })(),
      );
    },
    close: () => undefined,
  };
}

const object = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: {
    name: 'a',
    namespace: 'b',
    uid: 'u',
    resourceVersion: '7',
    generation: 1,
    labels: { a: 'b' },
    finalizers: ['f'],
    ownerReferences: [{ apiVersion: 'v1', kind: 'X', name: 'o', uid: 'v' }],
    managedFields: [
      {
        manager: 'lamina',
        operation: 'Apply',
        apiVersion: 'v1',
        fieldsV1: { 'f:data': { 'f:x': {} }, 'f:spec': { 'f:list': { 'k:{"name":"a"}': { 'f:name': {} } } } },
      },
    ],
  },
  data: { x: 'y' },
  spec: { list: [{ name: 'a' }], replicas: 1 },
  status: { conditions: [{ type: 'Ready', status: 'True' }], observedGeneration: 1 },
};
const list = {
  kind: 'ConfigMapList',
  apiVersion: 'v1',
  metadata: { resourceVersion: '9', continue: '' },
  items: [object, object],
};
const paged = { ...list, metadata: { resourceVersion: '9', continue: 'more' } };

const json = (...valid: object[]): fc.Arbitrary<string> =>
  fc.oneof(mutatedText(...valid.map((each) => JSON.stringify(each))), mutatedJson(...valid).map(jsonText));

/** What Lamina does with any object that it read. */
function use(read: KubernetesObject): void {
  const wanted = object as unknown as KubernetesObject;
  isCertainlyApplied(read, wanted, 'lamina');
  diffObjects(read, wanted);
  const reference = { ...read, name: read.metadata.name };
  assess(read, { reference }, new ObjectMap(read), { now: 0, rules: standardRules });
}

fuzzAsync('a list in pages', fc.array(json(list, paged), { minLength: 1, maxLength: 3 }), async (pages) => {
  for await (const { items } of listPages(answering(pages), RESOURCE, {}))
    for (const item of items) use(item);
});

const event = { type: 'MODIFIED', object };
const refusal = {
  kind: 'Status',
  apiVersion: 'v1',
  status: 'Failure',
  message:
    'configmaps is forbidden: User "a" cannot list resource "configmaps" in API group "" in the namespace "b"',
  reason: 'Expired',
  code: 410,
  details: {
    retryAfterSeconds: 1,
    causes: [{ reason: 'FieldManagerConflict', message: 'conflict with "a"', field: '.spec.replicas' }],
  },
};
const lines = fc.array(
  json(event, { type: 'BOOKMARK', object }, { type: 'DELETED', object }, { type: 'ERROR', object: refusal }),
  { maxLength: 3 },
);

fuzzAsync(
  'a watch, and the store that follows it',
  fc.tuple(json(list), lines, fc.nat(2_000)),
  async ([first, events, border]) => {
    const bytes = Buffer.from(events.map((line) => `${line}\n`).join(''));
    const chunks = [bytes.subarray(0, border), bytes.subarray(border)];
    const ending = new AbortController();
    // The list stands in for the server's whole life: the third connection ends the case.
    let connections = 0;
    const transport = answering([first, JSON.stringify(list)], chunks);
    const counted: Transport = {
      ...transport,
      stream: async (asked) => {
        connections += 1;
        if (connections > 2) ending.abort();
        return transport.stream(asked);
      },
    };
    const client = {
      resourceFor: () => Promise.resolve(RESOURCE),
      watch: (_: unknown, options: { signal: AbortSignal }): AsyncGenerator<WatchEvent, void, undefined> =>
        watchObjects(
          { transport: counted, clock: hastyClock(), logger: recordingLogger() },
          RESOURCE,
          options,
        ),
    };
    const store = createObjectStore(client, { signal: ending.signal, logger: recordingLogger() });
    const ended = new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve()));
    store.subscribe(({ object: seen }) => use(seen));
    try {
      await store.observe(RESOURCE);
      await Promise.race([ended, store.failed]);
    } finally {
      ending.abort();
    }
  },
);

const headers = fc.record(
  { 'retry-after': fc.oneof(oddText, fc.constantFrom('1', '-1', '1e9', 'Wed, 21 Oct 2026 07:28:00 GMT')) },
  { requiredKeys: [] },
);
const bodies = fc.oneof(
  json(
    refusal,
    { ...refusal, code: 409 },
    { ...refusal, message: 'strict decoding error: unknown field "spec.x"' },
  ),
  mutatedText('<html><style>a{}</style><body>502 Bad Gateway</body></html>'),
);
fuzz(
  'a refusal',
  fc.tuple(fc.constantFrom(400, 401, 403, 404, 409, 410, 422, 429, 500, 503), headers, bodies),
  ([status, given, body]) => {
    const error = toApiError(status, given, body, request, config);
    checkError(error);
    if (error instanceof ApplyConflictError)
      for (const { field } of error.conflicts) withoutField(object, field);
    throw error;
  },
);
fuzz('a refusal inside a stream', letIn(mutatedJson(refusal)), (status) => {
  const error = toStatusError(status, request, config);
  checkError(error);
  throw error;
});

/** What the retries count with. */
function checkError({ status, reason, retryAfter, message }: ApiError): void {
  if (!Number.isInteger(status) || typeof reason !== 'string' || typeof message !== 'string')
    throw new Error('no error');
  if (retryAfter !== undefined && !(retryAfter >= 0)) throw new Error(`a pause of ${retryAfter}`);
}

const discovery = {
  kind: 'APIGroupDiscoveryList',
  items: [
    {
      metadata: { name: 'apps' },
      versions: [
        {
          version: 'v1',
          resources: [
            {
              resource: 'deployments',
              responseKind: { kind: 'Deployment' },
              scope: 'Namespaced',
              verbs: ['get'],
            },
          ],
        },
      ],
    },
  ],
};
const resources = {
  kind: 'APIResourceList',
  resources: [
    { name: 'deployments', kind: 'Deployment', namespaced: true, verbs: ['get'] },
    { name: 'deployments/status', kind: 'Deployment', namespaced: true },
  ],
};
fuzzAsync(
  'discovery',
  fc.array(json(discovery, resources), { minLength: 3, maxLength: 3 }),
  async (answers) => {
    const found = await createDiscovery(answering(answers), new VirtualClock()).resourceFor({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
    });
    if (found !== undefined && (typeof found.resource !== 'string' || !Array.isArray(found.verbs)))
      throw new Error('no resource');
  },
);
