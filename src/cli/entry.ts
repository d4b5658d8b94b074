// The terminal door: one command a call, one answer, one exit code.
import { CommanderError } from 'commander';
import { interruptSignal } from '../doors/interrupt.ts';
import { ConfigurationError, errorMessage, InterruptedError, LaminaError } from '../runtime/errors.ts';
import { withoutControls } from '../runtime/safe-text.ts';
import { hideSecrets, rememberEnvironment } from '../runtime/secrets.ts';
import { describeError, renderJson } from './answer.ts';
import { runProgram } from './program.ts';

/** The exit codes of the command line, as documented. */
const EXIT = { failed: 1, usage: 2, interrupted: 130 } as const;

export async function run(argv: readonly string[], root: string): Promise<void> {
  const signal = interruptSignal();
  rememberEnvironment(process.env);
  const json = argv.includes('--json');
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessNobodyReads);
  try {
    process.exitCode = await runProgram(argv, { root, signal });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    process.exitCode = exitCodeOf(error);
    if (json) process.stdout.write(renderJson({ error: describeError(asUsage(error)) }));
    else if (!(error instanceof CommanderError))
      process.stderr.write(renderError(error, argv.includes('--verbose')));
  }
}

/** Whoever reads may leave early, as `| head` does; the work goes on to its end all the same. */
function unlessNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The parser's complaint is a configuration error like any other. */
function asUsage(error: unknown): unknown {
  return error instanceof CommanderError ? new LaminaError('USAGE', error.message, { cause: error }) : error;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof ConfigurationError || error instanceof CommanderError) return EXIT.usage;
  return error instanceof InterruptedError ? EXIT.interrupted : EXIT.failed;
}

function renderError(error: unknown, verbose: boolean): string {
  const remedy = error instanceof LaminaError && error.remedy !== undefined ? `\n  ${error.remedy}` : '';
  // A failure that nobody foresaw is worth its stack; the others say what to do.
  const stack =
    error instanceof Error && (verbose || !(error instanceof LaminaError)) ? `\n${error.stack ?? ''}` : '';
  return `${withoutControls(hideSecrets(`error: ${errorMessage(error)}${remedy}${stack}`))}\n`;
}
