// What the fault tests take for the same object in two runs.
import { expect, test } from '@jest/globals';
import { stateOf } from '../../faults/state.ts';

const pod = (generateName: string, name: string) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { generateName, name, namespace: 'n' },
});
const keys = (...pods: ReturnType<typeof pod>[]): string[] => [...stateOf(pods).keys()];

// The API server draws five characters out of letters and 2, 4 to 9.
test.each(['serving-schema-x4b2z', 'serving-schema-85896'])('%s is a pod of its Job by any name', (name) => {
  expect(keys(pod('serving-schema-', name))).toEqual(['Pod n/serving-schema-*']);
});

test('a pod of a StatefulSet is the one of its number', () => {
  expect(keys(pod('dc1-sts-', 'dc1-sts-0'), pod('dc1-sts-', 'dc1-sts-12'))).toEqual([
    'Pod n/dc1-sts-0',
    'Pod n/dc1-sts-12',
  ]);
});
