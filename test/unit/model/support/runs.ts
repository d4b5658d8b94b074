// How many cases a model is asked about, and from which seed: as the fuzzing's variables say.

interface Runs {
  readonly numRuns: number;
  readonly seed?: number;
}

/** @param few cases where nobody has asked for more */
export function modelRuns(few: number): Runs {
  const { LAMINA_FUZZ_RUNS: runs, LAMINA_FUZZ_SEED: seed } = process.env;
  return { numRuns: Number(runs ?? few), ...(seed === undefined ? {} : { seed: Number(seed) }) };
}
