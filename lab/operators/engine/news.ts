// What sets an operator to work: not the status, which it writes itself.
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import type { Change } from './object-store.ts';

/** New, gone, or changed in something that a person writes. */
export function isNews({ object, previous }: Pick<Change, 'object' | 'previous'>): boolean {
  if (object === undefined || previous === undefined) return true;
  const told = ({ metadata }: KubernetesObject): string =>
    JSON.stringify([
      metadata.uid,
      metadata.generation,
      metadata.deletionTimestamp,
      metadata.annotations,
      metadata.labels,
    ]);
  return told(object) !== told(previous);
}
