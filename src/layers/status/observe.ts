// What is looked at beside a layer's own objects, read once.
import { ApiError } from '../../kubernetes/errors.ts';
import { groupOf, keyOf, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import type { RuleSet } from '../../kubernetes/readiness/rule.ts';
import type { ObservedObjects } from '../../kubernetes/store.ts';
import { mapConcurrently } from '../../runtime/concurrency.ts';
import type { Collaborators } from '../types.ts';

interface Scope {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
}

/** One list for each kind and namespace: what the rules look at, and the pods wherever something of the layer lives. */
export async function observe(
  objects: readonly KubernetesObject[],
  rules: RuleSet,
  { kubernetes, logger, signal }: Pick<Collaborators, 'kubernetes' | 'logger' | 'signal'>,
): Promise<ObservedObjects> {
  const lists = await mapConcurrently(scopesOf(objects, rules), 8, async (scope) => {
    const { kind, namespace } = scope;
    try {
      return (await kubernetes.list(scope, { signal, ...(namespace === undefined ? {} : { namespace }) }))
        .items;
    } catch (error) {
      if (!(error instanceof ApiError) || (error.status !== 404 && error.status !== 403)) throw error;
      if (error.status === 403)
        logger.warning(`The status is told without a look at ${kind}: ${error.message}`);
      return [];
    }
  });
  const all = new Map([...lists.flat(), ...objects].map((object) => [keyOf(referenceTo(object)), object]));
  return {
    get: (reference) => all.get(keyOf(reference)),
    list: (group, kind, namespace) =>
      [...all.values()].filter(
        (object) =>
          groupOf(object.apiVersion) === group &&
          object.kind === kind &&
          (namespace === undefined || object.metadata.namespace === namespace),
      ),
  };
}

function scopesOf(objects: readonly KubernetesObject[], rules: RuleSet): Scope[] {
  const scopes = new Map<string, Scope>();
  const add = ({ apiVersion, kind }: Scope, namespace: string | undefined): void => {
    scopes.set(`${apiVersion}/${kind}/${namespace ?? ''}`, {
      apiVersion,
      kind,
      ...(namespace === undefined ? {} : { namespace }),
    });
  };
  for (const { apiVersion, kind, metadata } of objects) {
    const { namespace, uid } = metadata;
    if (uid !== undefined && namespace !== undefined) add({ apiVersion: 'v1', kind: 'Pod' }, namespace);
    for (const related of rules.find(groupOf(apiVersion), kind).related ?? [])
      add(related, related.scope === 'cluster' ? undefined : namespace);
  }
  return [...scopes.values()];
}
