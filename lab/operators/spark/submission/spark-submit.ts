// Real submissions: spark-submit makes the driver's pod on the cluster, and Spark does the rest.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../../../../src/runtime/errors.ts';
import type { Exec } from '../../../../src/runtime/exec.ts';
import { submitArguments } from './arguments.ts';
import { podTemplate } from './pod-template.ts';
import { SubmissionError, type Submission, type Submitter } from './submitter.ts';

export interface SparkSubmitOptions {
  readonly exec: Exec;
  readonly sparkHome: string;
  readonly apiServer: string;
  readonly carriedPackages: readonly string[];
}

export class SparkSubmit implements Submitter {
  readonly #options: SparkSubmitOptions;

  constructor(options: SparkSubmitOptions) {
    this.#options = options;
  }

  async submit(submission: Submission, signal: AbortSignal): Promise<void> {
    const { exec, sparkHome, apiServer, carriedPackages } = this.#options;
    const folder = await mkdtemp(join(tmpdir(), 'submission-'));
    const templates = { driver: join(folder, 'driver.json'), executor: join(folder, 'executor.json') };
    try {
      for (const role of ['driver', 'executor'] as const)
        await writeFile(templates[role], JSON.stringify(podTemplate(submission.application, role)));
      const args = submitArguments(submission, { apiServer, templates, carriedPackages });
      await exec(join(sparkHome, 'bin/spark-submit'), args, { signal });
    } catch (error) {
      signal.throwIfAborted();
      throw error instanceof CommandError ? new SubmissionError(error.stderr) : error;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  driverRuns(): Promise<void> {
    return Promise.resolve();
  }

  driverEnded(): Promise<void> {
    return Promise.resolve();
  }
}
