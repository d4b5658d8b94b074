import { expect, test } from '@jest/globals';
import { REVISION_LABEL } from '../../../src/helm/release-mark.ts';
import type { Helm } from '../../../src/helm/helm.ts';
import { rollBackRelease } from '../../../src/helm/roll-back.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { FakeClient } from '../../support/fake-client.ts';
import { idleClock, never, recordingLogger } from '../environment/support.ts';
import { releaseSecret } from './support.ts';

/** A helm that does to the stored revisions what the real one does: the labels of the old one are handed on. */
function release(...stored: readonly KubernetesObject[]) {
  const client = new FakeClient(stored);
  const rolledBack: number[] = [];
  const helm = {
    rollback: async (name: string, _: string, revision: number) => {
      rolledBack.push(revision);
      const old = client.objects.find(({ metadata }) => metadata.name.endsWith(`.v${revision}`));
      const labels = old?.metadata.labels ?? {};
      const own = REVISION_LABEL in labels ? { [REVISION_LABEL]: labels[REVISION_LABEL] ?? '' } : {};
      await client.create(releaseSecret(name, stored.length + 1, 'deployed', { labels: own }));
    },
  } as unknown as Helm;
  const back = (revision: number) =>
    rollBackRelease({
      namespace: 'ops',
      release: 'demo',
      revision,
      helm,
      kubernetes: client,
      clock: idleClock,
      logger: recordingLogger(),
      signal: never,
    });
  return { back, rolledBack };
}

test('the new revision carries its own number, so that a later run knows it as ours', async () => {
  const ours = { [REVISION_LABEL]: '1' };
  const { back } = release(
    releaseSecret('demo', 1, 'superseded', { labels: ours }),
    releaseSecret('demo', 2, 'deployed', { labels: { [REVISION_LABEL]: '2' } }),
  );
  const now = await back(1);
  expect(now.revision).toBe(3);
  expect(now.labels[REVISION_LABEL]).toBe('3');
});

test('a release that failed is rolled back like one that was deployed', async () => {
  const { back, rolledBack } = release(
    releaseSecret('demo', 1, 'deployed'),
    releaseSecret('demo', 2, 'failed'),
  );
  await back(1);
  expect(rolledBack).toEqual([1]);
});

test('a release that is there already is left alone', async () => {
  const { back, rolledBack } = release(
    releaseSecret('demo', 1, 'superseded'),
    releaseSecret('demo', 2, 'deployed'),
  );
  expect((await back(2)).revision).toBe(2);
  expect(rolledBack).toEqual([]);
});

test('a revision that Helm no longer keeps is told, and nothing is done', async () => {
  const { back, rolledBack } = release(releaseSecret('demo', 12, 'deployed'));
  await expect(back(1)).rejects.toMatchObject({
    code: 'HELM_REVISION_GONE',
    remedy: expect.stringContaining('helm -n ops history demo'),
  });
  expect(rolledBack).toEqual([]);
});
