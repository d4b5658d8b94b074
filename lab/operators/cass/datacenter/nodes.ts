// Nodes are started one at a time: first one in each rack, then the others, each when the one before it serves.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { referenceTo } from '../../../../src/kubernetes/objects.ts';
import { errorMessage } from '../../../../src/runtime/errors.ts';
import { timestamp } from '../../engine/timestamp.ts';
import { delayOf, pause } from '../context.ts';
import { LABEL, names, STATE } from '../contract/names.ts';
import type { NodeStatus } from '../contract/status.ts';
import { containerOf, podStatus } from '../data-plane/data-plane.ts';
import { ended, podsOf, setCondition, stateOf, type Ended, type Pass } from './pass.ts';

const MOST_SEEDS = 3;

/** Addresses and host ids of the nodes that were started, as far as they are not known yet. */
export async function noteNodes(pass: Pass): Promise<Ended | undefined> {
  const { context, status } = pass;
  const known = status.current.nodeStatuses ?? {};
  const nodes: Record<string, NodeStatus> = { ...known };
  for (const pod of podsOf(pass).filter((each) => stateOf(each) === STATE.started)) {
    const { podIP } = podStatus(pod);
    if (podIP === undefined) continue;
    const before = known[pod.metadata.name];
    const hostID = before?.hostID ?? (await hostIdOf(pass, pod));
    const rack = pod.metadata.labels?.[LABEL.rack] ?? '';
    nodes[pod.metadata.name] = { ...(hostID === undefined ? {} : { hostID }), ip: podIP, rack };
  }
  if (await status.set({ nodeStatuses: nodes })) await pause(context, 'health', pass.scenario);
  return undefined;
}

async function hostIdOf({ context }: Pass, pod: KubernetesObject): Promise<string | undefined> {
  try {
    return await context.dataPlane.hostId(pod, context.signal);
  } catch (error) {
    context.signal.throwIfAborted();
    context.log(`pod ${pod.metadata.name}: ${errorMessage(error)}`);
    return undefined;
  }
}

/** Ends the look unless every node is started and serves. */
export async function startNodes(pass: Pass): Promise<Ended | undefined> {
  const { context, datacenter, scenario } = pass;
  if (datacenter.spec.stopped === true) return undefined;
  const soon = ended(delayOf(context, 'soon', scenario));
  if (await noteLostReadiness(pass)) return soon;
  await labelSeeds(pass);
  if (await hasStartingNode(pass)) return soon;
  const ranks = Math.max(...datacenter.racks.map(({ size }) => size));
  if (await startRank(pass, 0)) return ended(delayOf(context, 'nextLook', scenario));
  const healthy = await isHealthy(pass);
  await setCondition(pass, 'Healthy', healthy);
  if (!healthy) return ended(delayOf(context, 'restAfterReady', scenario));
  for (let rank = 1; rank < ranks; rank += 1) if (await startRank(pass, rank)) return soon;
  const { nodeStatuses = {} } = pass.status.current;
  const unknown = podsOf(pass).some(({ metadata }) => nodeStatuses[metadata.name]?.hostID === undefined);
  return unknown ? soon : undefined;
}

function isHealthy(pass: Pass): Promise<boolean> {
  if (pass.scenario === 'unhealthy') return Promise.resolve(false);
  const started = podsOf(pass).filter((pod) => stateOf(pod) === STATE.started);
  return pass.context.dataPlane.isHealthy(started, pass.datacenter.racks.length, pass.context.signal);
}

/** A node that no longer serves keeps its place, and the datacenter its Ready; only the label tells. */
async function noteLostReadiness(pass: Pass): Promise<boolean> {
  const { context } = pass;
  let lost = false;
  for (const pod of podsOf(pass)) {
    const state = stateOf(pod);
    if (state !== STATE.started && state !== STATE.startedNotReady) continue;
    const serves = context.dataPlane.isReady(pod);
    if (serves && state === STATE.startedNotReady) await label(pass, pod, LABEL.nodeState, STATE.started);
    if (serves) continue;
    lost = true;
    if (state === STATE.started) await label(pass, pod, LABEL.nodeState, STATE.startedNotReady);
    else if (unreadyFor(pass, pod) > delayOf(context, 'stuck')) {
      context.log(`pod ${pod.metadata.name}: did not serve for too long, replaced`);
      await context.client.delete(referenceTo(pod), { signal: context.signal });
    }
  }
  return lost;
}

function unreadyFor({ context }: Pass, pod: KubernetesObject): number {
  const condition = podStatus(pod).conditions?.find(({ type }) => type === 'Ready');
  const since = Date.parse(condition?.lastTransitionTime ?? '');
  return condition?.status !== 'False' || Number.isNaN(since) ? 0 : context.clock.now() - since;
}

async function labelSeeds(pass: Pass): Promise<void> {
  const { context, datacenter } = pass;
  const most = Math.max(MOST_SEEDS, datacenter.racks.length);
  const started = podsOf(pass).filter(
    (pod) => stateOf(pod) === STATE.started && context.dataPlane.isReady(pod),
  );
  const news = started.slice(0, most).filter((pod) => pod.metadata.labels?.[LABEL.seed] !== 'true');
  for (const pod of news) await label(pass, pod, LABEL.seed, 'true');
  if (news.length === 0) return;
  for (const pod of started) await context.dataPlane.reloadSeeds(pod, context.signal);
}

async function hasStartingNode(pass: Pass): Promise<boolean> {
  for (const pod of podsOf(pass)) {
    if (stateOf(pod) !== STATE.starting) continue;
    if (!pass.context.dataPlane.isReady(pod)) return true;
    await label(pass, pod, LABEL.nodeState, STATE.started);
    pass.context.log(`pod ${pod.metadata.name}: serves`);
  }
  return false;
}

/** Starts the first node of this rank that does not serve, rack by rack; true: there was one. */
async function startRank(pass: Pass, rank: number): Promise<boolean> {
  const { datacenter, context } = pass;
  const pods = new Map(podsOf(pass).map((pod) => [pod.metadata.name, pod]));
  for (const rack of datacenter.racks) {
    if (rank >= rack.size) continue;
    const pod = pods.get(`${names.statefulSet(datacenter.cluster, datacenter.name, rack.name)}-${rank}`);
    if (pod !== undefined && context.dataPlane.isReady(pod)) continue;
    if (pod !== undefined && stateOf(pod) === STATE.readyToStart && isManagementUp(pass, pod))
      await startNode(pass, pod);
    return true;
  }
  return false;
}

function isManagementUp({ context, scenario }: Pass, pod: KubernetesObject): boolean {
  const since = Date.parse(containerOf(pod)?.state?.running?.startedAt ?? '');
  return !Number.isNaN(since) && context.clock.now() - since >= delayOf(context, 'managementUp', scenario);
}

async function startNode(pass: Pass, pod: KubernetesObject): Promise<void> {
  const { context, datacenter, rest, scenario } = pass;
  const { name } = pod.metadata;
  // The very first node of a cluster has nobody to join but itself.
  const hasSeed = podsOf(pass).some((each) => each.metadata.labels?.[LABEL.seed] === 'true');
  if (!hasSeed) await label(pass, pod, LABEL.seed, 'true');
  context.log(`pod ${name}: starting Cassandra`);
  void context.dataPlane.start(pod, context.signal).catch(async (error: unknown) => {
    if (context.signal.aborted) return;
    context.log(`pod ${name}: ${errorMessage(error)}; deleting it`);
    await context.client.delete(referenceTo(pod)).catch(() => false);
  });
  await label(pass, pod, LABEL.nodeState, STATE.starting);
  await pass.status.set({ lastServerNodeStarted: timestamp(context.clock.now()) });
  rest.begin(datacenter.object.metadata.uid ?? datacenter.name, delayOf(context, 'coolDown', scenario));
}

async function label(pass: Pass, pod: KubernetesObject, key: string, value: string): Promise<void> {
  const { client, signal } = pass.context;
  await client.mergePatch(referenceTo(pod), { metadata: { labels: { [key]: value } } }, { signal });
  // The store hears of it later; until then this look must know it.
  pod.metadata.labels = { ...pod.metadata.labels, [key]: value };
}
