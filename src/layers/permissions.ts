// Whether this user may do what a deploy needs, asked before anything is changed.
import type { KubernetesClient } from '../kubernetes/client.ts';
import { ApiError } from '../kubernetes/errors.ts';
import { groupOf, type GroupVersionKind } from '../kubernetes/objects.ts';
import { ConfigurationError } from '../runtime/errors.ts';

interface Rule {
  readonly verbs: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
}

interface RulesReview {
  readonly status?: { readonly resourceRules?: readonly Rule[]; readonly incomplete?: boolean };
}

/** What is missing of `verbs` on a resource. */
interface Missing {
  readonly resource: string;
  readonly verbs: readonly string[];
}

const APPLY_VERBS = ['get', 'list', 'watch', 'create', 'patch', 'delete'];

/**
 * One request. A server that cannot tell (webhook authorizers) is taken at its word later.
 * @throws {ConfigurationError} that names every missing verb.
 */
export async function checkPermissions(
  kinds: readonly GroupVersionKind[],
  namespace: string,
  { client, signal }: { readonly client: KubernetesClient; readonly signal: AbortSignal },
): Promise<void> {
  const review = await askRules(namespace, client, signal);
  if (review?.status?.incomplete !== false) return;
  const rules = review.status.resourceRules ?? [];
  const missing: Missing[] = [];
  const need = (group: string, resource: string, verbs: readonly string[]): void => {
    const denied = verbs.filter((verb) => !rules.some((rule) => allows(rule, group, resource, verb)));
    if (denied.length > 0)
      missing.push({ resource: group === '' ? resource : `${resource}.${group}`, verbs: denied });
  };
  need('coordination.k8s.io', 'leases', ['get', 'list', 'watch', 'create', 'update']);
  need('', 'configmaps', ['get', 'create', 'patch']);
  for (const kind of uniqueKinds(kinds)) {
    const served = await client.resourceFor(kind, { signal });
    if (served?.namespaced === true) need(groupOf(kind.apiVersion), served.resource, APPLY_VERBS);
  }
  if (missing.length === 0) return;
  const list = missing.map(({ resource, verbs }) => `${verbs.join(', ')} on ${resource}`).join('; ');
  throw new ConfigurationError(
    `This user may not do in namespace ${namespace} what the layer needs: ${list}`,
    {
      remedy:
        'Grant these verbs by a Role and RoleBinding there, or use the credentials of somebody who has them.',
      details: { namespace, missing },
    },
  );
}

async function askRules(
  namespace: string,
  client: KubernetesClient,
  signal: AbortSignal,
): Promise<RulesReview | undefined> {
  const path = '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews';
  const body = { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectRulesReview', spec: { namespace } };
  try {
    return (await client.request('POST', path, { body, signal })) as RulesReview;
  } catch (error) {
    // Not every server lets everybody ask.
    if (error instanceof ApiError && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
}

function allows(rule: Rule, group: string, resource: string, verb: string): boolean {
  const has = (list: readonly string[] | undefined, value: string): boolean =>
    list !== undefined && (list.includes('*') || list.includes(value));
  // A rule for single names may well be for the names that matter; the server will tell.
  return has(rule.verbs, verb) && has(rule.apiGroups, group) && has(rule.resources, resource);
}

const uniqueKinds = (kinds: readonly GroupVersionKind[]): GroupVersionKind[] => [
  ...new Map(
    kinds.map(({ apiVersion, kind }) => [`${apiVersion}/${kind}`, { apiVersion, kind }] as const),
  ).values(),
];
