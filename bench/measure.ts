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

const format = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
