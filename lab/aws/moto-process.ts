// moto's server as a child process that ends with this one, and the requests that only the gateway makes of it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { deadlineSignal } from '../../src/runtime/clock.ts';
import { LaminaError } from '../../src/runtime/errors.ts';

const SERVER = join(import.meta.dirname, 'moto', 'server.py');
const START = 60_000;
const STOP = 5_000;
const LOG_LINES = 40;

export interface MotoOptions {
  readonly accountId: string;
  readonly region: string;
  readonly now: () => number;
  readonly signal?: AbortSignal;
}

/** What moto's server does for the gateway beside the AWS API; see `moto/server.py`. */
type Control =
  | 'settings'
  | 'user'
  | 'role'
  | 'assume'
  | 'instances'
  | 'instance-state'
  | 'instance-credentials'
  | 'managed-policy'
  | 'authorize';

export class MotoProcess {
  readonly port: number;
  readonly #child: ChildProcess;
  readonly #log: readonly string[];
  readonly #now: () => number;

  private constructor(child: ChildProcess, port: number, log: readonly string[], now: () => number) {
    this.#child = child;
    this.port = port;
    this.#log = log;
    this.#now = now;
  }

  /** @throws {LaminaError} LAB_AWS with what the server wrote last. */
  static async start(python: string, options: MotoOptions): Promise<MotoProcess> {
    // Without -B Python would write its compiled modules beside the sources.
    const child = spawn(python, ['-B', SERVER], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC', PYTHONUNBUFFERED: '1' },
    });
    const log: string[] = [];
    createInterface(child.stderr).on('line', (line) => {
      log.push(line);
      if (log.length > LOG_LINES) log.shift();
    });
    const ended = new AbortController();
    child.once('error', (error) => ended.abort(error));
    child.once('close', (code) => ended.abort(new Error(`it ended with exit code ${code ?? 'unknown'}`)));
    child.stdin.on('error', () => undefined); // its end tells the story
    using deadline = deadlineSignal(START, "moto's server to start", options.signal);
    try {
      const { accountId, region } = options;
      child.stdin.write(`${JSON.stringify({ accountId, region })}\n`);
      const signal = AbortSignal.any([deadline.signal, ended.signal]);
      const [line] = (await once(createInterface(child.stdout), 'line', { signal })) as [string];
      const port = Number(/^ready (\d+)$/.exec(line)?.[1]);
      if (Number.isNaN(port)) throw new Error(`it said "${line}"`);
      return new MotoProcess(child, port, log, options.now);
    } catch (error) {
      child.kill('SIGKILL');
      deadline.signal.throwIfAborted();
      const cause = ended.signal.aborted ? (ended.signal.reason as Error) : (error as Error);
      throw new LaminaError('LAB_AWS', `moto's server did not start: ${[cause.message, ...log].join('\n')}`, {
        remedy: 'Its own words say why; lab/aws/requirements.txt is what it needs.',
        cause,
      });
    }
  }

  /** The last lines that the server wrote about its own errors. */
  get log(): string {
    return this.#log.join('\n');
  }

  /** @throws {LaminaError} LAB_AWS for what the server refuses or cannot find. */
  async control(name: Control, body: unknown): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${this.port}/_control/${name}`, {
      method: 'POST',
      headers: { 'x-lab-now': String(this.#now()) },
      body: JSON.stringify(body),
    });
    if (response.ok) return response.json();
    const text = await response.text();
    const why = response.status === 404 ? text : `HTTP ${response.status}\n${this.log}`;
    throw new LaminaError('LAB_AWS', `The AWS emulator could not do "${name}": ${why}`, {
      remedy: 'Correct what the test asks of it; what it can do stands in lab/aws/moto/control.py.',
    });
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const closed = once(this.#child, 'close');
    this.#child.stdin?.end();
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), STOP);
    await closed;
    clearTimeout(timer);
  }
}
