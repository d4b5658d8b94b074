// Durations as people and Kubernetes write them.
import { ConfigurationError } from './errors.ts';

/** In milliseconds. */
const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

const FORM = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/;
/** Characters; no duration that is meant is as long. */
const LONGEST_TEXT = 40;
/** Milliseconds. */
const LONGEST = 10 * 365 * 24 * 3_600_000;

/**
 * `90s`, `15m`, `1h30m`, `500ms` in milliseconds.
 * @throws {ConfigurationError} for anything else, a bare number included: its unit would be a guess.
 */
export function parseDuration(value: string): number {
  const told = value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
  if (!FORM.test(told)) {
    throw new ConfigurationError(`"${told}" is not a duration such as 90s, 15m or 1h30m`);
  }
  const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
  const total = parts.reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ''] ?? Number.NaN),
    0,
  );
  if (total <= 0 || total > LONGEST) {
    throw new ConfigurationError(`"${value}" is not a duration from 1ms to 87600h (ten years)`);
  }
  return total;
}
