// One look at one datacenter: what is known, what the operator says meanwhile, and how a step ends the look.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { pause, type OperatorContext } from '../context.ts';
import { LABEL, names, POD, reference, STATEFUL_SET } from '../contract/names.ts';
import type { Datacenter, Rack } from '../contract/spec.ts';
import type { ConditionFields, StatusWriter } from '../contract/status.ts';
import type { ScenarioName } from '../scenarios.ts';
import type { Rest } from './rest.ts';

export interface Pass {
  readonly context: OperatorContext;
  readonly datacenter: Datacenter;
  readonly status: StatusWriter;
  readonly rest: Rest;
  readonly scenario: ScenarioName;
}

/** `later`: the look ends here and the next is due in so many milliseconds; undefined: only a change brings it. */
export interface Ended {
  readonly later: number | undefined;
}

/** A step that returns nothing lets the look go on. */
export type Step = (pass: Pass) => Promise<Ended | undefined>;

/** Ends the look: the next is due after so many milliseconds, or when something changes. */
export const ended = (later?: number): Ended => ({ later });

/** The pods of the datacenter that are not on their way out, by name. */
export function podsOf({ context, datacenter }: Pass): KubernetesObject[] {
  return context.store
    .list(POD, datacenter.namespace)
    .filter(
      ({ metadata }) =>
        metadata.labels?.[LABEL.cluster] === datacenter.cluster &&
        metadata.labels[LABEL.datacenter] === datacenter.name &&
        metadata.deletionTimestamp === undefined,
    )
    .sort((left, right) => (left.metadata.name < right.metadata.name ? -1 : 1));
}

/** undefined as long as the rack has none. */
export function statefulSetOf({ context, datacenter }: Pass, rack: Rack): KubernetesObject | undefined {
  const name = names.statefulSet(datacenter.cluster, datacenter.name, rack.name);
  return context.store.get(reference(STATEFUL_SET, datacenter.namespace, name));
}

/** As asked for, not as they are. */
export const replicasOf = (statefulSet: KubernetesObject): number =>
  (statefulSet['spec'] as { replicas?: number } | undefined)?.replicas ?? 1;

/** Of the node in the pod, by its label; '' for none. */
export const stateOf = (pod: KubernetesObject): string => pod.metadata.labels?.[LABEL.nodeState] ?? '';

/** A condition, and the moment that a write takes. */
export async function setCondition(
  { status, context, scenario }: Pass,
  type: string,
  value: boolean,
  fields: ConditionFields = {},
): Promise<void> {
  if (await status.setCondition(type, value, fields)) await pause(context, 'write', scenario);
}
