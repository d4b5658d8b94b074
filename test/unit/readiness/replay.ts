// Plays what real operators wrote through the tracker, on a clock of its own.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  groupOf,
  keyOf,
  referenceTo,
  type KubernetesObject,
  type ObjectReference,
} from '../../../src/kubernetes/objects.ts';
import type { ObservedObjects } from '../../../src/kubernetes/store.ts';
import type { RuleSet } from '../../../src/kubernetes/readiness/rule.ts';
import { Tracker } from '../../../src/kubernetes/readiness/tracker.ts';
import type { Expectation, ReadinessState } from '../../../src/kubernetes/readiness/types.ts';

const RECORDINGS = path.resolve(import.meta.dirname, '../../recordings');

export interface RecordedEvent {
  /** Seconds since the recording began. */
  readonly at: number;
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: KubernetesObject;
}

interface RecordedLine {
  readonly t: number;
  readonly type: RecordedEvent['type'];
  readonly name: string;
  readonly generation: number;
  readonly finalizers: string[] | null;
  readonly deletionTimestamp: string | null;
  readonly status: unknown;
}

/** What the recording left out, and what is known of it: labels, spec, annotations set by the recorded actions. */
export interface Decoration {
  readonly labels?: Record<string, string>;
  readonly annotations?: (at: number) => Record<string, string>;
  readonly spec?: unknown;
}

const EPOCH = Date.parse('2026-11-22T21:00:00Z');
export const timeAt = (seconds: number): number => EPOCH + Math.round(seconds * 1000);

export function recording(
  file: string,
  apiVersion: string,
  kind: string,
  decoration: Decoration = {},
): RecordedEvent[] {
  const lines = readFileSync(path.join(RECORDINGS, `${file}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const incarnations = new Map<string, number>();
  return lines.map((text) => {
    const line = JSON.parse(text) as RecordedLine;
    const incarnation = incarnations.get(line.name) ?? 1;
    if (line.type === 'DELETED') incarnations.set(line.name, incarnation + 1);
    return event(line.t, line.type, {
      apiVersion,
      kind,
      metadata: {
        name: line.name,
        namespace: 'lambda',
        uid: `${kind}-${line.name}-${incarnation}`,
        generation: line.generation,
        labels: decoration.labels ?? {},
        annotations: decoration.annotations?.(line.t) ?? {},
        ...(line.finalizers === null ? {} : { finalizers: line.finalizers }),
        ...(line.deletionTimestamp === null ? {} : { deletionTimestamp: line.deletionTimestamp }),
      },
      ...(decoration.spec === undefined ? {} : { spec: decoration.spec }),
      ...(line.status === null ? {} : { status: line.status }),
    });
  });
}

export const event = (at: number, type: RecordedEvent['type'], object: KubernetesObject): RecordedEvent => ({
  at,
  type,
  object,
});

/** Several recordings side by side, in the order of their times. */
export function sideBySide(...recordings: readonly (readonly RecordedEvent[])[]): RecordedEvent[] {
  return recordings.flat().sort((left, right) => left.at - right.at);
}

/** Half-open intervals in seconds. */
export type Intervals = readonly (readonly [from: number, to: number])[];

export interface Truth {
  readonly ready: Intervals;
  readonly failed?: Intervals;
}

export interface Verdict {
  readonly from: number;
  readonly to: number;
  readonly state: ReadinessState;
  readonly reason: string;
}

/** Objects by key, as a store would hold them. */
export class ObjectMap implements ObservedObjects {
  readonly #objects = new Map<string, KubernetesObject>();

  constructor(...objects: readonly KubernetesObject[]) {
    for (const object of objects) this.put(object);
  }

  put(object: KubernetesObject): void {
    this.#objects.set(keyOf(referenceTo(object)), object);
  }

  remove(object: KubernetesObject): void {
    this.#objects.delete(keyOf(referenceTo(object)));
  }

  get(reference: ObjectReference): KubernetesObject | undefined {
    return this.#objects.get(keyOf(reference));
  }

  list(group: string, kind: string, namespace?: string): KubernetesObject[] {
    return [...this.#objects.values()].filter(
      (object) =>
        groupOf(object.apiVersion) === group &&
        object.kind === kind &&
        (namespace === undefined || object.metadata.namespace === namespace),
    );
  }
}

export interface ReplayOptions {
  readonly rules: RuleSet;
  /** Seconds at which the wait begins; what was written before is there already. */
  readonly from?: number;
  readonly until?: number;
  /** Added to the expectation, which otherwise names the object alone. */
  readonly expected?: Omit<Expectation, 'reference'>;
}

/** The verdicts over one object, one after the other, from the beginning of the wait to its end. */
export function replay(
  events: readonly RecordedEvent[],
  reference: ObjectReference,
  options: ReplayOptions,
): Verdict[] {
  const { rules, from = 0, until = (events.at(-1)?.at ?? 0) + 60, expected = {} } = options;
  const observed = new ObjectMap();
  const verdicts: { from: number; state: ReadinessState; reason: string }[] = [];
  let now = from;
  const tracker = new Tracker([{ reference, ...expected }], {
    rules,
    observed,
    startedAt: timeAt(from),
    onProgress: ({ readiness: { state, reason } }) => verdicts.push({ from: now, state, reason }),
  });
  const store = ({ type, object }: RecordedEvent): void =>
    type === 'DELETED' ? observed.remove(object) : observed.put(object);
  const passTo = (moment: number): void => {
    for (;;) {
      const due = tracker.nextRecheck;
      if (due === undefined || due > timeAt(moment)) break;
      now = (due - EPOCH) / 1000;
      tracker.recheck(due);
    }
    now = moment;
  };

  for (const past of events.filter(({ at }) => at < from)) store(past);
  tracker.judgeAll(timeAt(from));
  for (const present of events.filter(({ at }) => at >= from && at < until)) {
    passTo(present.at);
    store(present);
    tracker.seen(present.object, timeAt(present.at));
  }
  passTo(until);
  return verdicts.map((verdict, index) => ({ ...verdict, to: verdicts[index + 1]?.from ?? until }));
}

/** Where verdicts and truth part: a state told too early, more than one event too late, or held too long. */
export function contradictions(
  verdicts: readonly Verdict[],
  truth: Truth,
  events: readonly RecordedEvent[],
): string[] {
  return (['ready', 'failed'] as const).flatMap((state) => {
    const told = merge(verdicts.filter((verdict) => verdict.state === state));
    const real = truth[state] ?? [];
    const early = told.flatMap(([from, to]) => {
      const within = real.find(([start, end]) => from >= start && to <= end);
      return within === undefined ? [`${state} from ${from} to ${to}, which is not true all the time`] : [];
    });
    const late = real.flatMap(([start, end]) => {
      const first = told.find(([from]) => from >= start && from < end)?.[0];
      if (first === undefined) return [`never ${state} between ${start} and ${end}`];
      const between = events.filter(({ at }) => at > start && at <= first).length;
      return between > 1 ? [`${state} at ${first} instead of ${start}, ${between} events late`] : [];
    });
    return [...early, ...late];
  });
}

function merge(verdicts: readonly Verdict[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const { from, to } of verdicts) {
    const last = merged.at(-1);
    if (last?.[1] === from) last[1] = to;
    else if (to > from) merged.push([from, to]);
  }
  return merged;
}

export function verdictAt(verdicts: readonly Verdict[], moment: number): string {
  const verdict = verdicts.find(({ from, to }) => from <= moment && moment < to);
  return verdict === undefined ? 'none' : `${verdict.state} ${verdict.reason}`;
}
