// Durations as people and Kubernetes write them.
import { ConfigurationError } from './errors.ts';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/**
 * `90s`, `15m`, `1h30m`, `500ms` in milliseconds.
 * @throws {ConfigurationError} for anything else, a bare number included: its unit would be a guess.
 */
export function parseDuration(value: string): number {
  const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
  const total = parts.reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ''] ?? Number.NaN),
    0,
  );
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== value || total <= 0) {
    throw new ConfigurationError(`"${value}" is not a duration such as 90s, 15m or 1h30m`);
  }
  return total;
}
