// The errors that reach a person. Each carries a stable code, and a remedy wherever one is known.

export interface ErrorFields {
  /** One sentence that says what the reader can do about it. */
  readonly remedy?: string;
  /** Machine-readable facts for `--json`; never a secret. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** Base of every error that Lamina throws on purpose. `code` is stable, for scripts. */
export class LaminaError extends Error {
  readonly code: string;
  readonly remedy: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, fields: ErrorFields = {}) {
    super(message, fields.cause === undefined ? undefined : { cause: fields.cause });
    this.name = new.target.name;
    this.code = code;
    this.remedy = fields.remedy;
    this.details = fields.details ?? {};
  }
}

/** The user's input is wrong; nothing was done yet. The message names the value and what was expected. */
export class ConfigurationError extends LaminaError {
  constructor(message: string, fields: ErrorFields = {}) {
    super('CONFIGURATION', message, fields);
  }
}

/** A wait ran out of its time. The message says what was waited for. */
export class DeadlineError extends LaminaError {
  constructor(message: string, fields: ErrorFields = {}) {
    super('DEADLINE', message, fields);
  }
}

/** The run was interrupted (SIGINT, SIGTERM, a cancelled workflow). */
export class InterruptedError extends LaminaError {
  constructor(message = 'Interrupted before the work was done', fields: ErrorFields = {}) {
    super('INTERRUPTED', message, fields);
  }
}

/** A child process ended with a failure. */
export class CommandError extends LaminaError {
  readonly exitCode: number | null;
  readonly stderr: string;

  constructor(
    command: string,
    args: readonly string[],
    exitCode: number | null,
    stderr: string,
    fields: ErrorFields = {},
  ) {
    const lines = stderr.trim().split('\n');
    const digest = lines.findLast((line) => /error|fatal|failed|denied/i.test(line)) ?? lines.at(-1) ?? '';
    super(
      'COMMAND',
      `${command} ${args[0] ?? ''} ended with ${exitCode === null ? 'a signal' : `exit code ${exitCode}`}: ${digest.trim()}`,
      {
        ...fields,
        details: { command, args, exitCode, ...fields.details },
      },
    );
    this.exitCode = exitCode;
    this.stderr = stderr;
  }
}

/** The message of anything that was thrown. */
export function errorMessage(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0)
    return error.errors.map(errorMessage).join('; ');
  return error instanceof Error ? error.message : String(error);
}
