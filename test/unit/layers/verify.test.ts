import { afterEach, describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { loadLayer } from '../../../src/layers/files/layer-file.ts';
import type { Collaborators, ResourceTiming } from '../../../src/layers/types.ts';
import { removeVerification } from '../../../src/layers/verify/cleanup.ts';
import { parseEvidence } from '../../../src/layers/verify/evidence.ts';
import { verifyLayer, type VerifyOptions } from '../../../src/layers/verify.ts';
import { systemClock } from '../../../src/runtime/clock.ts';
import { InterruptedError } from '../../../src/runtime/errors.ts';
import { FakeClient, type FakeClientOptions } from '../../support/fake-client.ts';
import { answering, BUILT_IN, folderWith, recordLog } from './support.ts';

type Tools = NonNullable<VerifyOptions['tools']>;

const MANIFESTS = `
{apiVersion: batch/v1, kind: Job, metadata: {name: check-run-id, namespace: lambda}, spec: {topic: topic-run-id}}
---
{apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, metadata: {name: topic-run-id, namespace: lambda}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: script-run-id, namespace: lambda}}
`;
const EVIDENCE = '{"produced":1000,"missing":0}';

let remove = async (): Promise<void> => undefined;
afterEach(() => remove());

interface World extends Collaborators {
  readonly kubernetes: FakeClient;
  readonly lines: string[];
  readonly waits: string[][];
  readonly tools: Tools;
}

/** A cluster where a Job ends as soon as it is waited for, leaving this termination message. */
async function world(options: {
  manifests?: string;
  message?: string;
  end?: 'passed' | 'failed' | 'never';
  client?: FakeClientOptions;
  controller?: AbortController;
}): Promise<World> {
  const kubernetes = new FakeClient(options.client ?? {});
  const { logger, lines } = recordLog();
  const controller = options.controller ?? new AbortController();
  const waits: string[][] = [];
  const wait: Tools['wait'] = async (applied, { signal }) => {
    waits.push(applied.map(({ reference }) => `${reference.kind}/${reference.name}`));
    const job = applied.find(({ reference }) => reference.kind === 'Job');
    if (job === undefined) return { ready: true, resources: [], seen: new Map() };
    kubernetes.set(podOf(job.object, options.message ?? EVIDENCE));
    if (options.end === 'never') {
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    }
    const resources = [{ reference: job.reference } as ResourceTiming];
    return { ready: (options.end ?? 'passed') === 'passed', resources, seen: new Map() };
  };
  const explain: Tools['explain'] = async (resources, message) => ({
    message: `${resources[0]?.reference.name ?? ''} failed${message === undefined ? '' : `, ${message}`}`,
    diagnosis: {
      code: 'CRASH_LOOP',
      culprit: { apiVersion: 'v1', kind: 'Pod', name: 'p' },
      cause: 'It crashed',
      remedy: 'Mend it',
      evidence: [],
    },
  });
  return {
    kubernetes,
    helm: {} as never,
    exec: answering(options.manifests ?? MANIFESTS),
    clock: systemClock,
    logger,
    lines,
    signal: controller.signal,
    waits,
    tools: { wait, explain },
  };
}

function podOf(job: KubernetesObject, message: string): KubernetesObject {
  const { name, namespace = '', uid = '' } = job.metadata;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `${name}-x`,
      namespace,
      labels: { 'job-name': name },
      ownerReferences: [{ apiVersion: 'batch/v1', kind: 'Job', name, uid }],
    },
    status: { containerStatuses: [{ state: { terminated: { message } } }] },
  };
}

async function layer(more = ', verify: verify') {
  const folder = await folderWith({
    'layer.yaml': `apiVersion: lamina/v1\nkind: Layer\nmetadata: {name: mine}\nspec: {namespace: lambda, resources: verify${more}}\n`,
    'verify/kustomization.yaml': 'resources: []\n',
  });
  remove = folder.remove;
  return loadLayer('.', { builtInDirectory: BUILT_IN, workspace: folder.path });
}

describe('verifying a layer', () => {
  test('passes with what the Job reported, and leaves nothing behind', async () => {
    const here = await world({});
    const result = await verifyLayer(await layer(), here, { runId: 'r1', tools: here.tools });
    expect(result).toEqual({
      name: 'mine',
      passed: true,
      evidence: { produced: 1000, missing: 0, durationMs: expect.any(Number) },
    });
    expect(here.kubernetes.objects).toEqual([]);
  });

  test('what the Job needs is made and waited for first, under names and labels of this run', async () => {
    const here = await world({});
    await verifyLayer(await layer(), here, { runId: 'r1', tools: here.tools });
    expect(here.waits).toEqual([['ConfigMap/script-r1', 'KafkaTopic/topic-r1'], ['Job/check-r1']]);
    const again = await world({});
    await verifyLayer(await layer(), again, { tools: again.tools });
    expect(again.waits[1]?.[0]).toMatch(/^Job\/check-[0-9a-f]{8}$/);
  });

  test('a Job that failed fails it, whatever it reported, with cause and remedy', async () => {
    const here = await world({ end: 'failed', message: `noise\n${EVIDENCE}\n` });
    const result = await verifyLayer(await layer(), here, { runId: 'r1', tools: here.tools });
    expect(result).toMatchObject({
      passed: false,
      evidence: { produced: 1000, cause: 'It crashed', remedy: 'Mend it', message: 'check-r1 failed' },
      failure: { diagnosis: { code: 'CRASH_LOOP' } },
    });
    expect(here.kubernetes.objects).toEqual([]);
  });

  test('what a failed Job said last is logged, and no remedy leads to pods that are gone', async () => {
    const here = await world({ end: 'failed', client: { logs: { 'lambda/check-r1-x/': 'one\ntwo\n' } } });
    const explain: Tools['explain'] = async () => ({
      message: 'failed',
      diagnosis: {
        code: 'CRASH_LOOP',
        culprit: { apiVersion: 'v1', kind: 'Pod', name: 'check-r1-x' },
        cause: 'It crashed',
        remedy: 'kubectl logs check-r1-x',
        evidence: [],
      },
    });
    const result = await verifyLayer(await layer(), here, { runId: 'r1', tools: { ...here.tools, explain } });
    expect(here.lines).toContain('info: The last lines of Pod lambda/check-r1-x:\none\ntwo');
    expect(result.evidence['remedy']).toMatch(
      /^Its last log lines are in the log; .* kubectl apply -k .*\/verify$/,
    );
  });

  test('a Job that does not end by the deadline fails it, and is removed', async () => {
    const here = await world({ end: 'never' });
    const result = await verifyLayer(await layer(), here, { runId: 'r1', tools: here.tools, timeout: 50 });
    expect(result.passed).toBe(false);
    expect(result.failure?.message).toBe('check-r1 failed, no end after 50 ms');
    expect(here.kubernetes.objects).toEqual([]);
  });

  test('an interruption removes everything before it ends the run', async () => {
    const controller = new AbortController();
    const here = await world({ end: 'never', controller });
    const verifying = verifyLayer(await layer(), here, { runId: 'r1', tools: here.tools });
    while (here.waits.length < 2) await new Promise((resolve) => setImmediate(resolve));
    controller.abort(new InterruptedError());
    await expect(verifying).rejects.toThrow(InterruptedError);
    expect(here.kubernetes.objects).toEqual([]);
  });

  test('a refused object ends it, with what was made before removed', async () => {
    const here = await world({
      client: {
        onCall: ({ verb, kind }) => {
          if (verb === 'apply' && kind === 'KafkaTopic') throw new Error('refused');
        },
      },
    });
    await expect(verifyLayer(await layer(), here, { runId: 'r1', tools: here.tools })).rejects.toThrow(
      'refused',
    );
    expect(here.kubernetes.objects).toEqual([]);
    expect(here.waits).toEqual([]);
  });

  test('the Job goes before what it uses', async () => {
    const here = await world({});
    await verifyLayer(await layer(), here, { runId: 'r1', tools: here.tools });
    const deleted = here.kubernetes.calls.filter(({ verb }) => verb === 'delete').map(({ kind }) => kind);
    expect(deleted[0]).toBe('Job');
    expect(deleted.slice(1).sort()).toEqual(['ConfigMap', 'KafkaTopic']);
  });

  test('what a killed run left behind is removed, but not what a run next door just made', async () => {
    const left = (name: string, creationTimestamp: string): KubernetesObject => ({
      apiVersion: 'kafka.strimzi.io/v1',
      kind: 'KafkaTopic',
      metadata: { name, namespace: 'lambda', labels: { 'lamina.dev/verify': 'mine' }, creationTimestamp },
    });
    const here = await world({
      client: { objects: [left('old', '2020-01-01T00:00:00Z'), left('new', new Date().toISOString())] },
    });
    await verifyLayer(await layer(), here, { runId: 'r1', tools: here.tools });
    expect(here.kubernetes.objects.map(({ metadata }) => metadata.name)).toEqual(['new']);
  });

  test('a layer without a verification is told so, and nothing is applied', async () => {
    const here = await world({});
    await expect(verifyLayer(await layer(''), here)).rejects.toThrow('has nothing to verify it by');
    expect(here.kubernetes.calls).toEqual([]);
  });

  test.each([
    ['without a Job', '{apiVersion: v1, kind: ConfigMap, metadata: {name: a-run-id}}', 'has no Job'],
    [
      "whose names are not the run's own",
      '{apiVersion: batch/v1, kind: Job, metadata: {name: check}}',
      'needs "run-id" in its name',
    ],
  ])('a verification %s is refused before anything is applied', async (_, manifests, message) => {
    const here = await world({ manifests });
    await expect(verifyLayer(await layer(), here)).rejects.toThrow(message);
    expect(here.kubernetes.calls).toEqual([]);
  });
});

test('what cannot be removed in time is a warning that names its finalizer, and no error', async () => {
  const topic = {
    apiVersion: 'kafka.strimzi.io/v1',
    kind: 'KafkaTopic',
    metadata: { name: 't', namespace: 'lambda', finalizers: ['strimzi.io/topic-operator'] },
  };
  const { logger, lines } = recordLog();
  await removeVerification([topic], { client: new FakeClient([topic]), logger }, 50);
  expect(lines).toEqual([
    'warning: KafkaTopic lambda/t of the verification is still there, held by strimzi.io/topic-operator',
  ]);
});

test('the last JSON object of a message is the evidence; without one, the message is', () => {
  expect(parseEvidence('{"a":1}\n{"a":2}\n[1]\n')).toEqual({ a: 2 });
  expect(parseEvidence('java.lang.OutOfMemoryError\n')).toEqual({ message: 'java.lang.OutOfMemoryError' });
});
