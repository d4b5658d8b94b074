// Helm values: merging maps, and setting single ones by path as `helm --set` does.
import { isFields } from '../../kubernetes/fields.ts';
import { ConfigurationError } from '../../runtime/errors.ts';

export type Values = Readonly<Record<string, unknown>>;

/** Maps are merged, lists and scalars replaced; null stays, since it tells Helm to drop a default of the chart. */
export function mergeValues(base: Values, over: Values): Record<string, unknown> {
  // Not by assignment: a key __proto__ would change what it is set on.
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    const current = merged.get(key);
    merged.set(key, isFields(current) && isFields(value) ? mergeValues(current, value) : value);
  }
  return Object.fromEntries(merged);
}

/**
 * A layer's Helm values with those of `set` on top; its keys are paths such as `a.b[0].c` (`\.` is a literal dot).
 * @throws {ConfigurationError} for a path that is none, or that leads through a scalar.
 */
export function mergeHelmValues(values: Values, set: Values = {}): Record<string, unknown> {
  const merged = structuredClone(values) as Record<string, unknown>;
  for (const [path, value] of Object.entries(set)) setAt(merged, path, parsePath(path), value);
  return merged;
}

/**
 * `key=value` lines into what `mergeHelmValues` takes. Types as Helm's --set: true, false, null, whole numbers; all
 * else is text (1.5 and 007 too). Empty lines and lines that begin with # do not count.
 * @throws {ConfigurationError} that names the line.
 */
export function parseSetList(text: string): Record<string, unknown> {
  const entries = text.split(/\r?\n/).flatMap((line, index): [string, unknown][] => {
    const entry = line.trim();
    if (entry === '' || entry.startsWith('#')) return [];
    const equals = entry.indexOf('=');
    if (equals < 1) {
      throw new ConfigurationError(`set, line ${index + 1}: "${entry}" is not key=value`, {
        remedy: 'Write one key=value on each line: replicas=2',
      });
    }
    const path = entry.slice(0, equals).trim();
    parsePath(path);
    return [[path, typedValue(entry.slice(equals + 1).trim())]];
  });
  return Object.fromEntries(entries);
}

function typedValue(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  return /^(0|-?[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text;
}

/** As Helm's own parser of --set (strvals, MaxNestedNameLevel). */
const MOST_STEPS = 30;

/**
 * The steps of a path as in `helm --set`.
 * @throws {ConfigurationError} for a path that is none.
 */
function parsePath(path: string): (string | number)[] {
  const steps = [...path.matchAll(/(?:^|\.)((?:\\.|[^.[\]\\])+)|\[(\d+)\]/gy)].map(([, name, index]) =>
    index === undefined ? (name ?? '').replace(/\\(.)/g, '$1') : Number(index),
  );
  const written = steps.reduce<string>(
    (text, step) =>
      typeof step === 'number'
        ? `${text}[${step}]`
        : `${text}${text === '' ? '' : '.'}${step.replace(/[.[\]\\]/g, String.raw`\$&`)}`,
    '',
  );
  const plain = (text: string): string => text.replace(/\\(.)/g, '$1');
  if (steps.length === 0 || typeof steps[0] === 'number' || plain(written) !== plain(path)) {
    throw new ConfigurationError(`"${path}" is not a path to a Helm value`, {
      remedy: String.raw`Write it as helm --set does: a.b[0].c, with \. for a dot inside a name.`,
    });
  }
  if (steps.some((step) => step === '__proto__' || step === 'constructor' || step === 'prototype')) {
    throw new ConfigurationError(`"${path}" names a field that no chart can have`);
  }
  if (steps.length > MOST_STEPS) {
    throw new ConfigurationError(`"${path.slice(0, 60)}…" is a path of more than ${MOST_STEPS} steps`, {
      remedy: 'Put what lies so deep into the values of the layer.',
    });
  }
  if (steps.some((step) => typeof step === 'number' && step > 1000)) {
    throw new ConfigurationError(`"${path}" has an index above 1000`);
  }
  return steps;
}

type Container = Record<string | number, unknown>;

function setAt(
  values: Record<string, unknown>,
  path: string,
  steps: readonly (string | number)[],
  value: unknown,
): void {
  let container: Container = values;
  steps.slice(0, -1).forEach((step, index) => {
    const wantsList = typeof steps[index + 1] === 'number';
    const current = container[step];
    if (current === undefined || current === null) container[step] = wantsList ? [] : {};
    else if (wantsList ? !Array.isArray(current) : !isFields(current)) {
      throw new ConfigurationError(
        `"${path}" cannot be set: ${steps.slice(0, index + 1).join('.')} is not a ${wantsList ? 'list' : 'map'}`,
      );
    }
    container = container[step] as Container;
  });
  const last = steps.at(-1) ?? '';
  if (Array.isArray(container) && typeof last === 'number') {
    // Helm fills the gap before a new index with null; so do we, for JSON knows no holes.
    while (container.length < last) container.push(null);
  }
  container[last] = value;
}
