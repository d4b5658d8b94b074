// The lock against a real API server: what the server itself guards and refuses.
import { expect, test } from '@jest/globals';
import { acquireLease } from '../../src/kubernetes/lease/lease.ts';
import { useTestCluster } from './harness.ts';
import { useLayerLab } from './layers.ts';

const cluster = useTestCluster('lock');
const lab = useLayerLab(cluster);

const acquire = (name: string, holder: string) => {
  const { kubernetes: client, clock, logger, signal } = lab.collaborators();
  return acquireLease({ name, namespace: cluster.namespace, holder, client, clock, logger, signal });
};

test('many runs that start at the same moment write one after the other', async () => {
  let writers = 0;
  let most = 0;
  const turns: number[] = [];
  await Promise.all(
    Array.from({ length: 6 }, async (_, run) => {
      const held = await acquire('crowd', `run-${run}`);
      writers += 1;
      most = Math.max(most, writers);
      await new Promise((resolve) => setTimeout(resolve, 20));
      turns.push(run);
      writers -= 1;
      await held.release();
    }),
  );
  expect(most).toBe(1);
  expect(turns.sort()).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a lock is seen by kubectl with its holder, is renewed, and is free after it was given back', async () => {
  const held = await acquire('seen', 'octo/app/runs/7');
  const field = (path: string): Promise<string> =>
    cluster.kubectl(['get', 'lease', 'seen', '-o', `jsonpath={.spec.${path}}`]);
  expect(await field('holderIdentity')).toBe('octo/app/runs/7');
  const first = await field('renewTime');
  await new Promise((resolve) => setTimeout(resolve, 10_500));
  expect(await field('renewTime')).not.toBe(first);
  await held.release();
  expect(await field('holderIdentity')).toBe('');
  await (await acquire('seen', 'next')).release();
});

test('a lock that was deleted under a waiting run is made anew by it', async () => {
  const first = await acquire('deleted', 'first');
  const second = acquire('deleted', 'second');
  await new Promise((resolve) => setTimeout(resolve, 200));
  await cluster.kubectl(['delete', 'lease', 'deleted']);
  const held = await second;
  await held.release();
  await first.release();
});
