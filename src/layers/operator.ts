// The operator of a layer: what is there, what would change, and the way to a working one.
import satisfies from 'semver/functions/satisfies.js';
import { REVISION_LABEL } from '../helm/helm-cli.ts';
import { recoverRelease } from '../helm/recover.ts';
import { readRelease, type ReleaseRevision } from '../helm/release-secret.ts';
import { isFields, isSameJson } from '../kubernetes/fields.ts';
import { applyPlanned } from './apply.ts';
import { chartSource } from './chart.ts';
import { checkStoredVersions, readChartCrds } from './crds.ts';
import { LayerFailure } from './failure.ts';
import { findForeignOperator, type ForeignOperator } from './foreign-operator.ts';
import type { OperatorSpec } from './layer-file.ts';
import { ensureNamespace } from './namespaces.ts';
import { planObjects, type PlannedObject } from './plan.ts';
import type { Collaborators, HelmChange, LayerRequest } from './types.ts';
import { mergeHelmValues } from './values.ts';

/** On each CRD that came with an operator: `<namespace>.<release>`. */
export const OPERATOR_LABEL = 'lamina.dev/operator';

export const operatorLabel = (operator: OperatorSpec): string => `${operator.namespace}.${operator.release}`;

export interface OperatorState {
  readonly operator: OperatorSpec;
  readonly release: ReleaseRevision | undefined;
  /** Somebody else's installation that serves the layer; then nothing of it is touched. */
  readonly foreign: ForeignOperator | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  readonly change: HelmChange;
}

type Context = Collaborators & { readonly layer: string };

/**
 * Reads what is installed and decides what is to do. Writes nothing.
 * @throws {LayerFailure} `OPERATOR_FOREIGN` where another tool owns an operator that does not serve the layer.
 */
export async function inspectOperator(
  operator: OperatorSpec,
  request: Pick<LayerRequest, 'set'>,
  context: Context,
): Promise<OperatorState> {
  const { kubernetes, signal, layer } = context;
  const release = await readRelease(kubernetes, operator.namespace, operator.release, { signal });
  const values = mergeHelmValues(operator.values, request.set);
  const base = {
    layer,
    release: operator.release,
    namespace: operator.namespace,
    chart: operator.chart,
    toVersion: operator.version,
    ...(release === undefined ? {} : { fromVersion: release.chartVersion }),
  };
  const foreign =
    release === undefined
      ? await findForeignOperator(operator, context)
      : release.labels[REVISION_LABEL] === undefined
        ? { by: `Helm release ${operator.namespace}/${operator.release}`, version: release.chartVersion }
        : undefined;
  if (foreign !== undefined) {
    tellForeign(operator, foreign, context);
    return {
      operator,
      release,
      foreign,
      values,
      change: { ...base, action: 'none', toVersion: foreign.version },
    };
  }
  return {
    operator,
    release,
    foreign,
    values,
    change: { ...base, action: decide(operator, release, values) },
  };
}

function decide(
  operator: OperatorSpec,
  release: ReleaseRevision | undefined,
  values: Readonly<Record<string, unknown>>,
): HelmChange['action'] {
  if (release === undefined || release.status === 'uninstalled') return 'install';
  if (release.status.startsWith('pending-') || release.status === 'uninstalling') return 'recover';
  const same =
    release.status === 'deployed' &&
    release.chartVersion === operator.version &&
    isSameJson(withoutNulls(release.values), withoutNulls(values));
  return same ? 'none' : 'upgrade';
}

/** Helm drops the nulls that it has obeyed. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === null ? [] : [[key, withoutNulls(item)]])),
  );
}

function tellForeign(operator: OperatorSpec, foreign: ForeignOperator, { logger }: Context): void {
  const { by, version } = foreign;
  if (!satisfies(version, `^${operator.version}`, { includePrerelease: true })) {
    throw new LayerFailure(
      'OPERATOR_FOREIGN',
      foreign.reference ?? { apiVersion: 'v1', kind: 'Namespace', name: operator.namespace },
      `The operator is installed by ${by} in version ${version}, and this layer needs ${operator.version}`,
      {
        remedy: `Upgrade it there to ${operator.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,
        details: { installed: version, needed: operator.version },
      },
    );
  }
  logger.notice(`Using the operator of ${by} (version ${version}); Lamina neither upgrades nor removes it`);
}

/** The chart's CRDs against the cluster, each checked for versions that are still stored. */
export async function planCrds(
  { operator }: OperatorState,
  request: LayerRequest,
  context: Context & { readonly planOnly: boolean },
): Promise<{ readonly chartDirectory: string; readonly crds: readonly PlannedObject[] }> {
  const { helm, kubernetes, logger, signal, layer, planOnly } = context;
  const source = chartSource(operator, {
    ...(request.chartMirror === undefined ? {} : { address: request.chartMirror }),
    ...(request.chartMirrorPlainHttp === undefined ? {} : { plainHttp: request.chartMirrorPlainHttp }),
  });
  const chartDirectory = await helm.pull(source);
  const desired = (await readChartCrds(chartDirectory)).map((crd) => ({
    ...crd,
    metadata: {
      ...crd.metadata,
      labels: { ...crd.metadata.labels, [OPERATOR_LABEL]: operatorLabel(operator) },
    },
  }));
  const crds = await planObjects(desired, {
    layer,
    client: kubernetes,
    logger,
    signal,
    planOnly,
    force: true,
    members: new Map(),
  });
  for (const { live, desired: crd } of crds) checkStoredVersions(live, crd);
  return { chartDirectory, crds };
}

/** Applies what differs; the caller waits for them to be Established. */
export async function applyCrds(crds: readonly PlannedObject[], context: Context): Promise<void> {
  const { kubernetes, clock, logger, signal } = context;
  if (!crds.some(({ write }) => write)) return;
  // CRDs are the operator's own: other managers of them (an earlier helm or kubectl) give way.
  await applyPlanned(crds, { client: kubernetes, clock, logger, signal, force: true });
  kubernetes.forgetDiscovery();
}

/** Installs or upgrades, after freeing a release that a dead run left in the middle. */
export async function installOperator(
  state: OperatorState,
  chartDirectory: string,
  request: LayerRequest,
  context: Context,
): Promise<ReleaseRevision> {
  const { helm, kubernetes, clock, logger, signal } = context;
  const { operator, values } = state;
  const { namespace, release } = operator;
  await ensureNamespace(namespace, { client: kubernetes, logger, signal });
  // What the last revision is, if any: the next one carries its own number, by which it is known as ours.
  const { history } = await recoverRelease({ kubernetes, helm, clock, logger, signal, namespace, release });
  const revision = (history?.latest.revision ?? 0) + 1;
  logger.info(
    `Helm release ${namespace}/${release}: ${state.change.action} ${operator.chart} ${operator.version}`,
  );
  const source = chartSource(operator, {
    ...(request.chartMirror === undefined ? {} : { address: request.chartMirror }),
    ...(request.chartMirrorPlainHttp === undefined ? {} : { plainHttp: request.chartMirrorPlainHttp }),
  });
  await helm.upgradeInstall({ ...source, chartDirectory, release, namespace, values, revision });
  const installed = await readRelease(kubernetes, namespace, release, { signal });
  if (installed?.status !== 'deployed') {
    throw new LayerFailure(
      'HELM_RELEASE_NOT_DEPLOYED',
      { apiVersion: 'v1', kind: 'Namespace', name: namespace },
      `Helm release ${namespace}/${release} is ${installed?.status ?? 'not there'} after the installation`,
      { remedy: `See helm -n ${namespace} history ${release}.` },
    );
  }
  return installed;
}
