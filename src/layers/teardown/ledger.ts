// What a teardown writes down while it goes.
import { describeReference, keyOf, type ObjectReference } from '../../kubernetes/objects.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { TeardownResult } from '../types.ts';

export interface Ledger {
  removed(reference: ObjectReference): void;
  left(reference: ObjectReference, reason: string): void;
  readonly result: TeardownResult;
}

export function openLedger(
  logger: Logger,
  {
    dryRun,
    onProgress,
  }: { dryRun: boolean; onProgress?: ((reference: ObjectReference) => void) | undefined },
): Ledger {
  const removed = new Map<string, ObjectReference>();
  const left = new Map<string, ObjectReference & { readonly reason: string }>();
  return {
    removed: (reference) => {
      if (removed.has(keyOf(reference))) return;
      logger.info(`${describeReference(reference)} ${dryRun ? 'would be removed' : 'removed'}`);
      removed.set(keyOf(reference), reference);
      onProgress?.(reference);
    },
    left: (reference, reason) => {
      left.set(keyOf(reference), { ...reference, reason });
    },
    get result() {
      return { removed: [...removed.values()], leftBehind: [...left.values()] };
    },
  };
}
