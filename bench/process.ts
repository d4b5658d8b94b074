// Runs one command as a user would and tells its time to the first line, its end, its peak memory and its output.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ProcessRun {
  /** `performance.now()` at the first byte of output. */
  readonly firstOutputAt: number | undefined;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly exitCode: number | null;
  /** Whether it was ended since its time was over. */
  readonly timedOut: boolean;
  readonly output: string;
  /** Peak resident memory in MiB, of the command or of the largest program that it started. */
  readonly peakMemory: number;
}

export interface ProcessOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which it is killed. */
  readonly timeout?: number;
}

const MEMORY_INTERVAL = 20;

export function runProcess(
  command: string,
  args: readonly string[],
  { timeout, ...options }: ProcessOptions = {},
): Promise<ProcessRun> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let firstOutputAt: number | undefined;
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        firstOutputAt ??= performance.now();
        output += chunk;
      });
    }
    let peakMemory = 0;
    const sampler = setInterval(() => {
      peakMemory = Math.max(peakMemory, highWaterMark(child.pid));
    }, MEMORY_INTERVAL);
    let timedOut = false;
    const limit =
      timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            // With what it started: Helm is Helmfile's child.
            if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
          }, timeout);
    child.on('error', reject);
    let endedAt = 0;
    child.on('exit', () => {
      endedAt = performance.now();
      clearInterval(sampler);
      clearTimeout(limit);
    });
    child.on('close', (exitCode) => {
      resolve({ firstOutputAt, startedAt, endedAt, exitCode, timedOut, output, peakMemory });
    });
  });
}

/** The kernel keeps the peak itself, so a sample can only miss what came after it. */
function highWaterMark(pid: number | undefined): number {
  try {
    const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'));
    const children = readFileSync(`/proc/${pid ?? 0}/task/${pid ?? 0}/children`, 'utf8').trim();
    const below = children === '' ? [] : children.split(' ').map((child) => highWaterMark(Number(child)));
    return Math.max(Number(line?.[1] ?? 0) / 1024, ...below);
  } catch {
    return 0; // it has ended
  }
}
