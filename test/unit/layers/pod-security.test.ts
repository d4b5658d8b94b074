// What Lamina itself puts on a cluster runs by the Pod Security level "restricted"; its namespaces refuse more than others.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { podSecurityLabels, weakestOf } from '../../../src/layers/namespaces.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { restrictedViolations } from '../../support/restricted.ts';
import { loadShipped, SHIPPED_LAYERS, shippedPods, type ShippedPod } from '../../support/shipped-pods.ts';
import { hasKustomize, recordLog } from './support.ts';

const tools = { exec, logger: recordLog().logger, signal: new AbortController().signal };

(hasKustomize ? describe : describe.skip)('the pods that are shipped (skipped without kustomize)', () => {
  let pods: readonly ShippedPod[];
  beforeAll(async () => {
    pods = await shippedPods(tools);
  });

  test('are what layers, verifications, the example and the probe ask for', () => {
    expect(new Set(pods.map(({ from }) => from.split(/[/,:]/)[0]))).toEqual(
      new Set(['speed', 'batch', 'batch-apache', 'serving', '.', 'probe']),
    );
    expect(pods.length).toBeGreaterThan(50);
  });

  test('pass the level restricted, each of their containers', () => {
    const refused = pods.flatMap(({ from, spec }) =>
      restrictedViolations(spec).map((each) => `${from}: ${each}`),
    );
    expect(refused).toEqual([]);
  });

  test('have no token of a service account unless they talk to the API server', () => {
    const withToken = pods.filter(({ spec }) => spec['automountServiceAccountToken'] !== false);
    const names = new Set(withToken.map(({ from }) => from.replace(/^[^:]*: /, '')));
    expect([...names].filter((name) => !name.includes('spark-kubernetes'))).toEqual([
      'Job lamina-verify-run-id-collect',
    ]);
  });
});

test('a violation is found, whatever it is', () => {
  const container = {
    name: 'a',
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
  };
  const good = { securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } } };
  const pod = (more: object, inContainer: object = {}): Record<string, unknown> => ({
    ...good,
    containers: [{ ...container, ...inContainer }],
    ...more,
  });
  const secure = (more: object): object => ({ securityContext: { ...container.securityContext, ...more } });
  expect(restrictedViolations(pod({}))).toEqual([]);
  expect(restrictedViolations({ containers: [{ name: 'a' }] })).toEqual(
    ['allowPrivilegeEscalation', 'keeps capabilities', 'runAsNonRoot', 'seccompProfile'].map(
      (each) => `a: ${each}`,
    ),
  );
  expect(restrictedViolations(pod({ hostNetwork: true }))).toEqual(['hostNetwork']);
  expect(restrictedViolations(pod({ volumes: [{ name: 'v', hostPath: {} }] }))).toEqual([
    'a volume of hostPath',
  ]);
  expect(restrictedViolations(pod({}, secure({ privileged: true })))).toEqual(['a: privileged']);
  expect(restrictedViolations(pod({}, secure({ runAsUser: 0 })))).toEqual(['a: runAsUser 0']);
  expect(restrictedViolations(pod({}, { ports: [{ hostPort: 1 }] }))).toEqual(['a: hostPort']);
  expect(
    restrictedViolations(pod({}, secure({ capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } }))),
  ).toEqual(['a: adds capabilities']);
});

describe('the level of a namespace', () => {
  test('is the same for all layers that share one', async () => {
    const layers = await Promise.all(SHIPPED_LAYERS.map(loadShipped));
    expect(layers.map(({ spec }) => [spec.namespace, spec.podSecurity])).toEqual(
      layers.map(() => ['lambda', 'baseline']),
    );
  });

  test('is the weakest that its layers ask for, and the cluster’s where one asks for none', () => {
    expect(weakestOf(['restricted', 'baseline'])).toBe('baseline');
    expect(weakestOf(['restricted', 'restricted'])).toBe('restricted');
    expect(weakestOf(['restricted', undefined])).toBeUndefined();
    expect(podSecurityLabels(undefined)).toEqual({});
    expect(podSecurityLabels('baseline')).toEqual({
      'pod-security.kubernetes.io/enforce': 'baseline',
      'pod-security.kubernetes.io/audit': 'restricted',
      'pod-security.kubernetes.io/warn': 'restricted',
    });
  });

  test('of what Strimzi makes is asked of the operator', async () => {
    const { spec } = await loadShipped('speed');
    expect(spec.operator?.values['extraEnvs']).toEqual([
      { name: 'STRIMZI_POD_SECURITY_PROVIDER_CLASS', value: 'restricted' },
    ]);
  });
});
