// The simulated EBS CSI driver against the AWS emulator: it may do what the instance's role may, and says so otherwise.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  AssociateIamInstanceProfileCommand,
  DescribeVolumesCommand,
  EC2Client,
  ModifyInstanceMetadataOptionsCommand,
  type Volume,
} from '@aws-sdk/client-ec2';
import {
  AddRoleToInstanceProfileCommand,
  CreateInstanceProfileCommand,
  CreateOpenIDConnectProviderCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import path from 'node:path';
import { startAwsEmulator, type AwsEmulator, type SeededInstance } from '../../lab/aws/index.ts';
import { addAwsNodes, startOperatorProcess, type AwsNodes } from '../../lab/cluster/index.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import { recordingLogger } from '../unit/kubernetes/support/recording-logger.ts';
import { useTestCluster } from './harness.ts';

const cluster = useTestCluster('ebs');
const context = {
  logger: recordingLogger(),
  exec,
  clock: systemClock,
  signal: new AbortController().signal,
};
const RELEASE = 'aws-ebs-csi-driver';
const ROLE = 'nodes';
const PLUGIN = '.containerStatuses[?(@.name=="ebs-plugin")]';
const LAST_WORDS = `{.items[*].status${PLUGIN}.lastState.terminated.message}`;

let aws: AwsEmulator;
let ec2: EC2Client;
let iam: IAMClient;
let instances: SeededInstance[];
const nodes: AwsNodes[] = [];

const chart = (): string => `${cluster.chartMirror}/ebs-csi-driver/charts/aws-ebs-csi-driver`;

async function helm(...args: string[]): Promise<void> {
  const all = ['--kubeconfig', cluster.kubeconfig, '--namespace', 'kube-system', ...args];
  await exec(path.join(cluster.binDirectory, 'helm'), all);
}

beforeAll(async () => {
  aws = await startAwsEmulator();
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = aws.adminEnv;
  const client = {
    region: aws.region,
    endpoint: aws.endpoint,
    credentials: { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY },
  };
  ec2 = new EC2Client(client);
  iam = new IAMClient(client);
  instances = await aws.seedInstances(2);
  nodes.push(await addAwsNodes(cluster.state, instances, { ...context, cloudController: false }));
  await startOperatorProcess(cluster.state, 'ebs-csi', {
    ...context,
    env: { AWS_ENDPOINT_URL: aws.endpoint, LAMINA_SIM_TIME_SCALE: '0.02' },
  });
  const values = ['controller.k8sTagClusterId=lab', 'controller.extraVolumeTags.team=data'];
  await helm('install', RELEASE, chart(), '--plain-http', '--set', values.join(','));
  await cluster.apply({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'ebs-test' },
    provisioner: 'ebs.csi.aws.com',
    volumeBindingMode: 'WaitForFirstConsumer',
    parameters: { type: 'gp3', iops: '4000', encrypted: 'true' },
  });
}, 300_000);

afterAll(async () => {
  try {
    await cluster.kubectl(['delete', 'pod,pvc', '--all', '--wait=false']);
    // A driver that goes before its volumes leaves them for ever.
    await until(
      () => get('pv', '-o', 'jsonpath={.items[?(@.spec.csi.driver=="ebs.csi.aws.com")].metadata.name}'),
      (names) => names === '',
    );
    await helm('uninstall', RELEASE);
    await cluster.kubectl(['delete', 'storageclass', 'ebs-test']);
    for (const each of nodes.reverse()) await each.remove();
  } finally {
    ec2.destroy();
    iam.destroy();
    await aws.stop();
  }
});

const policy = (statement: object): object => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', ...statement }],
});
const allow = (...actions: string[]): object => policy({ Action: actions, Resource: '*' });
const grant = async (...actions: string[]): Promise<void> => {
  await iam.send(
    new PutRolePolicyCommand({
      RoleName: ROLE,
      PolicyName: 'driver',
      PolicyDocument: JSON.stringify(allow(...actions)),
    }),
  );
};
const READS = ['ec2:DescribeAvailabilityZones', 'ec2:DescribeVolumes', 'ec2:DescribeInstances'];
const MAKES = ['ec2:CreateVolume', 'ec2:CreateTags'];

async function until<T>(read: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await read();
    if (good(value)) return value;
    if (Date.now() > end) throw new Error(`Still ${JSON.stringify(value)}`);
    await systemClock.sleep(100);
  }
}

const get = (...args: string[]): Promise<string> => cluster.kubectl(['get', ...args]);
const messages = (kind: string, name: string, reason: string): Promise<string> =>
  get(
    'events',
    '--field-selector',
    `involvedObject.kind=${kind},involvedObject.name=${name},reason=${reason}`,
    '-o',
    'jsonpath={.items[*].message}',
  );
const driverPods = (app: string, path: string): Promise<string> =>
  get('pods', '-n', 'kube-system', '-l', `app=${app}`, '-o', `jsonpath=${path}`);
const volumes = async (): Promise<Volume[]> => (await ec2.send(new DescribeVolumesCommand({}))).Volumes ?? [];
const provisioned = async (): Promise<Volume[]> =>
  (await volumes()).filter(({ Tags }) => Tags?.some(({ Key }) => Key === 'CSIVolumeName'));

async function claimAndPod(name: string, restartPolicy: 'Always' | 'Never'): Promise<void> {
  await cluster.apply(
    {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name },
      spec: {
        accessModes: ['ReadWriteOnce'],
        storageClassName: 'ebs-test',
        resources: { requests: { storage: '1500Mi' } },
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name },
      spec: {
        restartPolicy,
        containers: [
          { name: 'main', image: 'example.test/x:1', volumeMounts: [{ name: 'data', mountPath: '/data' }] },
        ],
        volumes: [{ name: 'data', persistentVolumeClaim: { claimName: name } }],
      },
    },
  );
}

// One story: what is wrong is mended step by step, and each test stands on the one before it.
describe('the simulated driver', () => {
  test('does not register where the metadata service is out of reach, and says why', async () => {
    const words = await until(
      () => driverPods('ebs-csi-node', LAST_WORDS),
      (text) => text.includes('unavailable'),
    );
    expect(words).toContain(
      'operation error ec2imds: GetInstanceIdentityDocument, canceled, context deadline exceeded',
    );
    expect(words).toContain('node providerID empty, cannot parse');
    expect(words).toContain("all specified --metadata-sources '[imds kubernetes]' are unavailable");
    expect(await driverPods('ebs-csi-node', `{.items[*].status${PLUGIN}.state.waiting.reason}`)).toContain(
      'CrashLoopBackOff',
    );
    expect(await get('csinodes', '-o', 'name')).toBe('');
  });

  test('registers each node once the hop limit lets pods through, with the zone as label', async () => {
    for (const { instanceId } of instances)
      await ec2.send(
        new ModifyInstanceMetadataOptionsCommand({ InstanceId: instanceId, HttpPutResponseHopLimit: 2 }),
      );
    await cluster.kubectl([
      'rollout',
      'status',
      'daemonset/ebs-csi-node',
      '-n',
      'kube-system',
      '--timeout=20s',
    ]);
    for (const { instanceId, privateDnsName, zone } of instances) {
      expect(await get('csinode', privateDnsName, '-o', 'jsonpath={.spec.drivers[*].nodeID}')).toBe(
        instanceId,
      );
      const label = String.raw`{.metadata.labels.topology\.ebs\.csi\.aws\.com/zone}`;
      expect(await get('node', privateDnsName, '-o', `jsonpath=${label}`)).toBe(zone);
    }
  });

  test('has no controller without a role: its health check fails, and claims get no event at all', async () => {
    await claimAndPod('first', 'Always');
    const words = await until(
      () => driverPods('ebs-csi-controller', LAST_WORDS),
      (text) => text.includes('dry-run'),
    );
    expect(words).toContain(
      'Failed health check (verify network connection and IAM credentials): dry-run EC2 API call failed: ' +
        'operation error EC2: DescribeAvailabilityZones, get identity: get credentials: failed to refresh cached credentials, ' +
        'no EC2 IMDS role found, operation error ec2imds: GetMetadata, http response error StatusCode: 404, request to EC2 IMDS failed',
    );
    expect(await messages('PersistentVolumeClaim', 'first', 'ProvisioningFailed')).toBe('');
  });

  test('tells on the claim what the role may not do', async () => {
    const trust = policy({ Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' });
    await aws.seedRole(ROLE, { trust });
    await grant(...READS);
    await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: ROLE }));
    await iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: ROLE, RoleName: ROLE }));
    for (const { instanceId } of instances)
      await ec2.send(
        new AssociateIamInstanceProfileCommand({
          InstanceId: instanceId,
          IamInstanceProfile: { Name: ROLE },
        }),
      );
    await cluster.kubectl([
      ...['rollout', 'status', 'deployment/ebs-csi-controller', '-n', 'kube-system', '--timeout=20s'],
    ]);
    const text = await until(
      () => messages('PersistentVolumeClaim', 'first', 'ProvisioningFailed'),
      (found) => found !== '',
    );
    expect(text).toMatch(
      /^rpc error: code = Internal desc = Could not create volume "pvc-[0-9a-f-]+": could not create volume in EC2: operation error EC2: CreateVolume, https response error StatusCode: 403, RequestID: \S*, api error UnauthorizedOperation: You are not authorized to perform this operation\. User: \S+:assumed-role\/nodes\/i-[0-9a-f]+ is not authorized to perform: ec2:CreateVolume/,
    );
    expect(await provisioned()).toEqual([]);
  });

  test('binds the claim as soon as the role may, with the tags that policies are written for', async () => {
    await grant(...READS, ...MAKES);
    await cluster.kubectl(['wait', '--for=jsonpath={.status.phase}=Bound', 'pvc/first', '--timeout=20s']);
    const name = await get('pvc', 'first', '-o', 'jsonpath={.spec.volumeName}');
    const [volume] = await provisioned();
    expect(volume).toMatchObject({ Size: 2, VolumeType: 'gp3', Iops: 4000, Encrypted: true });
    expect(Object.fromEntries(volume!.Tags!.map(({ Key = '', Value }) => [Key, Value]))).toEqual({
      CSIVolumeName: name,
      'ebs.csi.aws.com/cluster': 'true',
      'kubernetes.io/created-for/pvc/name': 'first',
      'kubernetes.io/created-for/pvc/namespace': cluster.namespace,
      'kubernetes.io/created-for/pv/name': name,
      'kubernetes.io/cluster/lab': 'owned',
      KubernetesCluster: 'lab',
      Name: `lab-dynamic-${name}`,
      team: 'data',
    });
    expect(await get('pv', name, '-o', 'jsonpath={.spec.csi.volumeHandle}')).toBe(volume!.VolumeId);
    expect(await messages('PersistentVolumeClaim', 'first', 'ProvisioningSucceeded')).toBe(
      `Successfully provisioned volume ${name}`,
    );
  });

  test('tells on the pod that it may not attach the volume, and attaches it when it may', async () => {
    const refused = await until(
      () => messages('Pod', 'first', 'FailedAttachVolume'),
      (text) => text !== '',
    );
    expect(refused).toMatch(
      /^AttachVolume\.Attach failed for volume "pvc-\S+" : rpc error: code = Internal desc = Could not attach volume "vol-\w+" to node "i-\w+": could not attach volume "vol-\w+" to node "i-\w+": operation error EC2: AttachVolume, .* is not authorized to perform: ec2:AttachVolume/,
    );
    await grant(...READS, ...MAKES, 'ec2:AttachVolume');
    await until(provisioned, ([volume]) => volume?.Attachments?.[0]?.State === 'attached');
    const [volume] = await provisioned();
    const node = await get('pod', 'first', '-o', 'jsonpath={.spec.nodeName}');
    const { instanceId } = instances.find(({ privateDnsName }) => privateDnsName === node)!;
    expect(volume!.Attachments![0]).toMatchObject({ InstanceId: instanceId, Device: '/dev/xvdaa' });
    await until(
      () => get('volumeattachments', '-o', 'jsonpath={.items[*].status.attached}'),
      (text) => text === 'true',
    );
  });

  test('keeps the volume while it may not detach or delete it, and says so; then it goes', async () => {
    const name = await get('pvc', 'first', '-o', 'jsonpath={.spec.volumeName}');
    await grant(...READS, ...MAKES, 'ec2:AttachVolume', 'ec2:DetachVolume');
    await cluster.kubectl(['delete', 'pod/first', 'pvc/first']);
    const inDefault = async (): Promise<string> =>
      get(
        ...['events', '-n', 'default', '--field-selector'],
        ...[`involvedObject.name=${name},reason=VolumeFailedDelete`, '-o', 'jsonpath={.items[*].message}'],
      );
    const refused = await until(inDefault, (text) => text.includes('ec2:DeleteVolume'));
    expect(refused).toMatch(
      /rpc error: code = Internal desc = Could not delete volume ID "vol-\w+": DeleteDisk could not delete volume: operation error EC2: DeleteVolume, /,
    );
    expect(await provisioned()).toHaveLength(1);
    await grant('ec2:*');
    await cluster.kubectl(['wait', '--for=delete', `pv/${name}`, '--timeout=20s']);
    expect(await provisioned()).toEqual([]);
  });

  test('a pod that writes once comes to its end, and nothing is left of it', async () => {
    await claimAndPod('probe', 'Never');
    await cluster.kubectl(['wait', '--for=jsonpath={.status.phase}=Succeeded', 'pod/probe', '--timeout=20s']);
    const name = await get('pvc', 'probe', '-o', 'jsonpath={.spec.volumeName}');
    await cluster.kubectl(['delete', 'pod/probe', 'pvc/probe']);
    await cluster.kubectl(['wait', '--for=delete', `pv/${name}`, '--timeout=20s']);
    expect(await provisioned()).toEqual([]);
  });

  test('passes a full quota on in the words of EC2', async () => {
    using fault = aws.inject({
      action: 'CreateVolume',
      times: 100,
      answer: {
        kind: 'error',
        code: 'VolumeLimitExceeded',
        message: 'You have exceeded your maximum gp3 storage limit',
      },
    });
    await claimAndPod('quota', 'Never');
    const text = await until(
      () => messages('PersistentVolumeClaim', 'quota', 'ProvisioningFailed'),
      (found) => found !== '',
    );
    expect(fault.met).toBeGreaterThan(0);
    expect(text).toContain('api error VolumeLimitExceeded: You have exceeded your maximum gp3 storage limit');
  });

  test('registers by what a cloud controller has written, where the metadata service is out of reach', async () => {
    const [far] = await aws.seedInstances(1, { hopLimit: 1 });
    nodes.push(await addAwsNodes(cluster.state, [far!], context));
    const id = await until(
      () =>
        get('csinode', far!.privateDnsName, '--ignore-not-found', '-o', 'jsonpath={.spec.drivers[*].nodeID}'),
      (text) => text !== '',
    );
    expect(id).toBe(far!.instanceId);
  });

  test("takes the role of the controller's service account, where it has one, instead of the instance's", async () => {
    await grant(...READS);
    const { issuer } = JSON.parse(await get('--raw', '/.well-known/openid-configuration')) as {
      issuer: string;
    };
    const provider = new CreateOpenIDConnectProviderCommand({
      Url: issuer,
      ClientIDList: ['sts.amazonaws.com'],
    });
    const { OpenIDConnectProviderArn: Federated } = await iam.send(provider);
    const role = await aws.seedRole('driver', {
      policy: allow('ec2:*'),
      trust: policy({ Principal: { Federated }, Action: 'sts:AssumeRoleWithWebIdentity' }),
    });
    const annotation = String.raw`controller.serviceAccount.annotations.eks\.amazonaws\.com/role-arn=${role}`;
    const restart = 'controller.podAnnotations.restarted=now';
    await helm(
      'upgrade',
      RELEASE,
      chart(),
      '--plain-http',
      '--reuse-values',
      '--set',
      `${annotation},${restart}`,
    );
    await cluster.kubectl([
      ...['rollout', 'status', 'deployment/ebs-csi-controller', '-n', 'kube-system', '--timeout=20s'],
    ]);
    await claimAndPod('irsa', 'Never');
    await cluster.kubectl(['wait', '--for=jsonpath={.status.phase}=Bound', 'pvc/irsa', '--timeout=20s']);
  });
});
