// The life of previews on a real API server: two pull requests side by side, all three layers, shared operators. The
// operators and pods are simulated.
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startOperatorProcess } from '../../lab/cluster/index.ts';
import { listPreviews } from '../../src/previews/list.ts';
import { useLayerLab, useOwnCluster } from './layers.ts';
import { repository, usePreviews } from './previews-support.ts';

const cluster = useOwnCluster('life', ['strimzi', 'spark', 'cass']);
const lab = useLayerLab(cluster);
const { guests, deploy, remove } = usePreviews(cluster, lab);
jest.setTimeout(180_000);

beforeAll(async () => {
  for (const operator of ['strimzi', 'spark', 'cass'])
    await startOperatorProcess(cluster.state, operator, {
      ...lab.collaborators(),
      env: { LAMINA_SIM_DATA_PLANE: 'none', LAMINA_SIM_TIME_SCALE: '0.05' },
    });
}, 120_000);

const ALL = ['speed', 'batch', 'serving'];
const names = async (...args: string[]): Promise<string[]> =>
  (await cluster.kubectl(['get', ...args, '--ignore-not-found', '-o', 'name'])).split('\n').filter(Boolean);

describe('two previews side by side', () => {
  test('come up at once on an empty cluster, with one installation of each operator', async () => {
    const began = Date.now();
    const [one, two] = await Promise.all([deploy(1, await guests(1, ALL)), deploy(2, await guests(2, ALL))]);
    console.log('both', Date.now() - began);
    console.log(lab.logger.lines.filter((l) => /warning|error|notice/.test(l)).join('\n'));
    console.log(
      JSON.stringify(one.layers.map((l) => l.failure)),
      JSON.stringify(two.layers.map((l) => l.failure)),
    );
    expect([one.state, two.state]).toEqual(['ready', 'ready']);
    console.log(await listPreviews(repository, lab.collaborators()));
    const again = Date.now();
    lab.calls.length = 0;
    const warm = await deploy(1, await guests(1, ALL));
    console.log('warm redeploy', Date.now() - again, warm.changed, lab.calls.length);
    const third = Date.now();
    lab.calls.length = 0;
    await deploy(3, await guests(3, ALL));
    console.log('third, warm', Date.now() - third, lab.calls.length);
    const r = Date.now();
    lab.calls.length = 0;
    const removal = await remove(3);
    console.log(
      'removal',
      Date.now() - r,
      lab.calls.length,
      removal.failure,
      removal.leftBehind,
      removal.removed.length,
    );
    console.log(
      await names('namespaces'),
      await names('pv'),
      (await names('clusterrolebinding')).filter((n) => /preview|strimzi/.test(n)),
    );
  });
});
