// What this user may not do of a list of things, asked of the server in as few requests as tell it for certain.
import { mapConcurrently } from '../runtime/concurrency.ts';
import { SIDE_BY_SIDE, type KubernetesClient } from './client.ts';
import { ApiError } from './errors.ts';

/** One verb on one resource: on all of its objects, or on one by name. */
export interface Access {
  readonly verb: string;
  readonly group: string;
  /** The plural, with its subresource if it has one: `pods/log`. */
  readonly resource: string;
  /** Absent for the whole cluster. */
  readonly namespace?: string;
  readonly name?: string;
}

/** A rule as roles have it, and as the server tells a user's. */
export interface AccessRule {
  readonly verbs: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
}

interface Rules {
  readonly list: readonly AccessRule[];
  /** The server has authorizers that cannot list their rules. */
  readonly incomplete: boolean;
}

export type AccessContext = { readonly client: KubernetesClient; readonly signal: AbortSignal };

/** No namespace can be called so, and no RoleBinding be in it: what the server tells for it holds everywhere. */
const NOWHERE = 'lamina.dev';
const EVERYTHING: Access = { verb: '*', group: '*', resource: '*' };
const API = '/apis/authorization.k8s.io/v1';

/**
 * What of `wanted` the server says no to. Whoever may do everything costs one request, and is not asked what is wanted;
 * the others cost one more for each namespace and, where the server cannot list all rules, one for each access that
 * those do not prove. A server that cannot tell says no to nothing.
 */
export async function findDenied<T extends Access>(
  wanted: () => Promise<readonly T[]>,
  context: AccessContext,
): Promise<readonly T[]> {
  const everywhere = await askRules(NOWHERE, context);
  if (everywhere === undefined || isGranted(EVERYTHING, everywhere.list)) return [];
  if (everywhere.incomplete && (await askAccess(EVERYTHING, context)) !== false) return [];
  const open = (await wanted()).filter((access) => !isGranted(access, everywhere.list));
  const asked = new Map<string, Promise<boolean | undefined>>();
  const askOnce = (access: Access): Promise<boolean | undefined> => {
    const key = keyOf(access);
    const answer = asked.get(key) ?? askAccess(access, context);
    asked.set(key, answer);
    return answer;
  };
  const names = [...new Set(open.flatMap(({ namespace }) => namespace ?? []))];
  const inside = new Map(
    await mapConcurrently(
      names,
      SIDE_BY_SIDE,
      async (name) => [name, await askRules(name, context)] as const,
    ),
  );
  const verdicts = await mapConcurrently(open, SIDE_BY_SIDE, async (access) => {
    const rules = inside.get(access.namespace ?? '') ?? everywhere;
    if (isGranted(access, rules.list)) return true;
    // What is not in a complete list is not granted.
    return rules.incomplete ? askOnce(access) : false;
  });
  return open.filter((_, index) => verdicts[index] === false);
}

/** Whether rules grant an access by themselves. */
export function isGranted({ verb, group, resource, name }: Access, rules: readonly AccessRule[]): boolean {
  const has = (list: readonly string[] | undefined, value: string): boolean =>
    list !== undefined && (list.includes('*') || list.includes(value));
  return rules.some(
    (rule) =>
      has(rule.verbs, verb) &&
      has(rule.apiGroups, group) &&
      has(rule.resources, resource) &&
      ((rule.resourceNames ?? []).length === 0 ||
        (name !== undefined && rule.resourceNames?.includes(name) === true)),
  );
}

const keyOf = ({ verb, group, resource, namespace = '', name = '' }: Access): string =>
  [verb, group, resource, namespace, name].join(' ');

async function askRules(namespace: string, { client, signal }: AccessContext): Promise<Rules | undefined> {
  const kind = { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectRulesReview' };
  const review = (await ask('selfsubjectrulesreviews', { ...kind, spec: { namespace } }, client, signal)) as
    { readonly status?: { resourceRules?: readonly AccessRule[]; incomplete?: boolean } } | undefined;
  if (review?.status === undefined) return undefined;
  const { resourceRules = [], incomplete = true } = review.status;
  return { list: resourceRules, incomplete };
}

/** undefined where the server does not tell. */
async function askAccess(access: Access, { client, signal }: AccessContext): Promise<boolean | undefined> {
  const [resource = '', subresource] = access.resource.split('/');
  const resourceAttributes = {
    verb: access.verb,
    group: access.group,
    resource,
    ...(subresource === undefined ? {} : { subresource }),
    ...(access.namespace === undefined ? {} : { namespace: access.namespace }),
    ...(access.name === undefined ? {} : { name: access.name }),
  };
  const kind = { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectAccessReview' };
  const body = { ...kind, spec: { resourceAttributes } };
  const review = (await ask('selfsubjectaccessreviews', body, client, signal)) as
    { readonly status?: { allowed?: boolean } } | undefined;
  return review?.status?.allowed;
}

async function ask(
  resource: string,
  body: object,
  client: KubernetesClient,
  signal: AbortSignal,
): Promise<unknown> {
  try {
    return await client.request('POST', `${API}/${resource}`, { body, signal });
  } catch (error) {
    // Not every server lets everybody ask.
    if (error instanceof ApiError && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
}
