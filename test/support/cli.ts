// Runs the bundled terminal door as a user would.
import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export interface CliRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What `--json` printed. */
  readonly json: Record<string, unknown>;
  readonly milliseconds: number;
}

/** Starts `node dist/cli/index.js …`; `child` is there to be signalled. */
export function startCli(args: readonly string[], options: { env?: NodeJS.ProcessEnv; cwd?: string } = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, [path.join(root, 'dist/cli/index.js'), ...args], {
    cwd: options.cwd ?? root,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => (output[stream] += chunk));
  }
  const done = new Promise<CliRun>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      let json: Record<string, unknown> = {};
      try {
        json = JSON.parse(output.stdout) as Record<string, unknown>;
      } catch {
        // A run without --json, or one that died: the test looks at the text.
      }
      resolve({ exitCode, ...output, json, milliseconds: performance.now() - started });
    });
  });
  return { child, done };
}

/** Runs the command line to its end. */
export const runCli = (
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<CliRun> => startCli(args, options).done;
