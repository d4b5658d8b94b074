// Host processes that outlive the command that started them, known by pid and start time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { type Clock, deadlineSignal } from '../../src/runtime/clock.ts';
import { LaminaError } from '../../src/runtime/errors.ts';
import { STUCK } from '../remedies.ts';
import type { ClusterProcess, ClusterState } from './types.ts';

export interface StartedProcess extends ClusterProcess {
  readonly log: string;
  /** Aborts when the process ends while its starter still lives. */
  readonly ended: AbortSignal;
}

/** Start time in clock ticks after boot; undefined where no such process lives (a zombie does not live). */
export function readStartTime(pid: number): number | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined; // gone
  }
  // The second field, the program's name in parentheses, may itself hold blanks and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : Number(fields[19]);
}

/** Whether it is still this very process, and no other of the same number. */
export const isAlive = (process: ClusterProcess): boolean => readStartTime(process.pid) === process.startTime;

/**
 * Starts a program in a session of its own, its output appended to a log file.
 * @throws {LaminaError} LAB_PROCESS when it cannot be started.
 */
export async function startProcess(
  name: string,
  command: string,
  args: readonly string[],
  options: { log: string; cwd: string; env?: NodeJS.ProcessEnv; port?: number },
): Promise<StartedProcess> {
  const output = openSync(options.log, 'a', 0o600);
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC' },
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const ended = new AbortController();
  child.once('exit', (code, signal) => {
    ended.abort(
      new LaminaError(
        'LAB_PROCESS',
        `${name} ended with ${signal ?? `exit code ${code ?? 'unknown'}`}${tailOf(options.log)}`,
        { remedy: `Its own words say why; all of them are in ${options.log}.` },
      ),
    );
  });
  try {
    await once(child, 'spawn');
  } catch (error) {
    throw new LaminaError('LAB_PROCESS', `${name} could not be started (${command})`, {
      remedy: 'Check that the program is there and may be run on this machine.',
      cause: error,
    });
  }
  child.unref();
  const pid = child.pid ?? 0;
  return {
    name,
    pid,
    startTime: readStartTime(pid) ?? 0,
    ...(options.port === undefined ? {} : { port: options.port }),
    log: options.log,
    ended: ended.signal,
  };
}

/** The last lines of a log, for error messages; starts with a line break, or is empty. */
function tailOf(log: string, lines = 12): string {
  try {
    const text = readFileSync(log, 'utf8').trimEnd();
    return text === '' ? '' : `\nThe last lines of ${log}:\n${text.split('\n').slice(-lines).join('\n')}`;
  } catch {
    return '';
  }
}

/**
 * Asks again and again until `probe` answers true: for what can only be asked (a listening port, a health path).
 * Ends early when the process does.
 * @throws {DeadlineError} with the end of the process's log.
 */
export async function waitUntilReady(
  started: StartedProcess,
  probe: (signal: AbortSignal) => Promise<boolean>,
  options: { clock: Clock; signal: AbortSignal; milliseconds?: number },
): Promise<void> {
  const milliseconds = options.milliseconds ?? 60_000;
  using deadline = deadlineSignal(milliseconds, `${started.name} to become ready`, options.signal);
  const signal = AbortSignal.any([deadline.signal, started.ended]);
  for (;;) {
    try {
      signal.throwIfAborted();
      if (await probe(signal)) return;
      await options.clock.sleep(50, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
      const reason = signal.reason as Error;
      if (deadline.signal.aborted && !options.signal.aborted) reason.message += tailOf(started.log);
      throw reason;
    }
  }
}

const signalProcess = (process_: ClusterProcess, signal: NodeJS.Signals): void => {
  if (!isAlive(process_)) return;
  try {
    process.kill(process_.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/** Programs from outside of a cluster's bin directory, and the argument below the cluster's directory that tells them. */
const OUTSIDE_PROGRAMS: Readonly<Record<string, string>> = {
  containerd: 'containerd/config.toml',
  'docker-registry': 'registry.json',
  node: 'volumes', // the provisioner of simulated volumes
};
/** A person's own commands, not the cluster's. */
const CLIENTS = ['kubectl', 'helm'];

/**
 * Processes of a cluster that its state file does not name, because its builder was killed before it could write.
 * They are told by their program or by a configuration file of theirs, both below the cluster's directory.
 */
export function findUnrecorded(cluster: ClusterState): ClusterProcess[] {
  const recorded = new Set(cluster.processes.map(({ pid }) => pid));
  return listProcesses().flatMap(({ pid, words }) => {
    const program = words[0] ?? '';
    const name = basename(program);
    const argument = OUTSIDE_PROGRAMS[name];
    const ours =
      (program.startsWith(`${cluster.binDirectory}/`) && !CLIENTS.includes(name)) ||
      (argument !== undefined && words.includes(`${cluster.directory}/${argument}`));
    const startTime = readStartTime(pid);
    return ours && !recorded.has(pid) && startTime !== undefined ? [{ name, pid, startTime }] : [];
  });
}

/** The command lines of all processes of the machine. */
export function listProcesses(): { pid: number; words: string[] }[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        return [{ pid: Number(entry), words: readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0') }];
      } catch {
        return []; // ended meanwhile
      }
    });
}

/** Ends processes: SIGTERM to all, SIGKILL to those that still live after the grace; resolves when all are gone. */
export async function stopProcesses(
  processes: readonly ClusterProcess[],
  options: { clock: Clock; graceMilliseconds?: number },
): Promise<void> {
  const waitGone = async (milliseconds: number): Promise<boolean> => {
    const end = options.clock.now() + milliseconds;
    // Another process's child cannot be waited for, only looked at.
    while (processes.some(isAlive)) {
      if (options.clock.now() > end) return false;
      await options.clock.sleep(20);
    }
    return true;
  };
  for (const each of processes) signalProcess(each, 'SIGTERM');
  if (await waitGone(options.graceMilliseconds ?? 5_000)) return;
  for (const each of processes) signalProcess(each, 'SIGKILL');
  if (!(await waitGone(5_000)))
    throw new LaminaError(
      'LAB_PROCESS',
      `Could not end ${processes
        .filter(isAlive)
        .map((each) => `${each.name} (pid ${each.pid})`)
        .join(', ')}`,
      { remedy: STUCK },
    );
}
