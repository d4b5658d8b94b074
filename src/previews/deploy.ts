// One pull request's preview: checked, asked for, and only then written.
import { checkLayer, type CheckedLayer } from '../layers/check-layer.ts';
import { deployLayer } from '../layers/deploy.ts';
import { allEndpoints } from '../layers/endpoints.ts';
import { deployStack, type StackLayerResult } from '../layers/deploy-stack.ts';
import { applyMembers, planMembers, readLiveSet, type MemberContext } from '../layers/objects/members.ts';
import { inspectOperator } from '../layers/operator.ts';
import { podSecurityLabels, weakestOf } from '../layers/namespaces.ts';
import type { Change, Collaborators, LayerPlan, LayerRequest } from '../layers/types.ts';
import { deadlineSignal } from '../runtime/clock.ts';
import { errorMessage } from '../runtime/errors.ts';
import { BOUNDS, renderBounds } from './bounds.ts';
import { checkPreviewPermissions } from './permissions.ts';
import { demandOf } from './demand.ts';
import { holdNamespace, type Held } from './hold.ts';
import { isCounted } from './inventory.ts';
import { checkTtl, EXPIRES, renderTime, renderTtl, TTL_LABEL } from './lifetime.ts';
import { checkQuota, quotaFor, tooSmall, type Quota } from './quota.ts';
import { RECORD, renderRecord, type PreviewRecord } from './record.ts';
import type { DeployPreviewOptions, PreviewRequest, PreviewResult } from './types.ts';

const DEFAULT_TIMEOUT = 30 * 60_000;

type CheckedLayers = ReadonlyMap<LayerRequest, CheckedLayer>;

/**
 * Brings the layers up in the preview's namespace, unless the pull request is closed: asked when the files are known to
 * hold, and again immediately before the first write. What a layer's failure is stands in its result.
 * @throws {ConfigurationError} for mistakes, before anything is written; whatever `isOpen` throws
 */
export async function deployPreview(
  request: PreviewRequest,
  collaborators: Collaborators,
  options: DeployPreviewOptions,
): Promise<PreviewResult> {
  const { id, mode, timeout = DEFAULT_TIMEOUT } = request;
  const endsAt = collaborators.clock.now() + timeout;
  checkTtl(request.ttl);
  checkQuota(request.quota);
  using deadline = deadlineSignal(timeout, `the preview ${id.namespace}`, collaborators.signal);
  const context = { ...collaborators, signal: deadline.signal };
  const checked = await checkAll(request.layers, context);
  const quota = decideQuota(request, checked, context);
  if (mode === 'plan') {
    await options.onBegin?.();
    return await planPreview(request, quota, checked, context);
  }
  if (!(await options.isOpen())) return closed(request, context);
  await checkPreviewPermissions(request, checked, context);
  const operators = await operatorNamespaces(request.layers, context);
  const expiresAt = context.clock.now() + request.ttl;
  const { commit } = request;
  const names = request.layers.map(({ layer }) => layer.name);
  const holds = [...checked.values()].flatMap(({ objects }) => objects).filter(isCounted).length;
  const record = ({
    state,
    endpoints,
    reason,
  }: Pick<PreviewRecord, 'state' | 'endpoints' | 'reason'>): string =>
    renderRecord({ state, reason, endpoints, layers: names, holds, commit });
  const hold = {
    id,
    run: request.run,
    labels: {
      [TTL_LABEL]: renderTtl(request.ttl),
      ...podSecurityLabels(weakestOf(request.layers.map(({ layer }) => layer.spec.podSecurity))),
    },
    annotations: {
      [EXPIRES]: renderTime(expiresAt),
      [RECORD]: record({ state: 'deploying', endpoints: {} }),
    },
    isOpen: options.isOpen,
    lifetime: collaborators.signal,
  };
  const result = await holdNamespace(hold, context, async (held) => {
    // From here on each step has its own time, so that what has become of the preview is told also when that is over.
    const inner = { ...collaborators, signal: held.signal };
    try {
      await options.onBegin?.();
      const bounded = await bound(request, quota, operators, inner);
      const layers = await deployStack(request.layers, inner, {
        checked,
        timeout: Math.max(1, endsAt - inner.clock.now()),
        ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
      });
      const outcome = summarize(request, held, layers, bounded, expiresAt);
      await writeRecord(request, record(outcome), inner);
      return outcome;
    } catch (error) {
      const failed = { state: 'failed', endpoints: {}, reason: errorMessage(error) } as const;
      await writeRecord(request, record(failed), inner).catch((unwritten: unknown) => {
        inner.logger.debug(`The failure was not written to the namespace: ${errorMessage(unwritten)}`);
      });
      throw error;
    }
  });
  return result ?? closed(request, context);
}

async function checkAll(layers: readonly LayerRequest[], context: Collaborators): Promise<CheckedLayers> {
  return new Map(
    await Promise.all(layers.map(async (layer) => [layer, await checkLayer(layer, context)] as const)),
  );
}

function decideQuota({ quota }: PreviewRequest, checked: CheckedLayers, { logger }: Collaborators): Quota {
  const demand = demandOf([...checked.values()].flatMap(({ objects }) => objects));
  for (const shortage of tooSmall(demand, quota))
    logger.warning(`quota ${shortage}; some of it will be refused`);
  return quotaFor(demand, quota);
}

/** From where operators reach into the preview: also those that others have installed elsewhere. */
async function operatorNamespaces(
  layers: readonly LayerRequest[],
  context: Collaborators,
): Promise<readonly string[]> {
  const found = await Promise.all(
    layers.map(async (request) => {
      const { operator } = request.layer.spec;
      if (operator === undefined) return [];
      const { foreign } = await inspectOperator(operator, request, { ...context, layer: request.layer.name });
      return [operator.namespace, foreign?.reference?.namespace ?? operator.namespace];
    }),
  );
  return [...new Set(found.flat())];
}

const boundsContext = ({ id }: PreviewRequest, context: Collaborators): MemberContext => ({
  ...context,
  layer: BOUNDS,
  namespace: id.namespace,
});

/** Quota and the rest, before the first pod. Returns what changed. */
async function bound(
  request: PreviewRequest,
  quota: Quota,
  operators: readonly string[],
  context: Collaborators,
): Promise<readonly Change[]> {
  const members = boundsContext(request, context);
  const objects = renderBounds(request.id.namespace, quota, operators);
  const live = await readLiveSet(members, objects);
  // Nobody else has a say in what bounds a preview.
  const plan = await planMembers(objects, live, members, { planOnly: false, force: true });
  await applyMembers(plan, live, members, { force: true, run: request.run });
  return plan.changes;
}

async function writeRecord(
  { id }: PreviewRequest,
  record: string,
  { kubernetes, signal }: Collaborators,
): Promise<void> {
  const reference = { apiVersion: 'v1', kind: 'Namespace', name: id.namespace };
  await kubernetes.mergePatch(reference, { metadata: { annotations: { [RECORD]: record } } }, { signal });
}

type Outcome = PreviewResult & { readonly state: 'ready' | 'failed'; readonly reason?: string };

function summarize(
  { id }: PreviewRequest,
  { made }: Held,
  layers: readonly StackLayerResult[],
  bounded: readonly Change[],
  expiresAt: number,
): Outcome {
  const failure = layers.find((layer) => layer.failure !== undefined)?.failure;
  return {
    id,
    state: failure === undefined ? 'ready' : 'failed',
    ...(failure === undefined ? {} : { reason: failure.diagnosis?.cause ?? failure.message }),
    changed: made || bounded.some(({ action }) => action !== 'none') || layers.some(({ changed }) => changed),
    layers,
    plans: [{ layer: BOUNDS, changes: bounded, helm: [] }, ...layers.map(({ plan }) => plan)],
    endpoints: allEndpoints(layers),
    expiresAt,
  };
}

async function planPreview(
  request: PreviewRequest,
  quota: Quota,
  checked: CheckedLayers,
  context: Collaborators,
): Promise<PreviewResult> {
  const operators = await operatorNamespaces(request.layers, context);
  const members = boundsContext(request, context);
  const objects = renderBounds(request.id.namespace, quota, operators);
  const { changes } = await planMembers(objects, await readLiveSet(members, objects), members, {
    planOnly: true,
    force: true,
  });
  const plans: LayerPlan[] = [{ layer: BOUNDS, changes, helm: [] }];
  for (const layer of request.layers) {
    const found = checked.get(layer);
    const { plan } = await deployLayer(layer, context, {
      mode: 'plan',
      ...(found === undefined ? {} : { checked: found }),
    });
    plans.push(plan);
  }
  const pending = plans.flatMap((plan) => [...plan.changes, ...plan.helm]);
  return {
    id: request.id,
    state: 'planned',
    changed: pending.some(({ action }) => action !== 'none'),
    layers: [],
    plans,
    endpoints: {},
  };
}

function closed({ id }: PreviewRequest, { logger }: Collaborators): PreviewResult {
  logger.notice(`Pull request ${id.pullRequest} is not open: no preview is deployed`);
  return { id, state: 'closed', changed: false, layers: [], plans: [], endpoints: {} };
}
