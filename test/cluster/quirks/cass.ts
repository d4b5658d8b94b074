// cass-operator: no condition and no observed generation before everything runs, and the Ready of the last spec meanwhile.
import { findCondition, referenceTo, type KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { DELAY } from '../../../lab/operators/cass/contract/delays.ts';
import { DATACENTER, POD } from '../../../lab/operators/cass/contract/names.ts';
import { SimulatedDataPlane } from '../../../lab/operators/cass/data-plane/simulated.ts';
import { SCENARIO_ANNOTATION } from '../../../lab/operators/engine/scenarios.ts';
import { startOperator } from '../../../lab/operators/cass/operator.ts';
import type { QuirkName, ScenarioName } from '../../../lab/operators/cass/scenarios.ts';
import { parseSettings } from '../../../lab/operators/cass/settings.ts';
import type { Operator, Row, Site } from './row.ts';
import { stale } from './words.ts';

export const cass: Operator = {
  name: 'cass',
  namespaces: 'WATCH_NAMESPACE',
  start({ client, clock, env, signal }) {
    const settings = parseSettings(env);
    const dataPlane = new SimulatedDataPlane(clock, DELAY.simulatedStart * settings.timeScale);
    void startOperator({ client, clock, settings, dataPlane, log: () => undefined, signal });
  },
  async tell({ client, namespace }) {
    const [datacenters, pods] = await Promise.all([
      client.list(DATACENTER, { namespace }),
      client.list(POD, { namespace }),
    ]);
    // Of the new spec, and serving.
    const cpus = datacenters.items.map(({ spec }) => (spec as Resources).resources?.requests?.cpu);
    const right = pods.items.filter((pod) => {
      const [node] = (pod['spec'] as { containers: readonly Resources[] }).containers;
      return findCondition(pod, 'Ready')?.status === 'True' && cpus.includes(node?.resources?.requests?.cpu);
    });
    return [
      ...datacenters.items.map((object) => {
        const { cassandraOperatorProgress = '-' } = (object['status'] ?? {}) as Record<string, string>;
        const of = ['Ready', 'Healthy', 'Valid', 'Stopped', 'Updating'].flatMap((type) => {
          const condition = findCondition(object, type);
          return condition === undefined ? [] : [`${type}=${condition.status}`];
        });
        return [`progress ${cassandraOperatorProgress}`, ...of].join(' ') + stale(object);
      }),
      `pods ${right.length}/${pods.items.length}`,
    ].join(', ');
  },
};

interface Resources {
  readonly resources?: { readonly requests?: { readonly cpu?: string } };
}

const has = (status: unknown, field: string): boolean =>
  typeof status === 'object' && status !== null && field in status;

const claim = (storage: string): object => ({
  cassandraDataVolumeClaimSpec: {
    storageClassName: 'local-path',
    accessModes: ['ReadWriteOnce'],
    resources: { requests: { storage } },
  },
});

export const datacenter = (scenario: ScenarioName = 'none', more: object = {}): KubernetesObject => ({
  ...DATACENTER,
  metadata: { name: 'dc1', annotations: { [SCENARIO_ANNOTATION]: scenario } },
  spec: {
    clusterName: 'lambda',
    serverType: 'cassandra',
    serverVersion: '5.0.6',
    size: 1,
    allowMultipleNodesPerWorker: true,
    racks: [{ name: 'r1' }],
    resources: { requests: { cpu: '10m' } },
    storageConfig: claim('1Gi'),
    ...more,
  },
});

export const threeRacks = { size: 3, racks: [{ name: 'r1' }, { name: 'r2' }, { name: 'r3' }] };
const morePower = { spec: { resources: { requests: { cpu: '20m' } } } };

/** Of a datacenter that is ready, one node after the other. */
const changed = async (site: Site, patch: unknown): Promise<KubernetesObject[]> => {
  const [before] = await site.deploy(datacenter());
  return [await site.patch(before!, patch)];
};

/** What a kubelet writes when the process of the node was killed. */
const killed = (): object => {
  const lastTransitionTime = new Date().toISOString();
  const no = (type: string): object => ({ type, status: 'False', lastTransitionTime });
  const terminated = { exitCode: 137, reason: 'Error' };
  const container = { name: 'cassandra', image: 'x', imageID: '', ready: false, restartCount: 1 };
  return {
    status: {
      conditions: [no('Ready'), no('ContainersReady')],
      containerStatuses: [
        {
          ...container,
          state: { running: { startedAt: lastTransitionTime } },
          lastState: { terminated },
        },
      ],
    },
  };
};

export const cassRows: readonly Row<ScenarioName | QuirkName>[] = [
  {
    name: 'none',
    of: 'a datacenter of three racks on a good day',
    begin: (site) => site.apply(datacenter('none', threeRacks)),
    generic: 'ready NoStatusContract',
    meanwhile: /progress Updating/,
    lamina: 'ready Ready',
    finally: /progress Ready Ready=True.*pods 3\/3/,
  },
  {
    name: 'never-answers',
    of: 'a datacenter that nobody answers',
    begin: (site) => site.apply(datacenter('never-answers')),
    generic: 'ready NoStatusContract',
    meanwhile: /progress -, pods 0\/0/,
    lamina: 'waits LatestGenerationNotObserved',
  },
  {
    name: 'slow',
    of: 'a datacenter whose nodes take their time',
    time: 900,
    speed: 30,
    begin: (site) => site.apply(datacenter('slow')),
    generic: 'ready NoStatusContract',
    meanwhile: /progress Updating/,
    lamina: 'ready Ready',
    finally: /progress Ready Ready=True/,
  },
  {
    name: 'lost-generation',
    of: 'a change of a datacenter whose generation is never told',
    begin: async (site) => {
      const [before] = await site.apply(datacenter('lost-generation'));
      // The last that it says of a look which found everything in order.
      await site.until(before!, 'quietPeriod', ({ status }) => has(status, 'quietPeriod'));
      return [await site.patch(before!, morePower)];
    },
    generic: 'ready Ready',
    meanwhile: /Ready=True.*pods 0\/1/,
    lamina: 'waits LatestGenerationNotObserved',
  },
  {
    name: 'unhealthy',
    of: 'a datacenter without a quorum',
    time: 180,
    begin: (site) => site.apply(datacenter('unhealthy')),
    generic: 'ready NoStatusContract',
    meanwhile: /progress Updating/,
    lamina: 'waits LatestGenerationNotObserved',
    finally: /Healthy=False/,
  },
  {
    name: 'stale-ready',
    of: 'a change that the operator has not seen yet, and then rolls',
    begin: (site) => changed(site, morePower),
    generic: 'ready Ready',
    lamina: 'ready Ready',
    finally: /^progress Ready Ready=True[^()]*, pods 1\/1$/,
    control: 'the status keeps the old observedGeneration all the while, which both compare',
  },
  {
    name: 'unschedulable',
    of: 'a datacenter whose nodes no machine can take',
    begin: (site) => site.apply(datacenter('none', { resources: { requests: { cpu: '999' } } })),
    generic: 'ready NoStatusContract',
    meanwhile: /progress Updating, pods 0\/1/,
    lamina: 'waits LatestGenerationNotObserved',
    finally: /progress Updating, pods 0\/1/,
  },
  {
    name: 'shrinking-volume',
    of: 'a datacenter that is to have smaller volumes',
    begin: (site) => changed(site, { spec: { storageConfig: claim('500Mi') } }),
    generic: 'waits LatestGenerationNotObserved',
    lamina: 'failed shrinkingDataVolumeNotSupported',
    finally: /progress Ready Ready=True.*Valid=False/,
  },
  {
    name: 'stopped',
    of: 'a datacenter that is to be stopped',
    begin: (site) => changed(site, { spec: { stopped: true } }),
    generic: 'waits NotReady',
    lamina: 'ready Stopped',
    finally: /Ready=False.*Stopped=True.*pods 0\/0/,
  },
  {
    name: 'dead-node',
    of: 'a datacenter one of whose nodes has died',
    begin: async (site) => {
      const objects = await site.deploy(datacenter());
      const pod = { ...POD, metadata: { name: 'lambda-dc1-r1-sts-0', namespace: site.namespace } };
      await site.patch(pod, killed(), 'status');
      return objects;
    },
    generic: 'ready Ready',
    meanwhile: /progress Ready Ready=True.*pods 0\/1/,
    lamina: 'waits NotReady',
    finally: /progress Ready Ready=True.*pods 0\/1/,
  },
  {
    name: 'refused-in-silence',
    of: 'a datacenter with more racks than nodes, of which only the log tells',
    begin: (site) => site.apply(datacenter('none', { ...threeRacks, size: 2 })),
    generic: 'ready NoStatusContract',
    meanwhile: /pods 0\/0/,
    lamina: 'waits LatestGenerationNotObserved',
    finally: /pods 0\/0/,
  },
  {
    name: 'finalizer-left',
    of: 'a datacenter that is deleted after its operator',
    begin: async (site) => {
      const [before] = await site.deploy(datacenter());
      site.stopOperator();
      await site.client.delete(referenceTo(before!));
      return [before!];
    },
    generic: 'waits Terminating',
    lamina: 'waits Terminating',
    finally: /progress Ready/,
    control: 'an object with a deletionTimestamp is on its way out for every kind',
  },
];
