// Where a chart comes from, and how a mirror takes the place of its own repository.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ConfigurationError } from '../runtime/errors.ts';
import type { ChartSource } from './helm.ts';

/** `strimzi-kafka-operator` of `oci://quay.io/strimzi-helm/strimzi-kafka-operator`. */
export function chartName(source: ChartSource): string {
  const name = source.chart.replace(/\/+$/, '').split('/').at(-1) ?? '';
  if (name === '') {
    throw new ConfigurationError(`The chart "${source.chart}" has no name`, {
      remedy: 'Write oci://host/path/name, a path, or a name together with its repository.',
    });
  }
  return name;
}

/**
 * The same chart and version from a mirror: `oci://host/path` (the chart's name is added), an `https://` index,
 * or a folder that holds the chart as `name/`, `name-version.tgz` or `name-version/`. '' or undefined: no mirror.
 * @throws {ConfigurationError} when the mirror has another form, or the folder does not hold the chart.
 */
export function mirrorChart(
  source: ChartSource,
  mirror: string | undefined,
  options: { plainHttp?: boolean } = {},
): ChartSource {
  if (mirror === undefined || mirror === '') return source;
  const name = chartName(source);
  const { version } = source;
  const plainHttp = options.plainHttp === true ? { plainHttp: true } : {};
  if (mirror.startsWith('oci://'))
    return { chart: `${mirror.replace(/\/+$/, '')}/${name}`, version, ...plainHttp };
  if (/^https?:\/\//.test(mirror)) return { chart: name, repository: mirror, version, ...plainHttp };
  if (mirror.includes('://')) {
    throw new ConfigurationError(`The chart mirror "${mirror}" is of no known form`, {
      remedy: 'Name oci://host/path, an https:// chart index, or a folder.',
    });
  }
  const candidates = [name, `${name}-${version}`, `${name}-${version}.tgz`].map((entry) =>
    path.resolve(mirror, entry),
  );
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found === undefined) {
    throw new ConfigurationError(`The chart mirror "${mirror}" does not hold ${name} ${version}`, {
      remedy: `Put the chart there as ${name}/ or ${name}-${version}.tgz.`,
    });
  }
  return { chart: found, version };
}

/** Whether the chart lies on this machine, as a folder or a packed file. */
export function isLocalChart(source: ChartSource): boolean {
  return source.repository === undefined && !source.chart.includes('://');
}
