// Which objects belong together: the ApplySet convention (KEP-3659), so that kubectl's own tools see and prune them too.
import { createHash } from 'node:crypto';
import { mapConcurrently } from '../runtime/concurrency.ts';
import { SIDE_BY_SIDE, type CallOptions, type KubernetesClient, type ObjectList } from './client.ts';
import { ApiError } from './errors.ts';
import { groupOf, keyOfObject, type GroupVersionKind, type KubernetesObject } from './objects.ts';
import { scopeKey } from './store.ts';

const ID_LABEL = 'applyset.kubernetes.io/id';
export const PART_OF_LABEL = 'applyset.kubernetes.io/part-of';
const TOOLING = 'applyset.kubernetes.io/tooling';
const GROUP_KINDS = 'applyset.kubernetes.io/contains-group-kinds';
const NAMESPACES = 'applyset.kubernetes.io/additional-namespaces';
/** Not in the convention: which version of a group serves the members, so that they are found without guessing. */
const VERSIONS = 'lamina.dev/member-versions';

export interface ApplySet {
  /** A ConfigMap of this name in this namespace stands for the set. */
  readonly name: string;
  readonly namespace: string;
  readonly id: string;
}

/** What the parent says of its members. */
export interface ApplySetScope {
  readonly kinds: readonly GroupVersionKind[];
  /** Namespaces of members besides the parent's own. */
  readonly additionalNamespaces: readonly string[];
}

/** The set of this name; its id follows from it, as the convention says. */
export function describeApplySet(name: string, namespace: string): ApplySet {
  const hash = createHash('sha256').update(`${name}.${namespace}.ConfigMap.`).digest('base64url');
  return { name, namespace, id: `applyset-${hash}-v1` };
}

/** The object as a member of the set. */
export function asMember(object: KubernetesObject, set: ApplySet): KubernetesObject {
  return {
    ...object,
    metadata: { ...object.metadata, labels: { ...object.metadata.labels, [PART_OF_LABEL]: set.id } },
  };
}

/** What the parent says of these members: the kinds and namespaces in which they are found again. */
export function scopeOf(members: readonly KubernetesObject[], set: ApplySet): ApplySetScope {
  const kinds = new Map(
    members.map(({ apiVersion, kind }) => [conventionalKind({ apiVersion, kind }), { apiVersion, kind }]),
  );
  const namespaces = members.flatMap(({ metadata: { namespace } }) =>
    namespace === undefined || namespace === set.namespace ? [] : [namespace],
  );
  return { kinds: sortKinds([...kinds.values()]), additionalNamespaces: [...new Set(namespaces)].sort() };
}

/** Both together; where they name different versions of a kind, those of `wins`. */
export function unite(wins: ApplySetScope, other: ApplySetScope): ApplySetScope {
  const kinds = new Map([...other.kinds, ...wins.kinds].map((kind) => [conventionalKind(kind), kind]));
  return {
    kinds: sortKinds([...kinds.values()]),
    additionalNamespaces: [...new Set([...wins.additionalNamespaces, ...other.additionalNamespaces])].sort(),
  };
}

/** What a parent says; a set without a parent has no members. */
export function readScope(parent: KubernetesObject | undefined): ApplySetScope {
  const annotations = parent?.metadata.annotations ?? {};
  const versions = annotations[VERSIONS]?.split(',').filter(Boolean) ?? [];
  return {
    kinds: versions.map((entry) => {
      const colon = entry.indexOf(':');
      return { apiVersion: entry.slice(0, colon), kind: entry.slice(colon + 1) };
    }),
    additionalNamespaces: annotations[NAMESPACES]?.split(',').filter(Boolean) ?? [],
  };
}

/** The parent as it should be. `annotations` and `data` are the caller's own. */
export function renderParent(
  set: ApplySet,
  scope: ApplySetScope,
  extra: { readonly annotations?: Record<string, string>; readonly data?: Record<string, string> } = {},
): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: set.name,
      namespace: set.namespace,
      labels: { [ID_LABEL]: set.id, 'app.kubernetes.io/managed-by': 'lamina' },
      annotations: {
        [TOOLING]: 'lamina/v1',
        [GROUP_KINDS]: scope.kinds.map(conventionalKind).sort().join(','),
        ...(scope.additionalNamespaces.length === 0
          ? {}
          : { [NAMESPACES]: scope.additionalNamespaces.join(',') }),
        [VERSIONS]: scope.kinds.map(({ apiVersion, kind }) => `${apiVersion}:${kind}`).join(','),
        ...extra.annotations,
      },
    },
    ...(extra.data === undefined ? {} : { data: extra.data }),
  };
}

/**
 * Every member that lives, by key: one list for each kind and namespace. A kind that is no longer served has none.
 * @param keep custom resources are listed whole, members or not, and those lists are put there by `scopeKey`
 */
export async function listMembers(
  client: KubernetesClient,
  set: ApplySet,
  scope: ApplySetScope,
  options: CallOptions = {},
  keep?: Map<string, ObjectList>,
): Promise<Map<string, KubernetesObject>> {
  const queries = await Promise.all(
    scope.kinds.map(async (kind) => {
      const resource = await client.resourceFor(kind, options);
      if (resource === undefined) return [];
      if (!resource.namespaced) return [{ kind, namespace: undefined }];
      return [set.namespace, ...scope.additionalNamespaces].map((namespace) => ({ kind, namespace }));
    }),
  );
  const lists = await mapConcurrently(queries.flat(), SIDE_BY_SIDE, async ({ kind, namespace }) => {
    try {
      const place = { ...options, ...(namespace === undefined ? {} : { namespace }) };
      if (keep === undefined || !isCustom(kind)) {
        const labelSelector = `${PART_OF_LABEL}=${set.id}`;
        return (await client.list(kind, { ...place, labelSelector })).items;
      }
      const list = await client.list(kind, place);
      keep.set(scopeKey(kind, namespace), list);
      return list.items.filter(({ metadata }) => metadata.labels?.[PART_OF_LABEL] === set.id);
    } catch (error) {
      // The kind went away between discovery and the list.
      if (error instanceof ApiError && error.status === 404) return [];
      throw error;
    }
  });
  return new Map(lists.flat().map((object) => [keyOfObject(object), object]));
}

/** Of kinds that an operator brings, a namespace holds few. */
const isCustom = ({ apiVersion }: GroupVersionKind): boolean => {
  const group = groupOf(apiVersion);
  return group.includes('.') && !group.endsWith('.k8s.io');
};

/** As the convention writes kinds: `Deployment.apps`, `Pod`. */
const conventionalKind = ({ apiVersion, kind }: GroupVersionKind): string => {
  const group = groupOf(apiVersion);
  return group === '' ? kind : `${kind}.${group}`;
};

const sortKinds = (kinds: readonly GroupVersionKind[]): GroupVersionKind[] =>
  [...kinds].sort((a, b) => (conventionalKind(a) < conventionalKind(b) ? -1 : 1));
