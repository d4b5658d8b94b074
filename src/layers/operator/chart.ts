// Which chart a layer's operator comes from.
import { mirrorChart } from '../../helm/chart-source.ts';
import type { ChartSource } from '../../helm/helm.ts';
import type { OperatorSpec } from '../files/layer-spec.ts';
import type { LayerRequest } from '../types.ts';

/**
 * The chart's own source, or the mirror's. `oci://host` takes the place of the registry and keeps the path behind it;
 * `oci://host/path`, a folder or an index takes the place of the repository. A registry on loopback speaks plain HTTP.
 */
export function chartSource(
  operator: Pick<OperatorSpec, 'chart' | 'repository' | 'version'>,
  mirror: { readonly address?: string; readonly plainHttp?: boolean } = {},
): ChartSource {
  const { chart, repository, version } = operator;
  const source: ChartSource = { chart, version, ...(repository === undefined ? {} : { repository }) };
  if (mirror.address === undefined || mirror.address === '') return source;
  const plainHttp = mirror.plainHttp ?? isLoopback(mirror.address);
  return mirrorChart(source, placeOf(chart, mirror.address), { plainHttp });
}

/** The chart of a layer's operator, from where the request says. */
export const operatorChart = (
  operator: OperatorSpec,
  { chartMirror: address, chartMirrorPlainHttp: plainHttp }: LayerRequest,
): ChartSource =>
  chartSource(operator, {
    ...(address === undefined ? {} : { address }),
    ...(plainHttp === undefined ? {} : { plainHttp }),
  });

/** `oci://127.0.0.1:5000` for `oci://quay.io/strimzi-helm/x` is `oci://127.0.0.1:5000/strimzi-helm`. */
function placeOf(chart: string, mirror: string): string {
  const [, folder = ''] = /^oci:\/\/[^/]+(\/.*)?\/[^/]+\/?$/.exec(chart) ?? [];
  return /^oci:\/\/[^/]+\/?$/.test(mirror) ? `${mirror.replace(/\/$/, '')}${folder}` : mirror;
}

function isLoopback(address: string): boolean {
  const host = /^[a-z]+:\/\/(\[[^\]]+\]|[^:/]+)/.exec(address)?.[1] ?? '';
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
}
