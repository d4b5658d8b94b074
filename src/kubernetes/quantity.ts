// Kubernetes quantities (`500m`, `2Gi`, `1e3`) as exact numbers, so that `1000m` and `1` are the same.

const SUFFIXES: Readonly<Record<string, { readonly base: bigint; readonly exponent: number }>> = {
  n: { base: 10n, exponent: -9 },
  u: { base: 10n, exponent: -6 },
  m: { base: 10n, exponent: -3 },
  '': { base: 10n, exponent: 0 },
  k: { base: 10n, exponent: 3 },
  M: { base: 10n, exponent: 6 },
  G: { base: 10n, exponent: 9 },
  T: { base: 10n, exponent: 12 },
  P: { base: 10n, exponent: 15 },
  E: { base: 10n, exponent: 18 },
  Ki: { base: 2n, exponent: 10 },
  Mi: { base: 2n, exponent: 20 },
  Gi: { base: 2n, exponent: 30 },
  Ti: { base: 2n, exponent: 40 },
  Pi: { base: 2n, exponent: 50 },
  Ei: { base: 2n, exponent: 60 },
};

/** Of the unit, as `parseQuantity` counts. */
export const MILLI = 1_000_000n;
export const ONE = 1_000n * MILLI;
export const MEBI = 2n ** 20n * ONE;

/** Characters. */
const LONGEST = 100;

/** In billionths of the unit; undefined where the text is no quantity. */
export function parseQuantity(value: string | number): bigint | undefined {
  // Exact arithmetic on digits without end would take without end.
  if (String(value).length > LONGEST) return undefined;
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3})|([numkMGTPE]|[KMGTPE]i))?$/.exec(
    String(value),
  );
  const [, sign, whole = '', fraction = '', exponent, suffix = ''] = match ?? [];
  const unit = SUFFIXES[suffix];
  if (match === null || unit === undefined || whole + fraction === '') return undefined;
  const decimal = Number(exponent ?? 0) + (unit.base === 10n ? unit.exponent : 0) + 9 - fraction.length;
  const digits = BigInt(whole + fraction) * (unit.base === 2n ? 2n ** BigInt(unit.exponent) : 1n);
  // Below a billionth Kubernetes rounds up.
  const divisor = 10n ** BigInt(Math.max(0, -decimal));
  const scaled = decimal >= 0 ? digits * 10n ** BigInt(decimal) : (digits + divisor - 1n) / divisor;
  return sign === '-' ? -scaled : scaled;
}

/** Whether both are quantities and the same one. */
export function sameQuantity(a: unknown, b: unknown): boolean {
  if (!isScalar(a) || !isScalar(b)) return false;
  const left = parseQuantity(a);
  return left !== undefined && left === parseQuantity(b);
}

const isScalar = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';
