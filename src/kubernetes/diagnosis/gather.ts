// One pass over the server that finds what the rules need: few lists, each only where it can matter.
import type { KubernetesClient } from '../client.ts';
import { groupOf, referenceTo, type KubernetesObject, type ObjectReference } from '../objects.ts';
import type { Readiness } from '../readiness/types.ts';
import { seeEbsDriver } from './ebs/driver-log.ts';
import { concerns, latestFirst, type Facts, type OperatorFacts } from './facts.ts';
import { CHILD_KINDS, claimsOf, clusterOf, findFamily, podsOf, STRIMZI_CHILD_KINDS } from './family.ts';
import { operatorFor } from './operators.ts';
import { redact, tidy } from '../../runtime/redact.ts';
import { createSight, type Sight } from './sight.ts';
import {
  containerStatuses,
  isUnschedulable,
  podIsWell,
  workloadLacksPods,
  type CsiNode,
  type EventObject,
  type NodeObject,
  type Pod,
  type StorageClass,
  type Workload,
} from './views.ts';

const LOG_LINES = 20;
const LOGS_AT_MOST = 3;

export interface GatherOptions {
  readonly client: KubernetesClient;
  /** Ends the gathering; what was not seen by then is noted. */
  readonly signal: AbortSignal;
  /** The caller's signal: its abort is thrown. */
  readonly interrupted: AbortSignal;
  readonly readiness: Readiness | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What there is to see of a resource that is not ready. Throws nothing but the reason of `interrupted`. */
export async function gatherFacts(reference: ObjectReference, options: GatherOptions): Promise<Facts> {
  const sight = createSight(options.client, options.signal, options.interrupted);
  return gather(reference, sight, options, true);
}

async function gather(
  reference: ObjectReference,
  sight: Sight,
  options: Pick<GatherOptions, 'readiness' | 'now'>,
  withOperator: boolean,
): Promise<Facts> {
  const group = groupOf(reference.apiVersion);
  const isStrimzi = group === 'kafka.strimzi.io';
  const namespace = reference.kind === 'Namespace' ? reference.name : reference.namespace;
  const kinds = namespace === undefined ? [] : [...CHILD_KINDS, ...(isStrimzi ? STRIMZI_CHILD_KINDS : [])];
  const [kindServed, found, candidates, events, namespaceObject] = await Promise.all([
    sight.serves(reference),
    sight.get(reference),
    Promise.all(kinds.map((kind) => sight.list(kind, { namespace: namespace ?? '' }))),
    sight.list<EventObject>({ apiVersion: 'v1', kind: 'Event' }, { namespace: namespace ?? 'default' }),
    namespace === undefined ? undefined : sight.get({ apiVersion: 'v1', kind: 'Namespace', name: namespace }),
  ]);
  const target = found.object;
  const family = findFamily(
    reference,
    target,
    candidates.flatMap((items) => items ?? []),
  );
  const pods = podsOf(family);
  const cluster = clusterOf(reference, target);
  const [storage, room, operator, logs, clusterFact] = await Promise.all([
    seeStorage(family, sight),
    seeRoom(pods, sight),
    withOperator ? seeOperator(group, sight, options.now) : undefined,
    readLogs(pods, sight),
    cluster === undefined ? undefined : seeCluster(reference, cluster, sight),
  ]);
  return {
    reference,
    readiness: options.readiness,
    kindServed,
    target,
    targetSeen: found.seen,
    family,
    pods,
    claims: claimsOf(family),
    events: latestFirst((events ?? []).filter((event) => family.some((member) => concerns(event, member)))),
    ...(clusterFact === undefined ? {} : { cluster: clusterFact }),
    ...(namespaceObject?.object === undefined ? {} : { namespace: namespaceObject.object }),
    ...storage,
    ...room,
    ...(operator === undefined ? {} : { operator }),
    logs,
    notSeen: sight.notSeen,
    now: options.now,
  };
}

async function seeStorage(
  family: readonly KubernetesObject[],
  sight: Sight,
): Promise<Pick<Facts, 'storageClasses' | 'csiDrivers' | 'csiNodes' | 'ebsDriver'>> {
  const claims = claimsOf(family);
  if (claims.every((claim) => claim.status?.phase === 'Bound')) return {};
  const [classes, drivers, csiNodes] = await Promise.all([
    sight.list<StorageClass>({ apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass' }),
    sight.list({ apiVersion: 'storage.k8s.io/v1', kind: 'CSIDriver' }),
    sight.list<CsiNode>({ apiVersion: 'storage.k8s.io/v1', kind: 'CSINode' }),
  ]);
  const ebsDriver = await seeEbsDriver(claims, classes, csiNodes, sight);
  return {
    ...(ebsDriver === undefined ? {} : { ebsDriver }),
    ...(classes === undefined ? {} : { storageClasses: classes }),
    ...(drivers === undefined ? {} : { csiDrivers: drivers.map(({ metadata }) => metadata.name) }),
    ...(csiNodes === undefined ? {} : { csiNodes }),
  };
}

/** Nodes and what is taken on them, only where a pod found no place. */
async function seeRoom(pods: readonly Pod[], sight: Sight): Promise<Pick<Facts, 'nodes' | 'scheduledPods'>> {
  if (!pods.some(isUnschedulable)) return {};
  const [nodes, scheduled] = await Promise.all([
    sight.list<NodeObject>({ apiVersion: 'v1', kind: 'Node' }),
    sight.list<Pod>(
      { apiVersion: 'v1', kind: 'Pod' },
      { fieldSelector: 'spec.nodeName!=,status.phase!=Succeeded,status.phase!=Failed' },
    ),
  ]);
  return {
    ...(nodes === undefined ? {} : { nodes }),
    ...(scheduled === undefined ? {} : { scheduledPods: scheduled }),
  };
}

async function seeCluster(reference: ObjectReference, name: string, sight: Sight): Promise<Facts['cluster']> {
  const cluster: ObjectReference = { ...reference, kind: 'Kafka', name };
  const { seen, object } = await sight.get(cluster);
  return seen ? { reference: cluster, exists: object !== undefined } : undefined;
}

async function seeOperator(group: string, sight: Sight, now: number): Promise<OperatorFacts | undefined> {
  const kind = operatorFor(group);
  if (kind === undefined) return undefined;
  const deployments = await sight.list<Workload>({ apiVersion: 'apps/v1', kind: 'Deployment' });
  const deployment = deployments?.find((candidate) => kind.matches(candidate));
  const known = { title: kind.title, deployment, deploymentsSeen: deployments !== undefined };
  if (deployment === undefined) return { ...known, watches: undefined, complaints: [] };
  const watches = kind.watches(deployment);
  // Its own facts: with the pods that explain why it is down, or with the log that says what it lacks.
  const facts = await gather(referenceTo(deployment), sight, { readiness: undefined, now }, false);
  const complaints = workloadLacksPods(deployment) ? [] : await readComplaints(facts.pods, sight);
  return { ...known, watches, facts, complaints };
}

const COMPLAINT = /\b(WARN|ERROR|FATAL)\b|forbidden|exception|failed/i;

async function readComplaints(pods: readonly Pod[], sight: Sight): Promise<readonly string[]> {
  const pod = pods.find(podIsWell);
  const container = pod?.spec?.containers?.[0]?.name;
  if (pod === undefined || container === undefined) return [];
  const log = await sight.log(referenceTo(pod), container, false, 200);
  return redact(log ?? '')
    .split('\n')
    .filter((line) => COMPLAINT.test(line))
    .map((line) => tidy(line, 500))
    .slice(-5);
}

/** The last words of containers that ended or that run without becoming ready, by `pod/container`. */
async function readLogs(pods: readonly Pod[], sight: Sight): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = pods
    .filter((pod) => !podIsWell(pod))
    .flatMap((pod) =>
      containerStatuses(pod).flatMap(({ name, state, lastState, ready }) => {
        const crashed = state?.waiting !== undefined && lastState?.terminated !== undefined;
        const ended = (state?.terminated?.exitCode ?? 0) !== 0;
        const unready = state?.running !== undefined && ready === false;
        return crashed || ended || unready ? [{ pod, name, previous: crashed }] : [];
      }),
    )
    .slice(0, LOGS_AT_MOST);
  const logs = await Promise.all(
    wanted.map(async ({ pod, name, previous }) => {
      const text = await sight.log(referenceTo(pod), name, previous, LOG_LINES);
      const lines = redact(text ?? '')
        .split('\n')
        .map((line) => tidy(line))
        .filter((line) => line !== '');
      return [`${pod.metadata.name}/${name}`, lines] as const;
    }),
  );
  return new Map(logs.filter(([, lines]) => lines.length > 0));
}
