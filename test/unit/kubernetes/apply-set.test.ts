import { describe, expect, test } from '@jest/globals';
import {
  asMember,
  describeApplySet,
  listMembers,
  readScope,
  renderParent,
  scopeOf,
  unite,
} from '../../../src/kubernetes/apply-set.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { applyRank, groupByRank, teardownRank } from '../../../src/kubernetes/order.ts';
import { parseFieldPath, reasonToYield, withoutField } from '../../../src/kubernetes/yielding.ts';
import { FakeClient } from '../../support/fake-client.ts';

const object = (kind: string, apiVersion = 'v1', namespace = 'lambda'): KubernetesObject => ({
  apiVersion,
  kind,
  metadata: { name: kind.toLowerCase(), namespace },
});

describe('an ApplySet', () => {
  const set = describeApplySet('lamina-speed', 'lambda');

  test('has the id that the convention computes from name, namespace, kind and group of its parent', () => {
    // printf 'lamina-speed.lambda.ConfigMap.' | openssl dgst -sha256 -binary | base64 | tr '+/' '-_' | tr -d =
    expect(set.id).toBe('applyset-o7OQd_gn42klzrgbXfwef7DlS4gv-LV0obimhDV0JHI-v1');
  });

  test('tells in its parent the tool and the kinds, sorted, and reads them back', () => {
    const members = [
      object('KafkaTopic', 'kafka.strimzi.io/v1'),
      object('ConfigMap'),
      object('Secret', 'v1', 'other'),
    ];
    const parent = renderParent(set, scopeOf(members, set), { annotations: { 'lamina.dev/run-url': 'u' } });
    expect(parent.metadata.labels).toMatchObject({ 'applyset.kubernetes.io/id': set.id });
    expect(parent.metadata.annotations).toMatchObject({
      'applyset.kubernetes.io/tooling': 'lamina/v1',
      'applyset.kubernetes.io/contains-group-kinds': 'ConfigMap,KafkaTopic.kafka.strimzi.io,Secret',
      'applyset.kubernetes.io/additional-namespaces': 'other',
      'lamina.dev/run-url': 'u',
    });
    expect(readScope(parent)).toEqual(scopeOf(members, set));
  });

  test('finds its members by one list for each kind, and nobody else’s', async () => {
    const mine = asMember(object('ConfigMap'), set);
    const foreign = asMember(
      { ...object('ConfigMap'), metadata: { name: 'theirs', namespace: 'lambda' } },
      describeApplySet('lamina-batch', 'lambda'),
    );
    const client = new FakeClient([mine, foreign, object('Secret')]);
    const members = await listMembers(client, set, scopeOf([mine, object('Secret')], set));
    expect([...members.keys()]).toEqual(['/ConfigMap/lambda/configmap']);
    expect(client.calls.map(({ verb }) => verb)).toEqual(['list', 'list']);
  });

  test('has no members of a kind that is no longer served', async () => {
    const client = new FakeClient({ absentKinds: ['kafka.strimzi.io/Kafka'] });
    const scope = { kinds: [{ apiVersion: 'kafka.strimzi.io/v1', kind: 'Kafka' }], additionalNamespaces: [] };
    expect((await listMembers(client, set, scope)).size).toBe(0);
  });

  test('is widened by both sides, and a kind is read in the newer side’s version', () => {
    const wider = unite(
      { kinds: [{ apiVersion: 'a.test/v2', kind: 'A' }], additionalNamespaces: ['x'] },
      {
        kinds: [
          { apiVersion: 'a.test/v1', kind: 'A' },
          { apiVersion: 'v1', kind: 'Secret' },
        ],
        additionalNamespaces: ['y'],
      },
    );
    expect(wider.kinds).toEqual([
      { apiVersion: 'a.test/v2', kind: 'A' },
      { apiVersion: 'v1', kind: 'Secret' },
    ]);
    expect(wider.additionalNamespaces).toEqual(['x', 'y']);
  });
});

describe('the order of kinds', () => {
  const kinds = (items: readonly KubernetesObject[], rank: typeof applyRank): string[] =>
    groupByRank(items, rank).map((group) => group.map(({ kind }) => kind).join('+'));
  const all = [
    object('ValidatingWebhookConfiguration', 'admissionregistration.k8s.io/v1'),
    object('Kafka', 'kafka.strimzi.io/v1'),
    object('KafkaTopic', 'kafka.strimzi.io/v1'),
    object('Deployment', 'apps/v1'),
    object('ConfigMap'),
    object('Namespace'),
    object('CustomResourceDefinition', 'apiextensions.k8s.io/v1'),
    object('KafkaNodePool', 'kafka.strimzi.io/v1'),
  ];

  test('going up: definitions, namespaces, what pods read, workloads, custom resources with pools before their Kafka, webhooks', () => {
    expect(kinds(all, applyRank)).toEqual([
      'CustomResourceDefinition',
      'Namespace',
      'ConfigMap',
      'Deployment',
      'KafkaNodePool',
      'Kafka+KafkaTopic',
      'ValidatingWebhookConfiguration',
    ]);
  });

  test('going down: topics before Kafka before its pools, then the reverse of going up', () => {
    expect(kinds(all, teardownRank)).toEqual([
      'KafkaTopic',
      'Kafka',
      'KafkaNodePool',
      'ValidatingWebhookConfiguration',
      'Deployment',
      'ConfigMap',
      'Namespace',
      'CustomResourceDefinition',
    ]);
  });
});

describe('fields that yield', () => {
  const deployment = object('Deployment', 'apps/v1');

  test('replicas yield to an autoscaler, but not to a person', () => {
    const field = '.spec.replicas';
    expect(reasonToYield(deployment, { manager: 'kube-controller-manager', field })).toBeDefined();
    expect(reasonToYield(deployment, { manager: 'kubectl', field })).toBeUndefined();
  });

  test('an injected certificate yields, in webhooks only', () => {
    const conflict = { manager: 'cainjector', field: '.webhooks[name="a.b"].clientConfig.caBundle' };
    const webhook = object('MutatingWebhookConfiguration', 'admissionregistration.k8s.io/v1');
    expect(reasonToYield(webhook, conflict)).toBeDefined();
    expect(reasonToYield(deployment, conflict)).toBeUndefined();
  });

  test('a field is left out by the path that the server names', () => {
    const webhook = {
      ...object('MutatingWebhookConfiguration', 'admissionregistration.k8s.io/v1'),
      webhooks: [
        { name: 'a.b', clientConfig: { caBundle: 'x', url: 'u' } },
        { name: 'c.d', clientConfig: { caBundle: 'y' } },
      ],
    };
    const left = withoutField(webhook, '.webhooks[name="a.b"].clientConfig.caBundle');
    expect(left['webhooks']).toEqual([
      { name: 'a.b', clientConfig: { url: 'u' } },
      { name: 'c.d', clientConfig: { caBundle: 'y' } },
    ]);
    expect(webhook.webhooks[0]?.clientConfig.caBundle).toBe('x');
    expect(parseFieldPath('.spec.ports[port=80,protocol="TCP"].name')).toEqual([
      'spec',
      'ports',
      { port: 80, protocol: 'TCP' },
      'name',
    ]);
  });
});
