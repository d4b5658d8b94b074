import { describe, expect, test } from '@jest/globals';
import { parseJsonPathTemplate, renderJsonPath } from '../../../src/layers/files/json-path.ts';
import type { OutputSpec } from '../../../src/layers/files/layer-schema.ts';
import { readOutputs } from '../../../src/layers/outputs.ts';
import type { Layer } from '../../../src/layers/types.ts';
import { FakeClient, forbidden } from '../../support/fake-client.ts';

const KAFKA = {
  apiVersion: 'kafka.strimzi.io/v1',
  kind: 'Kafka',
  metadata: { name: 'lambda', namespace: 'lambda', annotations: { 'a.b/c': 'dotted' } },
  status: {
    ready: true,
    clusterId: 'x1',
    listeners: [
      { name: 'plain', bootstrapServers: 'plain:9092', port: 9092 },
      { name: 'tls', bootstrapServers: 'tls:9093', port: 9093, certificates: ['PEM'] },
    ],
  },
};

const render = (path: string): string | undefined => renderJsonPath(parseJsonPathTemplate(path), KAFKA);

describe("kubectl's JSONPath", () => {
  test.each([
    ['{.status.clusterId}', 'x1'],
    ['.status.clusterId', 'x1'],
    ['{$.status.clusterId}', 'x1'],
    ["{.status.listeners[?(@.name=='plain')].bootstrapServers}", 'plain:9092'],
    ['{.status.listeners[?(@.name != "plain")].bootstrapServers}', 'tls:9093'],
    ['{.status.listeners[?(@.port==9093)].name}', 'tls'],
    ['{.status.listeners[?(@.certificates)].name}', 'tls'],
    ['{.status.listeners[0].name}', 'plain'],
    ['{.status.listeners[-1].name}', 'tls'],
    ['{.status.listeners[*].name}', 'plain tls'],
    ["{.metadata.annotations['a.b/c']}", 'dotted'],
    [String.raw`{.metadata.annotations.a\.b/c}`, 'dotted'],
    ['{.status.ready}', 'true'],
    ['{.status.listeners[1].certificates}', '["PEM"]'],
    ['id={.status.clusterId}, {.status.listeners[0].port}!', 'id=x1, 9092!'],
  ])('%s is %s', (path, value) => {
    expect(render(path)).toBe(value);
  });

  test.each([
    '{.status.nothing}',
    '{.status.listeners[5]}',
    "{.status.listeners[?(@.name=='external')].bootstrapServers}",
    '{.status.clusterId.deeper}',
    '{.constructor.name}',
    '{.status.clusterId}:{.status.nothing}',
  ])('%s finds nothing', (path) => {
    expect(render(path)).toBeUndefined();
  });

  test.each([
    ['{.status', 1, 'never closed'],
    ['{.status..name}', 10, '".." is not supported'],
    ['{.a[?(@.b>1)]}', 10, 'expected ==, != or )'],
    ['{.a[x]}', 5, 'expected an index'],
    ["{.a['b]}", 1, 'never closed'],
    ['{.a[?(@.b==c)]}', 12, 'expected a quoted text'],
    ['{}', 2, 'expected a path'],
    ['status', 1, 'expected . or ['],
    ['{.a[0}', 6, 'expected "]"'],
  ])('%s is refused at character %i', (path, column, what) => {
    expect(() => parseJsonPathTemplate(path)).toThrow(`at character ${column}, `);
    expect(() => parseJsonPathTemplate(path)).toThrow(what);
  });
});

describe('reading the outputs of a layer', () => {
  const layerWith = (outputs: Record<string, OutputSpec>): Layer =>
    ({ name: 'speed', directory: '/', spec: { outputs } }) as unknown as Layer;

  test('each object is read once, and each value told by its name', async () => {
    const client = new FakeClient([KAFKA]);
    const path = (name: string): string => `{.status.listeners[?(@.name=='${name}')].bootstrapServers}`;
    const layer = layerWith({
      'bootstrap-servers': { kind: 'Kafka', name: 'lambda', path: path('plain') },
      external: { kind: 'Kafka', name: 'lambda', path: path('external') },
      tls: { kind: 'Kafka', name: 'lambda', path: path('tls') },
      topic: { kind: 'KafkaTopic', name: 'raw', path: '{.status.topicName}' },
    });
    const { outputs, missing } = await readOutputs(layer, client, 'lambda');
    expect(Object.entries(outputs)).toEqual([
      ['bootstrap-servers', 'plain:9092'],
      ['tls', 'tls:9093'],
    ]);
    expect(missing).toEqual([
      { name: 'external', reason: expect.stringContaining('Kafka lambda/lambda has nothing at {.status') },
      { name: 'topic', reason: 'KafkaTopic lambda/raw does not exist' },
    ]);
    expect(client.calls.map(({ kind }) => kind)).toEqual(['Kafka', 'KafkaTopic']);
  });

  test('a refusal of the server is no missing output', async () => {
    const client = new FakeClient({
      onCall: (call) => {
        throw forbidden(call);
      },
    });
    const layer = layerWith({ a: { kind: 'Kafka', name: 'lambda', path: '.status.clusterId' } });
    await expect(readOutputs(layer, client, 'lambda')).rejects.toThrow('is forbidden');
  });
});
