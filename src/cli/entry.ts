// The terminal door: one command a call, one answer, one exit code.
import { CommanderError } from 'commander';
import { exitCodeOf } from '../doors/exit-code.ts';
import { interruptSignal } from '../doors/interrupt.ts';
import { errorMessage, LaminaError } from '../runtime/errors.ts';
import { logged, rememberEnvironment } from '../runtime/secrets.ts';
import { describeError, renderJson } from './answer.ts';
import { runProgram } from './program.ts';

/** The exit code for what the parser refuses, that of a configuration error. */
const USAGE = 2;

/** Runs the command that `argv` names and sets the exit code. `root` is the checkout that this program lies in. */
export async function run(argv: readonly string[], root: string): Promise<void> {
  const signal = interruptSignal();
  rememberEnvironment(process.env);
  const json = argv.includes('--json');
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessNobodyReads);
  try {
    process.exitCode = await runProgram(argv, { root, signal });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    process.exitCode = error instanceof CommanderError ? USAGE : exitCodeOf(error);
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

function renderError(error: unknown, verbose: boolean): string {
  const remedy = error instanceof LaminaError && error.remedy !== undefined ? `\n  ${error.remedy}` : '';
  // A failure that nobody foresaw is worth its stack; the others say what to do.
  const stack =
    error instanceof Error && (verbose || !(error instanceof LaminaError)) ? `\n${error.stack ?? ''}` : '';
  return `${logged(`error: ${errorMessage(error)}${remedy}${stack}`)}\n`;
}
