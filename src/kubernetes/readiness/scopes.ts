// What has to be watched for a set of expectations: one scope for each kind and namespace.
import { groupOf, type GroupVersionKind, type ObjectReference } from '../objects.ts';
import type { RuleSet } from './rule.ts';
import type { Expectation } from './types.ts';

export interface Scope extends GroupVersionKind {
  /** Absent for kinds without namespaces. */
  readonly namespace?: string;
  /** The expected objects in it; empty where rules only look at related ones. */
  readonly expected: readonly ObjectReference[];
  /** Whether rules can do without it. */
  readonly optional: boolean;
  /** The kind of expected objects whose rule needs it, for messages. */
  readonly neededBy: string;
}

/** By group and not by version, since rules look for kinds whatever version serves them. */
export function groupScopeKey(group: string, kind: string, namespace: string | undefined): string {
  return `${group}/${kind}/${namespace ?? ''}`;
}

/** The scopes of the expected objects, then those of the kinds that their rules look at as well. */
export function scopesOf(expectations: readonly Expectation[], rules: RuleSet): Scope[] {
  const scopes = new Map<string, Scope & { expected: ObjectReference[]; optional: boolean }>();
  const add = (
    kind: GroupVersionKind,
    namespace: string | undefined,
    neededBy: string,
    optional: boolean,
  ) => {
    const key = groupScopeKey(groupOf(kind.apiVersion), kind.kind, namespace);
    const known = scopes.get(key);
    if (known !== undefined) {
      known.optional &&= optional;
      return known;
    }
    const scope = {
      apiVersion: kind.apiVersion,
      kind: kind.kind,
      ...(namespace === undefined ? {} : { namespace }),
      expected: [],
      optional,
      neededBy,
    };
    scopes.set(key, scope);
    return scope;
  };
  for (const { reference } of expectations)
    add(reference, reference.namespace, reference.kind, false).expected.push(reference);
  for (const { reference } of expectations) {
    for (const related of rules.find(groupOf(reference.apiVersion), reference.kind).related ?? []) {
      const namespace = related.scope === 'cluster' ? undefined : reference.namespace;
      add(related, namespace, reference.kind, related.optional === true);
    }
  }
  return [...scopes.values()];
}
