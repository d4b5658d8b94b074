// Which previews the reaper takes, whatever GitHub says or does not say; the cluster is simulated.
import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import type { Collaborators } from '../../../src/layers/types.ts';
import { previewOf, labelsOf } from '../../../src/previews/identity.ts';
import { EXPIRES, renderTime } from '../../../src/previews/lifetime.ts';
import { reapPreviews, type Reaped, type ReapOptions } from '../../../src/previews/reap.ts';
import { ApiError } from '../../../src/kubernetes/errors.ts';
import { FakeClient, type FakeClientOptions } from '../../support/fake-client.ts';
import { recordingLogger } from '../kubernetes/support/recording-logger.ts';
import { FakeGitHub, pullRequest } from './fake-github.ts';

const repository = { owner: 'octo', name: 'shop' };
const HOUR = 3_600_000;

function preview(number: number, left = HOUR, of = repository): KubernetesObject {
  const id = previewOf(of, number);
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: id.namespace,
      labels: { ...labelsOf(id), 'app.kubernetes.io/managed-by': 'lamina' },
      annotations: {
        'lamina.dev/created-by': 'lamina',
        [EXPIRES]: renderTime(Date.now() + left),
      },
    },
  };
}

async function reap(
  server: FakeClientOptions | FakeClient,
  github: ReapOptions['github'],
  more: Partial<ReapOptions> = {},
): Promise<{ reaped: Reaped; client: FakeClient; log: readonly string[]; outcomes: Record<number, string> }> {
  const client = server instanceof FakeClient ? server : new FakeClient(server);
  const logger = recordingLogger();
  // Only what is due is waited for here: nothing of it takes the clock's time.
  const clock = { now: () => Date.now(), sleep: (_: number, signal?: AbortSignal) => untilAborted(signal) };
  const { signal } = new AbortController();
  const collaborators = { kubernetes: client, clock, logger, signal } as unknown as Collaborators;
  const reaped = await reapPreviews(repository, collaborators, {
    github,
    run: { holder: 'reaper' },
    dryRun: false,
    clearFinalizers: true,
    ...more,
  });
  const outcomes = Object.fromEntries(
    reaped.previews.map(({ pullRequest: number, outcome }) => [number, outcome]),
  );
  return { reaped, client, log: logger.lines, outcomes };
}

const untilAborted = (signal: AbortSignal | undefined): Promise<void> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

const left = (client: FakeClient): string[] =>
  client.objects.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name);

describe('the reaper', () => {
  test('takes what is closed or over, and leaves what is open, or another repository’s', async () => {
    const other = preview(1, -HOUR, { owner: 'octo', name: 'other' });
    const objects = [preview(1), preview(2), preview(3, -HOUR), other];
    const github = new FakeGitHub(pullRequest(1), pullRequest(2, { state: 'closed' }), pullRequest(3));
    const { outcomes, client } = await reap({ objects }, github);
    expect(outcomes).toEqual({ 1: 'kept', 2: 'removed', 3: 'removed' });
    expect(left(client)).toEqual([objects[0]?.metadata.name, other.metadata.name]);
  });

  test('asks for each pull request that is not among the open ones: a list with a gap costs nobody a preview', async () => {
    const github = new FakeGitHub(pullRequest(1));
    github.openPullRequests = () => Promise.resolve(new Set());
    const { outcomes } = await reap({ objects: [preview(1)] }, github);
    expect(outcomes).toEqual({ 1: 'kept' });
  });

  test('lists the previews before it asks GitHub, so that one that was opened in between is not taken', async () => {
    const order: string[] = [];
    const github = new FakeGitHub(pullRequest(1));
    const ask = github.openPullRequests.bind(github);
    github.openPullRequests = () => {
      order.push('GitHub');
      return ask();
    };
    await reap(
      { objects: [preview(1)], onCall: ({ verb, kind }) => void order.push(`${verb} ${kind}`) },
      github,
    );
    expect(order.indexOf('list Namespace')).toBeLessThan(order.indexOf('GitHub'));
  });

  test.each([
    ['does not answer at all', ['openPullRequests'] as const],
    ['does not tell of single ones', ['pullRequest'] as const],
  ])('takes only what has no time left while GitHub %s, and says so', async (_, refused) => {
    const github = new FakeGitHub(pullRequest(1, { state: 'closed' }), pullRequest(2, { state: 'closed' }));
    for (const name of refused) github.refused.add(name);
    const { outcomes, log } = await reap({ objects: [preview(1), preview(2, -HOUR)] }, github);
    expect(outcomes).toEqual({ 1: 'kept', 2: 'removed' });
    expect(log.join('\n')).toContain('only time counts: GitHub refused');
  });

  test('takes only what has no time left where a token sees no such pull request', async () => {
    const { outcomes } = await reap({ objects: [preview(1), preview(2, -HOUR)] }, new FakeGitHub());
    expect(outcomes).toEqual({ 1: 'kept', 2: 'removed' });
  });

  test('takes only what has no time left without a token, and says so', async () => {
    const { outcomes, log } = await reap({ objects: [preview(1), preview(2, -HOUR)] }, undefined);
    expect(outcomes).toEqual({ 1: 'kept', 2: 'removed' });
    expect(log).toContain('notice: No token for GitHub: previews go by their time to live alone');
  });

  test('finds a preview that has lost its labels, and leaves a namespace of that name that Lamina has not made', async () => {
    const bare = preview(1, -HOUR);
    bare.metadata.labels = { 'app.kubernetes.io/managed-by': 'lamina' };
    const foreign = preview(2, -HOUR);
    foreign.metadata.annotations = {};
    const { outcomes, client } = await reap({ objects: [bare, foreign] }, undefined);
    expect(outcomes).toEqual({ 1: 'removed' });
    expect(left(client)).toEqual([foreign.metadata.name]);
  });

  test('changes nothing in a dry run, and says what it would take', async () => {
    const objects = [preview(1), preview(2, -HOUR)];
    const { outcomes, client, reaped } = await reap({ objects }, undefined, { dryRun: true });
    expect(outcomes).toEqual({ 1: 'kept', 2: 'removed' });
    expect(reaped.removed).toContainEqual(
      expect.objectContaining({ kind: 'Namespace', name: objects[1]?.metadata.name }),
    );
    expect(client.calls.filter(({ verb }) => !['get', 'list', 'watch'].includes(verb))).toEqual([]);
  });

  test('goes on with the others where one is refused, and fails in the end with the one that is left', async () => {
    const objects = [preview(1, -HOUR), preview(2, -HOUR), preview(3, -HOUR)];
    const { outcomes, reaped } = await reap(
      {
        objects,
        onCall: ({ verb, kind, name }) => {
          if (verb === 'delete' && kind === 'Namespace' && name === objects[1]?.metadata.name)
            throw new ApiError(403, 'Forbidden', 'not this one');
        },
      },
      undefined,
    );
    expect(outcomes).toEqual({ 1: 'removed', 2: 'stuck', 3: 'removed' });
    expect(reaped.failure).toMatchObject({
      code: 'REAP_INCOMPLETE',
      message: `${objects[1]?.metadata.name ?? ''} was not removed: not this one`,
    });
  });

  test('leaves a preview to which a deploy has given time again while the reaper waited for its lock', async () => {
    const client: FakeClient = new FakeClient({
      objects: [preview(1, -HOUR)],
      onCall: ({ verb, kind }) => {
        // The lock is being taken: the deploy that held it has just ended.
        if (verb === 'create' && kind === 'Lease') client.set(preview(1));
      },
    });
    const { outcomes } = await reap(client, new FakeGitHub(pullRequest(1)));
    expect(outcomes).toEqual({ 1: 'kept' });
    expect(left(client)).toHaveLength(1);
  });

  test('takes volumes and bindings that previews have left whose namespaces are gone, and nobody else’s', async () => {
    const gone = previewOf(repository, 9).namespace;
    const lives = preview(1);
    // Made after the previews were listed: its namespace is there, and it is none of those that were found.
    const renewed = preview(8);
    const volume = (name: string, namespace: string): KubernetesObject => ({
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: { name, annotations: { 'pv.kubernetes.io/provisioned-by': 'x' } },
      spec: { persistentVolumeReclaimPolicy: 'Retain', claimRef: { namespace, name: 'data' } },
      status: { phase: 'Released' },
    });
    const binding = (name: string, namespace: string): KubernetesObject => ({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name },
      roleRef: { kind: 'ClusterRole', name: 'strimzi-kafka-broker' },
      subjects: [{ kind: 'ServiceAccount', name: 'lambda-kafka', namespace }],
    });
    const mixed = binding('mixed', gone);
    (mixed['subjects'] as object[]).push({ kind: 'ServiceAccount', name: 'x', namespace: 'default' });
    const objects = [
      lives,
      volume('leaked', gone),
      volume('living', lives.metadata.name),
      volume('renewed', renewed.metadata.name),
      volume('foreign', 'production'),
      binding('leaked', gone),
      binding('living', lives.metadata.name),
      mixed,
    ];
    const client: FakeClient = new FakeClient({
      objects,
      // The provisioner, which deletes what is released and set to go.
      onCall: ({ verb, kind }) => {
        if (verb === 'list' && kind === 'PersistentVolume') client.set(renewed);
        if (verb === 'watch' && kind === 'PersistentVolume')
          client.remove({ apiVersion: 'v1', kind: 'PersistentVolume', name: 'leaked' });
      },
    });
    const { reaped } = await reap(client, undefined);
    expect(reaped.removed.map(({ kind, name }) => `${kind}/${name}`).sort()).toEqual([
      'ClusterRoleBinding/leaked',
      'PersistentVolume/leaked',
    ]);
    const policy = client.objects
      .filter(({ kind }) => kind === 'PersistentVolume')
      .map(({ metadata, spec }) => [
        metadata.name,
        (spec as { persistentVolumeReclaimPolicy: string }).persistentVolumeReclaimPolicy,
      ]);
    expect(policy).toEqual([
      ['living', 'Retain'],
      ['renewed', 'Retain'],
      ['foreign', 'Retain'],
    ]);
  });
});
