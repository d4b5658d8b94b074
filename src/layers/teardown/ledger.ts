// What a teardown writes down while it goes.
import {
  describeReference,
  keyOf,
  referenceTo,
  type KubernetesObject,
  type ObjectReference,
} from '../../kubernetes/objects.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { TeardownResult } from '../types.ts';

export interface Ledger {
  removed(reference: ObjectReference): void;
  left(reference: ObjectReference, reason: string): void;
  readonly result: TeardownResult;
}

/** One for all layers of a run: `runs` tell of each who wants to hear of its progress. */
export function openLedger(
  logger: Logger,
  runs: readonly {
    readonly dryRun: boolean;
    readonly onProgress?: (reference: ObjectReference) => void;
  }[],
): Ledger {
  const dryRun = runs.some((run) => run.dryRun);
  const listeners = new Set(runs.flatMap(({ onProgress }) => onProgress ?? []));
  const removed = new Map<string, ObjectReference>();
  const left = new Map<string, ObjectReference & { readonly reason: string }>();
  return {
    removed: (reference) => {
      if (removed.has(keyOf(reference))) return;
      logger.info(`${describeReference(reference)} ${dryRun ? 'would be removed' : 'removed'}`);
      removed.set(keyOf(reference), reference);
      for (const tell of listeners) tell(reference);
    },
    left: (reference, reason) => {
      left.set(keyOf(reference), { ...reference, reason });
    },
    get result() {
      return { removed: [...removed.values()], leftBehind: [...left.values()] };
    },
  };
}

/** The first few by name, and how many more there are. */
export function nameSome(objects: readonly KubernetesObject[]): string {
  const names = objects.slice(0, 5).map((object) => describeReference(referenceTo(object)));
  return (
    names.join(', ') + (objects.length > names.length ? ` and ${objects.length - names.length} more` : '')
  );
}
