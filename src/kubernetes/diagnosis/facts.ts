// What was found out about a resource that did not become ready. Rules read this and nothing else.
import type { Readiness } from '../readiness/types.ts';
import {
  conditionsOf,
  referenceTo,
  type Condition,
  type KubernetesObject,
  type ObjectReference,
} from '../objects.ts';
import { lastSeen, podIsWell, workloadLacksPods } from './views.ts';
import type { Claim, CsiNode, EventObject, NodeObject, Pod, StorageClass, Workload } from './views.ts';

/** The Deployment of the operator that serves the resource's kind. */
export interface OperatorFacts {
  /** How a person calls it: `Strimzi`. */
  readonly title: string;
  /** undefined where none exists, or where Deployments could not be seen. */
  readonly deployment: Workload | undefined;
  readonly deploymentsSeen: boolean;
  /** The operator Deployment's own facts, gathered where it is not available. */
  readonly facts?: Facts;
  /** Namespaces that it watches; undefined stands for all or for unknown. */
  readonly watches: readonly string[] | undefined;
  /** Lines of its log that tell of a problem, newest last. */
  readonly complaints: readonly string[];
}

/** A line of the EBS CSI driver's log, in the words of its table of causes. */
export interface EbsComplaint {
  readonly pod: ObjectReference;
  readonly container: string;
  readonly text: string;
}

/** Gathered where a claim waits for the driver. */
export interface EbsDriverFacts {
  readonly controllers: readonly Pod[];
  /** Of each container newest first, redacted. */
  readonly complaints: readonly EbsComplaint[];
}

/** An undefined list was not seen (not needed, or not allowed): nothing may be concluded from it. */
export interface Facts {
  readonly reference: ObjectReference;
  readonly readiness: Readiness | undefined;
  /** false where the server does not serve the kind. */
  readonly kindServed: boolean;
  /** undefined where the object does not exist; `targetSeen` tells whether we were allowed to look. */
  readonly target: KubernetesObject | undefined;
  readonly targetSeen: boolean;
  /** The target and everything that it led to, nearest first; pods and claims included. */
  readonly family: readonly KubernetesObject[];
  readonly pods: readonly Pod[];
  readonly claims: readonly Claim[];
  /** About the family only, newest first. */
  readonly events: readonly EventObject[];
  /** The Strimzi cluster that the target's label names. */
  readonly cluster?: { readonly reference: ObjectReference; readonly exists: boolean };
  readonly namespace?: KubernetesObject;
  readonly storageClasses?: readonly StorageClass[];
  readonly csiDrivers?: readonly string[];
  readonly csiNodes?: readonly CsiNode[];
  readonly ebsDriver?: EbsDriverFacts;
  readonly nodes?: readonly NodeObject[];
  /** Every pod that takes room on a node. */
  readonly scheduledPods?: readonly Pod[];
  readonly operator?: OperatorFacts;
  /** Redacted last lines by `pod/container`. */
  readonly logs: ReadonlyMap<string, readonly string[]>;
  /** What could not be looked at, and why. */
  readonly notSeen: readonly string[];
  readonly now: number;
}

/** Something said about an object that is not well now. */
export interface Complaint {
  readonly about: ObjectReference;
  readonly text: string;
}

/** What is said about the members of the family that are not well: readiness, conditions, warnings; nearest first. */
export function complaintsOf(facts: Facts): readonly Complaint[] {
  const complaints: Complaint[] = [];
  if (facts.readiness !== undefined && facts.readiness.state !== 'ready') {
    complaints.push({ about: facts.reference, text: facts.readiness.message });
  }
  for (const member of facts.family) {
    if (isWell(member)) continue;
    const about = referenceTo(member);
    for (const { message } of troubles(member)) {
      if (message !== undefined && message !== '') complaints.push({ about, text: message });
    }
    for (const event of eventsAbout(facts, member)) {
      if (event.type === 'Warning' && event.message !== undefined)
        complaints.push({ about, text: event.message });
    }
  }
  for (const text of facts.operator?.complaints ?? []) {
    const deployment = facts.operator?.deployment;
    complaints.push({ about: deployment === undefined ? facts.reference : referenceTo(deployment), text });
  }
  return complaints;
}

/** The events about one object, newest first. */
export function eventsAbout(facts: Facts, object: KubernetesObject): readonly EventObject[] {
  return facts.events.filter((event) => concerns(event, object));
}

/** Whether an event is about this very object. */
export function concerns(event: EventObject, object: KubernetesObject): boolean {
  const involved = event.involvedObject;
  if (involved === undefined) return false;
  // An earlier object of the same name has another uid: its events are history.
  if (involved.uid !== undefined && object.metadata.uid !== undefined)
    return involved.uid === object.metadata.uid;
  return involved.kind === object.kind && involved.name === object.metadata.name;
}

/** By when they were last seen. */
export function latestFirst(events: readonly EventObject[]): readonly EventObject[] {
  return [...events].sort((left, right) => lastSeen(right) - lastSeen(left));
}

/** Whether nothing is to be told of an object: true of no kind that is not known here. */
export function isWell(object: KubernetesObject): boolean {
  switch (object.kind) {
    case 'Pod':
      return podIsWell(object);
    case 'PersistentVolumeClaim':
      return (object as Claim).status?.phase === 'Bound';
    case 'Deployment':
    case 'StatefulSet':
    case 'ReplicaSet':
    case 'DaemonSet':
    case 'Job':
    case 'StrimziPodSet':
      return !workloadLacksPods(object);
    default:
      return false;
  }
}

/** Conditions that tell of trouble: a bad one that is true, or a good one that is not. */
export function troubles(object: KubernetesObject): readonly Condition[] {
  return conditionsOf(object).filter(({ type, status }) =>
    BAD_WHEN_TRUE.test(type) ? status === 'True' : status === 'False',
  );
}

const BAD_WHEN_TRUE =
  /^(NotReady|Failed|FailureTarget|ReplicaFailure|Stalled|Warning|Error|.*Failure|.*Failed|.*Remaining|Degraded|.*Pressure|NetworkUnavailable|NonStructuralSchema|Terminating)$/;
