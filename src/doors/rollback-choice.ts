// What somebody may ask for when a layer does not become ready.
import { ConfigurationError } from '../runtime/errors.ts';

/** @throws {ConfigurationError} where a rollback is asked for without the wait that would tell of its need */
export function checkRollbackChoice({
  wait,
  rollback,
}: {
  readonly wait: boolean;
  readonly rollback: boolean;
}): void {
  if (wait || !rollback) return;
  throw new ConfigurationError('rollback was asked for together with not waiting', {
    remedy: 'Give one of them: only who waits sees what has to be rolled back.',
  });
}
