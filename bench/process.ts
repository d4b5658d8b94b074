// Runs one command as a user would and tells its time to the first line, its end, its peak memory and its output.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ProcessRun {
  /** `performance.now()` at the first byte of output. */
  readonly firstOutputAt: number | undefined;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly exitCode: number | null;
  readonly output: string;
  /** Peak resident memory in MiB, of the command itself. */
  readonly peakMemory: number;
}

const MEMORY_INTERVAL = 20;

export function runProcess(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<ProcessRun> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
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
    child.on('error', reject);
    child.on('exit', () => clearInterval(sampler));
    child.on('close', (exitCode) => {
      resolve({ firstOutputAt, startedAt, endedAt: performance.now(), exitCode, output, peakMemory });
    });
  });
}

/** The kernel keeps the peak itself, so a sample can only miss what came after it. */
function highWaterMark(pid: number | undefined): number {
  try {
    const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'));
    return Number(line?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has ended
  }
}
