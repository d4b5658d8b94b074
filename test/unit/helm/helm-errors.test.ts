// The texts are what Helm 4.3.1 printed.
import { expect, test } from '@jest/globals';
import { explainHelmFailure } from '../../../src/helm/helm-errors.ts';
import { CommandError } from '../../../src/runtime/errors.ts';

const explain = (stderr: string, talksTo: 'registry' | 'cluster' = 'cluster') =>
  explainHelmFailure(new CommandError('helm', ['x'], 1, stderr), 'upgrade release demo', talksTo);

test.each([
  [
    'cluster',
    'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
    'HELM_RELEASE_PENDING',
  ],
  [
    'cluster',
    'Error: kubernetes cluster unreachable: Get "https://127.0.0.1:1/version": dial tcp 127.0.0.1:1: connect: connection refused',
    'HELM_CLUSTER_UNREACHABLE',
  ],
  ['cluster', 'Error: uninstall: Release not loaded: nope: release: not found', 'HELM_RELEASE_NOT_FOUND'],
  ['cluster', 'Error: UPGRADE FAILED: failed to create resource: namespaces "x" not found', 'HELM_FAILED'],
  [
    'registry',
    'Error: failed to perform "FetchReference" on source: Get "http://127.0.0.1:5999/v2/": dial tcp: connect: connection refused',
    'HELM_REGISTRY_UNREACHABLE',
  ],
  [
    'registry',
    'Error: failed to perform "FetchReference" on source: Get "https://127.0.0.1:1/v2/": tls: first record does not look like a TLS handshake',
    'HELM_REGISTRY_UNREACHABLE',
  ],
  [
    'registry',
    'Error: failed to perform "FetchReference" on source: 127.0.0.1:5998/charts/x:1.0.0: not found',
    'HELM_CHART_NOT_FOUND',
  ],
  [
    'registry',
    'Error: looks like "http://h/" is not a valid chart repository or cannot be reached: failed to fetch http://h/index.yaml : 404 File not found',
    'HELM_CHART_NOT_FOUND',
  ],
  [
    'registry',
    'Error: failed to perform "FetchReference" on source: response status code 401: unauthorized: authentication required',
    'HELM_REGISTRY_DENIED',
  ],
] as const)('%s: %s', (talksTo, stderr, code) => {
  const error = explain(stderr, talksTo);
  expect(error.code).toBe(code);
  expect(error.message).toBe(`Helm could not upgrade release demo: ${stderr.replace('Error: ', '')}`);
  expect(error.remedy === undefined).toBe(code === 'HELM_FAILED');
});

test('a conflict names who owns which field, once', () => {
  const conflict =
    'conflict occurred while applying object demo/demo /v1, Kind=ConfigMap: Apply failed with 1 conflict: conflict with "somebody": .data.a';
  const error = explain(
    `level=WARN msg="upgrade failed" name=demo error="${conflict.replaceAll('"', '\\"')}"\nError: UPGRADE FAILED: ${conflict}\n`,
  );
  expect(error.code).toBe('HELM_CONFLICT');
  expect(error.details['conflicts']).toEqual([{ manager: 'somebody', field: '.data.a' }]);
});

test('several conflicts, listed on lines of their own, are all told', () => {
  const error = explain(
    'Error: UPGRADE FAILED: conflict occurred while applying object a/b apps/v1, Kind=Deployment: Apply failed with 3 conflicts: conflicts with "kubectl" using v1:\n' +
      '- .data.a\n- .data.b\nconflicts with "hpa" using autoscaling/v2:\n- .spec.replicas\n',
  );
  expect(error.message).toContain('- .spec.replicas');
  expect(error.details['conflicts']).toEqual([
    { manager: 'kubectl', field: '.data.a' },
    { manager: 'kubectl', field: '.data.b' },
    { manager: 'hpa', field: '.spec.replicas' },
  ]);
});

test('a program that says nothing is said so', () => {
  expect(explain('').message).toBe('Helm could not upgrade release demo: it said nothing');
});
