// Who reaches whom in production, judged as Kubernetes judges NetworkPolicies: by all that select a pod, added up.
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { renderShipped, SHIPPED_LAYERS, shippedPods } from '../../support/shipped-pods.ts';
import { hasKustomize, recordLog } from './support.ts';

const tools = { exec, logger: recordLog().logger, signal: new AbortController().signal };

type Labels = Readonly<Record<string, string>>;
interface Selector {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly { key: string; operator: string; values: readonly string[] }[];
}
interface Peer {
  readonly podSelector?: Selector;
  readonly namespaceSelector?: Selector;
}
interface Policy {
  readonly podSelector: Selector;
  readonly policyTypes: readonly string[];
  readonly ingress?: readonly {
    readonly from?: readonly Peer[];
    readonly ports?: readonly { readonly port: number }[];
  }[];
}
interface Place {
  readonly namespace: string;
  readonly labels: Labels;
}

const selects = ({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Labels): boolean =>
  Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
  matchExpressions.every(({ key, operator, values }) => {
    if (operator !== 'In') throw new Error(`${operator} is not judged here`);
    return values.includes(labels[key] ?? '');
  });

const isPeer = ({ podSelector, namespaceSelector }: Peer, { namespace, labels }: Place): boolean =>
  (namespaceSelector === undefined
    ? namespace === 'lambda'
    : selects(namespaceSelector, { 'kubernetes.io/metadata.name': namespace })) &&
  (podSelector === undefined || selects(podSelector, labels));

function reaches(policies: readonly Policy[], from: Place, to: Labels, port: number): boolean {
  const all = policies.filter(({ podSelector }) => selects(podSelector, to));
  return (
    all.length === 0 ||
    all
      .flatMap(({ ingress = [] }) => ingress)
      .some(
        (rule) =>
          (rule.from === undefined || rule.from.some((peer) => isPeer(peer, from))) &&
          (rule.ports === undefined || rule.ports.some((each) => each.port === port)),
      )
  );
}

const inside = (labels: Labels): Place => ({ namespace: 'lambda', labels });
const named = (name: string): Labels => ({ 'app.kubernetes.io/name': name });
const DRIVER = { 'spark-role': 'driver' };
const EXECUTOR = { 'spark-role': 'executor' };
const CASSANDRA = { 'cassandra.datastax.com/cluster': 'lambda', 'cassandra.datastax.com/rack': 'r1' };
const VERIFY = { 'job-name': 'lamina-verify' };
const STRANGER: Place = { namespace: 'shop', labels: named('shop') };
const OPERATOR: Place = { namespace: 'cass-operator-system', labels: {} };

(hasKustomize ? describe : describe.skip)('in production (skipped without kustomize)', () => {
  let policies: readonly Policy[];
  let objects: readonly KubernetesObject[];
  beforeAll(async () => {
    objects = (
      await Promise.all(SHIPPED_LAYERS.map((name) => renderShipped(name, 'production', tools)))
    ).flat();
    policies = objects
      .filter(({ kind }) => kind === 'NetworkPolicy')
      .map((object) => object['spec'] as Policy);
  });

  test.each<[string, Place, Labels, number]>([
    ['a driver asks Cassandra', inside(DRIVER), CASSANDRA, 9042],
    ['an executor asks Cassandra', inside(EXECUTOR), CASSANDRA, 9042],
    ['the schema Job and verifications ask Cassandra', inside(VERIFY), CASSANDRA, 9042],
    ['the workers and the page ask Cassandra', inside(named('pageviews-speed')), CASSANDRA, 9042],
    ['Cassandra’s nodes talk to each other', inside(CASSANDRA), CASSANDRA, 7000],
    ['also by TLS', inside(CASSANDRA), CASSANDRA, 7001],
    ['the operator manages them', OPERATOR, CASSANDRA, 8080],
    ['executors report to their driver', inside(EXECUTOR), DRIVER, 7078],
    ['and fetch blocks from it', inside(EXECUTOR), DRIVER, 7079],
    ['executors fetch from each other', inside(EXECUTOR), EXECUTOR, 38_123],
    ['a driver asks its executors', inside(DRIVER), EXECUTOR, 38_123],
    ['the page is asked from elsewhere', STRANGER, named('pageviews-query'), 8080],
    ['a verification asks the page', inside(VERIFY), named('pageviews-query'), 8080],
    [
      'the page asks the workers for their figures',
      inside(named('pageviews-query')),
      named('pageviews-speed'),
      8080,
    ],
  ])('%s', (_, from, to, port) => {
    expect(reaches(policies, from, to, port)).toBe(true);
  });

  test.each<[string, Place, Labels, number]>([
    ['asks Cassandra', STRANGER, CASSANDRA, 9042],
    ['manages Cassandra', STRANGER, CASSANDRA, 8080],
    ['reads Cassandra’s beans', STRANGER, CASSANDRA, 7199],
    ['reaches a driver', STRANGER, DRIVER, 4040],
    ['reaches an executor', STRANGER, EXECUTOR, 38_123],
    ['reads the workers’ figures', STRANGER, named('pageviews-speed'), 8080],
  ])('nobody of another namespace %s', (_, from, to, port) => {
    expect(reaches(policies, from, to, port)).toBe(false);
  });

  test('Cassandra’s management API, which asks for no password, is for its operator alone', () => {
    for (const labels of [DRIVER, VERIFY, CASSANDRA, named('pageviews-query')])
      expect(reaches(policies, inside(labels), CASSANDRA, 8080)).toBe(false);
  });

  test('Kafka’s listener without TLS is for the namespace; the others are for whoever has a password', () => {
    const kafka = objects.find(({ kind }) => kind === 'Kafka')?.['spec'] as {
      kafka: {
        listeners: { tls: boolean; authentication: { type: string }; networkPolicyPeers?: object[] }[];
      };
    };
    const { listeners } = kafka.kafka;
    expect(listeners.filter(({ tls }) => !tls).map(({ networkPolicyPeers }) => networkPolicyPeers)).toEqual([
      [{ podSelector: {} }],
    ]);
    expect(listeners.map(({ authentication }) => authentication.type)).toEqual(
      listeners.map(() => 'scram-sha-512'),
    );
  });

  test('every port of a shipped pod is reached by somebody', async () => {
    const pods = (await shippedPods(tools)).filter(({ from }) => from.includes('production'));
    const ports = pods.flatMap(({ from, labels, spec }) =>
      (spec['containers'] as { ports?: { containerPort: number }[] }[])
        .flatMap((container) => container.ports ?? [])
        .map(({ containerPort }) => ({
          from,
          reached: reaches(policies, inside({}), labels, containerPort),
        })),
    );
    expect(ports.length).toBeGreaterThan(2);
    expect(ports.filter(({ reached }) => !reached)).toEqual([]);
  });
});
