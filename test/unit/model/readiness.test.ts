// The wait for readiness against controllers that are slow, speak of older generations, and fail; over watches that are
// late, cut off and expired; with an object that others change, delete and make anew.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRuleSet } from '../../../src/kubernetes/readiness/rules.ts';
import type { Expectation } from '../../../src/kubernetes/readiness/types.ts';
import { waitForReadiness } from '../../../src/kubernetes/readiness/waiter.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';
import { recordingLogger } from '../kubernetes/support/recording-logger.ts';
import { modelKinds, type ModelKind } from './support/operators.ts';
import { modelRuns } from './support/runs.ts';
import { WatchedObject } from './support/watched-object.ts';

const STEPS = {
  apply: 3,
  'apply again': 1,
  'apply, told no version': 1,
  edit: 2,
  annotate: 1,
  remove: 1,
  remake: 1,
  terminate: 1,
  observe: 4,
  working: 2,
  good: 5,
  bad: 1,
  release: 6,
  'release all': 2,
  cut: 1,
  expire: 2,
  lag: 1,
  'catch up': 1,
} as const;
type Step = keyof typeof STEPS;
const step: fc.Arbitrary<Step> = fc.oneof(
  ...(Object.keys(STEPS) as Step[]).map((name) => ({ weight: STEPS[name], arbitrary: fc.constant(name) })),
);

/** Shorter than any grace of a rule over all steps of a case. */
const STEP_TIME = 100;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const settle = async (): Promise<void> => {
  for (let round = 0; round < 6; round += 1) await turn();
};

interface Wait {
  readonly expectation: Expectation;
  readonly stop: AbortController;
  outcome: string | undefined;
  /** What was told last. */
  reason: string | undefined;
}

function whyGone({ uid, terminating }: WatchedObject, expectation: Expectation): string | undefined {
  if (uid === undefined) return 'NotFound';
  if (uid !== expectation.uid) return 'Replaced';
  return terminating ? 'Terminating' : undefined;
}

class Model {
  readonly object: WatchedObject;
  readonly time = new VirtualClock();
  readonly violations: string[] = [];
  readonly #kind: ModelKind;
  #wait: Wait | undefined;

  constructor(kind: ModelKind) {
    this.#kind = kind;
    this.object = new WatchedObject(kind, this.time);
  }

  take(name: Step): void {
    const { object } = this;
    const deeds: Record<Step, () => void> = {
      apply: () => this.#apply(name),
      'apply again': () => this.#apply(name),
      'apply, told no version': () => this.#apply(name),
      edit: () => object.edit(),
      annotate: () => object.annotate(),
      remove: () => object.remove(),
      remake: () => object.remake(),
      terminate: () => object.terminate(),
      observe: () => object.observe(),
      working: () => object.write('working'),
      good: () => object.write('good'),
      bad: () => object.write('bad'),
      release: () => object.release(1),
      'release all': () => object.release(Infinity),
      cut: () => object.cut(),
      expire: () => object.expire(),
      lag: () => (object.lagging = true),
      'catch up': () => (object.lagging = false),
    };
    deeds[name]();
  }

  #apply(how: Step): void {
    this.#wait?.stop.abort(new Error('the next apply'));
    const expectation = this.object.apply(how !== 'apply again');
    const wait: Wait = { expectation, stop: new AbortController(), outcome: undefined, reason: undefined };
    this.#wait = wait;
    const client = {
      watch: this.object.watch.bind(this.object),
      get: () => Promise.reject(new Error('nothing is read')),
      list: () => Promise.reject(new Error('nothing is read')),
      resourceFor: () => Promise.resolve(undefined),
    };
    const rules = createRuleSet(this.#kind.rules);
    const { signal } = wait.stop;
    // Where the spec was changed, its generation alone keeps out what is older.
    const { reference, uid, generation } = expectation;
    const versionless = { reference, ...(uid && { uid }), ...(generation && { generation }) };
    const told = how === 'apply, told no version' && this.#kind.changes ? versionless : expectation;
    waitForReadiness([told], {
      onProgress: ({ readiness }) => (wait.reason = readiness.reason),
      client,
      clock: this.time,
      logger: recordingLogger(),
      signal,
      rules,
    }).then(
      ({ reason, resources }) => {
        if (signal.aborted) return;
        wait.outcome = reason;
        if (!this.#wasTrue(wait, reason === 'Ready' ? 'good' : 'bad'))
          this.violations.push(
            `told ${reason}, ${JSON.stringify(resources)} for ${JSON.stringify(wait.expectation)}`,
          );
      },
      (error: unknown) => {
        if (!signal.aborted) this.violations.push(String(error));
      },
    );
  }

  /** At a moment since the apply, of this object, in that generation or a later one. */
  #wasTrue({ expectation }: Wait, truth: 'good' | 'bad'): boolean {
    return this.object.moments.some(
      (moment) =>
        moment.truth === truth &&
        moment.version >= Number(expectation.resourceVersion) &&
        moment.object.metadata.uid === expectation.uid &&
        (moment.object.metadata.generation ?? 0) >= (expectation.generation ?? 0),
    );
  }

  /** Its controller comes to an end, everything is delivered: what was waited for is told, if it lives. */
  async end(last: 'good' | 'bad'): Promise<void> {
    const { object, time } = this;
    object.lagging = false;
    for (const write of ['observe', last] as const) {
      this.take(write);
      object.release(Infinity);
      // As long as the pauses between connections last.
      await time.advance(15_000, settle);
    }
    await time.advance(60_000, settle);
    const wait = this.#wait;
    wait?.stop.abort(new Error('the end'));
    if (wait === undefined || wait.outcome !== undefined) return;
    const gone = whyGone(object, wait.expectation);
    if (gone !== undefined) {
      if (wait.reason !== gone) this.violations.push(`told last that it is ${wait.reason}, not ${gone}`);
      return;
    }
    if (last === 'bad' && this.#kind.bad === undefined) return;
    this.violations.push(`not told that it is ${last}`);
  }
}

describe.each(modelKinds.map((kind) => [`${kind.kind} of ${kind.apiVersion}`, kind] as const))(
  '%s',
  (_, kind) => {
    test('is told ready, or failed, only when it is, and always then', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { maxLength: 30, size: 'max' }),
          fc.constantFrom('good' as const, 'bad' as const),
          async (steps, last) => {
            const model = new Model(kind);
            for (const name of ['apply' as const, ...steps]) {
              model.take(name);
              await model.time.advance(STEP_TIME, settle);
            }
            await model.end(last);
            expect(model.violations).toEqual([]);
          },
        ),
        modelRuns(10),
      );
    }, 3_600_000);
  },
);
