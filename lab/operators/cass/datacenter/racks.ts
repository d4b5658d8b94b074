// StatefulSets: made, scaled, stopped, and changed one rack after the other.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { referenceTo } from '../../../../src/kubernetes/objects.ts';
import { errorMessage } from '../../../../src/runtime/errors.ts';
import { timestamp } from '../../engine/timestamp.ts';
import { applyChild, delayOf, pause } from '../context.ts';
import { containerOf, podStatus } from '../data-plane/data-plane.ts';
import { hashOf, renderStatefulSet } from '../render/stateful-set.ts';
import { ended, podsOf, replicasOf, setCondition, statefulSetOf, type Ended, type Pass } from './pass.ts';

const BROKEN = ['CrashLoopBackOff', 'ImagePullBackOff', 'ErrImagePull'];
/** How the operator writes that no restart was ever asked for. */
const NEVER = '1970-01-01T00:00:01Z';

interface SetStatus {
  readonly observedGeneration?: number;
  readonly replicas?: number;
  readonly readyReplicas?: number;
  readonly updatedReplicas?: number;
}

const statusOf = (statefulSet: KubernetesObject): SetStatus =>
  (statefulSet['status'] as SetStatus | undefined) ?? {};

/** A StatefulSet for each rack that has none. */
export async function makeRacks(pass: Pass): Promise<Ended | undefined> {
  const { context, datacenter } = pass;
  for (const rack of datacenter.racks) {
    if (statefulSetOf(pass, rack) !== undefined) continue;
    const made = renderStatefulSet(datacenter, rack, rack.size, context.settings);
    await applyChild(context, made);
    context.log(`StatefulSet ${datacenter.namespace}/${made.metadata.name}: created`);
  }
  return undefined;
}

/** Ends the look where the StatefulSet controller has not seen what was asked of it, or not made its pods. */
export function awaitPods(pass: Pass): Promise<Ended | undefined> {
  const pods = new Set(podsOf(pass).map(({ metadata }) => metadata.name));
  const caughtUp = pass.datacenter.racks.every((rack) => {
    const statefulSet = statefulSetOf(pass, rack);
    if (statefulSet === undefined) return true;
    const { observedGeneration, replicas = 0 } = statusOf(statefulSet);
    if (observedGeneration !== statefulSet.metadata.generation) return false;
    return Array.from({ length: replicas }, (_, index) => `${statefulSet.metadata.name}-${index}`).every(
      (name) => pods.has(name),
    );
  });
  return Promise.resolve(caughtUp ? undefined : ended());
}

/** Ends the look where nodes of a stopped datacenter still run: they are drained, and scaled to none. */
export async function stopRacks(pass: Pass): Promise<Ended | undefined> {
  const { datacenter, context } = pass;
  if (datacenter.spec.stopped !== true) return undefined;
  const running = racksWith(pass, (replicas) => replicas > 0);
  if (running.length === 0) return undefined;
  await setCondition(pass, 'Stopped', true);
  await setCondition(pass, 'Ready', false);
  for (const pod of podsOf(pass).filter((each) => context.dataPlane.isReady(each)))
    await context.dataPlane.drain(pod, context.signal).catch((error: unknown) => {
      context.log(`pod ${pod.metadata.name}: ${errorMessage(error)}`);
    });
  for (const statefulSet of running) await scale(pass, statefulSet, 0);
  return ended(delayOf(context, 'restAfterUpdate', pass.scenario));
}

/** Racks that are to have more nodes than they have get them. */
export async function growRacks(pass: Pass): Promise<Ended | undefined> {
  for (const rack of pass.datacenter.racks) {
    const statefulSet = statefulSetOf(pass, rack);
    if (statefulSet === undefined || replicasOf(statefulSet) >= rack.size) continue;
    if (pass.status.isTrue('Stopped')) {
      await setCondition(pass, 'Stopped', false);
      await setCondition(pass, 'Resuming', true);
    } else if (pass.status.isTrue('Ready')) await setCondition(pass, 'ScalingUp', true);
    await scale(pass, statefulSet, rack.size);
  }
  return undefined;
}

async function scale(pass: Pass, statefulSet: KubernetesObject, replicas: number): Promise<void> {
  const { context, status } = pass;
  await status.set({ cassandraOperatorProgress: 'Updating' });
  context.log(`StatefulSet ${statefulSet.metadata.name}: ${replicasOf(statefulSet)} to ${replicas} nodes`);
  await context.client.mergePatch(
    referenceTo(statefulSet),
    { spec: { replicas } },
    { signal: context.signal },
  );
}

function racksWith(pass: Pass, matches: (replicas: number) => boolean): KubernetesObject[] {
  return pass.datacenter.racks.flatMap((rack) => {
    const statefulSet = statefulSetOf(pass, rack);
    return statefulSet !== undefined && matches(replicasOf(statefulSet)) ? [statefulSet] : [];
  });
}

/** Changes the first rack that is not as asked, once the one before it has rolled. */
export const updateRacks = (pass: Pass): Promise<Ended | undefined> => update(pass, false);

/** Where pods cannot come up, a mended spec must not wait for them. */
export function updateBrokenRacks(pass: Pass): Promise<Ended | undefined> {
  return podsOf(pass).some(isBroken) ? update(pass, true) : Promise.resolve(undefined);
}

async function update(pass: Pass, force: boolean): Promise<Ended | undefined> {
  const { context, datacenter, scenario } = pass;
  for (const rack of datacenter.racks) {
    const statefulSet = statefulSetOf(pass, rack);
    if (statefulSet === undefined) continue;
    const {
      observedGeneration,
      replicas = 0,
      readyReplicas = 0,
      updatedReplicas = 0,
    } = statusOf(statefulSet);
    const settled =
      observedGeneration === statefulSet.metadata.generation &&
      replicas === readyReplicas &&
      replicas === updatedReplicas;
    if (!settled && !force) return ended(delayOf(context, 'nextLook', scenario));
    const wanted = renderStatefulSet(datacenter, rack, replicasOf(statefulSet), context.settings);
    if (hashOf(wanted) === hashOf(statefulSet)) continue;
    const refusal = refuseClaims(statefulSet, wanted);
    if (refusal !== undefined) {
      await setCondition(pass, 'Valid', false, {
        reason: 'shrinkingDataVolumeNotSupported',
        message: refusal,
      });
      throw new Error(refusal);
    }
    await announceUpdate(pass, force);
    await applyChild(context, keepClaims(statefulSet, wanted));
    context.log(`StatefulSet ${statefulSet.metadata.name}: changed`);
    await pause(context, 'progress', scenario);
    if (!force) await rest(pass, delayOf(context, 'restAfterUpdate', scenario));
    return ended();
  }
  return undefined;
}

async function announceUpdate(pass: Pass, force: boolean): Promise<void> {
  const { status, context } = pass;
  const lastRollingRestart = status.current['lastRollingRestart'] ?? NEVER;
  await setCondition(pass, 'Updating', true, { also: { lastRollingRestart } });
  await status.set({ cassandraOperatorProgress: 'Updating' });
  if (force) context.log('pods are broken: changed without waiting for them');
}

/** Says until when nothing is looked at, and keeps to it. */
export async function rest({ status, rest: kept, context, datacenter }: Pass, time: number): Promise<void> {
  await status.set({ quietPeriod: timestamp(context.clock.now() + time) });
  kept.begin(datacenter.object.metadata.uid ?? datacenter.name, time);
}

interface SetSpec {
  readonly volumeClaimTemplates?: readonly {
    readonly spec?: { readonly resources?: { readonly requests?: { readonly storage?: string } } };
  }[];
}

const specOf = (statefulSet: KubernetesObject): SetSpec => statefulSet['spec'] as SetSpec;
const sizeOf = (statefulSet: KubernetesObject): string =>
  specOf(statefulSet).volumeClaimTemplates?.[0]?.spec?.resources?.requests?.storage ?? '';

/** Claims of a StatefulSet never change; a larger volume would need another way, which the lab does not go. */
function refuseClaims(current: KubernetesObject, wanted: KubernetesObject): string | undefined {
  if (bytes(sizeOf(wanted)) >= bytes(sizeOf(current))) return undefined;
  return 'shrinking PVC server-data is not supported';
}

function keepClaims(current: KubernetesObject, wanted: KubernetesObject): KubernetesObject {
  const { volumeClaimTemplates } = specOf(current);
  const claims = (volumeClaimTemplates ?? []).map((claim) => {
    // The server filled these in; they are its own.
    const { metadata, spec } = claim as { metadata?: { name?: string; labels?: object }; spec?: object };
    return { metadata: { name: metadata?.name, labels: metadata?.labels }, spec };
  });
  return { ...wanted, spec: { ...(wanted['spec'] as object), volumeClaimTemplates: claims } };
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
};

function bytes(quantity: string): number {
  const [, number = '0', unit = ''] = /^(\d+(?:\.\d+)?)([A-Za-z]*)$/.exec(quantity) ?? [];
  return Number(number) * (UNITS[unit] ?? 1);
}

function isBroken(pod: KubernetesObject): boolean {
  const { phase, conditions = [], containerStatuses = [], initContainerStatuses = [] } = podStatus(pod);
  const unschedulable = conditions.some(
    ({ type, status, reason }) => type === 'PodScheduled' && status === 'False' && reason === 'Unschedulable',
  );
  if (phase === 'Pending' && unschedulable && containerOf(pod) === undefined) return true;
  return [...containerStatuses, ...initContainerStatuses].some(({ state }) =>
    BROKEN.includes(state?.waiting?.reason ?? ''),
  );
}
