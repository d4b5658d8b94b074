// One test for each scenario of the simulator, and for what it does beyond the recordings.
import { afterEach, describe, expect, test } from '@jest/globals';
import { SCENARIOS } from '../../../lab/operators/cass/scenarios.ts';
import { parseSettings } from '../../../lab/operators/cass/settings.ts';
import {
  CassBench,
  condition,
  datacenter,
  datacenterReference,
  NAMESPACE,
  progress,
  story,
} from './cass-bench.ts';

const scenario = (name: string): Record<string, string> => ({ 'lab.lamina.dev/scenario': name });
const pod = (rack: string) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  namespace: NAMESPACE,
  name: `lambda-dc1-${rack}-sts-0`,
});
let bench: CassBench;
afterEach(() => bench.end());

const told = (annotations: Record<string, string> = {}, spec: Record<string, unknown> = {}) => {
  bench = new CassBench();
  return bench.apply(datacenter(spec, annotations));
};

const ofScenario: Readonly<Record<(typeof SCENARIOS)[number], () => Promise<void>>> = {
  none: async () => {
    await told();
    await bench.advance(90);
    expect(bench.seen.at(-1)?.status).toMatchObject({
      cassandraOperatorProgress: 'Ready',
      observedGeneration: 2,
    });
  },
  'never-answers': async () => {
    await told(scenario('never-answers'));
    await bench.advance(600);
    expect(story(bench.seen)).toEqual(['generation 1']);
  },
  slow: async () => {
    await told(scenario('slow'));
    await bench.advance(400);
    expect(progress(bench.seen.at(-1)!)).toBe('Updating');
    await bench.advance(500);
    expect(progress(bench.seen.at(-1)!)).toBe('Ready');
  },
  'lost-generation': async () => {
    await told(scenario('lost-generation'));
    await bench.advance(120);
    expect(progress(bench.seen.at(-1)!)).toBe('Ready');
    expect(bench.seen.every(({ status }) => status?.['observedGeneration'] == null)).toBe(true);
  },
  unhealthy: async () => {
    await told(scenario('unhealthy'));
    await bench.advance(300);
    expect(condition(bench.seen.at(-1)!, 'Healthy')).toBe('False');
    expect(condition(bench.seen.at(-1)!, 'Ready')).toBeUndefined();
  },
};

describe('the scenario', () => {
  test.each(Object.keys(ofScenario) as (keyof typeof ofScenario)[])('%s', (name) => ofScenario[name]());

  test('is known to the settings, or refused by name', () => {
    bench = new CassBench();
    for (const name of SCENARIOS) expect(parseSettings({ LAMINA_SIM_SCENARIO: name }).scenario).toBe(name);
    expect(() => parseSettings({ LAMINA_SIM_SCENARIO: 'nope' })).toThrow('"nope" is not a scenario');
  });
});

describe('a datacenter', () => {
  test('gets its children under the names that upstream gives them', async () => {
    await told();
    await bench.advance(90);
    expect(bench.names('StatefulSet')).toEqual([
      'lambda-dc1-r1-sts',
      'lambda-dc1-r2-sts',
      'lambda-dc1-r3-sts',
    ]);
    expect(bench.names('Service').sort()).toEqual([
      'lambda-dc1-additional-seed-service',
      'lambda-dc1-all-pods-service',
      'lambda-dc1-service',
      'lambda-seed-service',
    ]);
    expect(bench.names('Secret')).toEqual(['lambda-superuser']);
    expect(bench.names('PodDisruptionBudget')).toEqual(['dc1-pdb']);
  });

  test('starts one node at a time, each a seed once it serves', async () => {
    await told();
    await bench.advance(30);
    const labels = async (rack: string): Promise<unknown> => {
      const { metadata } = await bench.get(pod(rack));
      return [
        metadata.labels?.['cassandra.datastax.com/node-state'],
        metadata.labels?.['cassandra.datastax.com/seed-node'],
      ];
    };
    expect([await labels('r1'), await labels('r2')]).toEqual([
      ['Starting', 'true'],
      ['Ready-to-Start', undefined],
    ]);
    await bench.advance(60);
    expect([await labels('r1'), await labels('r3')]).toEqual([
      ['Started', 'true'],
      ['Started', 'true'],
    ]);
  });

  test('that is told smaller volumes is not valid, and keeps its Ready', async () => {
    await told();
    await bench.advance(100);
    const claim = {
      storageClassName: 'local-path',
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: '500Mi' } },
    };
    await bench.patch({ spec: { storageConfig: { cassandraDataVolumeClaimSpec: claim } } });
    await bench.advance(10);
    const last = bench.seen.at(-1)!;
    expect([condition(last, 'Valid'), condition(last, 'Ready'), progress(last)]).toEqual([
      'False',
      'True',
      'Ready',
    ]);
    expect(last.status).toMatchObject({
      conditions: expect.arrayContaining([
        expect.objectContaining({ reason: 'shrinkingDataVolumeNotSupported' }),
      ]),
    });
  });

  test('without a class of storage is refused before anything is made', async () => {
    await told({}, { storageConfig: { cassandraDataVolumeClaimSpec: { accessModes: ['ReadWriteOnce'] } } });
    await bench.advance(30);
    expect(bench.lines.join('\n')).toContain('storageClassName is required');
    expect(bench.names('StatefulSet')).toEqual([]);
  });

  test('whose pods cannot be scheduled takes a mended spec without waiting for them', async () => {
    await told({}, { resources: { requests: { cpu: '64' } } });
    await bench.advance(60);
    await bench.patch({ spec: { resources: { requests: { cpu: '0.1' } } } });
    await bench.advance(300);
    expect(bench.seen.at(-1)?.status).toMatchObject({
      cassandraOperatorProgress: 'Ready',
      observedGeneration: 3,
    });
  });

  test('stays Ready while a node does not serve; only the label of its pod tells', async () => {
    await told();
    await bench.advance(100);
    const { status } = (await bench.get(pod('r2'))) as unknown as { status: Record<string, unknown> };
    bench.client.setStatus(pod('r2'), {
      ...status,
      containerStatuses: [{ name: 'cassandra', ready: false }],
      conditions: [{ type: 'Ready', status: 'False' }],
    });
    await bench.advance(30);
    expect((await bench.get(pod('r2'))).metadata.labels?.['cassandra.datastax.com/node-state']).toBe(
      'Started-not-Ready',
    );
    expect(progress(bench.seen.at(-1)!)).toBe('Ready');
    expect(condition(bench.seen.at(-1)!, 'Ready')).toBe('True');
  });

  test('is taken over by an operator that starts anew', async () => {
    await told();
    await bench.advance(50);
    bench.stopOperator();
    await bench.advance(100);
    bench.startOperator();
    await bench.advance(100);
    expect(bench.seen.at(-1)?.status).toMatchObject({
      cassandraOperatorProgress: 'Ready',
      observedGeneration: 2,
    });
  });

  test.each([
    ['goes with its claims', {}, []],
    [
      'leaves its claims where it is annotated',
      { 'cassandra.datastax.com/delete-pvc': 'false' },
      ['server-data-lambda-dc1-r1-sts-0'],
    ],
  ])('%s', async (_, annotations, left) => {
    await told(annotations);
    await bench.advance(90);
    await bench.apply({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: {
        name: 'server-data-lambda-dc1-r1-sts-0',
        namespace: NAMESPACE,
        labels: { 'cassandra.datastax.com/datacenter': 'dc1' },
      },
    });
    await bench.client.delete(datacenterReference);
    await bench.advance(20);
    expect(await bench.client.get(datacenterReference)).toBeUndefined();
    expect(bench.names('PersistentVolumeClaim')).toEqual(left);
  });

  test('hangs on its finalizer when its operator is gone', async () => {
    await told();
    await bench.advance(90);
    bench.stopOperator();
    await bench.settle();
    await bench.client.delete(datacenterReference);
    await bench.advance(3600);
    expect((await bench.get(datacenterReference)).metadata.finalizers).toEqual([
      'finalizer.cassandra.datastax.com',
    ]);
  });
});
