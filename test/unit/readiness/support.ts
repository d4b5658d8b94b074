// The shapes that the readiness tests share.
import type { KubernetesObject, ObjectReference } from '../../../src/kubernetes/objects.ts';
import { assess } from '../../../src/kubernetes/readiness/assess.ts';
import { Memory } from '../../../src/kubernetes/readiness/memory.ts';
import type { RuleSet } from '../../../src/kubernetes/readiness/rule.ts';
import type { Assessment, Expectation } from '../../../src/kubernetes/readiness/types.ts';
import type { Logger } from '../../../src/runtime/logger.ts';
import { ObjectMap } from './replay.ts';

export const NOW = Date.parse('2026-11-22T12:00:00Z');

/** Lets everything run that needs no time. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export class RecordingLogger implements Logger {
  readonly warnings: string[] = [];
  debug(): void {}
  info(): void {}
  notice(): void {}
  warning(message: string): void {
    this.warnings.push(message);
  }
  error(): void {}
  group<T>(_: string, work: () => Promise<T>): Promise<T> {
    return work();
  }
  mask(): void {}
}

/** An object in the namespace `lambda`, of generation 1 unless `metadata` says otherwise. */
export function object(
  apiVersion: string,
  kind: string,
  fields: {
    metadata?: Record<string, unknown>;
    spec?: unknown;
    status?: unknown;
    [field: string]: unknown;
  } = {},
): KubernetesObject {
  const { metadata, ...rest } = fields;
  return {
    apiVersion,
    kind,
    metadata: { name: 'it', namespace: 'lambda', uid: `uid-${kind}`, generation: 1, ...metadata },
    ...rest,
  };
}

export const reference = (of: KubernetesObject): ObjectReference => ({
  apiVersion: of.apiVersion,
  kind: of.kind,
  name: of.metadata.name,
  ...(of.metadata.namespace === undefined ? {} : { namespace: of.metadata.namespace }),
});

export interface LookOptions {
  readonly others?: readonly KubernetesObject[];
  readonly expected?: Omit<Expectation, 'reference'>;
  readonly now?: number;
  readonly memory?: Memory;
  readonly rules?: RuleSet;
}

/** One look at one object among others. */
export function look(at: KubernetesObject, options: LookOptions = {}): Assessment {
  const { others = [], expected = {}, now = NOW, memory = new Memory(), rules } = options;
  return assess(at, { reference: reference(at), ...expected }, new ObjectMap(at, ...others), {
    now,
    memory,
    ...(rules === undefined ? {} : { rules }),
  });
}

/** `ready Available`. */
export const verdict = (at: KubernetesObject, options: LookOptions = {}): string => {
  const { state, reason } = look(at, options);
  return `${state} ${reason}`;
};

/** A managedFields entry, at a number of seconds before NOW. */
export const written = (what: 'spec' | 'status', secondsAgo: number, manager = 'operator'): object => ({
  manager,
  operation: 'Update',
  time: new Date(NOW - secondsAgo * 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
  ...(what === 'status' ? { subresource: 'status' } : {}),
  fieldsV1: { [`f:${what}`]: {} },
});
