// What a status says, in a few words: `Kafka NotReady/Creating`, `KafkaTopic -` where it says nothing, and with
// `(1 of 2)` that it is of generation 1 where the object is of generation 2.
import { conditionsOf, type KubernetesObject } from '../../../src/kubernetes/objects.ts';

/** An object's conditions in one line. */
export function wordsOf(object: KubernetesObject): string {
  const told = conditionsOf(object).flatMap(({ type, status, reason }) => {
    const words = status === 'True' ? type : `${type}=${status}`;
    return reason === undefined || reason === '' ? [words] : [`${words}/${reason}`];
  });
  return `${object.kind} ${told.length === 0 ? '-' : told.join('+')}${stale(object)}`;
}

/** A status without observedGeneration says nothing of its age. */
export function stale({ metadata, status }: KubernetesObject): string {
  const { observedGeneration } = (status ?? {}) as { observedGeneration?: number };
  const { generation = 0 } = metadata;
  return observedGeneration === undefined || observedGeneration >= generation
    ? ''
    : ` (${observedGeneration} of ${generation})`;
}
