// Brings the EBS CSI driver into a cluster that needs it, waits until it works, and proves it.
import type { Aws } from '../../aws/aws.ts';
import { needs, requireAccess } from '../../kubernetes/require-access.ts';
import { withLock } from '../../layers/lock.ts';
import { deadlineSignal } from '../../runtime/clock.ts';
import { awaitDriver } from './await.ts';
import { checkRequest } from './check-request.ts';
import { decideMethod, whySkipped, type Decision } from './decide.ts';
import { planAddon } from './eks-addon.ts';
import { planRelease } from './helm-release.ts';
import { driverVersion, examineDriver, NAMESPACE, type DriverFacts } from './installed.ts';
import { kustomizeTarget, planKustomization } from './kustomize.ts';
import { lookAtDriver } from './look.ts';
import { inState } from './nodes.ts';
import { ROLES, wouldChange, type DriverPlan } from './plan.ts';
import { probeDriver } from './probe.ts';
import { planSnapshotCrds } from './snapshot-crds.ts';
import type { DriverChange, InstallEbsCsiDriverRequest, InstallEbsCsiDriverResult } from './types.ts';

const TIMEOUT = 600_000;
/** A volume takes a while, however long the driver took to come up. */
const PROBE_AT_LEAST = 60_000;
const LOCK = 'lamina-ebs-csi-driver';
const LEASE_NEEDS = needs(
  ['get', 'list', 'watch', 'create', 'update'],
  { group: 'coordination.k8s.io', resource: 'leases', namespace: NAMESPACE },
  ROLES.run,
);

/**
 * Examines, installs or upgrades where it is Lamina's to do so, waits, probes. A run with nothing to do writes nothing.
 * @throws {ConfigurationError} on inputs that cannot work, before anything was changed
 * @throws {LaminaError} `EBS_CSI_NOT_READY` with the node, the cause and the remedy; `VOLUME_PROBE_FAILED`
 */
export async function installEbsCsiDriver(
  request: InstallEbsCsiDriverRequest,
): Promise<InstallEbsCsiDriverResult> {
  const { kubernetes, clock, logger, signal, method, timeout = TIMEOUT } = request;
  if (method !== undefined) await checkRequest(request, method);
  const until = clock.now() + timeout;
  using deadline = deadlineSignal(timeout, 'the EBS CSI driver', signal);
  const bounded = { ...request, signal: deadline.signal };
  const facts = await examineDriver(kubernetes, deadline.signal);
  const skipped = whySkipped(request, facts);
  if (skipped !== undefined) {
    logger.notice(`No EBS CSI driver is installed: ${skipped}`);
    return { changed: false, version: '', method: '', skipped, nodesReady: 0, nodes: [], plan: [] };
  }
  const decision = decideMethod(request, facts);
  if (decision.theirs) tellTheirs(request, facts);
  else if (decision.method !== '') await checkRequest(request, decision.method);
  const aws = decision.method === 'eks-addon' && !decision.theirs ? await request.openAws() : undefined;
  try {
    const context = { request: bounded, aws, timeLeft: () => until - clock.now() };
    const changes = await converge(facts, decision, context);
    return await prove(request, context, facts, decision, changes);
  } finally {
    aws?.close();
  }
}

interface Context {
  /** Its signal ends with the deadline. */
  readonly request: InstallEbsCsiDriverRequest;
  readonly aws: Aws | undefined;
  readonly timeLeft: () => number;
}

/** Brings the cluster to what was asked for; what is written is planned anew once the lock is held. */
async function converge(
  facts: DriverFacts,
  decision: Decision,
  context: Context,
): Promise<readonly DriverChange[]> {
  const { request } = context;
  const { kubernetes, logger, signal, run, dryRun = false } = request;
  const intended = await makePlans(facts, decision, context);
  const planned = intended.flatMap(({ changes }) => changes);
  if (dryRun) for (const change of planned) logger.info(`${describeChange(change)} (dry run)`);
  if (dryRun || !wouldChange(planned)) return planned;
  const changing = intended.filter(({ changes }) => wouldChange(changes));
  await requireAccess(
    'the installation of the EBS CSI driver',
    async () => [
      ...LEASE_NEEDS,
      ...(await Promise.all(changing.map(({ needs: wanted }) => wanted?.() ?? Promise.resolve([])))).flat(),
    ],
    { client: kubernetes, signal },
  );
  return withLock({ name: LOCK, namespace: NAMESPACE, run, signal }, request, async (held) => {
    const locked = { ...context, request: { ...request, signal: held } };
    // Another run may have done it while this one waited.
    const now = await examineDriver(kubernetes, held);
    const plans = await makePlans(now, decideMethod(request, now), locked);
    for (const { changes, execute } of plans) {
      if (!wouldChange(changes)) continue;
      await execute(held);
      for (const change of changes) if (change.action !== 'none') logger.info(describeChange(change));
    }
    return plans.flatMap(({ changes }) => changes);
  });
}

/** In the order of their execution: the driver looks for the kinds of snapshots when it starts. */
async function makePlans(
  facts: DriverFacts,
  { method, theirs }: Decision,
  { request, aws, timeLeft }: Context,
): Promise<DriverPlan[]> {
  const plans = request.snapshotCrds === true ? [await planSnapshotCrds(request)] : [];
  if (theirs) return plans;
  if (method === 'helm') {
    const nodes = await request.kubernetes.list(
      { apiVersion: 'v1', kind: 'Node' },
      { signal: request.signal },
    );
    plans.push(planRelease(request, facts, nodes.items));
  } else if (method === 'kustomize') {
    plans.push(await planKustomization(await kustomizeTarget(request), request));
  } else if (aws !== undefined) {
    plans.push(await planAddon(aws, request, timeLeft));
  }
  return plans;
}

async function prove(
  { signal: interrupted }: InstallEbsCsiDriverRequest,
  { request, timeLeft }: Context,
  { installation }: DriverFacts,
  { method, theirs }: Decision,
  plan: readonly DriverChange[],
): Promise<InstallEbsCsiDriverResult> {
  const { kubernetes, logger, signal, probe: kind = 'csinode', dryRun = false } = request;
  const sight = dryRun
    ? await lookAtDriver(kubernetes, signal)
    : await awaitDriver(kind !== 'none', request, interrupted);
  const { workloads, nodes } = sight;
  const ready = inState(nodes, 'ready').length;
  const version = driverVersion(workloads.controllers);
  for (const { name, reason = '' } of inState(nodes, 'left-out'))
    logger.info(`Node ${name} is left out: ${reason}`);
  if (!dryRun) logger.info(`EBS CSI driver ${version} is ready on ${ready} of ${nodes.length} nodes`);
  const volume =
    kind === 'volume' && !dryRun
      ? await probeDriver({ ...request, signal: interrupted }, Math.max(PROBE_AT_LEAST, timeLeft()))
      : undefined;
  return {
    changed: wouldChange(plan),
    version,
    method,
    ...(theirs && installation !== undefined ? { installedBy: installation.by } : {}),
    nodesReady: ready,
    nodes,
    ...(volume === undefined ? {} : { probe: volume }),
    plan,
  };
}

function tellTheirs(
  { logger, version = '' }: InstallEbsCsiDriverRequest,
  { installation }: DriverFacts,
): void {
  if (installation === undefined) return;
  const found = installation.version === '' ? '' : ` ${installation.version}`;
  const wish = version === '' ? '' : `; version ${version} was asked for, and has to be installed there`;
  logger.notice(
    `The EBS CSI driver${found} is installed by ${installation.by}; Lamina neither upgrades nor removes it${wish}`,
  );
}

function describeChange({ kind, namespace, name, action, reason }: DriverChange): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}: ${action}, since ${reason}`;
}
