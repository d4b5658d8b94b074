// One measure, and the table of all of them.

export interface Measure {
  readonly name: string;
  readonly unit: string;
  /** Number of objects, where that matters. */
  readonly size?: number;
  readonly results: Readonly<Record<string, number>>;
}

/** Lamina against the best of the others; below 1 Lamina is better (all units here are costs). */
export function ratioOf({ results }: Measure): number | undefined {
  const { lamina, ...others } = results;
  const best = Math.min(...Object.values(others));
  return lamina === undefined || !Number.isFinite(best) || best === 0 ? undefined : lamina / best;
}

export function renderTable(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => {
    const ratio = ratioOf(measure);
    const results = Object.entries(measure.results).map(([tool, value]) => `${tool} ${format(value)}`);
    const size = measure.size === undefined ? '' : String(measure.size);
    return `| ${measure.name} | ${size} | ${measure.unit} | ${results.join(', ')} | ${ratio === undefined ? '' : ratio.toFixed(2)} |`;
  });
  return [
    '| measure | objects | unit | results | Lamina / best other |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

export const format = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

/** Several values for each tool. */
export type Samples = Record<string, number[]>;

export const addSample = (samples: Samples, tool: string, value: number): void =>
  void (samples[tool] ??= []).push(value);

/** The nearest rank: with few values the 95th percentile is the largest of them. */
export function percentile(values: readonly number[], percent: number): number {
  const rank = Math.max(1, Math.ceil((percent / 100) * values.length));
  return values.toSorted((a, b) => a - b)[rank - 1] ?? Number.NaN;
}

export const percentiles = (samples: Samples, percent: number): Record<string, number> =>
  Object.fromEntries(Object.entries(samples).map(([tool, values]) => [tool, percentile(values, percent)]));

export const medians = (samples: Samples): Record<string, number> => percentiles(samples, 50);
