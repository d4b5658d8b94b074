// Speed workers as processes of this machine, so that they can be killed and started as often as a test likes.
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { root } from '../../support/cli.ts';

const PROGRAM = path.join(root, 'examples/pageviews/src/speed/main.ts');

export class Worker {
  readonly #env: NodeJS.ProcessEnv;
  readonly #program: string;
  readonly instance: string;
  #child: ChildProcess | undefined;
  log = '';

  /** @param program another one where a test wants a mistake in it */
  constructor(env: NodeJS.ProcessEnv, instance: string, program = PROGRAM) {
    this.#env = env;
    this.#program = program;
    this.instance = instance;
  }

  start(): this {
    const child = spawn(process.execPath, [this.#program], {
      env: { ...this.#env, PORT: '0', GROUP_INSTANCE: this.instance },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (this.log = (this.log + text).slice(-20_000)));
    this.#child = child;
    return this;
  }

  /** SIGKILL; returns when the process is gone. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined) return null;
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`worker ${this.instance} had ended by itself:\n${this.log}`);
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return ended;
  }
}
