// Fetches one chart by `helm pull`, or unpacks a local one, and keeps it under a name made of its content.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { type Clock, deadlineSignal } from '../runtime/clock.ts';
import type { Logger } from '../runtime/logger.ts';
import { decodePercent } from '../runtime/percent.ts';
import { retry } from '../runtime/retry.ts';
import { chartName, isLocalChart } from './chart-source.ts';
import type { ChartSource, HelmCallOptions } from './helm.ts';
import { HelmError, redactUrls } from './helm-errors.ts';
import { unpackChart } from './unpack-chart.ts';

export interface ChartFetcherOptions {
  /** Runs helm; `what` begins the sentence of its failure. */
  readonly run: (
    what: string,
    talksTo: 'registry',
    args: readonly string[],
    options: HelmCallOptions,
  ) => Promise<string>;
  readonly cacheDirectory: string;
  /** Milliseconds that one try may take. */
  readonly pullTimeout: number;
  readonly clock: Clock;
  readonly logger: Logger;
}

const ATTEMPTS = 3;

/** Returns the folder that the chart is kept in. */
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
      await run(what, 'registry', args, { signal: deadline.signal });
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

export async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Checks that the folder holds the chart and version that were asked for: never a silent other one. */
export async function checkChart(folder: string, source: ChartSource): Promise<void> {
  const file = path.join(folder, 'Chart.yaml');
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new HelmError('HELM_CHART_NOT_FOUND', `There is no Helm chart in ${folder}`, {
      remedy: 'Name a folder that holds Chart.yaml.',
      cause: error,
    });
  });
  const found = (parse(content) as { version?: unknown } | null)?.version;
  if (String(found).replace(/^v/, '') !== source.version.replace(/^v/, '')) {
    throw new HelmError(
      'HELM_CHART_NOT_FOUND',
      `Chart ${chartName(source)} ${source.version} was asked for, but ${redactUrls(source.repository ?? source.chart)} gave version ${String(found)}`,
      { remedy: 'Correct the version, or the mirror that holds another one.' },
    );
  }
}

/**
 * Moves an unpacked chart to a folder named after its content: runs that share the cache do not disturb each other,
 * and a chart that was pushed again under the same version is not mistaken for the old one.
 */
async function keepChart(scratch: string, source: ChartSource, cacheDirectory: string): Promise<string> {
  const entries = await readdir(scratch, { withFileTypes: true });
  const folder = entries.find((entry) => entry.isDirectory());
  if (folder === undefined) {
    throw new HelmError('HELM_CHART_NOT_FOUND', `The chart ${redactUrls(source.chart)} holds no folder`);
  }
  const unpacked = path.join(scratch, folder.name);
  await checkChart(unpacked, source);
  const target = path.join(
    cacheDirectory,
    `${folder.name}-${source.version}-${await digestFolder(unpacked)}`,
  );
  await rename(unpacked, target).catch(async (error: unknown) => {
    if (!(await isFolder(target))) throw error;
  });
  return target;
}

async function digestFolder(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const content = await readFile(file);
    hash.update(`${path.relative(folder, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 12);
}
