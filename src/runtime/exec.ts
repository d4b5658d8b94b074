// Child processes by argv, never by a shell. (@actions/exec cannot be aborted, so a cancelled run would leave its children behind.)
import { spawn } from 'node:child_process';
import { CommandError, ConfigurationError } from './errors.ts';

export interface ExecOptions {
  readonly cwd?: string;
  /** The whole environment of the child; defaults to this process's own. */
  readonly env?: NodeJS.ProcessEnv;
  /** Written to the child's standard input. */
  readonly input?: string;
  /** Ends the child with SIGTERM, five seconds later with SIGKILL. */
  readonly signal?: AbortSignal;
  /** Return a non-zero exit code instead of throwing. */
  readonly allowFailure?: boolean;
  /** Called for each complete line of output while the child runs. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
}

export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export type Exec = (command: string, args: readonly string[], options?: ExecOptions) => Promise<ExecResult>;

/** Milliseconds between SIGTERM and SIGKILL. */
const KILL_GRACE = 5_000;

/**
 * Runs a program to its end.
 * @throws {CommandError} when it ends with a failure and `allowFailure` is not set.
 * @throws {ConfigurationError} when the program cannot be found.
 */
export const exec: Exec = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    options.signal?.throwIfAborted();
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      let rest = '';
      child[stream].setEncoding('utf8').on('data', (chunk: string) => {
        output[stream] += chunk;
        if (options.onLine === undefined) return;
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) options.onLine(line, stream);
      });
    }
    let killTimer: NodeJS.Timeout | undefined;
    const stop = (): void => {
      child.kill('SIGTERM');
      killTimer = setTimeout(() => child.kill('SIGKILL'), KILL_GRACE);
    };
    options.signal?.addEventListener('abort', stop, { once: true });
    const settle = (): void => {
      clearTimeout(killTimer);
      options.signal?.removeEventListener('abort', stop);
    };
    child.on('error', (error: NodeJS.ErrnoException) => {
      settle();
      reject(
        error.code === 'ENOENT'
          ? new ConfigurationError(`The program "${command}" was not found`, {
              remedy: `Install ${command} or put it on the PATH.`,
              cause: error,
            })
          : error,
      );
    });
    child.on('close', (exitCode) => {
      settle();
      if (options.signal?.aborted === true) reject(options.signal.reason as Error);
      else if (exitCode === null || (exitCode !== 0 && options.allowFailure !== true)) {
        reject(new CommandError(command, args, exitCode, output.stderr));
      } else resolve({ exitCode, ...output });
    });
    // A child that ends early closes its input; its exit code tells the story.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input);
  });
