// Fetches one chart by `helm pull`, or unpacks a local one, into the cache.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Clock, deadlineSignal } from '../runtime/clock.ts';
import type { Logger } from '../runtime/logger.ts';
import { decodePercent } from '../runtime/percent.ts';
import { retry } from '../runtime/retry.ts';
import { keepChart } from './chart-folder.ts';
import { isLocalChart } from './chart-source.ts';
import type { ChartSource, HelmCallOptions } from './helm.ts';
import { HelmError, redactUrls } from './helm-errors.ts';
import { unpackChart } from './unpack-chart.ts';

export interface ChartFetcherOptions {
  /** Runs helm against the registry; `what` begins the sentence of its failure. */
  readonly run: (what: string, args: readonly string[], options: HelmCallOptions) => Promise<string>;
  readonly cacheDirectory: string;
  /** Milliseconds that one try may take. */
  readonly pullTimeout: number;
  readonly clock: Clock;
  readonly logger: Logger;
}

const ATTEMPTS = 3;

/** What it makes returns the folder that the chart is kept in. @throws {HelmError} where it cannot be had */
export function createChartFetcher({
  run,
  cacheDirectory,
  pullTimeout,
  clock,
  logger,
}: ChartFetcherOptions): (source: ChartSource, signal: AbortSignal) => Promise<string> {
  /** One try, into a folder of its own: helm refuses one that an earlier try has begun to fill. */
  async function pull(source: ChartSource, folder: string, signal: AbortSignal): Promise<void> {
    const what = `fetch chart ${redactUrls(source.chart)} ${source.version}`;
    using deadline = deadlineSignal(pullTimeout, what, signal);
    const args = [
      'pull',
      source.chart,
      ...(source.repository === undefined ? [] : ['--repo', source.repository]),
      '--version',
      source.version,
      '--untar',
      '--untardir',
      folder,
      ...(source.plainHttp === true ? ['--plain-http'] : []),
    ];
    try {
      await run(what, args, { signal: deadline.signal });
    } catch (error) {
      signal.throwIfAborted();
      if (!deadline.signal.aborted) throw error;
      const seconds = pullTimeout / 1000;
      throw new HelmError(
        'HELM_REGISTRY_UNREACHABLE',
        `Helm could not ${what}: the registry has not given it within ${seconds} s`,
        {
          remedy: 'Check the network and proxy, or name a chart mirror that this machine can reach.',
          cause: error,
        },
      );
    }
  }

  return async (source, signal) => {
    await mkdir(cacheDirectory, { recursive: true, mode: 0o700 });
    const scratch = await mkdtemp(path.join(cacheDirectory, '.pull-'));
    try {
      let folder = scratch;
      if (isLocalChart(source)) await unpackChart(source.chart, scratch);
      else {
        maskCredentials(source, logger);
        await retry(
          (attempt) => {
            folder = path.join(scratch, String(attempt));
            return pull(source, folder, signal);
          },
          {
            label: `helm pull ${redactUrls(source.chart)}`,
            attempts: ATTEMPTS,
            baseDelay: 500,
            maxDelay: 5_000,
            retryable: (error) => error instanceof HelmError && error.code === 'HELM_REGISTRY_UNREACHABLE',
            clock,
            logger,
            signal,
          },
        );
      }
      return await keepChart(folder, source, cacheDirectory);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  };
}

function maskCredentials(source: ChartSource, logger: Logger): void {
  for (const address of [source.chart, source.repository ?? '']) {
    const secret = /^\w+:\/\/[^/\s@]*:([^/\s@]+)@/.exec(address)?.[1];
    if (secret === undefined) continue;
    logger.mask(secret);
    logger.mask(decodePercent(secret));
  }
}
