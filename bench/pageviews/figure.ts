// A figure of the application, beside the one that it cannot be better than.
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly application: number;
  readonly reference: number;
  /** What the reference does. */
  readonly referenceName: string;
}

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((left, right) => left - right)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? NaN;

export function renderFigures(figures: readonly Figure[]): string {
  const rows = figures.map(
    ({ name, unit, application, reference, referenceName }) =>
      `| ${name} | ${unit} | ${format(application)} | ${format(reference)} (${referenceName}) | ${(application / reference).toFixed(2)} |`,
  );
  return ['| figure | unit | application | reference | ratio |', '|---|---|---|---|---|', ...rows, ''].join(
    '\n',
  );
}

const format = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
