import { describe, expect, test } from '@jest/globals';
import type { Helm } from '../../../src/helm/helm.ts';
import { recoverRelease } from '../../../src/helm/recover.ts';
import { decodeRelease, readRelease, readReleaseHistory } from '../../../src/helm/release-secret.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import type { Clock } from '../../../src/runtime/clock.ts';
import { FakeClient } from '../../support/fake-client.ts';
import { idleClock, never, recordingLogger } from '../environment/support.ts';
import { releaseSecret } from './support.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const ago = (seconds: number) => new Date(NOON - seconds * 1000).toISOString();
const names = (client: FakeClient) => client.objects.map((object) => object.metadata.name);

describe('a release is read from its Secrets', () => {
  test('newest and last deployed revision, with what the user gave', async () => {
    const client = new FakeClient([
      releaseSecret('demo', 1, 'superseded'),
      releaseSecret('demo', 2, 'deployed', { config: { replicas: 2 } }),
      releaseSecret('demo', 10, 'failed'),
      releaseSecret('other', 11, 'deployed'),
      {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: 'x', namespace: 'ops', labels: { owner: 'helm', name: 'demo' } },
      },
    ]);
    const history = await readReleaseHistory(client, 'ops', 'demo');
    expect(history?.latest).toMatchObject({
      revision: 10,
      status: 'failed',
      chartVersion: '1.0.10',
      appVersion: '9.9',
    });
    expect(history?.deployed).toMatchObject({
      revision: 2,
      values: { replicas: 2 },
      manifest: expect.any(String),
    });
    expect(history?.revisions.map(({ revision }) => revision)).toEqual([1, 2, 10]);
    expect(client.calls).toHaveLength(1);
  });

  test('nothing stored is undefined', async () => {
    expect(await readRelease(new FakeClient(), 'ops', 'demo')).toBeUndefined();
  });

  test('a damaged Secret is named', () => {
    const secret: KubernetesObject = { ...releaseSecret('demo', 1, 'deployed'), data: { release: 'AAAA' } };
    expect(() => decodeRelease(secret)).toThrow(
      /ops\/sh\.helm\.release\.v1\.demo\.v1 does not hold a Helm release/,
    );
  });
});

async function recover(
  objects: readonly KubernetesObject[],
  options: { clock?: Clock; minimumAge?: number; client?: FakeClient } = {},
) {
  const client = options.client ?? new FakeClient(objects);
  const logger = recordingLogger();
  const uninstalled: string[] = [];
  const helm = { uninstall: async (release: string) => void uninstalled.push(release) } as unknown as Helm;
  const result = await recoverRelease({
    kubernetes: client,
    helm,
    clock: options.clock ?? idleClock,
    logger,
    signal: never,
    namespace: 'ops',
    release: 'demo',
    ...(options.minimumAge === undefined ? {} : { minimumAge: options.minimumAge }),
  });
  return { result, client, logger, uninstalled };
}

describe('recovery of what a dead run left behind', () => {
  test.each(['deployed', 'failed', 'superseded'])('a release that is %s needs none', async (status) => {
    const { result, client } = await recover([releaseSecret('demo', 1, status)]);
    expect(result).toMatchObject({ action: 'none', history: { latest: { status } } });
    expect(client.calls.map((call) => call.verb)).toEqual(['list']);
  });

  test('no release needs none', async () => {
    expect((await recover([])).result).toEqual({ action: 'none', history: undefined });
  });

  test('an old pending upgrade is forgotten; the deployed revision is the newest again', async () => {
    const { result, client, logger, uninstalled } = await recover([
      releaseSecret('demo', 1, 'deployed'),
      releaseSecret('demo', 2, 'pending-upgrade'),
    ]);
    expect(result).toMatchObject({ action: 'forgot-pending', history: { latest: { revision: 1 } } });
    expect(names(client)).toEqual(['sh.helm.release.v1.demo.v1']);
    expect(uninstalled).toEqual([]);
    expect(logger.lines[0]).toMatch(
      /revision 2 was left in pending-upgrade by a dead run.*revision 1 \(deployed\)/,
    );
  });

  test('a first install that never ended is forgotten too: nothing that it installed is removed', async () => {
    const { result, client, uninstalled } = await recover([releaseSecret('demo', 1, 'pending-install')]);
    expect(result).toEqual({ action: 'forgot-pending', history: undefined });
    expect(names(client)).toEqual([]);
    expect(uninstalled).toEqual([]);
  });

  test('a young pending revision of somebody else is not touched; the error names it and the time', async () => {
    const client = new FakeClient([releaseSecret('demo', 4, 'pending-upgrade', { created: ago(120) })]);
    await expect(recover([], { client })).rejects.toMatchObject({
      code: 'HELM_RELEASE_PENDING',
      message: expect.stringMatching(
        /pending-upgrade since .*revision 4 \(chart demo 1\.0\.4\) was not started by Lamina/,
      ),
      remedy: expect.stringContaining('8 m 00 s'),
    });
    expect(client.objects).toHaveLength(1);
    expect((await recover([], { client, minimumAge: 60_000 })).result.action).toBe('forgot-pending');
  });

  test("ours is known by its own number; Helm hands an older revision's label on", async () => {
    const young = { created: ago(60) };
    const ours = releaseSecret('demo', 4, 'pending-upgrade', {
      ...young,
      labels: { 'lamina.dev/revision': '4' },
    });
    expect((await recover([ours])).result.action).toBe('forgot-pending');
    const inherited = releaseSecret('demo', 5, 'pending-upgrade', {
      ...young,
      labels: { 'lamina.dev/revision': '4' },
    });
    await expect(recover([inherited])).rejects.toMatchObject({ code: 'HELM_RELEASE_PENDING' });
  });

  test('a helm that outlived its Lamina by seconds may end by itself', async () => {
    const labels = { 'lamina.dev/revision': '2' };
    const client = new FakeClient([releaseSecret('demo', 2, 'pending-upgrade', { created: ago(3), labels })]);
    const endless: Clock = {
      now: () => NOON,
      sleep: (_milliseconds, signal) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('over')))),
    };
    const recovered = recover([], { client, clock: endless });
    while (client.openWatches === 0) await new Promise(setImmediate);
    client.set(releaseSecret('demo', 2, 'deployed', { created: ago(3), labels }));
    expect((await recovered).result).toMatchObject({
      action: 'none',
      history: { latest: { status: 'deployed' } },
    });
    expect(client.openWatches).toBe(0);
  });

  test('one that does not end is forgotten after its time', async () => {
    const labels = { 'lamina.dev/revision': '2' };
    const secret = releaseSecret('demo', 2, 'pending-upgrade', { created: ago(3), labels });
    const slept: number[] = [];
    const clock: Clock = { now: () => NOON, sleep: async (milliseconds) => void slept.push(milliseconds) };
    expect((await recover([secret], { clock })).result.action).toBe('forgot-pending');
    expect(slept).toEqual([12_000]);
  });

  test('half an uninstallation is done to the end', async () => {
    const { result, uninstalled } = await recover([releaseSecret('demo', 3, 'uninstalling')]);
    expect(result.action).toBe('finished-uninstall');
    expect(uninstalled).toEqual(['demo']);
  });
});
