import { describe, expect, test } from '@jest/globals';
import { diagnose, diagnoseRefusal } from '../../../src/kubernetes/diagnosis/diagnose.ts';
import { RULES } from '../../../src/kubernetes/diagnosis/rules/index.ts';
import { ApiError } from '../../../src/kubernetes/errors.ts';
import { referenceTo } from '../../../src/kubernetes/objects.ts';
import { FakeClient, forbidden } from '../../support/fake-client.ts';
import {
  diagnosisOf,
  event,
  kafka,
  kafkaNotReady,
  object,
  operator,
  silentLogger,
  waiting,
} from './fixtures.ts';

describe('pods that may not be made', () => {
  const deployment = object('apps/v1', 'Deployment', 'query', { spec: { replicas: 1 }, status: {} });
  const replicaSet = object(
    'apps/v1',
    'ReplicaSet',
    'query-1',
    { spec: { replicas: 1 }, status: {} },
    { owner: deployment },
  );
  const refused = async (message: string) =>
    diagnosisOf(deployment, [deployment, replicaSet, event(replicaSet, 'FailedCreate', message)]);

  test('a used-up quota, with its numbers', async () => {
    expect(
      await refused(
        'Error creating: pods "query-1-x" is forbidden: exceeded quota: preview, requested: limits.memory=2Gi,pods=1, used: limits.memory=7Gi,pods=9, limited: limits.memory=8Gi,pods=10',
      ),
    ).toMatchObject({
      code: 'QUOTA_EXCEEDED',
      culprit: { kind: 'ResourceQuota', namespace: 'lambda', name: 'preview' },
      cause:
        'ReplicaSet lambda/query-1 needs limits.memory=2Gi,pods=1, but ResourceQuota lambda/preview has limits.memory=7Gi,pods=9 of limits.memory=8Gi,pods=10 in use.',
    });
  });

  test.each([
    [
      'Failure executing: POST at: https://10.96.0.1:443/api/v1/namespaces/lambda/persistentvolumeclaims. Message: persistentvolumeclaims "data-0-lambda-dual-0" is forbidden: exceeded quota: lamina-preview, requested: requests.storage=5Gi, used: requests.storage=0, limited: requests.storage=1Gi. Received status: Status(apiVersion=v1, code=403)',
      'QUOTA_EXCEEDED',
      'needs requests.storage=5Gi, but ResourceQuota lambda/lamina-preview has requests.storage=0 of requests.storage=1Gi in use',
    ],
    [
      'create Claim data-app-0 for Pod app-0 in StatefulSet app failed error: persistentvolumeclaims "data-app-0" is forbidden: exceeded quota: lamina-preview, requested: persistentvolumeclaims=1, used: persistentvolumeclaims=3, limited: persistentvolumeclaims=3',
      'QUOTA_EXCEEDED',
      'has persistentvolumeclaims=3 of persistentvolumeclaims=3 in use',
    ],
    [
      'Error creating: pods "x" is forbidden: failed quota: preview: must specify limits.cpu for: query',
      'QUOTA_EXCEEDED',
      'demands limits.cpu',
    ],
    [
      'Error creating: pods "x" is forbidden: maximum memory usage per Container is 1Gi, but limit is 2Gi',
      'LIMIT_RANGE',
      'maximum memory usage per Container is 1Gi, but limit is 2Gi',
    ],
    [
      'Error creating: pods "x" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "query" must set securityContext.allowPrivilegeEscalation=false)',
      'POD_SECURITY',
      'The Pod Security level "restricted" of namespace lambda',
    ],
    [
      'Error creating: Internal error occurred: failed calling webhook "mpod.spark.io": failed to call webhook: Post "https://spark-webhook.spark-system.svc:9443/mutate?timeout=10s": no endpoints available for service "spark-webhook"',
      'WEBHOOK_DOWN',
      'mpod.spark.io (Service spark-system/spark-webhook), which has no running pod behind it',
    ],
    [
      'Error creating: admission webhook "policy.example.com" denied the request: image must come from our registry',
      'WEBHOOK_DENIED',
      'image must come from our registry',
    ],
    [
      'Error creating: pods "x" is forbidden: error looking up service account lambda/spark: serviceaccount "spark" not found',
      'SERVICE_ACCOUNT_MISSING',
      'ServiceAccount lambda/spark does not exist',
    ],
    [
      'Error creating: pods "x" is forbidden: no PriorityClass with name high was found',
      'PRIORITY_CLASS_MISSING',
      'PriorityClass high does not exist',
    ],
  ])('%s', async (message, code, cause) => {
    const diagnosis = await refused(message);
    expect(diagnosis.code).toBe(code);
    expect(diagnosis.cause).toContain(cause);
  });

  test('an event of a workload that has its pods now is history', async () => {
    const status = { replicas: 1, readyReplicas: 1 };
    const done = { ...replicaSet, status };
    const old = event(
      done,
      'FailedCreate',
      'pods "x" is forbidden: exceeded quota: preview, requested: pods=1, used: pods=9, limited: pods=9',
    );
    expect((await diagnosisOf(deployment, [deployment, done, old])).code).toBe('NOT_READY');
  });

  test('an event of an earlier object of the same name is history', async () => {
    const earlier = { ...replicaSet, metadata: { ...replicaSet.metadata, uid: 'another' } };
    const old = event(earlier, 'FailedCreate', 'no PriorityClass with name high was found');
    expect((await diagnosisOf(deployment, [deployment, replicaSet, old])).code).toBe('NOT_READY');
  });
});

describe('an operator', () => {
  const fresh = kafka();

  test('that is not installed', async () => {
    expect(await diagnosisOf(fresh, [fresh])).toMatchObject({
      code: 'OPERATOR_NOT_RUNNING',
      cause: 'Strimzi is not installed in this cluster, so nobody works on Kafka lambda/lambda.',
    });
  });

  test('that is scaled to 0', async () => {
    const diagnosis = await diagnosisOf(fresh, [fresh, operator({ replicas: 0, ready: 0 })]);
    expect(diagnosis.cause).toContain('scaled to 0');
    expect(diagnosis.remedy).toContain('scale deployment strimzi-cluster-operator --replicas 1');
  });

  test('whose own pod fails is explained by that', async () => {
    const down = operator({ ready: 0 });
    const replicaSet = object(
      'apps/v1',
      'ReplicaSet',
      'strimzi-cluster-operator-1',
      { spec: { replicas: 1 }, status: {} },
      { owner: down, namespace: 'strimzi-system' },
    );
    const pod = object(
      'v1',
      'Pod',
      'strimzi-cluster-operator-1-x',
      {
        spec: { containers: [{ name: 'kafka', image: 'quay.io/strimzi/operator:9.9.9' }] },
        status: waiting(
          'ErrImagePull',
          'rpc error: code = NotFound desc = quay.io/strimzi/operator:9.9.9: not found',
        ),
      },
      { owner: replicaSet, namespace: 'strimzi-system' },
    );
    expect(await diagnosisOf(fresh, [fresh, down, replicaSet, pod])).toMatchObject({
      code: 'IMAGE_PULL',
      culprit: { kind: 'Pod', namespace: 'strimzi-system' },
      cause:
        'Strimzi does not run (Deployment strimzi-system/strimzi-cluster-operator): Image quay.io/strimzi/operator:9.9.9 of Pod strimzi-system/strimzi-cluster-operator-1-x cannot be pulled: quay.io does not have it.',
    });
  });

  test('that does not watch the namespace', async () => {
    expect(await diagnosisOf(fresh, [fresh, operator({ watches: 'strimzi-system,other' })])).toMatchObject({
      code: 'OPERATOR_NOT_WATCHING',
      cause:
        'Strimzi (Deployment strimzi-system/strimzi-cluster-operator) watches strimzi-system, other, not the namespace lambda of Kafka lambda/lambda.',
    });
  });

  test('that says nothing for long', async () => {
    expect(await diagnosisOf(fresh, [fresh, operator()])).toMatchObject({
      code: 'OPERATOR_SILENT',
      cause: 'Strimzi runs, but has written no status for Kafka lambda/lambda in 10 m 00 s.',
    });
  });

  test('has a minute before its silence means anything', async () => {
    const young = kafka();
    young.metadata.creationTimestamp = '2026-11-22T21:09:30Z';
    expect((await diagnosisOf(young, [young, operator()])).code).toBe('NOT_READY');
  });

  test('whose log says which right it lacks', async () => {
    const running = operator();
    const pod = object(
      'v1',
      'Pod',
      'op-x',
      {
        spec: { containers: [{ name: 'operator' }] },
        status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] },
      },
      { owner: running, namespace: 'strimzi-system' },
    );
    const log =
      'INFO up\nERROR Failure: kafkas.kafka.strimzi.io is forbidden: User "system:serviceaccount:strimzi-system:strimzi-cluster-operator" cannot list resource "kafkas" in API group "kafka.strimzi.io" in the namespace "lambda"';
    expect(
      await diagnosisOf(fresh, [fresh, running, pod], { logs: { 'strimzi-system/op-x/operator': log } }),
    ).toMatchObject({
      code: 'RBAC_DENIED',
      culprit: { kind: 'ServiceAccount', name: 'strimzi-cluster-operator' },
      cause:
        'ServiceAccount strimzi-system/strimzi-cluster-operator may not list kafkas.kafka.strimzi.io in namespace lambda.',
    });
  });
});

describe('Strimzi’s own verdict', () => {
  test.each([
    [
      'UnsupportedKafkaVersionException',
      'Unsupported Kafka.spec.kafka.version: 9.9.9. Supported versions are: [4.2.0]',
      'STRIMZI_UNSUPPORTED_VERSION',
    ],
    ['InvalidResourceException', 'Kafka lambda has invalid configuration', 'STRIMZI_INVALID_RESOURCE'],
    ['KafkaUpgradeException', 'downgrade', 'STRIMZI_UPGRADE_REFUSED'],
    ['StrimziTimeoutException', 'Exceeded timeout of 300000ms', 'STRIMZI_TIMEOUT'],
    ['UnforceableProblem', 'Pod lambda-dual-0 cannot be updated right now', 'STRIMZI_ROLL_WAITS'],
    ['RuntimeException', 'Configuration model was not found', 'STRIMZI_OPERATOR_ERROR'],
  ])('%s', async (reason, message, code) => {
    const target = kafkaNotReady(reason, message);
    const diagnosis = await diagnosisOf(target, [target, operator()]);
    expect(diagnosis.code).toBe(code);
    expect(diagnosis.cause).toContain(message);
  });

  test('about a topic', async () => {
    const topic = object(
      'kafka.strimzi.io/v1',
      'KafkaTopic',
      'raw',
      {
        status: {
          observedGeneration: 1,
          conditions: [
            {
              type: 'Ready',
              status: 'False',
              reason: 'NotSupported',
              message: 'Decreasing partitions not supported',
            },
          ],
        },
      },
      { labels: { 'strimzi.io/cluster': 'lambda' } },
    );
    expect((await diagnosisOf(topic, [topic, kafka({}), operator()])).code).toBe(
      'STRIMZI_TOPIC_NOT_SUPPORTED',
    );
  });

  test('a topic of a cluster that does not exist', async () => {
    const topic = object(
      'kafka.strimzi.io/v1',
      'KafkaTopic',
      'raw',
      {},
      { labels: { 'strimzi.io/cluster': 'lamda' } },
    );
    expect(await diagnosisOf(topic, [topic, kafka({}), operator()])).toMatchObject({
      code: 'CLUSTER_MISSING',
      culprit: { kind: 'Kafka', name: 'lamda' },
    });
  });

  test.each(['true', 'True'])('paused by %s, which Strimzi reads whatever the case', async (paused) => {
    const annotations = { 'strimzi.io/pause-reconciliation': paused };
    const resource = object('kafka.strimzi.io/v1', 'Kafka', 'lambda', {}, { annotations });
    expect((await diagnosisOf(resource, [resource, operator()])).code).toBe('STRIMZI_PAUSED');
  });
});

describe('deletion that does not end', () => {
  test('names the finalizer and who has to remove it', async () => {
    const topic = object(
      'kafka.strimzi.io/v1',
      'KafkaTopic',
      'raw',
      {},
      {
        finalizers: ['strimzi.io/topic-operator'],
        deletionTimestamp: '2026-11-22T21:01:00Z',
      },
    );
    const diagnosis = await diagnosisOf(topic, [topic]);
    expect(diagnosis.code).toBe('FINALIZER_STUCK');
    expect(diagnosis.cause).toContain('strimzi.io/topic-operator: the topic operator');
    expect(diagnosis.remedy).toContain('kubectl -n lambda patch kafkatopic raw');
  });

  test('of a namespace: from its conditions', async () => {
    const namespace = object(
      'v1',
      'Namespace',
      'lambda',
      {
        status: {
          conditions: [
            {
              type: 'NamespaceFinalizersRemaining',
              status: 'True',
              reason: 'SomeFinalizersRemain',
              message:
                'Some content in the namespace has finalizers remaining: strimzi.io/topic-operator in 1 resource instances',
            },
          ],
        },
      },
      { namespace: null, deletionTimestamp: '2026-11-22T21:01:00Z', finalizers: ['x'] },
    );
    expect((await diagnosisOf(namespace, [namespace])).remedy).toContain(
      'KafkaTopics wait for a topic operator',
    );
  });
});

describe('where nothing deeper is found', () => {
  test('a kind that the server does not know', async () => {
    expect(
      await diagnosisOf(referenceTo(kafka()), [], { absentKinds: ['kafka.strimzi.io/Kafka'] }),
    ).toMatchObject({
      code: 'CRD_MISSING',
      cause: 'The cluster does not know the kind Kafka in kafka.strimzi.io/v1.',
    });
  });

  test('an object that is gone', async () => {
    expect((await diagnosisOf(referenceTo(kafka()), [])).code).toBe('NOT_FOUND');
  });

  test('a Job that gave up', async () => {
    const job = object('batch/v1', 'Job', 'verify', {
      spec: {},
      status: {
        conditions: [
          {
            type: 'Failed',
            status: 'True',
            reason: 'DeadlineExceeded',
            message: 'Job was active longer than specified deadline',
          },
        ],
      },
    });
    expect((await diagnosisOf(job, [job])).code).toBe('JOB_FAILED');
  });

  test('a load balancer that nobody provides', async () => {
    const service = object('v1', 'Service', 'query', { spec: { type: 'LoadBalancer' }, status: {} });
    expect((await diagnosisOf(service, [service])).code).toBe('LOAD_BALANCER_PENDING');
  });

  test('the words of the resource itself', async () => {
    const other = object('example.com/v1', 'Widget', 'w', {
      status: { conditions: [{ type: 'Ready', status: 'False', reason: 'Boiling', message: 'too hot' }] },
    });
    expect(await diagnosisOf(other, [other])).toMatchObject({
      code: 'NOT_READY',
      cause: 'Widget lambda/w is not ready (Boiling: too hot).',
    });
  });
});

describe('a diagnosis', () => {
  test('of one who may see nothing still says so, and what was known before', async () => {
    const diagnosis = await diagnosisOf(kafka(), [kafka()], {
      onCall: (call) => {
        throw forbidden(call);
      },
      readiness: { state: 'progressing', reason: 'Creating', message: 'Kafka cluster is being deployed' },
    });
    expect(diagnosis).toMatchObject({
      code: 'NOT_READY',
      cause: 'Kafka lambda/lambda is not ready (Creating: Kafka cluster is being deployed).',
    });
    expect(diagnosis.evidence).toContain('Not allowed to get Kafka lambda/lambda');
  });

  test('of one who may see nothing, and knows nothing, asks for the right to look', async () => {
    const diagnosis = await diagnosisOf(kafka(), [kafka()], {
      onCall: (call) => {
        throw forbidden(call);
      },
    });
    expect(diagnosis).toMatchObject({
      code: 'RBAC_DENIED',
      cause: 'This identity may not look at Kafka lambda/lambda, so why it is not ready stays unknown.',
    });
  });

  test('throws where the caller gives up, and only then', async () => {
    const controller = new AbortController();
    controller.abort(new Error('the run was cancelled'));
    await expect(
      diagnose(referenceTo(kafka()), {
        client: new FakeClient([kafka()]),
        logger: silentLogger,
        signal: controller.signal,
      }),
    ).rejects.toThrow('the run was cancelled');
  });

  test('goes on where a look fails for another reason', async () => {
    const diagnosis = await diagnosisOf(kafka(), [kafka(), operator({ replicas: 0 })], {
      onCall: ({ kind }) => {
        if (kind === 'Event') throw new ApiError(500, 'InternalError', 'etcd leader changed');
      },
    });
    expect(diagnosis.code).toBe('OPERATOR_NOT_RUNNING');
    expect(diagnosis.evidence).toContain(
      'Could not list Event objects in namespace lambda: etcd leader changed',
    );
  });

  test('of a refused apply needs no look at all', () => {
    const reference = referenceTo(kafka());
    const refusal = new ApiError(
      500,
      'InternalError',
      'Internal error occurred: failed calling webhook "v.strimzi.io": failed to call webhook: Post "https://hook.strimzi-system.svc:443/v": no endpoints available for service "hook"',
    );
    expect(diagnoseRefusal(reference, refusal)?.code).toBe('WEBHOOK_DOWN');
    expect(
      diagnoseRefusal(reference, new ApiError(422, 'Invalid', 'spec.replicas: Invalid value')),
    ).toBeUndefined();
  });

  test('has a documented rule behind each code, each named once but for those with two places', () => {
    const codes = RULES.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([
      'OPERATOR_NOT_RUNNING',
      'RBAC_DENIED',
    ]);
    expect(RULES.every(({ recognises }) => recognises.length > 10)).toBe(true);
  });
});
