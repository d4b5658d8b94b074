// The driver as a Helm release: the project's chart, pinned, with the values that the cluster calls for.
import { convergeRelease, decideRelease } from '../../helm/converge.ts';
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { chartSource } from '../../layers/operator/chart.ts';
import { chartNeeds } from '../../layers/operator-permissions.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import { NAMESPACE, RELEASE, type DriverFacts } from './installed.ts';
import { diffValues, ROLES, type DriverPlan } from './plan.ts';
import type { DriverChange, InstallEbsCsiDriverRequest } from './types.ts';
import { driverValues } from './values.ts';
import { CHART, CHART_VERSION } from './versions.ts';

/** @throws {ConfigurationError} for a version that no chart can have */
export function checkChartVersion(version: string): void {
  if (version === '' || /^[2-9]\d*\.\d+\.\d+(-[\w.]+)?$/.test(version)) return;
  const isDrivers = /^v?1\.\d+/.test(version);
  throw new ConfigurationError(
    `version: "${version}" is ${isDrivers ? 'a version of the driver, not of its chart' : 'not an exact version of the chart'}`,
    { remedy: `Write the chart's version, such as ${CHART_VERSION}; it counts from 2, the driver from 1.` },
  );
}

/** Reads nothing more than the caller has; the chart is fetched when it is needed. */
export function planRelease(
  request: InstallEbsCsiDriverRequest,
  { release }: Pick<DriverFacts, 'release'>,
  nodes: readonly KubernetesObject[],
): DriverPlan {
  const version = request.version === undefined || request.version === '' ? CHART_VERSION : request.version;
  const values = driverValues(request, nodes);
  const decision = decideRelease(release, { version, values });
  const fields = [
    ...(release?.chartVersion === version
      ? []
      : [{ path: 'chart', ...(release === undefined ? {} : { from: release.chartVersion }), to: version }]),
    ...diffValues(release === undefined ? undefined : { ...release.values }, values),
  ];
  const change: DriverChange = {
    kind: 'HelmRelease',
    namespace: NAMESPACE,
    name: RELEASE,
    action: ACTIONS[decision],
    fields: decision === 'none' ? [] : fields,
    reason: REASONS[decision],
  };
  const { helm, kubernetes, clock, logger, chartMirror } = request;
  const source = chartSource(
    { chart: CHART, version },
    chartMirror === undefined ? {} : { address: chartMirror },
  );
  const asked = { ...source, release: RELEASE, namespace: NAMESPACE, values };
  return {
    changes: [change],
    async needs() {
      const chartDirectory = await helm.pull(source, { signal: request.signal });
      return chartNeeds({ ...asked, chartDirectory }, ROLES, request);
    },
    async execute(signal) {
      const chartDirectory = await helm.pull(source, { signal });
      logger.info(`Helm release ${NAMESPACE}/${RELEASE}: ${decision} ${CHART} ${version}`);
      await convergeRelease({ ...asked, chartDirectory }, { helm, kubernetes, clock, logger, signal });
    },
  };
}

const ACTIONS = { install: 'create', upgrade: 'update', recover: 'recover', none: 'none' } as const;

const REASONS = {
  install: 'the driver is not installed',
  upgrade: 'the release has another version or other values',
  recover: 'a dead run left the release in the middle',
  none: 'the release is as wanted',
} as const;
