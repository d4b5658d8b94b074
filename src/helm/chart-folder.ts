// A chart as a folder: that it is the one that was asked for, and where it is kept.
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { chartName } from './chart-source.ts';
import type { ChartSource } from './helm.ts';
import { HelmError, redactUrls } from './helm-errors.ts';

/** Whether there is a folder of this name. */
export async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Checks that the folder holds the chart and version that were asked for: never a silent other one.
 * @throws {HelmError} `HELM_CHART_NOT_FOUND`
 */
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
 * Moves the chart that was unpacked in `scratch` to a folder named after its content: runs that share the cache do not
 * disturb each other, and a chart that was pushed again under the same version is not mistaken for the old one.
 */
export async function keepChart(
  scratch: string,
  source: ChartSource,
  cacheDirectory: string,
): Promise<string> {
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
