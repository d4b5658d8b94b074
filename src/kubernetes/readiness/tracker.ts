// Which verdicts stand, and which a change may alter: the waiter without its clock and its watches.
import {
  groupKindOf,
  groupOf,
  keyOf,
  keyOfObject,
  type KubernetesObject,
  type ObjectReference,
} from '../objects.ts';
import type { ObservedObjects } from '../store.ts';
import { assess } from './assess.ts';
import { Memory } from './memory.ts';
import type { RelatedKind, RuleSet } from './rule.ts';
import type { Assessment, Expectation, Readiness } from './types.ts';

export interface ReadinessProgress {
  readonly reference: ObjectReference;
  readonly readiness: Readiness;
  /** Absent in the first report of a resource. */
  readonly previous?: Readiness;
  /** Milliseconds since the wait began. */
  readonly elapsed: number;
}

export interface WaitedResource {
  readonly reference: ObjectReference;
  readonly readiness: Readiness;
  /** Milliseconds since the epoch at which it became ready; absent while it is not. */
  readonly readyAt?: number;
  /** As it was judged. */
  readonly object?: KubernetesObject;
}

export interface TrackerOptions {
  readonly rules: RuleSet;
  readonly observed: ObservedObjects;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly onProgress?: (progress: ReadinessProgress) => void;
}

interface Entry {
  readonly expectation: Expectation;
  readonly memory: Memory;
  verdict: Assessment;
  told: boolean;
  readyAt: number | undefined;
}

/** The entries whose rules look at one related kind. */
interface Dependants {
  readonly related: RelatedKind;
  readonly all: Entry[];
  readonly byNamespace: Map<string, Entry[]>;
  readonly byName: Map<string, Entry[]>;
}

const NOTHING_SEEN: Assessment = {
  state: 'progressing',
  reason: 'NotSeenYet',
  message: 'nothing was seen of it yet',
};

/** Holds a verdict for each expectation; a change costs the verdicts that it can alter, not all of them. */
export class Tracker {
  readonly #options: TrackerOptions;
  readonly #entries: Entry[];
  readonly #byKey = new Map<string, Entry[]>();
  readonly #dependants = new Map<string, Dependants[]>();
  readonly #waiting = new Set<Entry>();
  readonly #counts = { ready: 0, progressing: 0, failed: 0 };

  constructor(expectations: readonly Expectation[], options: TrackerOptions) {
    this.#options = options;
    this.#entries = expectations.map((expectation) => ({
      expectation,
      memory: new Memory(),
      verdict: NOTHING_SEEN,
      told: false,
      readyAt: undefined,
    }));
    this.#counts.progressing = this.#entries.length;
    for (const entry of this.#entries) this.#index(entry);
  }

  get ready(): boolean {
    return this.#counts.ready === this.#entries.length;
  }

  get anyFailed(): boolean {
    return this.#counts.failed > 0;
  }

  get anyProgressing(): boolean {
    return this.#counts.progressing > 0;
  }

  /** When time alone may change a verdict next. */
  get nextRecheck(): number | undefined {
    let next: number | undefined;
    for (const { verdict } of this.#waiting) {
      if (verdict.recheckAt !== undefined && (next === undefined || verdict.recheckAt < next))
        next = verdict.recheckAt;
    }
    return next;
  }

  get resources(): WaitedResource[] {
    return this.#entries.map(({ expectation, verdict, readyAt }) => {
      const object = this.#options.observed.get(expectation.reference);
      return {
        reference: expectation.reference,
        readiness: plain(verdict),
        ...(readyAt === undefined ? {} : { readyAt }),
        ...(object === undefined ? {} : { object }),
      };
    });
  }

  /** Judges everything anew. */
  judgeAll(now: number): void {
    for (const entry of this.#entries) this.#judge(entry, now);
  }

  /**
   * Judges what a new, changed or deleted object may alter. The view must hold the change already.
   * Returns when time alone may change one of these verdicts.
   */
  seen(object: KubernetesObject, now: number): number {
    let next = Infinity;
    for (const entry of this.#concerned(object)) {
      this.#judge(entry, now);
      next = Math.min(next, entry.verdict.recheckAt ?? Infinity);
    }
    return next;
  }

  /** Judges what was to be looked at again by now. */
  recheck(now: number): void {
    for (const entry of [...this.#waiting]) {
      if ((entry.verdict.recheckAt ?? Infinity) <= now) this.#judge(entry, now);
    }
  }

  #index(entry: Entry): void {
    const { reference } = entry.expectation;
    push(this.#byKey, keyOf(reference), entry);
    const rule = this.#options.rules.find(groupOf(reference.apiVersion), reference.kind);
    for (const related of rule.related ?? []) {
      const key = groupKindOf(related);
      const known = this.#dependants.get(key) ?? [];
      let dependants = known.find((candidate) => candidate.related === related);
      if (dependants === undefined) {
        dependants = { related, all: [], byNamespace: new Map(), byName: new Map() };
        this.#dependants.set(key, [...known, dependants]);
      }
      const namespace = reference.namespace ?? '';
      dependants.all.push(entry);
      push(dependants.byNamespace, namespace, entry);
      push(dependants.byName, `${namespace}/${reference.name}`, entry);
    }
  }

  #concerned(object: KubernetesObject): ReadonlySet<Entry> {
    const entries = new Set(this.#byKey.get(keyOfObject(object)));
    const namespace = object.metadata.namespace ?? '';
    for (const dependants of this.#dependants.get(groupKindOf(object)) ?? []) {
      const { related, all, byNamespace, byName } = dependants;
      const names = related.scope === 'cluster' ? undefined : related.concerns(object);
      const found =
        names?.flatMap((name) => byName.get(`${namespace}/${name}`) ?? []) ??
        (related.scope === 'cluster' ? all : (byNamespace.get(namespace) ?? []));
      for (const entry of found) entries.add(entry);
    }
    return entries;
  }

  #judge(entry: Entry, now: number): void {
    const { observed, rules, startedAt, onProgress } = this.#options;
    const before = entry.verdict;
    const object = observed.get(entry.expectation.reference);
    if (object === undefined && before.final === true) return;
    const verdict = assess(object, entry.expectation, observed, { now, rules, memory: entry.memory });
    entry.verdict = verdict;
    if (verdict.recheckAt === undefined) this.#waiting.delete(entry);
    else this.#waiting.add(entry);
    if (verdict.state !== before.state) {
      this.#counts[before.state] -= 1;
      this.#counts[verdict.state] += 1;
      entry.readyAt = verdict.state === 'ready' ? now : undefined;
    }
    const same =
      verdict.state === before.state &&
      verdict.reason === before.reason &&
      verdict.message === before.message;
    if (same && entry.told) return;
    onProgress?.({
      reference: entry.expectation.reference,
      readiness: plain(verdict),
      ...(entry.told ? { previous: plain(before) } : {}),
      elapsed: now - startedAt,
    });
    entry.told = true;
  }
}

const plain = ({ state, reason, message }: Assessment): Readiness => ({ state, reason, message });

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
