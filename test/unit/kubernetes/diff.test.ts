import { describe, expect, test } from '@jest/globals';
import { diffObjects } from '../../../src/kubernetes/diff.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';

const kafka = (spec: unknown, metadata: Record<string, unknown> = {}): KubernetesObject => ({
  apiVersion: 'kafka.strimzi.io/v1',
  kind: 'Kafka',
  metadata: { name: 'lambda', namespace: 'lambda', ...metadata },
  spec,
});

describe('diffObjects', () => {
  test('names a changed field by its path, with both values', () => {
    expect(
      diffObjects(
        kafka({ kafka: { config: { 'min.insync.replicas': 2 } } }),
        kafka({ kafka: { config: { 'min.insync.replicas': 1 } } }),
      ),
    ).toEqual([{ path: 'spec.kafka.config["min.insync.replicas"]', from: 2, to: 1 }]);
  });

  test('leaves out the side that does not exist', () => {
    expect(diffObjects(kafka({ a: 1 }), kafka({ b: 2 }))).toEqual([
      { path: 'spec.a', from: 1 },
      { path: 'spec.b', to: 2 },
    ]);
  });

  test('shows every leaf of what is new', () => {
    expect(diffObjects(undefined, kafka({ a: { b: 1 }, c: [] }))).toEqual([
      { path: 'spec.a.b', to: 1 },
      { path: 'spec.c', to: [] },
    ]);
  });

  test('tells items of a list apart by their name, id or type, whatever their order', () => {
    const listener = (name: string, port: number) => ({ name, port, type: 'internal' });
    expect(
      diffObjects(
        kafka({ listeners: [listener('plain', 9092), listener('tls', 9093)] }),
        kafka({ listeners: [listener('tls', 9094), listener('plain', 9092), listener('external', 9095)] }),
      ),
    ).toEqual([
      { path: 'spec.listeners[name=tls].port', from: 9093, to: 9094 },
      { path: 'spec.listeners[name=external].name', to: 'external' },
      { path: 'spec.listeners[name=external].port', to: 9095 },
      { path: 'spec.listeners[name=external].type', to: 'internal' },
    ]);
  });

  test('shows a list of scalars as one value, and a mere change of order too', () => {
    expect(diffObjects(kafka({ roles: ['broker'] }), kafka({ roles: ['controller', 'broker'] }))).toEqual([
      { path: 'spec.roles', from: ['broker'], to: ['controller', 'broker'] },
    ]);
    const items = [{ name: 'a' }, { name: 'b' }];
    expect(diffObjects(kafka({ items }), kafka({ items: items.toReversed() }))).toEqual([
      { path: 'spec.items', from: ['a', 'b'], to: ['b', 'a'] },
    ]);
  });

  test('does not tell what only the server writes, nor our own marks', () => {
    const live = kafka(
      { a: 1 },
      {
        uid: '1',
        resourceVersion: '5',
        generation: 3,
        creationTimestamp: '2026-01-01T00:00:00Z',
        managedFields: [],
        annotations: { 'lamina.dev/run-url': 'x' },
      },
    );
    live['status'] = { ready: true };
    const desired = kafka({ a: 1 }, { labels: { 'applyset.kubernetes.io/part-of': 'y' } });
    expect(diffObjects(live, desired)).toEqual([]);
  });

  test('masks what a Secret holds, and still shows that it changes', () => {
    const secret = (data: Record<string, string>): KubernetesObject => ({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 's' },
      type: 'Opaque',
      data,
    });
    expect(diffObjects(secret({ password: 'b2xk' }), secret({ password: 'bmV3', user: 'bWU=' }))).toEqual([
      { path: 'data.password', from: '***', to: '***' },
      { path: 'data.user', to: '***' },
    ]);
    expect(diffObjects(undefined, { ...secret({}), data: 'whole' })).toContainEqual({
      path: 'data',
      to: '***',
    });
  });
});
