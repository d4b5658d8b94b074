// One quirk of an operator, and what the two sets of rules are expected to make of it.
import type { Clock } from '../../../src/runtime/clock.ts';
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';

/** A row's namespace, in which an operator of its own is at work. */
export interface Site {
  readonly namespace: string;
  readonly client: KubernetesClient;
  /** Applies in the namespace and returns what the server stored. */
  apply(...objects: readonly KubernetesObject[]): Promise<KubernetesObject[]>;
  /** Applies and waits, by Lamina's rules, until all of it is ready. */
  deploy(...objects: readonly KubernetesObject[]): Promise<KubernetesObject[]>;
  /** A merge patch; returns what the server stored. */
  patch(object: KubernetesObject, patch: unknown, subresource?: string): Promise<KubernetesObject>;
  /** Resolves when the object is there and as `matches` wants it. */
  until(object: KubernetesObject, what: string, matches: (seen: KubernetesObject) => boolean): Promise<void>;
  /** Nobody answers from here on. */
  stopOperator(): void;
}

/** An operator's simulator for one row, and how what it says is told. */
export interface Operator {
  /** Its folder in lab/operators. */
  readonly name: string;
  /** The variable with the namespaces that its simulator watches. */
  readonly namespaces: string;
  start(options: {
    readonly client: KubernetesClient;
    readonly clock: Clock;
    readonly env: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
  }): void;
  /** In one line what the operator says, and how its pods are. */
  tell(site: Pick<Site, 'client' | 'namespace'>): Promise<string>;
}

export interface Row<Name extends string> {
  /** A scenario of the simulator, switched on for the row, or a quirk that needs no switch. */
  readonly name: Name;
  /** What is done, as the end of a sentence: "… of a node pool that no node can take". */
  readonly of: string;
  /** Settings of the simulator. */
  readonly env?: Readonly<Record<string, string>>;
  /** Seconds in the lab's time for which both are asked, where the usual ones are too few. */
  readonly time?: number;
  /** How many times as fast as the recordings; 10 if not given. */
  readonly speed?: number;
  /** Brings about the moment at which both begin to wait; returns what they wait for. */
  begin(site: Site): Promise<readonly KubernetesObject[]>;
  /** What the generic rules say: `ready REASON`, `failed REASON`, or `waits REASON` at the end of the time. */
  readonly generic: string;
  /** What the operator says at the moment of the generic answer. */
  readonly meanwhile?: RegExp;
  /** What Lamina's rules say. */
  readonly lamina: string;
  /** What the operator says at the moment of Lamina's answer. */
  readonly finally?: RegExp;
  /** Why the generic rules happen to be right here; absent where they are wrong. */
  readonly control?: string;
}

/**
 * For rows in which the generic rules do not come to their grace because the operator answers in time: a busy machine
 * must not be what makes it late.
 */
export const STEADY = { speed: 4, time: 45 } as const;
