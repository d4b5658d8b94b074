// The operator of a layer: what is there, what would change, and the way to a working one.
import satisfies from 'semver/functions/satisfies.js';
import { convergeRelease, decideRelease, isOurRelease } from '../helm/converge.ts';
import { readRelease, type ReleaseRevision } from '../helm/release-secret.ts';
import { ApiError } from '../kubernetes/errors.ts';
import { applyPlanned } from './objects/apply.ts';
import { operatorChart } from './operator/chart.ts';
import { checkStoredVersions, readChartCrds } from './operator/crds.ts';
import { LayerFailure } from './failure.ts';
import { findForeignOperator, type ForeignOperator } from './operator/foreign.ts';
import type { OperatorSpec } from './files/layer-spec.ts';
import { ensureNamespace } from './namespaces.ts';
import { planObjects, type PlannedObject } from './objects/plan.ts';
import type { Collaborators, HelmChange, LayerRequest } from './types.ts';
import { mergeHelmValues } from './files/values.ts';

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
  request: Pick<LayerRequest, 'set' | 'guest'>,
  context: Context,
): Promise<OperatorState> {
  const { kubernetes, signal, layer } = context;
  const release = await readRelease(kubernetes, operator.namespace, operator.release, { signal }).catch(
    (error: unknown) => {
      if (error instanceof ApiError && error.status === 403) return 'hidden' as const;
      throw error;
    },
  );
  // Who may not see releases may not change them: the operator is looked for as if somebody else had installed it.
  if (release === 'hidden') return hiddenOperator(operator, request, context);
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
      : !isOurRelease(release)
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
  const action = decideRelease(release, { version: operator.version, values });
  if (request.guest === true && release?.status === 'deployed' && action === 'upgrade') {
    const shared = {
      by: `Helm release ${operator.namespace}/${operator.release}`,
      version: release.chartVersion,
    };
    tellShared(operator, shared, context);
    return {
      operator,
      release,
      foreign: shared,
      values,
      change: { ...base, action: 'none', toVersion: shared.version },
    };
  }
  return { operator, release, foreign, values, change: { ...base, action } };
}

/** @throws {LayerFailure} where it is not there, or too old, as `inspectOperator` does */
async function hiddenOperator(
  operator: OperatorSpec,
  { set }: Pick<LayerRequest, 'set'>,
  context: Context,
): Promise<OperatorState> {
  const foreign = await findForeignOperator(operator, context, { own: true });
  const { namespace, release, chart, version } = operator;
  const change = { layer: context.layer, release, namespace, chart, action: 'none' as const };
  const values = mergeHelmValues(operator.values, set);
  if (foreign === undefined)
    throw new LayerFailure(
      'OPERATOR_HIDDEN',
      { apiVersion: 'v1', kind: 'Namespace', name: namespace },
      `The operator of this layer (${chart} ${version}) is not running, and this user may not install it: Helm's releases in namespace ${namespace} may not be read`,
      {
        remedy: `Let somebody install it who may (lamina up), or bind lamina-install-operators and lamina-run-operators of manifests/roles to this user.`,
      },
    );
  tellForeign(operator, foreign, context);
  return {
    operator,
    release: undefined,
    foreign,
    values,
    change: { ...change, toVersion: foreign.version },
  };
}

/** A guest takes a shared operator as it is, as long as that is one for its resources. */
function tellShared(operator: OperatorSpec, { by, version }: ForeignOperator, { logger }: Context): void {
  if (!satisfies(version, `^${operator.version}`, { includePrerelease: true })) {
    throw new LayerFailure(
      'OPERATOR_SHARED',
      { apiVersion: 'v1', kind: 'Namespace', name: operator.namespace },
      `The operator of ${by}, which others share, has version ${version}, and this layer needs ${operator.version}`,
      {
        remedy: `Bring it to ${operator.version} first (lamina up), where everybody who shares it agrees; a preview never changes it.`,
        details: { installed: version, needed: operator.version },
      },
    );
  }
  logger.notice(
    `Using the shared operator of ${by} as it is (version ${version}); a preview does not change it`,
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
  const source = operatorChart(operator, request);
  const chartDirectory = await helm.pull(source, { signal });
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
  logger.info(
    `Helm release ${namespace}/${release}: ${state.change.action} ${operator.chart} ${operator.version}`,
  );
  const source = operatorChart(operator, request);
  return convergeRelease(
    { ...source, chartDirectory, release, namespace, values },
    { helm, kubernetes, clock, logger, signal },
  );
}
