// What must hold for every row of the table and for whatever a controller may write.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { assess } from '../../../src/kubernetes/readiness/assess.ts';
import { Memory } from '../../../src/kubernetes/readiness/memory.ts';
import { allRules, createRuleSet } from '../../../src/kubernetes/readiness/rules.ts';
import { ObjectMap } from './replay.ts';
import { NOW, reference } from './support.ts';

const kinds = allRules.map((rule) =>
  rule.kind === '*'
    ? { group: rule.group.startsWith('(') ? 'policy' : 'example.com', kind: 'Anything' }
    : { group: rule.group, kind: rule.kind },
);
const apiVersion = (group: string): string => (group === '' ? 'v1' : `${group}/v1`);

/** Words that controllers use, so that chance finds the paths of the rules. */
const words = fc.constantFrom(
  ...[
    'Ready',
    'NotReady',
    'Available',
    'True',
    'False',
    'Complete',
    'Failed',
    'Established',
    'NamesAccepted',
  ],
  ...[
    'COMPLETED',
    'RUNNING',
    'FAILED',
    'SUBMITTED',
    'Scheduled',
    'Updating',
    'Running',
    'Succeeded',
    'Bound',
  ],
  ...['Stalled', 'Valid', 'FatalProblem', 'InvalidResourceException', 'ReconciliationPaused', 'Active', ''],
);
const anything = fc.anything({ withNullPrototype: false, withBigInt: false, maxDepth: 3 });
const value = fc.oneof(
  { arbitrary: words, weight: 4 },
  { arbitrary: fc.integer({ min: -1, max: 5 }), weight: 3 },
  anything,
);
const condition = fc.oneof(
  { arbitrary: fc.record({ type: words, status: words, reason: words }, { requiredKeys: [] }), weight: 5 },
  anything,
);
const status = fc.oneof(
  {
    arbitrary: fc.record(
      {
        conditions: fc.oneof({ arbitrary: fc.array(condition, { maxLength: 4 }), weight: 5 }, anything),
        phase: value,
        replicas: value,
        readyReplicas: value,
        updatedReplicas: value,
        availableReplicas: value,
        fullyLabeledReplicas: value,
        desiredNumberScheduled: value,
        numberReady: value,
        pods: value,
        currentPods: value,
        readyPods: value,
        nodeIds: value,
        applicationState: fc.record({ state: value, errorMessage: value }, { requiredKeys: [] }),
        driverInfo: value,
        scheduleState: value,
        cassandraOperatorProgress: fc.constantFrom('Ready', 'Updating', 3),
        loadBalancer: value,
        containerStatuses: value,
      },
      { requiredKeys: [] },
    ),
    weight: 5,
  },
  anything,
);

function build(
  group: string,
  kind: string,
  generation: number,
  written: unknown,
  spec: unknown,
): KubernetesObject {
  return {
    apiVersion: apiVersion(group),
    kind,
    metadata: {
      name: 'it',
      namespace: 'lambda',
      uid: 'u',
      generation,
      labels: { 'strimzi.io/cluster': 'lambda' },
    },
    spec,
    status: written,
  };
}

/** An hour, in which a look is taken now and then; every state that was told on the way. */
function statesOf(
  object: KubernetesObject,
  others: readonly KubernetesObject[],
  generation?: number,
): Set<string> {
  const memory = new Memory();
  const observed = new ObjectMap(object, ...others);
  const expectation = { reference: reference(object), ...(generation === undefined ? {} : { generation }) };
  const states = new Set<string>();
  for (const minute of [0, 0.2, 0.6, 2, 7, 60])
    states.add(assess(object, expectation, observed, { now: NOW + minute * 60_000, memory }).state);
  return states;
}

describe.each(kinds)('$kind of "$group"', ({ group, kind }) => {
  test('is never ready by a status of an earlier generation, however long one waits', () => {
    fc.assert(
      fc.property(
        status,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        fc.boolean(),
        (written, observedGeneration, more, asText, seen) => {
          const expected = observedGeneration + more;
          const base =
            typeof written === 'object' && written !== null && !Array.isArray(written) ? written : {};
          const stated = asText ? String(observedGeneration) : observedGeneration;
          const object = build(
            group,
            kind,
            // Also where the watch has not yet brought what the apply returned.
            seen ? expected : observedGeneration,
            { ...base, observedGeneration: stated },
            { replicas: 1 },
          );
          expect(statesOf(object, [], expected)).not.toContain('ready');
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is judged without an exception, whatever stands in it', () => {
    fc.assert(
      fc.property(status, anything, fc.array(status, { maxLength: 3 }), (written, spec, others) => {
        const related = others.flatMap((other, index) => [
          {
            ...build('kafka.strimzi.io', 'KafkaNodePool', 1, other, spec),
            metadata: {
              name: `pool-${index}`,
              namespace: 'lambda',
              generation: 1,
              labels: { 'strimzi.io/cluster': 'it' },
            },
          },
          {
            ...build('core.strimzi.io', 'StrimziPodSet', 1, other, spec),
            metadata: { name: `it-pool-${index}`, namespace: 'lambda', generation: 1 },
          },
          {
            ...build('kafka.strimzi.io', 'Kafka', 1, other, spec),
            metadata: { name: 'lambda', namespace: 'lambda', generation: 1 },
          },
        ]);
        expect(() => statesOf(build(group, kind, 1, written, spec), related)).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });
});

test('every row says what it means and where that is known from', () => {
  for (const { doc, source } of allRules) {
    expect(doc).toMatch(/\S.*\.$|^`/);
    expect(source).not.toBe('');
  }
});

test('a verdict is the same whoever asks, if the time is the same', () => {
  fc.assert(
    fc.property(status, (written) => {
      const object = build('example.com', 'Widget', 1, written, {});
      const ask = (): unknown =>
        assess(object, { reference: reference(object) }, new ObjectMap(object), {
          now: NOW,
          rules: createRuleSet(),
        });
      expect(ask()).toEqual(ask());
    }),
  );
});
