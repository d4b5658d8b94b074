// How much is thrown at the code, from which seed, and what may come of it: a valid result or an error of the project's.
// LAMINA_FUZZ_RUNS is the number of cases of all properties together, LAMINA_FUZZ_SEED repeats a run.
import { createContext, Script } from 'node:vm';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LaminaError } from '../../../../src/runtime/errors.ts';

/** How many properties share the cases. */
const PROPERTIES = 29;
const RUNS = Number(process.env['LAMINA_FUZZ_RUNS'] ?? 600);
const SEED = Number(process.env['LAMINA_FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const CASES = Math.ceil(RUNS / PROPERTIES);

/** Milliseconds of the processor's time for one case: a busy machine is no mistake of the code. */
const LONGEST_CASE = 5_000;
/** Milliseconds by the clock, after which a case is cut off. */
const CUT_OFF = 60_000;
const LONGEST_PROPERTY = 60 * 60_000;
/** Bytes by which the process may grow over all cases of a property, garbage included. */
const MOST_GROWTH = 1.5 * 2 ** 30;
/** Characters; a longer message is of use to nobody, and a line of it may be cut by the runner. */
const LONGEST_MESSAGE = 2 ** 20;

const builtIn = [Object.prototype, Array.prototype, Function.prototype] as object[];
const pristine = builtIn.map((prototype) => Reflect.ownKeys(prototype).length);

const sandbox: { work: () => unknown } = { work: () => undefined };
const script = new Script('work()');
const context = createContext(sandbox);

/** Runs `work`; what does not come back is cut off, which no timer of the test runner could do. */
function guarded(work: () => unknown): unknown {
  sandbox.work = work;
  return script.runInContext(context, { timeout: CUT_OFF });
}

/** Starts a case; what is given back ends it, and throws if it has kept the processor too long. */
function startTimer(): () => void {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    const milliseconds = Math.round((user + system) / 1_000);
    if (milliseconds > LONGEST_CASE) throw new Error(`busy for ${milliseconds} ms`);
  };
}

function judge(error: unknown): void {
  if (!(error instanceof LaminaError)) throw error;
  if (error.message.length > LONGEST_MESSAGE)
    throw new Error(`a message of ${error.message.length} characters`);
}

function expectPristine(): void {
  expect(builtIn.map((prototype) => Reflect.ownKeys(prototype).length)).toEqual(pristine);
}

/** Each case gives a result, or throws a LaminaError. */
export function fuzz<T>(name: string, arbitrary: fc.Arbitrary<T>, work: (value: T) => unknown): void {
  run(
    name,
    fc.property(arbitrary, (value) => {
      const endTimer = startTimer();
      try {
        guarded(() => work(value));
      } catch (error) {
        judge(error);
      }
      endTimer();
      expectPristine();
    }),
  );
}

/** As `fuzz`, for work that waits. */
export function fuzzAsync<T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  work: (value: T) => Promise<unknown>,
): void {
  run(
    name,
    fc.asyncProperty(arbitrary, async (value) => {
      const endTimer = startTimer();
      const late = Promise.withResolvers<never>();
      const timer = setTimeout(() => {
        late.reject(new Error(`no end within ${CUT_OFF} ms`));
      }, CUT_OFF);
      try {
        await Promise.race([guarded(() => work(value)), late.promise]);
      } catch (error) {
        judge(error);
      } finally {
        clearTimeout(timer);
      }
      endTimer();
      expectPristine();
    }),
  );
}

function run<T>(name: string, property: fc.IAsyncProperty<T> | fc.IProperty<T>): void {
  test(
    name,
    async () => {
      const before = process.memoryUsage.rss();
      await fc.assert(property as fc.IAsyncProperty<T>, {
        numRuns: CASES,
        seed: SEED,
        endOnFailure: false,
        reporter: (details) => {
          if (!details.failed) return;
          throw new Error(
            `LAMINA_FUZZ_RUNS=${RUNS} LAMINA_FUZZ_SEED=${SEED} repeats this.\n${report(details)}`,
          );
        },
      });
      expect(process.memoryUsage.rss() - before).toBeLessThan(MOST_GROWTH);
    },
    LONGEST_PROPERTY,
  );
}

/** The smallest case, cut to what a person reads. */
function report<T>(details: fc.RunDetails<T>): string {
  const text = fc.defaultReportMessage(details) ?? '';
  const thrown = details.errorInstance;
  const why = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return `${shown(why)}\n${shown(text)}`;
}

const shown = (text: string): string =>
  text.length > 3_000 ? `${text.slice(0, 1_500)}\n…\n${text.slice(-1_500)}` : text;

process.stderr.write(`fuzz: LAMINA_FUZZ_SEED=${SEED}, ${CASES} cases for each property\n`);
