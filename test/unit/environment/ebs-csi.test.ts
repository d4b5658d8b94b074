// What of install-ebs-csi-driver is judgement: who needs it, who has installed it, which nodes it is meant for.
import { describe, expect, test } from '@jest/globals';
import type { Aws, AwsCall } from '../../../src/aws/aws.ts';
import { checkRequest } from '../../../src/environment/ebs-csi/check-request.ts';
import { decideMethod, whySkipped } from '../../../src/environment/ebs-csi/decide.ts';
import { whyLeftOut } from '../../../src/environment/ebs-csi/eligibility.ts';
import { planRelease } from '../../../src/environment/ebs-csi/helm-release.ts';
import { installEbsCsiDriver } from '../../../src/environment/ebs-csi/install.ts';
import { examineDriver, judgeInstallation } from '../../../src/environment/ebs-csi/installed.ts';
import { kustomizeTarget } from '../../../src/environment/ebs-csi/kustomize.ts';
import { judgeNodes } from '../../../src/environment/ebs-csi/nodes.ts';
import type { InstallEbsCsiDriverRequest } from '../../../src/environment/ebs-csi/types.ts';
import { driverValues } from '../../../src/environment/ebs-csi/values.ts';
import { CHART_VERSION } from '../../../src/environment/ebs-csi/versions.ts';
import type { ReleaseRevision } from '../../../src/helm/release-secret.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { layerSet } from '../../../src/layers/objects/members.ts';
import { FakeClient } from '../../support/fake-client.ts';
import { csiDriver, csiNode, idleClock, never, node, recordingLogger } from './support.ts';

const LINUX = { 'kubernetes.io/os': 'linux' };

function linux(
  name: string,
  fields: { labels?: Record<string, string>; spec?: unknown } = {},
): KubernetesObject {
  const made = node(name, { labels: { ...LINUX, ...fields.labels } });
  const status = { conditions: [{ type: 'Ready', status: 'True' }] };
  return { ...made, status, ...(fields.spec === undefined ? {} : { spec: fields.spec }) };
}

/** As the chart makes it, unless `pod` says otherwise. */
function daemonSet(pod: Record<string, unknown> = {}, name = 'ebs-csi-node'): KubernetesObject {
  const affinity = requires({
    key: 'eks.amazonaws.com/compute-type',
    operator: 'NotIn',
    values: ['fargate'],
  });
  const chart = { nodeSelector: LINUX, affinity, tolerations: [{ operator: 'Exists' }] };
  return {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name, namespace: 'kube-system', uid: name },
    spec: { template: { spec: { ...chart, ...pod } } },
  };
}

const requires = (...matchExpressions: unknown[]) => ({
  nodeAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] },
  },
});

describe('nodes that the driver is meant for', () => {
  test.each<[string, KubernetesObject, string | undefined]>([
    ['an EC2 node', linux('a'), undefined],
    [
      'a cordoned one',
      linux('a', { spec: { taints: [taint('node.kubernetes.io/unschedulable')] } }),
      undefined,
    ],
    ['Fargate', linux('a', { labels: { 'eks.amazonaws.com/compute-type': 'fargate' } }), 'Fargate'],
    ['hybrid', linux('a', { labels: { 'eks.amazonaws.com/compute-type': 'hybrid' } }), 'hybrid'],
    ['Auto Mode', linux('a', { labels: { 'eks.amazonaws.com/compute-type': 'auto' } }), 'Auto Mode'],
    ['virtual', linux('a', { labels: { type: 'virtual-kubelet' } }), 'virtual'],
    ['Windows', linux('a', { labels: { 'kubernetes.io/os': 'windows' } }), 'Windows'],
    ['NotReady', node('a', { labels: LINUX }), 'NotReady'],
  ])('%s', (_what, given, reason) => {
    const found = whyLeftOut(given, [daemonSet()]);
    if (reason === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(reason);
  });

  test('Windows nodes count where a DaemonSet serves them', () => {
    const windows = linux('a', { labels: { 'kubernetes.io/os': 'windows' } });
    const theirs = daemonSet({ nodeSelector: { 'kubernetes.io/os': 'windows' } }, 'ebs-csi-node-windows');
    expect(whyLeftOut(windows, [daemonSet(), theirs])).toBeUndefined();
  });

  test('a taint that is not tolerated is named; the controller of DaemonSets tolerates some by itself', () => {
    const tainted = (key: string, effect?: string) => linux('a', { spec: { taints: [taint(key, effect)] } });
    const strict = [daemonSet({ tolerations: [{ key: 'team', operator: 'Equal', value: 'data' }] })];
    expect(whyLeftOut(tainted('gpu'), strict)).toContain('gpu:NoSchedule');
    expect(whyLeftOut(tainted('gpu', 'PreferNoSchedule'), strict)).toBeUndefined();
    expect(whyLeftOut(tainted('node.kubernetes.io/disk-pressure'), strict)).toBeUndefined();
    const team = (value: string) =>
      linux('a', { spec: { taints: [{ key: 'team', value, effect: 'NoExecute' }] } });
    expect(whyLeftOut(team('data'), strict)).toBeUndefined();
    expect(whyLeftOut(team('web'), strict)).toContain('team=web:NoExecute');
  });

  test.each<[string, unknown, boolean]>([
    ['In', { key: 'disk', operator: 'In', values: ['ebs'] }, true],
    ['NotIn', { key: 'disk', operator: 'NotIn', values: ['ebs'] }, false],
    ['NotIn without the label', { key: 'none', operator: 'NotIn', values: ['ebs'] }, true],
    ['Exists', { key: 'none', operator: 'Exists' }, false],
    ['DoesNotExist', { key: 'none', operator: 'DoesNotExist' }, true],
    ['Gt', { key: 'cores', operator: 'Gt', values: ['4'] }, true],
    ['Lt', { key: 'cores', operator: 'Lt', values: ['8'] }, false],
    ['Gt without the label', { key: 'none', operator: 'Gt', values: ['0'] }, false],
  ])('affinity: %s', (_operator, requirement, allowed) => {
    const given = linux('a', { labels: { disk: 'ebs', cores: '8' } });
    expect(whyLeftOut(given, [daemonSet({ affinity: requires(requirement) })]) === undefined).toBe(allowed);
  });

  test('a registration counts as long as its node is well', () => {
    const nodes = [linux('a'), linux('b'), node('c', { labels: LINUX })];
    const registered = [
      csiNode('a', 'ebs.csi.aws.com'),
      csiNode('b', 'efs.csi.aws.com'),
      csiNode('c', 'ebs.csi.aws.com'),
    ];
    expect(judgeNodes(nodes, registered, [daemonSet()])).toEqual([
      { name: 'a', state: 'ready' },
      { name: 'b', state: 'missing' },
      { name: 'c', state: 'left-out', reason: 'it is NotReady' },
    ]);
  });
});

function taint(key: string, effect = 'NoSchedule') {
  return { key, effect };
}

const nothing = { controllers: [], daemonSets: [] };

function controller(metadata: Partial<KubernetesObject['metadata']> = {}): KubernetesObject {
  const containers = [
    { name: 'ebs-plugin', image: 'public.ecr.aws/ebs-csi-driver/aws-ebs-csi-driver:v1.58.0' },
  ];
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'ebs-csi-controller', namespace: 'kube-system', ...metadata },
    spec: { template: { spec: { containers } } },
  };
}

const release = (fields: Partial<ReleaseRevision> = {}): ReleaseRevision => ({
  revision: 1,
  status: 'deployed',
  chart: 'aws-ebs-csi-driver',
  chartVersion: CHART_VERSION,
  appVersion: '1.65.0',
  values: {},
  updated: '',
  manifest: '',
  created: '',
  labels: { 'lamina.dev/revision': '1' },
  secret: { apiVersion: 'v1', kind: 'Secret', name: 'x', namespace: 'kube-system' },
  ...fields,
});

describe('who has installed the driver', () => {
  test.each<[string, Partial<KubernetesObject['metadata']>, object]>([
    [
      'another Helm release',
      { annotations: { 'meta.helm.sh/release-name': 'ebs', 'meta.helm.sh/release-namespace': 'storage' } },
      { by: 'Helm release storage/ebs', method: 'helm', ours: false },
    ],
    [
      'EKS, by label',
      { labels: { 'app.kubernetes.io/managed-by': 'EKS' } },
      { by: 'the EKS add-on aws-ebs-csi-driver', method: 'eks-addon', ours: false },
    ],
    [
      'EKS, by manager',
      { managedFields: [{ manager: 'eks', operation: 'Apply' }] },
      { method: 'eks-addon', ours: false },
    ],
    ['kops', { labels: { 'addon.kops.k8s.io/name': 'ebs' } }, { by: 'kops', method: undefined, ours: false }],
    ['kubectl', {}, { method: 'kustomize', ours: false }],
    [
      'Lamina, by kustomize',
      { labels: { 'applyset.kubernetes.io/part-of': layerSet('ebs-csi', 'kube-system').id } },
      { method: 'kustomize', ours: true },
    ],
    ["another layer's kustomization", { labels: { 'applyset.kubernetes.io/part-of': 'x' } }, { ours: false }],
  ])('%s', (_who, metadata, expected) => {
    const found = judgeInstallation(undefined, undefined, {
      controllers: [controller(metadata)],
      daemonSets: [],
    });
    expect(found).toMatchObject({ version: '1.58.0', ...expected });
  });

  test('Lamina, by Helm, even while the release is pending', () => {
    expect(judgeInstallation(undefined, release({ status: 'pending-install' }), nothing)).toMatchObject({
      ours: true,
      method: 'helm',
      version: '1.65.0',
    });
    expect(judgeInstallation(undefined, release({ labels: {} }), nothing)).toMatchObject({ ours: false });
  });

  test('nobody', () => {
    expect(judgeInstallation(undefined, undefined, nothing)).toBeUndefined();
    expect(judgeInstallation(undefined, release({ status: 'uninstalled' }), nothing)).toBeUndefined();
  });

  test('workloads are found under other names by their label, and without it by their name', async () => {
    const kubernetes = new FakeClient([
      controller(),
      daemonSet({}, 'ebs-csi-node'),
      { ...daemonSet({}, 'ebs-csi-node-windows'), metadata: labelled('ebs-csi-node-windows') },
      { ...daemonSet({}, 'other'), metadata: { name: 'other', namespace: 'kube-system' } },
    ]);
    const { workloads } = await examineDriver(kubernetes, never);
    expect(workloads.controllers).toHaveLength(1);
    expect(workloads.daemonSets.map(({ metadata }) => metadata.name).sort()).toEqual([
      'ebs-csi-node',
      'ebs-csi-node-windows',
    ]);
  });
});

const labelled = (name: string) => ({
  name,
  namespace: 'kube-system',
  labels: { 'app.kubernetes.io/name': 'aws-ebs-csi-driver' },
});

describe('whether there is anything to install', () => {
  const none = { installation: undefined, autoMode: false };

  test('a cluster that brings its own storage is skipped, with the reason', () => {
    expect(whySkipped({ platform: 'local' }, none)).toContain('local cluster');
    expect(whySkipped({ platform: 'gke' }, none)).toContain('pd.csi.storage.gke.io');
    expect(whySkipped({ platform: 'eks' }, { ...none, autoMode: true })).toContain('Auto Mode');
    expect(whySkipped({ platform: 'eks', method: 'helm' }, { ...none, autoMode: true })).toBeUndefined();
    expect(whySkipped({ platform: 'ec2' }, none)).toBeUndefined();
  });

  test('where it cannot be told, a person is asked', () => {
    expect(() => whySkipped({ platform: 'unknown' }, none)).toThrow(/cannot be told/);
  });

  test('what is there decides the method; another one that was asked for is refused', () => {
    const facts = (installation?: ReturnType<typeof judgeInstallation>) => ({
      installation,
      release: undefined,
      workloads: { controllers: [controller()], daemonSets: [] },
    });
    expect(decideMethod({}, facts())).toEqual({ method: 'helm', theirs: false });
    expect(decideMethod({ method: 'kustomize' }, facts())).toEqual({ method: 'kustomize', theirs: false });
    const addon = { by: 'the EKS add-on', method: 'eks-addon', ours: false, version: '1.58.0' } as const;
    expect(decideMethod({}, facts(addon))).toEqual({ method: 'eks-addon', theirs: true });
    // EKS keeps it: it is asked for what is wished.
    expect(decideMethod({ method: 'eks-addon' }, facts(addon))).toEqual({
      method: 'eks-addon',
      theirs: false,
    });
    expect(() => decideMethod({ method: 'helm' }, facts(addon))).toThrow(
      'method: helm was asked for, but the EBS CSI driver 1.58.0 is installed by the EKS add-on',
    );
    const ours = { by: 'Lamina, by kustomize', method: 'kustomize', ours: true, version: '' } as const;
    expect(decideMethod({}, facts(ours))).toEqual({ method: 'kustomize', theirs: false });
  });
});

describe('values', () => {
  const nodes = ['a', 'b'].map((name) =>
    linux(name, { labels: { 'topology.kubernetes.io/region': 'eu-west-1' } }),
  );

  test('the region comes from the nodes, the cluster name becomes a tag of volumes, no class is made', () => {
    expect(
      driverValues({ clusterName: 'lambda', serviceAccountRoleArn: 'arn:aws:iam::1:role/ebs' }, nodes),
    ).toEqual({
      controller: {
        region: 'eu-west-1',
        k8sTagClusterId: 'lambda',
        serviceAccount: { annotations: { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::1:role/ebs' } },
      },
      defaultStorageClass: { enabled: false },
    });
  });

  test('one node takes one replica; nodes that cannot take the driver do not count', () => {
    const hybrid = linux('c', {
      labels: { 'eks.amazonaws.com/compute-type': 'hybrid', 'topology.kubernetes.io/region': 'elsewhere' },
    });
    expect(driverValues({}, [...nodes.slice(1), hybrid])).toMatchObject({
      controller: { replicaCount: 1, region: 'eu-west-1' },
    });
    expect(driverValues({}, nodes)['controller']).not.toHaveProperty('replicaCount');
  });

  test("the user's own win, and nodes of two regions tell none", () => {
    const two = [linux('a', { labels: { 'topology.kubernetes.io/region': 'eu-west-2' } }), ...nodes];
    expect(driverValues({}, two)).toEqual({ defaultStorageClass: { enabled: false } });
    const values = { controller: { region: 'us-east-1' }, defaultStorageClass: { enabled: true } };
    expect(driverValues({ values, region: 'eu-west-1' }, nodes)).toEqual(values);
  });
});

const collaborators = (kubernetes = new FakeClient()) => ({
  kubernetes,
  helm: {} as InstallEbsCsiDriverRequest['helm'],
  exec: () => Promise.reject(new Error('nothing is to be run')),
  clock: idleClock,
  logger: recordingLogger(),
  signal: never,
  run: { holder: 'test' },
  platform: 'ec2' as const,
  openAws: (): Promise<Aws> => Promise.reject(new Error('AWS is not to be asked')),
});

describe('inputs', () => {
  const check = (request: Partial<InstallEbsCsiDriverRequest>) =>
    checkRequest({ ...collaborators(), ...request }, request.method ?? 'helm');

  test.each<[Partial<InstallEbsCsiDriverRequest>, RegExp]>([
    [{ version: '1.65.0' }, /a version of the driver, not of its chart/],
    [{ version: 'latest' }, /not an exact version of the chart/],
    [{ kustomizeSource: './overlay' }, /kustomize-source: without effect with method helm/],
    [{ method: 'kustomize', values: { a: 1 }, clusterName: 'x' }, /values, cluster-name: without effect/],
    [{ method: 'kustomize', version: '--help' }, /"--help" is not a git reference/],
    [{ method: 'kustomize', kustomizeSource: './nowhere' }, /there is no folder "\.\/nowhere"/],
    [{ method: 'kustomize', kustomizeSource: 'https://host.test/x' }, /names no reference/],
    [
      { method: 'kustomize', kustomizeSource: 'https://host.test/x?ref=v1', version: 'v2' },
      /exclude each other/,
    ],
    [{ method: 'eks-addon' }, /only there on EKS/],
    [{ method: 'eks-addon', platform: 'eks' }, /needs the name of the cluster/],
  ])('%j', async (request, message) => {
    await expect(check(request)).rejects.toThrow(message);
  });

  test('a wrong one is told before the cluster is asked anything', async () => {
    const given = collaborators();
    await expect(installEbsCsiDriver({ ...given, method: 'helm', version: '1.65.0' })).rejects.toMatchObject({
      code: 'CONFIGURATION',
    });
    expect(given.kubernetes.calls).toEqual([]);
  });

  test('kustomize builds a pinned release', async () => {
    expect(await kustomizeTarget({})).toMatch(/\/overlays\/stable\?ref=release-1\.\d+$/);
    expect(await kustomizeTarget({ version: 'v1.66.0' })).toMatch(/\?ref=v1\.66\.0$/);
  });
});

test('a skipped cluster is read, and nothing more', async () => {
  const given = collaborators();
  const result = await installEbsCsiDriver({ ...given, platform: 'gke', probe: 'volume' });
  expect(result).toEqual({
    changed: false,
    version: '',
    method: '',
    skipped: expect.stringContaining('GKE'),
    nodesReady: 0,
    nodes: [],
    plan: [],
  });
  expect(given.kubernetes.calls.every(({ verb }) => verb === 'list')).toBe(true);
});

test('a release that is as wanted is not touched, whatever nulls its values had', () => {
  const values = { lab: { x: null } };
  const request = { ...collaborators(), values };
  const stored = { defaultStorageClass: { enabled: false }, lab: {} };
  expect(planRelease(request, { release: release({ values: stored }) }, []).changes[0]).toMatchObject({
    action: 'none',
    fields: [],
  });
  expect(
    planRelease(request, { release: release({ status: 'pending-upgrade' }) }, []).changes[0],
  ).toMatchObject({
    action: 'recover',
  });
});

describe('as an EKS add-on', () => {
  const request = { method: 'eks-addon', platform: 'eks', clusterName: 'lambda' } as const;
  const managed = { labels: { 'app.kubernetes.io/managed-by': 'EKS' }, generation: 1 };
  const one = { replicas: 1, updatedReplicas: 1, readyReplicas: 1, availableReplicas: 1 };
  const onOne = { desiredNumberScheduled: 1, currentNumberScheduled: 1, updatedNumberScheduled: 1 };
  /** What EKS puts into a cluster. */
  const driver = [
    csiDriver('ebs.csi.aws.com'),
    { ...controller(managed), status: { ...one, observedGeneration: 1 } },
    {
      ...daemonSet(),
      metadata: { ...daemonSet().metadata, ...managed },
      status: { ...onOne, numberReady: 1, numberAvailable: 1, observedGeneration: 1 },
    },
  ];
  const nodes = [linux('a'), csiNode('a', 'ebs.csi.aws.com')];

  /** EKS, as far as the add-on asks it: it is active as soon as it was asked for. Simulated. */
  function eks(kubernetes: FakeClient, knownClusters = ['lambda']) {
    const written: AwsCall[] = [];
    let addon: object | undefined;
    let open = 0;
    const aws = {
      region: 'eu-west-1',
      find: (_service: string, action: string, input: { name?: string }) => {
        if (action === 'DescribeAddon') return Promise.resolve(addon && { addon });
        return Promise.resolve(knownClusters.includes(input.name ?? '') ? { cluster: input } : undefined);
      },
      write: (call: AwsCall) => {
        written.push(call);
        addon = { addonVersion: 'v1.65.0-eksbuild.1', status: 'ACTIVE' };
        for (const object of driver) kubernetes.set(object);
        return Promise.resolve({});
      },
      close: () => void (open -= 1),
    };
    const openAws = (): Promise<Aws> => {
      open += 1;
      return Promise.resolve(aws as unknown as Aws);
    };
    return { openAws, written, open: () => open };
  }

  test('it is asked for once, and left alone from then on', async () => {
    const kubernetes = new FakeClient(nodes);
    const { openAws, written, open } = eks(kubernetes);
    const given = { ...collaborators(kubernetes), ...request, openAws };
    const planned = await installEbsCsiDriver({ ...given, dryRun: true });
    expect(planned.plan).toMatchObject([
      { kind: 'EksAddon', action: 'create', reason: 'it is not installed' },
    ]);
    expect(written).toEqual([]);
    const serviceAccountRoleArn = 'arn:aws:iam::1:role/ebs';
    const result = await installEbsCsiDriver({ ...given, serviceAccountRoleArn });
    expect(result).toMatchObject({ changed: true, method: 'eks-addon', version: '1.58.0', nodesReady: 1 });
    expect(written).toMatchObject([
      { action: 'CreateAddon', input: { addonName: 'aws-ebs-csi-driver', serviceAccountRoleArn } },
    ]);
    expect(await installEbsCsiDriver(given)).toMatchObject({ changed: false, nodesReady: 1 });
    expect(written).toHaveLength(1);
    expect(open()).toBe(0);
  });

  test('one that is there and was not asked for by name is only awaited: AWS is not asked', async () => {
    const kubernetes = new FakeClient([...nodes, ...driver]);
    const result = await installEbsCsiDriver({ ...collaborators(kubernetes), platform: 'eks' });
    expect(result).toMatchObject({ changed: false, method: 'eks-addon', nodesReady: 1, plan: [] });
    expect(result.installedBy).toContain('EKS add-on');
  });

  test('a cluster that EKS does not know is told by its name and region', async () => {
    const { openAws, open } = eks(new FakeClient(), ['other']);
    await expect(installEbsCsiDriver({ ...collaborators(), ...request, openAws })).rejects.toThrow(
      'EKS knows no cluster "lambda" in eu-west-1',
    );
    expect(open()).toBe(0);
  });
});
