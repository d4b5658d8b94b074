// All previews of a repository and how they are now: told from the cluster, without the files of any layer.
import type { Repository } from '../github/github.ts';
import { referenceTo, type KubernetesObject } from '../kubernetes/objects.ts';
import { teardownRank } from '../kubernetes/order.ts';
import { assess } from '../kubernetes/readiness/assess.ts';
import { standardRules } from '../kubernetes/readiness/rules.ts';
import type { GroupVersionKind } from '../kubernetes/objects.ts';
import { observe } from '../layers/status/observe.ts';
import type { Collaborators } from '../layers/types.ts';
import { mapConcurrently } from '../runtime/concurrency.ts';
import { findPreviews, type FoundPreview } from './find.ts';
import { PREVIEW_LOCK } from './hold.ts';
import { isCounted, readInventory, readOperatorKinds } from './inventory.ts';
import { expiryOf, renderTime } from './lifetime.ts';
import { readRecord } from './record.ts';

const PARALLEL = 8;

export interface ListedPreview {
  readonly pullRequest: number;
  readonly namespace: string;
  /** `failed` is what the last deploy said; `not-ready` what has become of it since. */
  readonly state: 'ready' | 'deploying' | 'failed' | 'not-ready' | 'removing' | 'expired';
  /** Why it is not ready. */
  readonly reason?: string;
  /** RFC 3339. */
  readonly expiresAt: string;
  readonly endpoints: Readonly<Record<string, string>>;
  readonly commit?: string;
}

type Verdict = Pick<ListedPreview, 'state' | 'reason'>;

/** Of each preview that could be ready, what it holds is looked at: a few requests for each. */
export async function listPreviews(
  repository: Repository,
  collaborators: Collaborators,
): Promise<readonly ListedPreview[]> {
  const found = await findPreviews(repository, collaborators);
  const now = collaborators.clock.now();
  let kinds: Promise<readonly GroupVersionKind[]> | undefined;
  return mapConcurrently(found, PARALLEL, async (preview) => {
    const { id, namespace } = preview;
    const record = readRecord(namespace);
    const expiry = expiryOf(namespace);
    const verdict =
      quickVerdict(preview, now) ??
      (await look(preview, await (kinds ??= readOperatorKinds(collaborators)), collaborators));
    return {
      pullRequest: id.pullRequest,
      namespace: id.namespace,
      ...verdict,
      expiresAt: renderTime(expiry),
      endpoints: record?.endpoints ?? {},
      ...(record?.commit === undefined ? {} : { commit: record.commit }),
    };
  });
}

/** What the namespace alone tells. */
function quickVerdict({ namespace }: FoundPreview, now: number): Verdict | undefined {
  if (namespace.metadata.deletionTimestamp !== undefined) return { state: 'removing' };
  if (expiryOf(namespace) <= now)
    return { state: 'expired', reason: 'its time is over; the reaper will remove it' };
  const record = readRecord(namespace);
  if (record?.state !== 'failed') return undefined;
  return { state: 'failed', ...(record.reason === undefined ? {} : { reason: record.reason }) };
}

async function look(
  { id, namespace }: FoundPreview,
  kinds: readonly GroupVersionKind[],
  collaborators: Collaborators,
): Promise<Verdict> {
  const record = readRecord(namespace);
  if (record?.state !== 'ready') return lookAtRun(id.namespace, collaborators);
  const objects = await readInventory(id.namespace, kinds, collaborators);
  const there = objects.filter(isCounted).length;
  if (there < record.holds)
    return {
      state: 'not-ready',
      reason: `only ${there} of the ${record.holds} resources that were deployed are there`,
    };
  const observed = await observe(objects, standardRules, collaborators);
  const now = collaborators.clock.now();
  const [worst] = objects
    .map((object) => ({
      object,
      readiness: assess(object, expected(object), observed, { now, rules: standardRules }),
    }))
    .filter(({ readiness }) => readiness.state !== 'ready')
    .sort((a, b) => teardownRank(b.object) - teardownRank(a.object));
  if (worst === undefined) return { state: 'ready' };
  const { object, readiness } = worst;
  return {
    state: 'not-ready',
    reason: `${object.kind} ${object.metadata.name}: ${readiness.reason}: ${readiness.message}`,
  };
}

const expected = (object: KubernetesObject) => ({
  reference: referenceTo(object),
  ...(object.metadata.generation === undefined ? {} : { generation: object.metadata.generation }),
});

/** A deploy is at work, or was killed: the next one takes it up, or the reaper removes it. */
async function lookAtRun(namespace: string, { kubernetes, signal }: Collaborators): Promise<Verdict> {
  const lease = await kubernetes.get(
    { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', namespace, name: PREVIEW_LOCK },
    { signal },
  );
  const holder = (lease?.['spec'] as { holderIdentity?: string } | undefined)?.holderIdentity ?? '';
  return holder === ''
    ? { state: 'not-ready', reason: 'its last deploy was cut off before it was done' }
    : { state: 'deploying', reason: `by ${holder}` };
}
