// The one Cassandra of this container: started when it is asked for, started again when it dies by itself.
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export const CONFIG_FOLDER = '/config';
export const CQL_PORT = 9042;
const HOME = '/opt/cassandra';
const LOG_FOLDER = '/var/log/cassandra';
/** Upstream looks every 30 s whether what should run does run. */
const RESTART_AFTER = 10_000;

export class CassandraProcess {
  #child: ChildProcess | undefined;
  #wanted = false;
  readonly #say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** false: it runs already. `replaceAddress` is the address of a dead node whose place this one takes. */
  start(replaceAddress?: string): boolean {
    this.#wanted = true;
    if (this.#child !== undefined) return false;
    this.#spawn(replaceAddress);
    return true;
  }

  /** Resolves when it has ended; Cassandra drains itself on SIGTERM. */
  async stop(): Promise<void> {
    this.#wanted = false;
    const child = this.#child;
    if (child === undefined) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  /** Whether clients are served. */
  isServing(): Promise<boolean> {
    if (this.#child === undefined) return Promise.resolve(false);
    return new Promise((resolve) => {
      const socket = connect({ port: CQL_PORT, host: '127.0.0.1', timeout: 2_000 });
      const answer = (serving: boolean): void => {
        socket.destroy();
        resolve(serving);
      };
      socket.once('connect', () => answer(true));
      socket.once('error', () => answer(false));
      socket.once('timeout', () => answer(false));
    });
  }

  #spawn(replaceAddress?: string): void {
    mkdirSync(LOG_FOLDER, { recursive: true });
    const log = createWriteStream(`${LOG_FOLDER}/system.log`, { flags: 'a' });
    const child = spawn('java', javaArguments(replaceAddress), { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.pipe(process.stdout, { end: false });
      stream.pipe(log, { end: false });
    }
    this.#say(`Cassandra started as process ${child.pid ?? 0}`);
    child.once('exit', (code, signal) => {
      log.end();
      this.#child = undefined;
      this.#say(`Cassandra ended with ${signal ?? String(code)}`);
      if (this.#wanted) void this.#again();
    });
  }

  async #again(): Promise<void> {
    await delay(RESTART_AFTER);
    if (this.#wanted && this.#child === undefined) this.#spawn();
  }
}

/** The lab's own options come first, so that those of the CassandraDatacenter win. */
function javaArguments(replaceAddress: string | undefined): string[] {
  const files = [
    `${HOME}/lab.options`,
    `${CONFIG_FOLDER}/jvm17-server.options`,
    `${CONFIG_FOLDER}/jvm-server.options`,
  ];
  return [
    ...files.flatMap(readOptions),
    `-javaagent:${HOME}/lib/${process.env['JAMM_JAR'] ?? ''}`,
    `-Dcassandra.config=file://${CONFIG_FOLDER}/cassandra.yaml`,
    `-Dcassandra-rackdc.properties=file://${CONFIG_FOLDER}/cassandra-rackdc.properties`,
    `-Dlogback.configurationFile=file://${CONFIG_FOLDER}/logback.xml`,
    '-Dcassandra.storagedir=/var/lib/cassandra',
    '-Dcassandra.jmx.local.port=7199',
    '-Dcassandra-foreground=yes',
    ...(replaceAddress === undefined ? [] : [`-Dcassandra.replace_address_first_boot=${replaceAddress}`]),
    '-cp',
    `${CONFIG_FOLDER}:${HOME}/lib/*`,
    'org.apache.cassandra.service.CassandraDaemon',
  ];
}

function readOptions(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('-'));
}
