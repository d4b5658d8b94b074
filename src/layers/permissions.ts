// Whether this user may do what a layer needs, asked before anything is changed.
import type { AccessContext, AccessRule } from '../kubernetes/access.ts';
import { groupOf, type GroupVersionKind, type KubernetesObject } from '../kubernetes/objects.ts';
import { accessesOf, needs, requireAccess, type Need } from '../kubernetes/require-access.ts';
import { readNamespace } from './namespaces.ts';
import { isPrunable } from './objects/apply.ts';

/** Names of manifests/roles. */
export const LAYER_ROLES = {
  read: 'lamina-read-layer',
  plan: 'lamina-plan-layer',
  deploy: 'lamina-deploy-layer',
  give: 'lamina-give-to-spark',
  namespaces: 'lamina-make-namespaces',
} as const;

const RBAC = 'rbac.authorization.k8s.io';

/** What the operator's installation needs beside; known once its chart was looked into. */
export type MoreNeeds = () => Promise<readonly Need[]>;

/**
 * One request for whoever may do everything. A server that cannot tell is taken at its word later.
 * @throws {ConfigurationError} that names every missing verb.
 */
export async function checkPermissions(
  objects: readonly (GroupVersionKind & Partial<KubernetesObject>)[],
  namespace: string,
  context: AccessContext,
  {
    mode = 'apply',
    layer = '',
    more = () => Promise.resolve([]),
  }: { readonly mode?: 'apply' | 'plan'; readonly layer?: string; readonly more?: MoreNeeds } = {},
): Promise<void> {
  const what = `the ${mode === 'apply' ? 'deployment' : 'plan'} of layer ${layer}`;
  const wanted = async (): Promise<readonly Need[]> => {
    const exists = await isThere(namespace, context);
    // The server is not asked about objects in a namespace that does not exist.
    if (mode === 'plan' && !exists) return more();
    return [
      ...(exists ? [] : needs(['create'], { group: '', resource: 'namespaces' }, LAYER_ROLES.namespaces)),
      ...(await layerNeeds(objects, namespace, mode, context)),
      ...(await more()),
    ];
  };
  await requireAccess(what, wanted, context);
}

/** What bringing a layer's resources up, or planning that, needs in a namespace, whether that exists or not. */
export async function layerNeeds(
  objects: readonly (GroupVersionKind & Partial<KubernetesObject>)[],
  namespace: string,
  mode: 'apply' | 'plan',
  context: AccessContext,
): Promise<readonly Need[]> {
  return [
    ...(mode === 'apply' ? bookkeeping(namespace) : []),
    ...(await needsOf(objects, namespace, mode, context)),
    ...givenRights(objects, namespace, { tried: true }),
  ];
}

/** Whether a namespace exists; who may not look is told by the server later. */
export async function isThere(name: string, context: AccessContext): Promise<boolean> {
  return (await readNamespace(name, context)) !== undefined;
}

/** The lock, and the set's parent. */
const bookkeeping = (namespace: string): Need[] => {
  const leases = { group: 'coordination.k8s.io', resource: 'leases', namespace };
  const configMaps = { group: '', resource: 'configmaps', namespace };
  return [
    ...needs(['get'], leases, LAYER_ROLES.read),
    ...needs(['list', 'watch', 'create', 'update'], leases, LAYER_ROLES.deploy),
    ...needs(['get'], configMaps, LAYER_ROLES.read),
    ...needs(['create', 'patch'], configMaps, LAYER_ROLES.plan),
  ];
};

/** The same verbs on each kind among objects, as far as the server serves it. */
export async function kindNeeds(
  objects: readonly GroupVersionKind[],
  namespace: string,
  verbs: readonly string[],
  role: string,
  { client, signal }: AccessContext,
): Promise<readonly Need[]> {
  const kinds = new Map(objects.map((object) => [`${object.apiVersion}/${object.kind}`, object]));
  const found = [...kinds.values()].map(async (kind) => {
    const served = await client.resourceFor(kind, { signal });
    if (served === undefined) return [];
    const { resource, namespaced } = served;
    const place = { group: groupOf(kind.apiVersion), resource, ...(namespaced ? { namespace } : {}) };
    return needs(verbs, place, role);
  });
  return (await Promise.all(found)).flat();
}

/** The same verbs on each object by its name, as far as the server serves its kind; a namespaced one's role may differ. */
export async function namedNeeds(
  objects: readonly KubernetesObject[],
  namespace: string,
  verbs: readonly string[],
  roleFor: (namespaced: boolean) => string,
  { client, signal }: AccessContext,
): Promise<readonly Need[]> {
  const found = objects.map(async (object) => {
    const served = await client.resourceFor(object, { signal });
    if (served === undefined) return [];
    const { resource, namespaced } = served;
    const place = {
      ...{ group: groupOf(object.apiVersion), resource, name: object.metadata.name },
      ...(namespaced ? { namespace: object.metadata.namespace ?? namespace } : {}),
    };
    return needs(verbs, place, roleFor(namespaced));
  });
  return (await Promise.all(found)).flat();
}

/** A watch that is forbidden is made up for by reading again and again. */
async function needsOf(
  objects: readonly GroupVersionKind[],
  namespace: string,
  mode: 'apply' | 'plan',
  context: AccessContext,
): Promise<readonly Need[]> {
  // A deploy never removes volumes, nor what would take others' objects along.
  const going = objects.filter((object) => isPrunable(object));
  return [
    ...(await kindNeeds(objects, namespace, ['get', 'list'], LAYER_ROLES.read, context)),
    ...(await kindNeeds(objects, namespace, ['create', 'patch'], LAYER_ROLES.plan, context)),
    ...(mode === 'plan' ? [] : await kindNeeds(going, namespace, ['delete'], LAYER_ROLES.deploy, context)),
  ];
}

interface RoleObject {
  readonly rules?: readonly AccessRule[];
  readonly roleRef?: { readonly kind: string; readonly name: string };
}

/**
 * The API server lets nobody give what he does not have: neither by a role, unless he may `escalate` it, nor by a
 * binding, unless he may `bind` the role.
 * @param role of ours that holds these verbs
 * @param tried by a dry run first, when a binding's role may not be there yet, so that the server cannot tell what it gives
 */
export function givenRights(
  objects: readonly (GroupVersionKind & Partial<KubernetesObject>)[],
  namespace: string,
  { role = LAYER_ROLES.give, tried = false }: { readonly role?: string; readonly tried?: boolean } = {},
): Need[] {
  const rbac = objects.filter(({ apiVersion }) => groupOf(apiVersion) === RBAC) as (GroupVersionKind &
    Partial<KubernetesObject> &
    RoleObject)[];
  const rulesOf = ({ kind, name }: { kind: string; name: string }): readonly AccessRule[] | undefined =>
    rbac.find((object) => object.kind === kind && object.metadata?.name === name)?.rules;
  return rbac.flatMap(({ kind, metadata, rules = [], roleRef }) => {
    const inside = kind.startsWith('Cluster') ? undefined : (metadata?.namespace ?? namespace);
    const given = roleRef === undefined ? rules : rulesOf(roleRef);
    // A role that is not among these objects is known to the server alone.
    if (given === undefined) return [];
    const of = roleRef ?? { kind, name: metadata?.name ?? '' };
    const isCluster = of.kind === 'ClusterRole';
    const place = {
      group: RBAC,
      resource: isCluster ? 'clusterroles' : 'roles',
      name: of.name,
      ...(isCluster ? {} : { namespace: inside ?? namespace }),
    };
    const verb = roleRef === undefined ? 'escalate' : 'bind';
    if (tried && verb === 'bind') return [{ ...place, verb, role }];
    return [{ ...place, verb, role, unless: accessesOf(given, inside) }];
  });
}
