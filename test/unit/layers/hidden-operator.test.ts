// An operator whose Helm release this user may not see: it is taken as if somebody else had installed it.
import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { inspectOperator } from '../../../src/layers/operator.ts';
import { findInhabitants } from '../../../src/layers/teardown/namespace.ts';
import type { Collaborators } from '../../../src/layers/types.ts';
import { FakeClient, forbidden } from '../../support/fake-client.ts';
import { recordingLogger } from '../kubernetes/support/recording-logger.ts';

const { signal } = new AbortController();
const operator = {
  chart: 'oci://quay.io/strimzi-helm/strimzi-kafka-operator',
  version: '1.2.0',
  release: 'strimzi',
  namespace: 'strimzi-system',
  values: {},
};

const installed = (version: string): KubernetesObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: {
    name: 'strimzi-cluster-operator',
    namespace: 'strimzi-system',
    labels: { 'app.kubernetes.io/managed-by': 'Helm', chart: `strimzi-kafka-operator-${version}` },
    annotations: {
      'meta.helm.sh/release-name': 'strimzi',
      'meta.helm.sh/release-namespace': 'strimzi-system',
    },
  },
});

const withoutSecrets = (...objects: KubernetesObject[]): FakeClient =>
  new FakeClient({
    objects,
    onCall: (call) => {
      if (call.kind === 'Secret') throw forbidden(call);
    },
  });

const inspect = (...objects: KubernetesObject[]) =>
  inspectOperator(operator, {}, {
    kubernetes: withoutSecrets(...objects),
    logger: recordingLogger(),
    signal,
    layer: 'speed',
  } as unknown as Collaborators & { layer: string });

describe('an operator whose release may not be seen', () => {
  test('is used as it is, and nothing is to be done about it', async () => {
    expect(await inspect(installed('1.2.3'))).toMatchObject({
      foreign: { by: 'Helm release strimzi-system/strimzi', version: '1.2.3' },
      change: { action: 'none', toVersion: '1.2.3' },
    });
  });

  test('is refused where it does not serve the layer', async () => {
    await expect(inspect(installed('0.9.0'))).rejects.toMatchObject({ code: 'OPERATOR_FOREIGN' });
  });

  test('is asked for where it does not run, with the roles that would install it', async () => {
    await expect(inspect()).rejects.toMatchObject({
      code: 'OPERATOR_HIDDEN',
      remedy: expect.stringContaining('lamina-install-operators'),
    });
  });
});

test('a namespace of which not everything may be seen is not taken for empty', async () => {
  const inhabitants = await findInhabitants('lambda', withoutSecrets(), {});
  expect(inhabitants).toEqual([
    expect.objectContaining({ kind: 'Secret', metadata: expect.objectContaining({ namespace: 'lambda' }) }),
  ]);
});
