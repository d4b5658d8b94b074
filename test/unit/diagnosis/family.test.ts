import { describe, expect, test } from '@jest/globals';
import { diagnosisOf, kafka, object, operator, storageClass, unscheduled, waiting } from './fixtures.ts';

const failing = (name: string, owner?: ReturnType<typeof object>, labels: Record<string, string> = {}) =>
  object(
    'v1',
    'Pod',
    name,
    {
      spec: { containers: [{ name: 'kafka', image: 'x:1' }] },
      status: waiting('ErrImagePull', 'x: not found'),
    },
    { labels, ...(owner === undefined ? {} : { owner }) },
  );

describe('the way from a resource to what failed', () => {
  test('leads from a CassandraDatacenter over its StatefulSet and pod to a claim that belongs to nobody', async () => {
    const datacenter = object('cassandra.datastax.com/v1beta1', 'CassandraDatacenter', 'dc1', {
      status: { cassandraOperatorProgress: 'Updating', observedGeneration: 1 },
    });
    const set = object(
      'apps/v1',
      'StatefulSet',
      'lambda-dc1-r1-sts',
      { spec: { replicas: 1 }, status: {} },
      { owner: datacenter },
    );
    const claim = object('v1', 'PersistentVolumeClaim', 'server-data-0', {
      spec: {},
      status: { phase: 'Pending' },
    });
    const pod = object(
      'v1',
      'Pod',
      'lambda-dc1-r1-sts-0',
      {
        spec: { volumes: [{ name: 'server-data', persistentVolumeClaim: { claimName: 'server-data-0' } }] },
        status: unscheduled('0/1 nodes are available: pod has unbound immediate PersistentVolumeClaims.'),
      },
      { owner: set },
    );
    const classes = [storageClass('gp2', 'ebs.csi.aws.com', 'Immediate')];
    const operatorOfCass = object(
      'apps/v1',
      'Deployment',
      'cass-operator',
      { spec: { replicas: 1 }, status: { readyReplicas: 1 } },
      { namespace: 'cass-system' },
    );
    expect(
      await diagnosisOf(datacenter, [datacenter, set, pod, claim, operatorOfCass, ...classes]),
    ).toMatchObject({
      code: 'PVC_NO_DEFAULT_CLASS',
      culprit: { name: 'server-data-0' },
    });
  });

  test('leads from a SparkApplication that says nothing to its driver', async () => {
    const application = object('sparkoperator.k8s.io/v1beta2', 'SparkApplication', 'pi', {
      status: { applicationState: { state: 'SUBMITTED' } },
    });
    const driver = failing('pi-driver', undefined, { 'sparkoperator.k8s.io/app-name': 'pi' });
    const another = failing('other-driver', undefined, { 'sparkoperator.k8s.io/app-name': 'other' });
    const deployment = object(
      'apps/v1',
      'Deployment',
      'spark-operator-controller',
      { spec: { replicas: 1 }, status: { readyReplicas: 1 } },
      { namespace: 'spark-system', labels: { 'app.kubernetes.io/name': 'spark-operator' } },
    );
    expect(await diagnosisOf(application, [application, another, driver, deployment])).toMatchObject({
      code: 'IMAGE_PULL',
      culprit: { name: 'pi-driver' },
    });
  });

  test('leads from a user to the entity operator of its cluster, and not to the brokers', async () => {
    const user = object(
      'kafka.strimzi.io/v1',
      'KafkaUser',
      'speed',
      {},
      { labels: { 'strimzi.io/cluster': 'lambda' } },
    );
    const entityOperator = failing('lambda-entity-operator-1-x', undefined, {
      'strimzi.io/cluster': 'lambda',
      'strimzi.io/name': 'lambda-entity-operator',
    });
    const broker = failing('lambda-dual-0', undefined, { 'strimzi.io/cluster': 'lambda' });
    expect(await diagnosisOf(user, [user, kafka({}), broker, entityOperator, operator()])).toMatchObject({
      code: 'IMAGE_PULL',
      culprit: { name: 'lambda-entity-operator-1-x' },
    });
  });

  test('does not cross namespaces or take a namesake’s children', async () => {
    const target = object('apps/v1', 'Deployment', 'query', { spec: { replicas: 1 }, status: {} });
    const namesake = { ...target, metadata: { ...target.metadata, uid: 'an-earlier-one' } };
    const set = object(
      'apps/v1',
      'ReplicaSet',
      'query-1',
      { spec: { replicas: 1 }, status: {} },
      { owner: namesake },
    );
    expect((await diagnosisOf(target, [target, set, failing('query-1-x', set)])).code).toBe('NOT_READY');
  });
});
