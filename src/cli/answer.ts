// What a command answers: data for `--json`, text for a reader, and the failure that sets the exit code.
import type { LaminaError } from '../runtime/errors.ts';

export interface Answer {
  readonly json: unknown;
  readonly text: string;
  /** The work was done as far as it went and its answer stands, but it did not succeed. */
  readonly failure?: LaminaError;
  /** Instead of 0; 3 where a plan has changes. */
  readonly exitCode?: number;
}
