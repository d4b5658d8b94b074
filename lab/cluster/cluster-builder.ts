// A cluster while it is being brought up: each process is written to the state file as soon as it lives.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDuration } from '../../src/runtime/clock.ts';
import { type StartedProcess, startProcess, waitUntilReady } from './processes.ts';
import { writeCluster } from './state.ts';
import type { LabContext, StoredCluster } from './types.ts';

export interface StartOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly port?: number;
  readonly env?: NodeJS.ProcessEnv;
  readonly ready?: (signal: AbortSignal) => Promise<boolean>;
  /** For readiness; defaults to a minute. */
  readonly milliseconds?: number;
}

export class ClusterBuilder {
  readonly context: LabContext;
  cluster: StoredCluster;
  private written: Promise<void> = Promise.resolve();
  private readonly failure = new AbortController();

  constructor(cluster: StoredCluster, context: LabContext) {
    this.cluster = cluster;
    this.context = { ...context, signal: AbortSignal.any([context.signal, this.failure.signal]) };
  }

  /**
   * Runs branches of the start side by side. The first failure ends the others, and all have ended when this throws:
   * nothing is started any more while the rest is cleaned up.
   */
  async together(...branches: readonly Promise<unknown>[]): Promise<void> {
    const watched = branches.map((branch) =>
      branch.catch((error: unknown) => {
        this.failure.abort(error);
        throw error;
      }),
    );
    await Promise.allSettled(watched);
    if (this.failure.signal.aborted) throw this.failure.signal.reason;
    await Promise.all(watched);
  }

  get directory(): string {
    return this.cluster.directory;
  }

  async update(change: Partial<StoredCluster>): Promise<void> {
    this.cluster = { ...this.cluster, ...change };
    // Processes start side by side, their records are written one after the other.
    this.written = this.written.then(() => writeCluster(this.cluster));
    await this.written;
  }

  /** Path of a directory of the cluster's own, made if missing. */
  async makeDirectory(...parts: string[]): Promise<string> {
    const path = join(this.directory, ...parts);
    await mkdir(path, { recursive: true, mode: 0o700 });
    return path;
  }

  /** Starts a process, records it, and waits until `ready` says yes. */
  async start(name: string, options: StartOptions): Promise<StartedProcess> {
    const { context } = this;
    context.signal.throwIfAborted();
    const began = context.clock.now();
    const logs = await this.makeDirectory('logs');
    const started = await startProcess(name, options.command, options.args, {
      log: join(logs, `${name}.log`),
      cwd: this.directory,
      ...(options.env === undefined ? {} : { env: options.env }),
      ...(options.port === undefined ? {} : { port: options.port }),
    });
    const { pid, startTime, port } = started;
    await this.update({
      processes: [
        ...this.cluster.processes,
        { name, pid, startTime, ...(port === undefined ? {} : { port }) },
      ],
    });
    if (options.ready !== undefined) {
      await waitUntilReady(started, options.ready, {
        ...context,
        ...(options.milliseconds === undefined ? {} : { milliseconds: options.milliseconds }),
      });
      context.logger.info(`  ${name} ready after ${formatDuration(context.clock.now() - began)}`);
    }
    return started;
  }

  /** kubectl against this cluster; `input` goes to its standard input. Returns what it prints. */
  async kubectl(args: readonly string[], input?: string): Promise<string> {
    const { exec, signal } = this.context;
    const { kubeconfig, binDirectory } = this.cluster;
    const result = await exec(join(binDirectory, 'kubectl'), ['--kubeconfig', kubeconfig, ...args], {
      signal,
      ...(input === undefined ? {} : { input }),
    });
    return result.stdout;
  }

  /** Server-side apply by the lab's own field manager. */
  async apply(...objects: readonly object[]): Promise<void> {
    const list = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects });
    await this.kubectl(
      ['apply', '--server-side', '--force-conflicts', '--field-manager=lamina-lab', '-f', '-'],
      list,
    );
  }
}
