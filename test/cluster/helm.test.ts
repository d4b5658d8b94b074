// Helm itself, against a real API server: a chart of this file's own, installed, upgraded, left pending and recovered.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHelm } from '../../src/helm/helm-cli.ts';
import type { Helm } from '../../src/helm/helm.ts';
import { recoverRelease } from '../../src/helm/recover.ts';
import { readRelease, readReleaseHistory } from '../../src/helm/release-secret.ts';
import type { KubernetesClient } from '../../src/kubernetes/client.ts';
import { loadKubeconfig } from '../../src/kubernetes/connection/kubeconfig.ts';
import { createKubernetesClient } from '../../src/kubernetes/wire/kubernetes-client.ts';
import { type Clock, systemClock } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import { never, recordingLogger } from '../unit/environment/support.ts';
import { useTestCluster } from './harness.ts';

const cluster = useTestCluster('helm');
const logger = recordingLogger();
let directory: string;
let chart: string;
let helm: Helm;
let kubernetes: KubernetesClient;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'helm-cluster-'));
  chart = path.join(directory, 'demo');
  await writeChart();
  const connection = await loadKubeconfig({
    kubeconfig: cluster.kubeconfig,
    env: {},
    homeDirectory: '/nonexistent',
    logger,
    exec,
  });
  kubernetes = createKubernetesClient(connection, { logger, clock: systemClock });
  helm = createHelm({
    exec,
    logger,
    signal: never,
    helmPath: path.join(cluster.binDirectory, 'helm'),
    kubeconfig: { path: cluster.kubeconfig },
    cacheDirectory: path.join(directory, 'cache'),
    env: { ...process.env, HELM_NAMESPACE: 'nowhere', HELM_DRIVER: 'memory' },
  });
});

afterAll(async () => {
  kubernetes.close();
  await rm(directory, { recursive: true, force: true });
});

const CRD = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: things.helm-test.lamina.dev}
spec:
  group: helm-test.lamina.dev
  names: {kind: Thing, plural: things, singular: thing}
  scope: Namespaced
  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]
`;

async function writeChart(): Promise<void> {
  const files = {
    'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 1.0.0\nappVersion: "9.9"\n',
    'crds/thing.yaml': CRD,
    'templates/config.yaml':
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "{{ .Release.Name }}"}\ndata: {a: {{ .Values.a | default "none" | quote }}}\n',
    // Never available: whoever waits for it waits for ever.
    'templates/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: "{{ .Release.Name }}"}
spec:
  replicas: 1
  selector: {matchLabels: {app: "{{ .Release.Name }}"}}
  template:
    metadata: {labels: {app: "{{ .Release.Name }}"}}
    spec:
      nodeSelector: {no: where}
      containers: [{name: a, image: example.invalid/a}]
`,
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.join(chart, path.dirname(name)), { recursive: true });
    await writeFile(path.join(chart, name), content);
  }
}

async function install(release: string, values: Record<string, unknown>, revision?: number): Promise<void> {
  const source = { chart, version: '1.0.0' };
  await helm.upgradeInstall({
    ...source,
    chartDirectory: await helm.pull(source),
    release,
    namespace: cluster.namespace,
    values,
    ...(revision === undefined ? {} : { revision }),
  });
}

const read = (release: string) => readRelease(kubernetes, cluster.namespace, release);
const configMap = (name: string) =>
  kubernetes.get({ apiVersion: 'v1', kind: 'ConfigMap', namespace: cluster.namespace, name });

/** What a killed helm leaves behind: the newest revision in a pending state. */
async function leavePending(release: string, status: string): Promise<void> {
  const newest = await read(release);
  const secret = await kubernetes.get(newest!.secret);
  const data = secret!['data'] as { release: string };
  const packed = Buffer.from(Buffer.from(data.release, 'base64').toString(), 'base64');
  const stored = JSON.parse(gunzipSync(packed).toString()) as { info: { status: string } };
  stored.info.status = status;
  const repacked = gzipSync(JSON.stringify(stored)).toString('base64');
  await kubernetes.mergePatch(newest!.secret, {
    metadata: { labels: { status } },
    data: { release: Buffer.from(repacked).toString('base64') },
  });
}

/** The time at which what is written now is `seconds` old. */
const later = (seconds: number): Clock => ({ ...systemClock, now: () => Date.now() + seconds * 1000 });

const recover = (release: string, clock: Clock = systemClock) =>
  recoverRelease({ kubernetes, helm, clock, logger, signal: never, namespace: cluster.namespace, release });

describe('install and upgrade', () => {
  test('waits for no workload, leaves CRDs alone, and is read back from its Secret', async () => {
    await install('first', { a: 'one', nested: { deep: [1, true] } }, 1);
    expect(await read('first')).toMatchObject({
      revision: 1,
      status: 'deployed',
      chart: 'demo',
      chartVersion: '1.0.0',
      appVersion: '9.9',
      values: { a: 'one', nested: { deep: [1, true] } },
      labels: { 'lamina.dev/revision': '1' },
    });
    expect((await read('first'))?.manifest).toContain('kind: ConfigMap');
    const crd = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition' };
    expect(await kubernetes.get({ ...crd, name: 'things.helm-test.lamina.dev' })).toBeUndefined();
  });

  test('values that are no longer given are gone, even if none are given', async () => {
    await install('first', {}, 2);
    expect(await read('first')).toMatchObject({ revision: 2, values: {} });
    expect((await configMap('first'))?.['data']).toEqual({ a: 'none' });
  });

  test('a field that somebody else owns stops it and names the owner; forcing takes the field', async () => {
    const object = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'first', namespace: cluster.namespace },
    };
    await kubernetes.apply({ ...object, data: { a: 'theirs' } }, { fieldManager: 'somebody', force: true });
    await expect(install('first', { a: 'ours' }, 3)).rejects.toMatchObject({
      code: 'HELM_CONFLICT',
      details: { conflicts: [{ manager: 'somebody', field: '.data.a' }] },
    });
    expect(await readReleaseHistory(kubernetes, cluster.namespace, 'first')).toMatchObject({
      latest: { revision: 3, status: 'failed' },
      deployed: { revision: 2 },
    });
    await helm.upgradeInstall({
      chart,
      version: '1.0.0',
      chartDirectory: chart,
      release: 'first',
      namespace: cluster.namespace,
      values: { a: 'ours' },
      forceConflicts: true,
    });
    expect((await configMap('first'))?.['data']).toEqual({ a: 'ours' });
  });

  test('uninstalling twice is once', async () => {
    await helm.uninstall('first', cluster.namespace);
    await helm.uninstall('first', cluster.namespace);
    expect(await read('first')).toBeUndefined();
    expect(await configMap('first')).toBeUndefined();
  });
});

describe('a run that died in the middle', () => {
  test('Helm refuses while a revision is pending, and that is told as such', async () => {
    await install('stuck', { a: 'one' }, 1);
    await install('stuck', { a: 'two' }, 2);
    await leavePending('stuck', 'pending-upgrade');
    await expect(install('stuck', { a: 'three' }, 3)).rejects.toMatchObject({ code: 'HELM_RELEASE_PENDING' });
  });

  test('of an upgrade: the pending revision is forgotten, and the next one goes through', async () => {
    const { action, history } = await recover('stuck', later(60));
    expect(action).toBe('forgot-pending');
    expect(history?.latest.revision).toBe(1);
    await install('stuck', { a: 'three' }, 2);
    expect(await read('stuck')).toMatchObject({ revision: 2, status: 'deployed' });
    expect((await configMap('stuck'))?.['data']).toEqual({ a: 'three' });
  });

  test('of a first installation: what it made stays in place and is taken over by the next', async () => {
    await install('half', { a: 'one' }, 1);
    const before = (await configMap('half'))?.metadata.uid;
    await leavePending('half', 'pending-install');
    expect((await recover('half', later(60))).action).toBe('forgot-pending');
    expect(await read('half')).toBeUndefined();
    await install('half', { a: 'two' }, 1);
    const after = await configMap('half');
    expect(after?.metadata.uid).toBe(before);
    expect(after?.['data']).toEqual({ a: 'two' });
  });

  test('of somebody else, a minute ago: nothing is touched', async () => {
    await install('theirs', {});
    await leavePending('theirs', 'pending-install');
    await expect(recover('theirs', later(60))).rejects.toMatchObject({ code: 'HELM_RELEASE_PENDING' });
    expect(await read('theirs')).toMatchObject({ status: 'pending-install' });
    expect((await recover('theirs', later(3_600))).action).toBe('forgot-pending');
  });

  test('of an uninstallation: it is done to the end', async () => {
    await install('going', {}, 1);
    await leavePending('going', 'uninstalling');
    expect(await recover('going')).toEqual({ action: 'finished-uninstall', history: undefined });
    expect(await configMap('going')).toBeUndefined();
  });
});

describe('pull', () => {
  test("from the cluster's chart mirror, once", async () => {
    const source = {
      chart: `${cluster.chartMirror}/strimzi-helm/strimzi-kafka-operator`,
      version: '1.2.0',
      plainHttp: true,
    };
    const folder = await helm.pull(source);
    expect(await helm.pull(source)).toBe(folder);
    await expect(helm.pull({ ...source, version: '0.0.99' })).rejects.toMatchObject({
      code: 'HELM_CHART_NOT_FOUND',
      message: expect.stringContaining('0.0.99'),
    });
  });

  test('an unreachable registry is told after bounded tries', async () => {
    const source = { chart: 'oci://127.0.0.1:1/charts/demo', version: '1.0.0', plainHttp: true };
    await expect(helm.pull(source)).rejects.toMatchObject({ code: 'HELM_REGISTRY_UNREACHABLE' });
  });
});

test('an API server that does not answer is told as such', async () => {
  const kubeconfig = path.join(directory, 'kubeconfig');
  await writeFile(
    kubeconfig,
    'apiVersion: v1\nkind: Config\ncurrent-context: x\ncontexts: [{name: x, context: {cluster: x, user: x}}]\n' +
      'users: [{name: x, user: {token: t}}]\nclusters: [{name: x, cluster: {server: "https://127.0.0.1:1"}}]\n',
  );
  const cut = createHelm({
    exec,
    logger,
    signal: never,
    helmPath: path.join(cluster.binDirectory, 'helm'),
    kubeconfig: { path: kubeconfig, context: 'x' },
    cacheDirectory: directory,
  });
  const request = {
    chart,
    version: '1.0.0',
    chartDirectory: chart,
    release: 'x',
    namespace: 'x',
    values: {},
  };
  await expect(cut.upgradeInstall(request)).rejects.toMatchObject({ code: 'HELM_CLUSTER_UNREACHABLE' });
});
