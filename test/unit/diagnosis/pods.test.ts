import { describe, expect, test } from '@jest/globals';
import {
  broker,
  diagnosisOf,
  event,
  kafkaNotReady,
  object,
  operator,
  unscheduled,
  waiting,
} from './fixtures.ts';
import { parseSchedulerMessage } from '../../../src/kubernetes/diagnosis/rules/scheduling.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';

const kafka = kafkaNotReady(
  'FatalProblem',
  'Error while waiting for restarted pod lambda-dual-0 to become ready',
);
const diagnoseBroker = async (
  pod: KubernetesObject,
  others: KubernetesObject[] = [],
  logs: Record<string, string> = {},
) => diagnosisOf(kafka, [kafka, operator(), pod, ...others], { logs });

describe('an image that cannot be pulled', () => {
  const image = 'quay.io/strimzi/kafka:1.2.0-kafka-4.3.1';
  const failed = (words: string) =>
    diagnoseBroker(
      broker(
        waiting(
          'ImagePullBackOff',
          `Back-off pulling image "${image}": ErrImagePull: rpc error: code = Unknown desc = failed to pull and unpack image "${image}": failed to resolve reference "${image}": ${words}`,
        ),
      ),
    );

  test('is named with the registry’s own words', async () => {
    const diagnosis = await failed(`${image}: not found`);
    expect(diagnosis).toMatchObject({
      code: 'IMAGE_PULL',
      culprit: { kind: 'Pod', namespace: 'lambda', name: 'lambda-dual-0' },
      cause: `Image ${image} of Pod lambda/lambda-dual-0 cannot be pulled: quay.io does not have it.`,
    });
    expect(diagnosis.evidence[0]).toBe(`The registry's words: ${image}: not found`);
  });

  test.each([
    ['unexpected status: 401 Unauthorized', 'quay.io does not let us in', 'imagePullSecret'],
    [
      'pull access denied, repository does not exist or may require authorization',
      'does not let us in',
      'private',
    ],
    ['unexpected status code 429 Too Many Requests: toomanyrequests: limit', 'rate limit', 'mirror'],
    ['dial tcp: lookup quay.io on 10.0.0.2:53: no such host', 'the node cannot reach quay.io', 'DNS'],
    ['no match for platform in manifest: not found', "the node's platform", 'multi-platform'],
  ])('%s: %s', async (words, why, remedy) => {
    const diagnosis = await failed(words);
    expect(diagnosis.cause).toContain(why);
    expect(diagnosis.remedy).toContain(remedy);
  });

  test('finds the words in the events where the container only backs off', async () => {
    const pod = broker(waiting('ImagePullBackOff', `Back-off pulling image "${image}"`));
    const diagnosis = await diagnoseBroker(pod, [
      event(pod, 'Failed', 'Error: ImagePullBackOff'),
      event(
        pod,
        'Failed',
        `Failed to pull image "${image}": toomanyrequests: You have reached your pull rate limit`,
      ),
    ]);
    expect(diagnosis.cause).toContain('rate limit');
  });
});

describe('a container that ends', () => {
  const looping = waiting('CrashLoopBackOff', 'back-off 5m0s restarting failed container', {
    restartCount: 7,
    lastState: { terminated: { exitCode: 1, reason: 'Error' } },
  });

  test('of the EBS driver is told with the cause and the command that mends it', async () => {
    const driver = waiting('CrashLoopBackOff', 'back-off', {
      name: 'ebs-plugin',
      restartCount: 7,
      lastState: { terminated: { exitCode: 1, reason: 'Error' } },
    });
    const words =
      'Failed health check (verify network connection and IAM credentials): dry-run EC2 API call failed: operation error EC2: DescribeAvailabilityZones, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, http response error StatusCode: 404';
    const diagnosis = await diagnoseBroker(broker(driver), [], {
      'lambda/lambda-dual-0/ebs-plugin/previous': words,
    });
    expect(diagnosis.code).toMatch(/^EBS_/);
    expect(diagnosis.cause).toMatch(/^The container ebs-plugin .* \(7 restarts\): .*role/);
    expect(diagnosis.remedy).toContain('setup-ebs-access');
  });

  test('is told with its exit code and the telling line of its last log', async () => {
    const diagnosis = await diagnoseBroker(broker(looping), [], {
      'lambda/lambda-dual-0/kafka/previous': [
        'INFO Starting',
        'ERROR Invalid value for log.dirs: java.nio.file.AccessDeniedException: /var/lib/kafka',
        'INFO shutting down',
      ].join('\n'),
    });
    expect(diagnosis).toMatchObject({
      code: 'CRASH_LOOP',
      cause:
        'The container kafka of Pod lambda/lambda-dual-0 ended with exit code 1 (7 restarts); its last words: ERROR Invalid value for log.dirs: java.nio.file.AccessDeniedException: /var/lib/kafka',
      remedy:
        'Give the container the right that its log names: file owner (securityContext.fsGroup), role or ACL.',
    });
    expect(diagnosis.evidence).toContain('log of lambda-dual-0/kafka: INFO shutting down');
  });

  test('does not leak what its log says about credentials', async () => {
    const diagnosis = await diagnoseBroker(broker(looping), [], {
      'lambda/lambda-dual-0/kafka/previous':
        'ERROR login failed: user=app password=hunter2 url=https://app:hunter3@db/ Authorization: Bearer abcdefghijkl key AKIAABCDEFGHIJKLMNOP',
    });
    expect(JSON.stringify(diagnosis)).not.toMatch(/hunter|abcdefghijkl|AKIA/);
    expect(diagnosis.cause).toContain('password=***');
  });

  test('is OOM_KILLED where memory ran out, with its limit', async () => {
    const status = waiting('CrashLoopBackOff', 'back-off', {
      restartCount: 1,
      lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } },
    });
    const containers = [{ name: 'kafka', resources: { limits: { memory: '512Mi' } } }];
    expect(await diagnoseBroker(broker(status, { containers }))).toMatchObject({
      code: 'OOM_KILLED',
      cause:
        'The container kafka of Pod lambda/lambda-dual-0 was killed because it used more memory than its limit of 512Mi (1 restart).',
    });
  });

  test('that restarted once and is well now explains nothing', async () => {
    const well = broker({
      phase: 'Running',
      conditions: [{ type: 'Ready', status: 'True' }],
      containerStatuses: [
        {
          name: 'kafka',
          ready: true,
          restartCount: 1,
          state: { running: {} },
          lastState: { terminated: { exitCode: 1 } },
        },
      ],
    });
    expect((await diagnoseBroker(well)).code).toBe('STRIMZI_ROLL_STUCK');
  });

  test('that was a sidecar of a pod which is done explains nothing', async () => {
    const done = broker({
      phase: 'Succeeded',
      initContainerStatuses: [{ name: 'sidecar', restartCount: 0, state: { terminated: { exitCode: 143 } } }],
    });
    expect((await diagnoseBroker(done)).code).toBe('STRIMZI_ROLL_STUCK');
  });

  test('on its way out explains nothing', async () => {
    const leaving = broker(
      { phase: 'Running', containerStatuses: [{ name: 'kafka', state: { terminated: { exitCode: 143 } } }] },
      {},
      { deletionTimestamp: '2026-11-22T21:09:59Z', finalizers: ['x/y'] },
    );
    expect((await diagnoseBroker(leaving)).code).toBe('STRIMZI_ROLL_STUCK');
  });

  test('on a node that is lost: the node', async () => {
    const pod = broker(
      { phase: 'Running', conditions: [{ type: 'Ready', status: 'False' }] },
      { nodeName: 'n1' },
    );
    expect(await diagnoseBroker(pod, [event(pod, 'NodeNotReady', 'Node is not ready')])).toMatchObject({
      code: 'NODE_NOT_READY',
      culprit: { kind: 'Node', name: 'n1' },
    });
  });

  test('cannot start: the runtime says why', async () => {
    const status = waiting('RunContainerError', 'exec: "/opt/kafka/run.sh": no such file or directory');
    expect((await diagnoseBroker(broker(status))).code).toBe('CONTAINER_START');
  });

  test('runs without becoming ready: its probe', async () => {
    const pod = broker({
      phase: 'Running',
      conditions: [{ type: 'Ready', status: 'False' }],
      containerStatuses: [{ name: 'kafka', ready: false, restartCount: 0, state: { running: {} } }],
    });
    const diagnosis = await diagnoseBroker(pod, [
      event(pod, 'Unhealthy', 'Readiness probe failed: connection refused'),
    ]);
    expect(diagnosis).toMatchObject({
      code: 'PROBE_FAILING',
      cause: 'Pod lambda/lambda-dual-0 runs but is not ready: Readiness probe failed: connection refused',
    });
  });
});

describe('configuration that a container lacks', () => {
  test.each([
    ['secret "lambda-speed" not found', 'Secret lambda/lambda-speed does not exist'],
    ['configmap "lambda-dual-0" not found', 'ConfigMap lambda/lambda-dual-0 does not exist'],
    [
      "couldn't find key user.p12 in Secret lambda/lambda-speed",
      'the Secret lambda/lambda-speed has no key user.p12',
    ],
    ['container has runAsNonRoot and image will run as root', 'it must not run as root, and its image does'],
  ])('%s', async (message, cause) => {
    const diagnosis = await diagnoseBroker(broker(waiting('CreateContainerConfigError', message)));
    expect(diagnosis.code).toBe('CONTAINER_CONFIG');
    expect(diagnosis.cause).toContain(cause);
  });

  test('is found in the mounts of a pod that stays ContainerCreating', async () => {
    const pod = broker(waiting('ContainerCreating', ''), { nodeName: 'n1' });
    const diagnosis = await diagnoseBroker(pod, [
      event(
        pod,
        'FailedMount',
        'MountVolume.SetUp failed for volume "ca" : secret "lambda-cluster-ca-cert" not found',
      ),
    ]);
    expect(diagnosis).toMatchObject({
      code: 'CONTAINER_CONFIG',
      cause:
        'The volumes of Pod lambda/lambda-dual-0 cannot be mounted: Secret lambda/lambda-cluster-ca-cert does not exist.',
    });
  });

  test.each([
    ['FailedAttachVolume', 'Multi-Attach error for volume "pvc-1": already used by pod(s) x', 'VOLUME_MOUNT'],
    [
      'FailedAttachVolume',
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Internal desc = could not attach volume "vol-0aaa1111bbb2222cc" to node "i-0123456789abcdef0": operation error EC2: AttachVolume, api error InvalidVolume.ZoneMismatch: The volume is not in the same availability zone as instance',
      'EBS_OTHER_ZONE',
    ],
    [
      'FailedMount',
      'MountVolume.MountDevice failed for volume "pvc-1" : driver name ebs.csi.aws.com not found in the list of registered CSI drivers',
      'EBS_NOT_REGISTERED',
    ],
    [
      'FailedMount',
      'MountVolume.MountDevice failed for volume "pvc-1" : driver name pd.csi.storage.gke.io not found in the list of registered CSI drivers',
      'VOLUME_MOUNT',
    ],
    [
      'FailedCreatePodSandBox',
      'failed to set up sandbox: plugin type="bridge" failed: no IP addresses',
      'POD_SANDBOX',
    ],
  ])('%s is told apart', async (reason, message, code) => {
    const pod = broker(waiting('ContainerCreating', ''), { nodeName: 'n1' });
    expect((await diagnoseBroker(pod, [event(pod, reason, message)])).code).toBe(code);
  });
});

test('a volume that does not come is explained by the attach, not by the sum of the kubelet', async () => {
  const pod = broker(waiting('ContainerCreating', ''), { nodeName: 'n1' });
  const sum = event(
    pod,
    'FailedMount',
    'Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[data]: timed out waiting for the condition',
  );
  const attach = event(
    pod,
    'FailedAttachVolume',
    'could not attach volume "vol-0aaa1111bbb2222cc": api error AttachmentLimitExceeded: You may attach up to 27 devices',
  );
  attach['lastTimestamp'] = '2026-11-22T21:00:00Z';
  const diagnosis = await diagnoseBroker(pod, [sum, attach]);
  expect(diagnosis.code).toBe('EBS_ATTACH_LIMIT');
  expect(diagnosis.cause).toBe(
    'A volume of Pod lambda/lambda-dual-0 cannot be attached: the instance takes no further volumes (27 at most).',
  );
});

describe('a pod that no node takes', () => {
  const node = (name: string, cpu: string, taints: unknown[] = []) =>
    object(
      'v1',
      'Node',
      name,
      { spec: { taints }, status: { allocatable: { cpu, memory: '4Gi' } } },
      { namespace: null },
    );
  const resident = (name: string, nodeName: string, cpu: string) =>
    object('v1', 'Pod', name, {
      spec: { nodeName, containers: [{ name: 'c', resources: { requests: { cpu } } }] },
      status: { phase: 'Running' },
    });
  const hungry = (message: string) =>
    broker(unscheduled(message), { containers: [{ name: 'kafka', resources: { requests: { cpu: '64' } } }] });

  test('is told what is short and by how much', async () => {
    const diagnosis = await diagnoseBroker(
      hungry(
        '0/2 nodes are available: 2 Insufficient cpu. preemption: 0/2 nodes are available: 2 No preemption victims found.',
      ),
      [node('n1', '2'), node('n2', '4'), resident('a', 'n1', '500m'), resident('b', 'n2', '3200m')],
    );
    expect(diagnosis).toMatchObject({
      code: 'UNSCHEDULABLE',
      cause:
        'No node takes Pod lambda/lambda-dual-0: 2 nodes have too little cpu (asks for 64, at most 1.5 free: 62.5 short).',
      remedy: "Lower the pod's cpu request, or add nodes with more cpu.",
    });
  });

  test('names the taint, and does not let the control plane’s own lead', async () => {
    const diagnosis = await diagnoseBroker(
      hungry(
        '0/4 nodes are available: 3 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }, 1 node(s) had volume node affinity conflict. preemption: none',
      ),
    );
    expect(diagnosis.cause).toBe(
      'No node takes Pod lambda/lambda-dual-0: 3 nodes have the taint node-role.kubernetes.io/control-plane; 1 node: its volume lies in another zone or on another node.',
    );
    expect(diagnosis.remedy).toContain('WaitForFirstConsumer');
  });

  test('finds the taint on the nodes where the scheduler does not name it', async () => {
    const diagnosis = await diagnoseBroker(
      hungry('0/1 nodes are available: 1 node(s) had untolerated taint(s).'),
      [node('n1', '99', [{ key: 'dedicated', value: 'gpu', effect: 'NoSchedule' }])],
    );
    expect(diagnosis.cause).toContain('1 node has the taint dedicated=gpu');
  });

  test.each([
    ["3 node(s) didn't match pod topology spread constraints", 'ScheduleAnyway'],
    ["3 node(s) didn't match Pod's node affinity/selector", 'Label a node'],
    ["3 node(s) didn't match pod anti-affinity rules", 'a node for each replica'],
    ['3 node(s) were unschedulable', 'Uncordon'],
    ['3 Too many pods', 'pod limit'],
    ['3 node(s) exceed max volume count', 'attached volumes'],
  ])('%s', async (words, remedy) => {
    const diagnosis = await diagnoseBroker(hungry(`0/3 nodes are available: ${words}.`));
    expect(diagnosis.remedy).toContain(remedy);
  });

  test('the sum is taken apart, most nodes first', () => {
    expect(
      parseSchedulerMessage(
        '0/6 nodes are available: 1 Insufficient cpu, 2 Insufficient memory, 3 node(s) had untolerated taint {a: b}. no new claims to deallocate, preemption: 0/6 nodes are available',
      ),
    ).toEqual([
      { nodes: 3, text: 'node(s) had untolerated taint {a: b}' },
      { nodes: 2, text: 'Insufficient memory' },
      { nodes: 1, text: 'Insufficient cpu' },
    ]);
  });
});
