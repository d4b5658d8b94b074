import { describe, expect, test } from '@jest/globals';
import { ApiError } from '../../../src/kubernetes/errors.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { chartSource } from '../../../src/layers/operator/chart.ts';
import { checkStoredVersions, kindOf } from '../../../src/layers/operator/crds.ts';
import { fieldIn, isRefusal, refusedManifest } from '../../../src/layers/failure.ts';
import { findForeignOperator } from '../../../src/layers/operator/foreign.ts';
import { ensureNamespace, isOurNamespace } from '../../../src/layers/namespaces.ts';
import { checkPermissions } from '../../../src/layers/permissions.ts';
import { FakeClient } from '../../support/fake-client.ts';
import { recordingLogger } from '../kubernetes/support/recording-logger.ts';

const operator = {
  chart: 'oci://quay.io/strimzi-helm/strimzi-kafka-operator',
  version: '1.2.0',
  release: 'strimzi',
  namespace: 'strimzi-system',
  values: {},
};
const { signal } = new AbortController();

describe('the chart of an operator', () => {
  test('comes from its own place without a mirror', () => {
    expect(chartSource(operator)).toEqual({ chart: operator.chart, version: '1.2.0' });
  });

  test('keeps its path behind a mirror that is a registry', () => {
    expect(chartSource(operator, { address: 'oci://mirror.test:5000' })).toEqual({
      chart: 'oci://mirror.test:5000/strimzi-helm/strimzi-kafka-operator',
      version: '1.2.0',
    });
  });

  test('takes only its name behind a mirror with a path', () => {
    expect(chartSource(operator, { address: 'oci://mirror.test/charts/' }).chart).toBe(
      'oci://mirror.test/charts/strimzi-kafka-operator',
    );
  });

  test.each(['oci://127.0.0.1:5000', 'oci://localhost:5000', 'oci://[::1]:5000'])(
    'is fetched by plain HTTP from %s, a registry on loopback',
    (address) => {
      expect(chartSource(operator, { address }).plainHttp).toBe(true);
      expect(chartSource(operator, { address, plainHttp: false }).plainHttp).toBeUndefined();
    },
  );
});

describe('a CRD upgrade', () => {
  const crd = (versions: string[], storedVersions?: string[]): KubernetesObject => ({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'kafkas.kafka.strimzi.io' },
    spec: {
      group: 'kafka.strimzi.io',
      names: { kind: 'Kafka' },
      versions: versions.map((name, index) => ({ name, served: true, storage: index === 0 })),
    },
    ...(storedVersions === undefined ? {} : { status: { storedVersions } }),
  });

  test('is refused while objects are stored in a version that it drops, with the way out', () => {
    expect(() => checkStoredVersions(crd(['v1beta2'], ['v1beta2']), crd(['v1']))).toThrow(
      expect.objectContaining({
        code: 'CRD_STORED_VERSION',
        message: expect.stringContaining('stored as v1beta2'),
        remedy: expect.stringContaining('status.storedVersions'),
      }),
    );
  });

  test('passes where the stored versions stay known, and where nothing is installed', () => {
    expect(() =>
      checkStoredVersions(crd(['v1beta2'], ['v1beta2', 'v1']), crd(['v1', 'v1beta2'])),
    ).not.toThrow();
    expect(() => checkStoredVersions(undefined, crd(['v1']))).not.toThrow();
  });

  test('brings its kind in the version that is stored', () => {
    expect(kindOf(crd(['v1', 'v1beta2']))).toEqual({ apiVersion: 'kafka.strimzi.io/v1', kind: 'Kafka' });
  });
});

describe('a refusal of the server', () => {
  test.each([
    [
      'Kafka.kafka.strimzi.io "x" is invalid: spec.kafka.replicas: Invalid value: "a": must be an integer',
      'spec.kafka.replicas',
    ],
    [
      'failed to create typed patch object (a/b; apps/v1, Kind=Deployment): .spec.replcias: field not declared in schema',
      'spec.replcias',
    ],
    ['Service "x" is invalid: spec.ports[0].protocol: Unsupported value: "X"', 'spec.ports[0].protocol'],
    ['admission webhook "a.b" denied the request', undefined],
  ])('names its field: %s', (message, field) => {
    expect(fieldIn(message)).toBe(field);
  });

  test('is told apart from a fault of the server, a lack of credentials and a full queue', () => {
    const refused = (status: number, message = ''): boolean => isRefusal(new ApiError(status, '', message));
    expect([400, 403, 404, 409, 422].map((status) => refused(status))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect([0, 401, 408, 429, 500, 503].map((status) => refused(status))).toEqual(Array(6).fill(false));
    expect(refused(500, 'failed to create typed patch object: .spec.x: field not declared in schema')).toBe(
      true,
    );
  });

  test('for want of rights says which rights', () => {
    const object: KubernetesObject = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 's', namespace: 'n' },
    };
    const failure = refusedManifest(
      object,
      new ApiError(403, 'Forbidden', 'secrets "s" is forbidden: User "ci" cannot patch'),
    );
    expect(failure).toMatchObject({ code: 'RBAC_DENIED', remedy: expect.stringContaining('patch') });
  });

  test.each([
    [
      403,
      'Forbidden',
      'exceeded quota: preview, requested: pods=1, used: pods=9, limited: pods=9',
      'preview',
    ],
    [
      500,
      'InternalError',
      'Internal error occurred: failed calling webhook "v.strimzi.io": failed to call webhook: Post "https://hook.strimzi-system.svc:443/v": no endpoints available for service "hook"',
      'hook',
    ],
  ])('that is not the manifest’s fault is not blamed on it (%i)', (status, reason, words, culprit) => {
    const object: KubernetesObject = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'x', namespace: 'n' },
    };
    const error = new ApiError(status, reason, `pods "x" is forbidden: ${words}`);
    expect(isRefusal(error)).toBe(true);
    const failure = refusedManifest(object, error);
    expect(failure.code).not.toBe('MANIFEST_REFUSED');
    expect(failure.message).toContain(culprit);
    expect(failure.remedy).not.toContain('Correct the manifest');
  });
});

describe('an operator of somebody else', () => {
  const deployment = (labels: Record<string, string>, release?: string, image = 'x'): KubernetesObject => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name: 'strimzi-cluster-operator',
      namespace: 'kafka',
      labels,
      ...(release === undefined
        ? {}
        : {
            annotations: { 'meta.helm.sh/release-name': release, 'meta.helm.sh/release-namespace': 'kafka' },
          }),
    },
    spec: { template: { spec: { containers: [{ image }] } } },
  });
  const find = (...objects: KubernetesObject[]) =>
    findForeignOperator(operator, { kubernetes: new FakeClient(objects), signal });

  test('is found by the chart of its Helm release, whatever its name', async () => {
    const labels = { 'app.kubernetes.io/managed-by': 'Helm', chart: 'strimzi-kafka-operator-1.1.0' };
    expect(await find(deployment(labels, 'my-kafka'))).toMatchObject({
      by: 'Helm release kafka/my-kafka',
      version: '1.1.0',
    });
  });

  test('is found when it was installed from plain manifests', async () => {
    const found = await find(deployment({ app: 'strimzi' }, undefined, 'quay.io/strimzi/operator:1.2.0'));
    expect(found).toMatchObject({ by: 'Deployment kafka/strimzi-cluster-operator', version: '1.2.0' });
  });

  test('is not another chart, nor what an interrupted installation of our own has left', async () => {
    const helm = { 'app.kubernetes.io/managed-by': 'Helm' };
    expect(await find(deployment({ ...helm, 'helm.sh/chart': 'redis-1.0.0' }, 'redis'))).toBeUndefined();
    const own = deployment({ ...helm, chart: 'strimzi-kafka-operator-1.2.0' }, 'strimzi');
    own.metadata.annotations = {
      'meta.helm.sh/release-name': 'strimzi',
      'meta.helm.sh/release-namespace': 'strimzi-system',
    };
    expect(await find(own)).toBeUndefined();
  });
});

describe('the permissions of a deploy', () => {
  const path = 'POST /apis/authorization.k8s.io/v1/selfsubjectrulesreviews';
  const check = (answer: unknown): Promise<void> =>
    checkPermissions([{ apiVersion: 'kafka.strimzi.io/v1', kind: 'Kafka' }], 'lambda', {
      client: new FakeClient(answer === undefined ? {} : { responses: { [path]: answer } }),
      signal,
    });
  const rule = (verbs: string[], apiGroups: string[], resources: string[]) => ({
    verbs,
    apiGroups,
    resources,
  });

  test('pass for somebody who may do everything', async () => {
    await check({ status: { incomplete: false, resourceRules: [rule(['*'], ['*'], ['*'])] } });
  });

  test('name every verb that is missing, before anything is done', async () => {
    const resourceRules = [
      rule(['*'], ['coordination.k8s.io', ''], ['*']),
      rule(['get', 'list', 'watch'], ['kafka.strimzi.io'], ['kafkas']),
    ];
    await expect(check({ status: { incomplete: false, resourceRules } })).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringMatching(
        /: create, patch on kafkas\.kafka\.strimzi\.io in namespace lambda \(ClusterRole lamina-plan-layer\); delete on kafkas\.kafka\.strimzi\.io in namespace lambda \(ClusterRole lamina-deploy-layer\)$/,
      ),
    });
  });

  test('are left to the server where it cannot or will not tell', async () => {
    await check({ status: { incomplete: true, resourceRules: [] } });
    await check(undefined);
  });
});

describe('a namespace', () => {
  const client = new FakeClient([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'theirs' } }]);
  const tools = { client, logger: recordingLogger(), signal };

  test('is made once and marked as ours', async () => {
    expect(await ensureNamespace('lambda', tools)).toBe(true);
    expect(await ensureNamespace('lambda', tools)).toBe(false);
    const made = await client.get({ apiVersion: 'v1', kind: 'Namespace', name: 'lambda' });
    expect(made !== undefined && isOurNamespace(made)).toBe(true);
  });

  test('of others is used and stays theirs', async () => {
    expect(await ensureNamespace('theirs', tools)).toBe(false);
    const found = await client.get({ apiVersion: 'v1', kind: 'Namespace', name: 'theirs' });
    expect(found !== undefined && isOurNamespace(found)).toBe(false);
  });

  test('on its way out is waited for and made anew', async () => {
    const reference = { apiVersion: 'v1', kind: 'Namespace', name: 'leaving' };
    client.set({
      ...reference,
      metadata: { name: 'leaving', finalizers: ['kubernetes'], deletionTimestamp: 'now' },
    });
    const making = ensureNamespace('leaving', tools);
    await new Promise((resolve) => setImmediate(resolve));
    client.remove(reference);
    expect(await making).toBe(true);
  });
});
