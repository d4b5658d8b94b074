// What a command answers: data for `--json`, text for a reader, and the failure that sets the exit code.
import { errorMessage, LaminaError } from '../runtime/errors.ts';
import { hideSecrets } from '../runtime/secrets.ts';

export interface Answer {
  readonly json: object;
  /** For a reader; not asked for where JSON is. */
  readonly text: () => string;
  /** The work was done as far as it went and its answer stands, but it did not succeed. */
  readonly failure?: LaminaError;
  /** Instead of 0; 3 where a plan has changes. */
  readonly exitCode?: number;
}

/** An error as `--json` tells it. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof LaminaError) {
    const { code, message, remedy = null, details } = error;
    return { code, message, remedy, details };
  }
  return { code: 'UNEXPECTED', message: errorMessage(error), remedy: null, details: {} };
}

/** One line for stdout. Servers may repeat what they were sent, so that no text in it is taken as it is. */
export const renderJson = (data: object): string =>
  `${JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? hideSecrets(value) : value))}\n`;
