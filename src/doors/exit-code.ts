// How a process ends after an error, the same for the terminal and for actions.
import { ConfigurationError, InterruptedError } from '../runtime/errors.ts';

const EXIT = { failed: 1, configuration: 2, interrupted: 130 } as const;

/** As documented: 2 for wrong usage or configuration, 130 for an interruption, 1 for everything else. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof ConfigurationError) return EXIT.configuration;
  return error instanceof InterruptedError ? EXIT.interrupted : EXIT.failed;
}
