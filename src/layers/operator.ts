// The operator of a layer: what is there, what would change, and the way to a working one.
import satisfies from 'semver/functions/satisfies.js';
import { convergeRelease, decideRelease } from '../helm/converge.ts';
import { isOurRelease } from '../helm/release-mark.ts';
import type { ReleaseRevision } from '../helm/release-secret.ts';
import { LayerFailure } from './failure.ts';
import type { OperatorSpec } from './files/layer-spec.ts';
import { mergeHelmValues } from './files/values.ts';
import { ensureNamespace, namespaceReference } from './namespaces.ts';
import { operatorChart } from './operator/chart.ts';
import { findForeignOperator, type ForeignOperator } from './operator/foreign.ts';
import { seeRelease } from './operator/release.ts';
import type { Collaborators, HelmChange, LayerRequest } from './types.ts';

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
 * @throws {LayerFailure} `OPERATOR_FOREIGN` where another tool owns an operator that does not serve the layer,
 * `OPERATOR_SHARED` where a guest would need another version, `OPERATOR_HIDDEN` where none runs and this user may not
 * install it.
 */
export async function inspectOperator(
  operator: OperatorSpec,
  request: Pick<LayerRequest, 'set' | 'guest'>,
  context: Context,
): Promise<OperatorState> {
  const seen = await seeRelease(operator, context);
  // Who may not see releases may not change them: the operator is looked for as if somebody else had installed it.
  const release = seen === 'hidden' ? undefined : seen;
  const values = mergeHelmValues(operator.values, request.set);
  const own: OperatorState = {
    operator,
    release,
    foreign: undefined,
    values,
    change: {
      layer: context.layer,
      release: operator.release,
      namespace: operator.namespace,
      chart: operator.chart,
      toVersion: operator.version,
      ...(release === undefined ? {} : { fromVersion: release.chartVersion }),
      action: decideRelease(release, { version: operator.version, values }),
    },
  };
  const foreign =
    seen === 'hidden' ? await findHidden(operator, context) : await findForeign(operator, seen, context);
  if (foreign !== undefined) {
    acceptForeign(operator, foreign, context);
    return servedBy(foreign, own);
  }
  if (request.guest === true && release?.status === 'deployed' && own.change.action === 'upgrade') {
    const shared = asForeign(operator, release);
    acceptShared(operator, shared, context);
    return servedBy(shared, own);
  }
  return own;
}

/** Nothing is to be done where somebody else's operator serves the layer. */
const servedBy = (foreign: ForeignOperator, own: OperatorState): OperatorState => ({
  ...own,
  foreign,
  change: { ...own.change, action: 'none', toVersion: foreign.version },
});

const asForeign = (operator: OperatorSpec, { chartVersion }: ReleaseRevision): ForeignOperator => ({
  by: `Helm release ${operator.namespace}/${operator.release}`,
  version: chartVersion,
});

async function findForeign(
  operator: OperatorSpec,
  release: ReleaseRevision | undefined,
  context: Context,
): Promise<ForeignOperator | undefined> {
  if (release === undefined) return findForeignOperator(operator, context);
  return isOurRelease(release) ? undefined : asForeign(operator, release);
}

/** @throws {LayerFailure} `OPERATOR_HIDDEN` where none runs */
async function findHidden(operator: OperatorSpec, context: Context): Promise<ForeignOperator> {
  const found = await findForeignOperator(operator, context, { own: true });
  if (found !== undefined) return found;
  const { namespace, chart, version } = operator;
  throw new LayerFailure(
    'OPERATOR_HIDDEN',
    namespaceReference(namespace),
    `The operator of this layer (${chart} ${version}) is not running, and this user may not install it: Helm's releases in namespace ${namespace} may not be read`,
    {
      remedy: `Let somebody install it who may (lamina up), or bind lamina-install-operators and lamina-run-operators of manifests/roles to this user.`,
    },
  );
}

const serves = ({ version }: ForeignOperator, operator: OperatorSpec): boolean =>
  satisfies(version, `^${operator.version}`, { includePrerelease: true });

/**
 * A guest takes a shared operator as it is, as long as that is one for its resources.
 * @throws {LayerFailure} `OPERATOR_SHARED`
 */
function acceptShared(operator: OperatorSpec, shared: ForeignOperator, { logger }: Context): void {
  const { by, version } = shared;
  if (!serves(shared, operator)) {
    throw new LayerFailure(
      'OPERATOR_SHARED',
      namespaceReference(operator.namespace),
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

/** @throws {LayerFailure} `OPERATOR_FOREIGN` */
function acceptForeign(operator: OperatorSpec, foreign: ForeignOperator, { logger }: Context): void {
  const { by, version } = foreign;
  if (!serves(foreign, operator)) {
    throw new LayerFailure(
      'OPERATOR_FOREIGN',
      foreign.reference ?? namespaceReference(operator.namespace),
      `The operator is installed by ${by} in version ${version}, and this layer needs ${operator.version}`,
      {
        remedy: `Upgrade it there to ${operator.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,
        details: { installed: version, needed: operator.version },
      },
    );
  }
  logger.notice(`Using the operator of ${by} (version ${version}); Lamina neither upgrades nor removes it`);
}

/**
 * Installs or upgrades, after freeing a release that a dead run left in the middle. Call it under the operator's lock.
 * @throws {HelmError} for what Helm refuses
 */
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
