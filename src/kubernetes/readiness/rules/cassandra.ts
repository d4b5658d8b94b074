// Row for cass-operator: it confirms a generation only once everything of it runs, and keeps the old Ready until then.
import { recordAt, stringAt, timeOf } from '../../fields.ts';
import { findCondition, labelOf, trueCondition, type KubernetesObject } from '../../objects.ts';
import { CASSANDRA_DATACENTER } from '../../operator-names.ts';
import { isServing, unreadiness } from '../pod-health.ts';
import { told } from '../generic.ts';
import { isObserved, MANAGED_FIELDS_PRECISION, specWrittenAt, wantedGeneration } from '../proof.ts';
import { failed, progressing, ready, type RelatedKind, type Rule, type RuleContext } from '../rule.ts';
import type { Assessment } from '../types.ts';

/** Work in progress, whatever Ready says meanwhile. */
const AT_WORK = [
  'Updating',
  'ScalingUp',
  'ScalingDown',
  'ReplacingNodes',
  'RollingRestart',
  'Resuming',
  'ResizingVolumes',
  'Decommission',
] as const;

/** How long Valid=False of an earlier generation may stand before the operator has looked at this one. */
const VALIDATION_TIME = 10_000;

/**
 * Valid=False comes before any observedGeneration, so it is judged without that proof: at once if it was told after
 * the spec was written (or there never was another spec), else when it has outlived the time for a new look.
 */
function judgeValidity(object: KubernetesObject, context: RuleContext): Assessment | undefined {
  const wanted = wantedGeneration(object, context);
  const seen = context.memory.since(`generation ${wanted}`, context.now);
  const valid = findCondition(object, 'Valid');
  if (valid?.status !== 'False') return undefined;
  const verdict = failed(...told(valid, 'Invalid', 'its spec is not valid'));
  const toldSince = context.memory.since(
    `invalid ${valid.lastTransitionTime ?? ''} ${valid.reason ?? ''}`,
    context.now,
  );
  const [toldAt, writtenAt] = [timeOf(valid.lastTransitionTime), specWrittenAt(object)];
  const newer =
    toldAt !== undefined && writtenAt !== undefined && toldAt >= writtenAt + MANAGED_FIELDS_PRECISION;
  if (newer || toldSince > seen || wanted === 1 || isObserved(object, wanted)) return verdict;
  const until = seen + VALIDATION_TIME;
  if (context.now >= until) return verdict;
  return progressing(verdict.reason, `${verdict.message} (perhaps of an earlier generation)`, until);
}

/** Of a status that is known to be of this generation. */
export function judgeDatacenter(object: KubernetesObject): Assessment {
  const progress = stringAt(object, 'status', 'cassandraOperatorProgress') ?? '';
  if (progress !== 'Ready') return progressing(progress || 'New', 'its operator is at work');
  const working = AT_WORK.find((type) => trueCondition(object, type) !== undefined);
  if (working !== undefined) return progressing(working, 'its operator is at work');
  if (recordAt(object, 'spec')['stopped'] === true && trueCondition(object, 'Stopped') !== undefined)
    return ready('Stopped', 'its nodes are stopped on purpose');
  const condition = findCondition(object, 'Ready');
  if (condition?.status === 'True') return ready('Ready', 'all nodes are up');
  return progressing('NotReady', condition?.message || 'its condition Ready is not True');
}

/** Only pods of nodes carry it. */
const RACK_LABEL = 'cassandra.datastax.com/rack';

/** In the waits of readers without the right to see pods, the operator's word is all there is. */
const podsOfDatacenter: RelatedKind = {
  apiVersion: 'v1',
  kind: 'Pod',
  scope: 'namespace',
  optional: true,
  // The label may hold the name that Cassandra calls the datacenter.
  concerns: (pod) => (labelOf(pod, RACK_LABEL) === undefined ? [] : undefined),
};

/**
 * The operator does not look at a node again once it has started: its process may be dead, and the datacenter Ready.
 * While nodes restart one by one there are moments at which all are up, so that this holds up nobody for long.
 */
function judgeWithPods(object: KubernetesObject, context: RuleContext): Assessment {
  const verdict = judgeDatacenter(object);
  if (verdict.reason !== 'Ready') return verdict;
  const { name, namespace } = object.metadata;
  const names = [name, stringAt(object, 'spec', 'datacenterName')];
  for (const pod of context.observed.list('', 'Pod', namespace)) {
    if (labelOf(pod, RACK_LABEL) === undefined || !names.includes(labelOf(pod, CASSANDRA_DATACENTER)))
      continue;
    const trouble = isServing(pod) ? unreadiness(pod) : undefined;
    if (trouble === undefined) continue;
    return progressing(trouble.reason, `pod ${pod.metadata.name}: ${trouble.message}`);
  }
  return verdict;
}

export const cassandraRules: readonly Rule[] = [
  {
    group: 'cassandra.datastax.com',
    kind: 'CassandraDatacenter',
    proof: 'observedGeneration',
    doc: 'observedGeneration, progress Ready and Ready=True together, no work under way (Updating, ScalingUp, RollingRestart, …), and the pods of its nodes Ready. Valid=False is a failure.',
    source: 'cass-operator v1beta1 API and recordings of the operator',
    related: [podsOfDatacenter],
    beforeProof: judgeValidity,
    judge: judgeWithPods,
  },
];
