// How long a preview lives: its time begins anew with each deploy, and stands on the namespace as RFC 3339.
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { ConfigurationError } from '../runtime/errors.ts';

export const TTL_LABEL = 'lamina.dev/ttl';
export const EXPIRES = 'lamina.dev/expires-at';

/** Three days: over a weekend. */
export const DEFAULT_TTL = 72 * 3_600_000;
const LONGEST_TTL = 366 * 24 * 3_600_000;

/** @throws {ConfigurationError} for a time to live that means "for ever" or "not at all". */
export function checkTtl(ttl: number): void {
  if (ttl >= 1_000 && ttl <= LONGEST_TTL) return;
  throw new ConfigurationError(
    `A time to live of ${ttl / 1_000} s is out of range: expected from 1s to 8784h`,
    {
      remedy: 'Give how long a preview stays after its last deploy, such as 72h.',
    },
  );
}

/** `72h`, `90m`, `45s`: the largest unit that leaves no rest, so that a label can hold it. */
export function renderTtl(ttl: number): string {
  const [unit, size] = (
    [
      ['h', 3_600_000],
      ['m', 60_000],
      ['s', 1_000],
    ] as const
  ).find(([, length]) => ttl % length === 0) ?? ['ms', 1];
  return `${Math.round(ttl / size)}${unit}`;
}

/** Whole seconds, as Kubernetes writes its own times. */
export const renderTime = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

/** A namespace that tells no time, or none that can be read, lives as long as a deploy would give it by default. */
export function expiryOf({ metadata }: KubernetesObject): number {
  const told = Date.parse(metadata.annotations?.[EXPIRES] ?? '');
  if (!Number.isNaN(told)) return told;
  return Date.parse(metadata.creationTimestamp ?? '1970-01-01T00:00:00Z') + DEFAULT_TTL;
}
