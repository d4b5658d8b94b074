// install-ebs-csi-driver against a real API server, scheduler and Helm, with the lab's chart of the driver. The driver
// belongs to a whole cluster, so this file brings up one of its own. Pods are simulated, and the test itself plays the
// kubelets that register the driver (CSINode): so it can leave one out.
import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addAwsNodes, clusterDown, clusterUp, type ClusterState } from '../../lab/cluster/index.ts';
import { installEbsCsiDriver } from '../../src/environment/ebs-csi/install.ts';
import type { InstallEbsCsiDriverRequest } from '../../src/environment/ebs-csi/types.ts';
import { CHART_VERSION } from '../../src/environment/ebs-csi/versions.ts';
import { createHelm } from '../../src/helm/helm-cli.ts';
import type { Helm } from '../../src/helm/helm.ts';
import { readReleaseHistory } from '../../src/helm/release-secret.ts';
import type { KubernetesClient } from '../../src/kubernetes/client.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { loadKubeconfig } from '../../src/kubernetes/connection/kubeconfig.ts';
import { createKubernetesClient } from '../../src/kubernetes/wire/kubernetes-client.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { InterruptedError } from '../../src/runtime/errors.ts';
import { exec } from '../../src/runtime/exec.ts';
import { recordingLogger } from '../unit/environment/support.ts';
import { openAccount } from './accounts.ts';
import { keepAudit } from './audit.ts';
import { testLogger } from './environment.ts';

const name = `ebs-install-${randomBytes(3).toString('hex')}`;
const RELEASE = 'aws-ebs-csi-driver';
const NAMESPACE = 'kube-system';
const STORAGE = 'storage.k8s.io/v1';
const NODES = ['ip-10-0-0-11.eu-west-1.compute.internal', 'ip-10-0-0-12.eu-west-1.compute.internal'];
const [FIRST = '', SECOND = ''] = NODES;
/** The lab's chart leaves its pods to a simulator that does not run here; the node's own simulation takes them. */
const values = { lab: { podAnnotations: { 'lab.lamina.dev/pod': null } } };

let state: ClusterState;
let directory: string;
let kubernetes: KubernetesClient;
let helm: Helm;
/** As Lamina has them; the others are the test's own. */
let lamina: { readonly kubernetes: KubernetesClient; readonly helm: Helm };
let logger: ReturnType<typeof recordingLogger>;

/** The lab's chart under another version, in a folder as a mirror has it. */
async function mirrorOf(version: string): Promise<string> {
  const mirror = path.join(directory, version);
  const chart = path.join(mirror, RELEASE);
  await cp(path.resolve(import.meta.dirname, '../../lab/operators/ebs-csi/chart'), chart, {
    recursive: true,
  });
  const file = path.join(chart, 'Chart.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^version: .*$/m, `version: ${version}`));
  return mirror;
}

beforeAll(async () => {
  const context = { logger: testLogger, exec, clock: systemClock, signal: AbortSignal.timeout(600_000) };
  state = await clusterUp({ ...context, name, node: 'kwok', operators: [] });
  directory = await mkdtemp(path.join(tmpdir(), 'ebs-install-'));
  const instances = NODES.map((privateDnsName, index) => ({
    instanceId: `i-0123456789abcdef${index}`,
    zone: 'eu-west-1a',
    privateDnsName,
    privateIp: `10.0.0.1${index + 1}`,
  }));
  await addAwsNodes(state, instances, context);
  const connect = async (kubeconfig: string): Promise<{ kubernetes: KubernetesClient; helm: Helm }> => {
    const config = { kubeconfig, env: {}, homeDirectory: '/nonexistent', exec, logger: testLogger };
    return {
      kubernetes: createKubernetesClient(await loadKubeconfig(config), {
        logger: testLogger,
        clock: systemClock,
      }),
      helm: createHelm({
        exec,
        logger: testLogger,
        signal: new AbortController().signal,
        helmPath: path.join(state.binDirectory, 'helm'),
        kubeconfig: { path: kubeconfig },
        cacheDirectory: path.join(directory, 'charts'),
      }),
    };
  };
  ({ kubernetes, helm } = await connect(state.kubeconfig));
  lamina = await connect(await openAccount(state, 'bring-up'));
  await mirrorOf(CHART_VERSION);
}, 600_000);

afterAll(async () => {
  lamina.kubernetes.close();
  kubernetes.close();
  await keepAudit(state);
  await rm(directory, { recursive: true, force: true });
  const signal = AbortSignal.timeout(60_000);
  await clusterDown({ name, removeData: true, logger: testLogger, exec, signal });
}, 90_000);

/** What the kubelet of a node says of its drivers. */
async function register(node: string, drivers: readonly string[] = ['ebs.csi.aws.com']): Promise<void> {
  await kubernetes.apply(
    {
      apiVersion: STORAGE,
      kind: 'CSINode',
      metadata: { name: node },
      spec: { drivers: drivers.map((driver) => ({ name: driver, nodeID: node, topologyKeys: [] })) },
    },
    { force: true, fieldManager: 'kubelet' },
  );
}

const install = (request: Partial<InstallEbsCsiDriverRequest> = {}) =>
  installEbsCsiDriver({
    ...lamina,
    exec: (command, args, options = {}) =>
      exec(command, args, {
        env: { ...process.env, PATH: `${state.binDirectory}:/usr/bin:/bin` },
        ...options,
      }),
    clock: systemClock,
    logger,
    signal: AbortSignal.timeout(60_000),
    platform: 'ec2',
    run: { holder: `test/${randomBytes(3).toString('hex')}` },
    values,
    chartMirror: path.join(directory, CHART_VERSION),
    timeout: 50_000,
    openAws: () => Promise.reject(new Error('AWS was asked, though nobody wants the add-on')),
    ...request,
  });

const byKustomize = (request: Partial<InstallEbsCsiDriverRequest>) =>
  install({ method: 'kustomize', values: {}, chartMirror: '', ...request });

const history = () => readReleaseHistory(kubernetes, NAMESPACE, RELEASE);
const revisions = async (): Promise<number> => (await history())?.revisions.length ?? 0;

async function removeEverything(): Promise<void> {
  await helm.uninstall(RELEASE, NAMESPACE);
  await helm.uninstall('theirs', NAMESPACE);
  const label = 'applyset.kubernetes.io/part-of';
  const kinds = 'deployment,daemonset,pdb,sa,role,rolebinding,clusterrole,clusterrolebinding,csidriver';
  const kubectl = [path.join(state.binDirectory, 'kubectl'), '--kubeconfig', state.kubeconfig] as const;
  const [program, ...connection] = kubectl;
  await exec(program, [...connection, '-n', NAMESPACE, 'delete', kinds, '-l', label]);
  await exec(program, [
    ...connection,
    '-n',
    NAMESPACE,
    'delete',
    'cm',
    'lamina-ebs-csi',
    '--ignore-not-found',
  ]);
  await exec(program, [...connection, 'delete', 'csidriver,csinode', '--all']);
}

beforeEach(async () => {
  logger = recordingLogger();
  await removeEverything();
  for (const node of NODES) await register(node);
});

describe('by Helm', () => {
  test('a dry run plans the release and writes nothing', async () => {
    const result = await install({ dryRun: true });
    expect(result).toMatchObject({ changed: true, method: 'helm', version: '', nodesReady: 2 });
    const [change, ...others] = result.plan;
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'HelmRelease', action: 'create' });
    expect(change?.fields).toContainEqual({ path: 'chart', to: CHART_VERSION });
    expect(change?.fields).toContainEqual({ path: 'values.controller.region', to: 'eu-west-1' });
    expect(await history()).toBeUndefined();
    const lock = { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', namespace: NAMESPACE };
    expect(await kubernetes.get({ ...lock, name: 'lamina-ebs-csi-driver' })).toBeUndefined();
  });

  test('a first run installs it and waits for every node; a second one leaves it alone', async () => {
    const result = await install({ clusterName: 'lambda' });
    expect(result).toMatchObject({ changed: true, method: 'helm', version: '1.65.0', nodesReady: 2 });
    const left = result.nodes.filter(({ state: is }) => is === 'left-out');
    expect(left).toEqual([expect.objectContaining({ reason: expect.stringContaining('hybrid') })]);
    expect((await history())?.latest.values).toMatchObject({
      controller: { region: 'eu-west-1', k8sTagClusterId: 'lambda' },
      defaultStorageClass: { enabled: false },
    });
    const again = await install({ clusterName: 'lambda' });
    expect(again).toMatchObject({ changed: false, version: '1.65.0', nodesReady: 2 });
    expect(again.plan).toEqual([expect.objectContaining({ action: 'none' })]);
    expect(await revisions()).toBe(1);
  });

  test('another version or other values are an upgrade', async () => {
    await install();
    const chartMirror = await mirrorOf('2.66.0');
    const result = await install({ version: '2.66.0', chartMirror });
    expect(result.changed).toBe(true);
    expect(result.plan[0]).toMatchObject({
      action: 'update',
      fields: [{ path: 'chart', from: CHART_VERSION, to: '2.66.0' }],
    });
    expect((await history())?.latest).toMatchObject({ chartVersion: '2.66.0', status: 'deployed' });
    expect((await install({ version: '2.66.0', chartMirror, clusterName: 'lambda' })).plan[0]).toMatchObject({
      action: 'update',
      fields: [{ path: 'values.controller.k8sTagClusterId', to: 'lambda' }],
    });
  });

  test('a node that has not registered the driver is named, with its pod and the remedy', async () => {
    await register(SECOND, []);
    const error = await install({ timeout: 8_000 }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'EBS_CSI_NOT_READY',
      message: expect.stringMatching(new RegExp(`not registered on node ${SECOND} \\(1 of 2\\) after`)),
      remedy: expect.stringMatching(/logs ebs-csi-node-\w+ --container node-driver-registrar/),
      details: { cause: 'EBS_CSI_NOT_REGISTERED' },
    });
    expect(String(error)).not.toContain(FIRST);
    await register(SECOND);
    expect(await install()).toMatchObject({ changed: false, nodesReady: 2 });
  });

  test('without the probe the registration is not waited for', async () => {
    await register(SECOND, []);
    expect(await install({ probe: 'none' })).toMatchObject({ changed: true, nodesReady: 1 });
  });

  test('a registration that comes late ends the wait', async () => {
    await register(SECOND, []);
    const installing = install();
    let over = false;
    void installing.finally(() => (over = true));
    await until(() =>
      logger.lines.some((line) => line.includes(`not registered on 1 of 2 nodes: ${SECOND}`)),
    );
    expect(over).toBe(false);
    await register(SECOND);
    expect(await installing).toMatchObject({ changed: true, nodesReady: 2 });
  });

  test('a node that is NotReady holds nothing up', async () => {
    const node = { apiVersion: 'v1', kind: 'Node', name: 'gone' };
    await kubernetes.create({
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name: 'gone', labels: { 'kubernetes.io/os': 'linux', 'kubernetes.io/hostname': 'gone' } },
    });
    try {
      const result = await install();
      expect(result.nodesReady).toBe(2);
      expect(result.nodes).toContainEqual({ name: 'gone', state: 'left-out', reason: 'it is NotReady' });
    } finally {
      await kubernetes.delete(node);
    }
  });

  test('a run that dies between the release and the wait: the next one waits and changes nothing', async () => {
    const dying = new AbortController();
    const mortal: Helm = {
      ...helm,
      upgradeInstall: async (request) => {
        await helm.upgradeInstall(request);
        dying.abort(new InterruptedError());
      },
    };
    await expect(install({ helm: mortal, signal: dying.signal })).rejects.toBeInstanceOf(InterruptedError);
    expect(await install()).toMatchObject({ changed: false, nodesReady: 2 });
    expect(await revisions()).toBe(1);
  });

  test('two runs at once install it once', async () => {
    const results = await Promise.all([install(), install()]);
    expect(results.map(({ changed }) => changed).sort()).toEqual([false, true]);
    expect(await revisions()).toBe(1);
  });

  test("somebody else's release is used as it is, and not under another method", async () => {
    const chartDirectory = path.join(directory, CHART_VERSION, RELEASE);
    const chart = { chart: chartDirectory, version: CHART_VERSION, chartDirectory };
    await helm.upgradeInstall({ ...chart, release: 'theirs', namespace: NAMESPACE, values });
    expect(await install({ version: '2.66.0' })).toMatchObject({
      changed: false,
      installedBy: 'Helm release kube-system/theirs',
      version: '1.65.0',
      nodesReady: 2,
      plan: [],
    });
    expect(await history()).toBeUndefined();
    expect(logger.lines.join('\n')).toContain('version 2.66.0 was asked for, and has to be installed there');
    await expect(byKustomize({})).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('Helm release kube-system/theirs'),
    });
  });

  test('a CSIDriver without a driver is told at once', async () => {
    await kubernetes.create({
      apiVersion: STORAGE,
      kind: 'CSIDriver',
      metadata: { name: 'ebs.csi.aws.com' },
      spec: {},
    });
    await expect(install()).rejects.toMatchObject({ code: 'EBS_CSI_LEFTOVER' });
    expect(await history()).toBeUndefined();
  });
});

describe('by kustomize, from a local folder', () => {
  /** What the chart renders, as the project's overlay holds it. */
  async function overlay(): Promise<string> {
    const folder = path.join(directory, `overlay-${randomBytes(3).toString('hex')}`);
    await mkdir(folder);
    const file = path.join(directory, 'values.json');
    await writeFile(file, JSON.stringify(values));
    const chart = path.join(directory, CHART_VERSION, RELEASE);
    const args = ['template', 'kustomize', chart, '--namespace', NAMESPACE, '--values', file];
    const { stdout } = await exec(path.join(state.binDirectory, 'helm'), args);
    const documents = stdout.split(/^---$/m).filter((document) => /^kind:/m.test(document));
    const budget = documents.filter((document) => document.includes('kind: PodDisruptionBudget'));
    const rest = documents.filter((document) => !budget.includes(document));
    await writeFile(path.join(folder, 'driver.yaml'), rest.join('\n---\n'));
    await writeFile(path.join(folder, 'budget.yaml'), budget.join('\n---\n'));
    await list(folder, ['driver.yaml', 'budget.yaml']);
    return folder;
  }

  const list = (folder: string, resources: readonly string[]): Promise<void> =>
    writeFile(path.join(folder, 'kustomization.yaml'), JSON.stringify({ namespace: NAMESPACE, resources }));

  const BUDGET = {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    namespace: NAMESPACE,
    name: 'ebs-csi-controller',
  };

  test('it is applied as one set, left alone, and pruned of what it no longer names', async () => {
    const kustomizeSource = await overlay();
    const planned = await byKustomize({ kustomizeSource, dryRun: true });
    expect(planned.plan.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['Deployment', 'DaemonSet']));
    expect(await kubernetes.get(BUDGET)).toBeUndefined();

    const result = await byKustomize({ kustomizeSource });
    expect(result).toMatchObject({ changed: true, method: 'kustomize', version: '1.65.0', nodesReady: 2 });
    expect(await byKustomize({ kustomizeSource })).toMatchObject({ changed: false, nodesReady: 2 });
    expect(await kubernetes.get(BUDGET)).toBeDefined();

    await list(kustomizeSource, ['driver.yaml']);
    const pruned = await byKustomize({ kustomizeSource });
    expect(pruned.plan.filter(({ action }) => action !== 'none')).toEqual([
      expect.objectContaining({ kind: 'PodDisruptionBudget', action: 'delete' }),
    ]);
    expect(await kubernetes.get(BUDGET)).toBeUndefined();
    await expect(install({ method: 'helm' })).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('Lamina, by kustomize'),
    });
  });

  test('the kinds of snapshots are established before the driver', async () => {
    const folder = path.join(directory, 'crds');
    await mkdir(folder);
    await writeFile(path.join(folder, 'crd.json'), JSON.stringify(snapshotClassCrd));
    await list(folder, ['crd.json']);
    const here: InstallEbsCsiDriverRequest['exec'] = (command, args, options = {}) => {
      // Where there is no network, the address is answered from a folder.
      const local = args.map((arg) => (arg.includes('/external-snapshotter/') ? folder : arg));
      return exec(command, local, {
        env: { ...process.env, PATH: `${state.binDirectory}:/usr/bin:/bin` },
        ...options,
      });
    };
    const result = await install({ exec: here, snapshotCrds: true });
    expect(result.plan.map(({ kind, action }) => [kind, action])).toEqual([
      ['CustomResourceDefinition', 'create'],
      ['HelmRelease', 'create'],
    ]);
    const kind = { apiVersion: 'snapshot.storage.k8s.io/v1', kind: 'VolumeSnapshotClass' };
    expect(await kubernetes.resourceFor(kind)).toBeDefined();
    expect(await install({ exec: here, snapshotCrds: true })).toMatchObject({ changed: false });
  });
});

describe('the probe with a volume', () => {
  const classes = async (): Promise<string[]> =>
    (await kubernetes.list({ apiVersion: STORAGE, kind: 'StorageClass' })).items.map(
      ({ metadata }) => metadata.name,
    );

  test("where the default class is not the driver's, one is made for it and removed", async () => {
    const before = await classes();
    const done = new AbortController();
    const provisioning = playProvisioner(done.signal);
    const result = await install({ probe: 'volume' });
    done.abort();
    await provisioning;
    expect(result.probe).toMatchObject({
      provisioner: 'ebs.csi.aws.com',
      written: true,
      removed: true,
      left: [],
    });
    expect(result.probe?.storageClass).toMatch(/^lamina-probe-/);
    expect(await classes()).toEqual(before);
  });

  test('a class that was named is taken; what an earlier probe has left is removed by the next that makes one', async () => {
    await kubernetes.create({
      apiVersion: STORAGE,
      kind: 'StorageClass',
      metadata: {
        name: 'lamina-probe-left',
        labels: { 'lamina.dev/probe': 'volume' },
        annotations: { 'lamina.dev/probe-expires': '2026-01-01T00:00:00Z' },
      },
      provisioner: 'ebs.csi.aws.com',
    });
    const named = await install({ probe: 'volume', probeStorageClass: 'local-path' });
    expect(named.probe).toMatchObject({ provisioner: 'rancher.io/local-path', written: true, removed: true });
    expect(await classes()).toContain('lamina-probe-left');
    const done = new AbortController();
    const provisioning = playProvisioner(done.signal);
    await install({ probe: 'volume' });
    done.abort();
    await provisioning;
    expect(await classes()).not.toContain('lamina-probe-left');
  });
});

/** The provisioner of the driver, simulated: a volume for each claim that has its node, gone when it is released. */
async function playProvisioner(signal: AbortSignal): Promise<void> {
  const claims = (async () => {
    for await (const event of kubernetes.watch(
      { apiVersion: 'v1', kind: 'PersistentVolumeClaim' },
      { signal },
    )) {
      if (!('object' in event) || event.type === 'DELETED') continue;
      const { metadata, ...claim } = event.object;
      const { storageClassName = '', volumeName } = claim['spec'] as Record<string, string | undefined>;
      const placed = metadata.annotations?.['volume.kubernetes.io/selected-node'] !== undefined;
      if (!storageClassName.startsWith('lamina-probe-') || !placed || volumeName !== undefined) continue;
      await kubernetes.apply(volumeFor(event.object, storageClassName), { fieldManager: 'provisioner' });
    }
  })();
  for await (const event of kubernetes.watch({ apiVersion: 'v1', kind: 'PersistentVolume' }, { signal })) {
    if (!('object' in event) || event.type === 'DELETED') continue;
    const { metadata, ...volume } = event.object;
    const { phase } = (volume['status'] ?? {}) as { phase?: string };
    const isOurs = (volume['spec'] as { csi?: unknown } | undefined)?.csi !== undefined;
    if (isOurs && phase === 'Released' && metadata.deletionTimestamp === undefined)
      await kubernetes.delete({ apiVersion: 'v1', kind: 'PersistentVolume', name: metadata.name });
  }
  await claims;
}

function volumeFor({ metadata }: KubernetesObject, storageClassName: string): KubernetesObject {
  const { name: claim, namespace = '', uid = '' } = metadata;
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: `pvc-${uid}` },
    spec: {
      capacity: { storage: '1Gi' },
      accessModes: ['ReadWriteOnce'],
      persistentVolumeReclaimPolicy: 'Delete',
      storageClassName,
      csi: { driver: 'ebs.csi.aws.com', volumeHandle: `vol-${uid}` },
      claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace, name: claim, uid },
    },
  };
}

const snapshotClassCrd = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: {
    name: 'volumesnapshotclasses.snapshot.storage.k8s.io',
    // The group belongs to Kubernetes: the server asks for its approval.
    annotations: {
      'api-approved.kubernetes.io': 'https://github.com/kubernetes-csi/external-snapshotter/pull/814',
    },
  },
  spec: {
    group: 'snapshot.storage.k8s.io',
    names: { kind: 'VolumeSnapshotClass', plural: 'volumesnapshotclasses', singular: 'volumesnapshotclass' },
    scope: 'Cluster',
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: 'object', properties: { driver: { type: 'string' } } } },
      },
    ],
  },
};

async function until(met: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!met()) {
    if (Date.now() > deadline) throw new Error('It did not come to pass');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
