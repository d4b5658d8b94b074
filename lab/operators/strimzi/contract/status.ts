// How the operator writes a status: a new time for each change, and nothing where nothing changed.
import type { KubernetesClient } from '../../../../src/kubernetes/client.ts';
import { ApiError } from '../../../../src/kubernetes/errors.ts';
import { referenceTo, type Condition, type KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import type { Clock } from '../../../../src/runtime/clock.ts';

export type Status = Readonly<Record<string, unknown>>;

/** The same for every kind. */
export const ready = (): Condition => ({ type: 'Ready', status: 'True' });
/** Kafka and KafkaUser: never Ready=False, always NotReady=True. */
export const notReady = (reason: string, message: string): Condition => ({
  type: 'NotReady',
  status: 'True',
  reason,
  message,
});
/** KafkaTopic: Ready=False. */
export const readyFalse = (reason: string, message: string): Condition => ({
  type: 'Ready',
  status: 'False',
  reason,
  message,
});

/** While the annotation stands. */
export const paused = (): Condition => ({ type: 'ReconciliationPaused', status: 'True' });

/** KafkaTopic: not seen to, by its annotation. */
export const unmanaged = (): Condition => ({ type: 'Unmanaged', status: 'True' });

/** Empty as long as nobody has written one. */
export function statusOf(object: KubernetesObject): Status {
  return (object['status'] as Status | undefined) ?? {};
}

/** The status is complete as given: fields of the old one that it lacks are removed. false: it stood there already. */
export async function writeStatus(
  client: KubernetesClient,
  clock: Clock,
  object: KubernetesObject,
  status: Status,
): Promise<boolean> {
  const before = statusOf(object);
  if (comparable(before) === comparable(status)) return false;
  const now = new Date(clock.now()).toISOString();
  const conditions = status['conditions'] as readonly Condition[] | undefined;
  const patch: Record<string, unknown> = {
    ...Object.fromEntries(Object.keys(before).map((key) => [key, null])),
    ...status,
    ...(conditions === undefined
      ? {}
      : { conditions: conditions.map((condition) => ({ lastTransitionTime: now, ...condition })) }),
  };
  try {
    await client.mergePatch(referenceTo(object), { status: patch }, { subresource: 'status' });
  } catch (error) {
    // Deleted meanwhile: there is nobody left to tell.
    if (error instanceof ApiError && error.status === 404) return false;
    throw error;
  }
  return true;
}

function comparable(status: Status): string {
  return JSON.stringify(sorted(status), (key, value: unknown) =>
    key === 'lastTransitionTime' ? undefined : value,
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, sorted(child)]),
  );
}

/** Equal whatever the order of keys. */
export function sameContent(left: unknown, right: unknown): boolean {
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}

export { sorted as inKeyOrder };
