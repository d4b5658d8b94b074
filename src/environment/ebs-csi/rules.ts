// When the driver counts as ready: nodes that it is not meant for, or that are not well themselves, hold nothing up.
import { listAt, stringAt } from '../../kubernetes/fields.ts';
import { findCondition, type KubernetesObject, type ObjectReference } from '../../kubernetes/objects.ts';
import type { ObservedObjects } from '../../kubernetes/store.ts';
import {
  progressing,
  ready,
  type RelatedKind,
  type Rule,
  type RuleContext,
  type RuleSet,
} from '../../kubernetes/readiness/rule.ts';
import { createRuleSet } from '../../kubernetes/readiness/rules.ts';
import { workloadRules } from '../../kubernetes/readiness/rules/workloads.ts';
import type { Assessment } from '../../kubernetes/readiness/types.ts';
import { STORAGE_API } from '../storage/classes.ts';
import { whyLeftOut } from './eligibility.ts';
import { inState, judgeNodes, listNames } from './nodes.ts';
import type { DriverNode } from './types.ts';

const cluster = (apiVersion: string, kind: string): RelatedKind => ({
  apiVersion,
  kind,
  scope: 'cluster',
  concerns: () => undefined,
});

/**
 * The standard table with two rows of the driver's own. `daemonSets` are those that serve nodes; with `registration`
 * the CSIDriver is ready once it has registered on every eligible node, else as soon as it exists.
 */
export function driverRules(daemonSets: readonly ObjectReference[], registration: boolean): RuleSet {
  const csiDriver: Rule = {
    group: 'storage.k8s.io',
    kind: 'CSIDriver',
    proof: 'whereStated',
    doc: 'The kubelet of every eligible node has registered the driver (CSINode).',
    source: 'CSI documentation, "Node driver registrar"',
    related: [cluster('v1', 'Node'), cluster(STORAGE_API, 'CSINode')],
    judge: (_object, { observed }) => judgeRegistration(observedNodes(observed, daemonSets)),
  };
  return createRuleSet([...(registration ? [csiDriver] : []), ...forgiving()]);
}

/** What the watches of a wait under these rules have seen of the nodes. */
function observedNodes(observed: ObservedObjects, daemonSets: readonly ObjectReference[]): DriverNode[] {
  return judgeNodes(
    observed.list('', 'Node'),
    observed.list('storage.k8s.io', 'CSINode'),
    daemonSets.flatMap((reference) => observed.get(reference) ?? []),
  );
}

function judgeRegistration(nodes: readonly DriverNode[]): Assessment {
  const missing = inState(nodes, 'missing');
  const registered = inState(nodes, 'ready');
  const all = missing.length + registered.length;
  if (all === 0) return progressing('NoNode', `none of ${nodes.length} nodes can take the driver`);
  return missing.length === 0
    ? ready('Registered', `registered on ${all} nodes`)
    : progressing(
        'NotRegistered',
        `not registered on ${missing.length} of ${all} nodes: ${listNames(missing)}`,
      );
}

/** The DaemonSet's row, which does not wait for the pods of nodes that are left out. */
function forgiving(): Rule[] {
  const standard = workloadRules.find(({ kind }) => kind === 'DaemonSet');
  if (standard === undefined) return [];
  const judge = (object: KubernetesObject, context: RuleContext): Assessment => {
    const verdict = standard.judge(object, context);
    if (verdict.state === 'ready') return verdict;
    return withoutLeftOut(object, context.observed) ?? verdict;
  };
  return [{ ...standard, related: [...(standard.related ?? []), cluster('v1', 'Node')], judge }];
}

/** Ready, if only pods on nodes that are left out are not. */
function withoutLeftOut(daemonSet: KubernetesObject, observed: ObservedObjects): Assessment | undefined {
  const status = (daemonSet['status'] ?? {}) as Readonly<Record<string, number | undefined>>;
  const { desiredNumberScheduled: desired = 0, updatedNumberScheduled: updated = 0 } = status;
  const { numberReady: working = 0, numberAvailable: available = 0 } = status;
  const leftOut = new Set(
    observed
      .list('', 'Node')
      .filter((node) => whyLeftOut(node, [daemonSet]) !== undefined)
      .map(({ metadata }) => metadata.name),
  );
  const idle = observed
    .list('', 'Pod', daemonSet.metadata.namespace)
    .filter((pod) => isOf(pod, daemonSet) && leftOut.has(nodeOf(pod)) && !isReady(pod)).length;
  const enough = [updated, working, available].every((count) => count >= desired - idle);
  return idle > 0 && enough
    ? ready('Available', `available on ${available} nodes; ${idle} of ${desired} are left out`)
    : undefined;
}

/** Whether the DaemonSet has made the pod. */
export const isOf = (pod: KubernetesObject, daemonSet: KubernetesObject): boolean =>
  pod.metadata.ownerReferences?.some(({ uid }) => uid === daemonSet.metadata.uid) === true;

/** A DaemonSet's pod names its node by affinity before the scheduler has put it there. */
export function nodeOf(pod: KubernetesObject): string {
  const affinity = ['spec', 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'];
  const fields = listAt(pod, ...affinity, 'nodeSelectorTerms').flatMap((term) => listAt(term, 'matchFields'));
  const [wanted] = listAt(
    fields.find((field) => stringAt(field, 'key') === 'metadata.name'),
    'values',
  );
  return stringAt(pod, 'spec', 'nodeName') ?? (typeof wanted === 'string' ? wanted : '');
}

/** By the pod's own condition. */
export const isReady = (pod: KubernetesObject): boolean => findCondition(pod, 'Ready')?.status === 'True';
