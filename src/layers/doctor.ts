// What must be true before a layer can come up, checked one by one without changing anything.
import { groupOf, type GroupVersionKind } from '../kubernetes/objects.ts';
import { errorMessage, LaminaError } from '../runtime/errors.ts';
import type { Collaborators } from './types.ts';

export interface Finding {
  readonly check: string;
  readonly state: 'ok' | 'missing' | 'wrong';
  readonly detail: string;
  readonly remedy?: string;
}

/** The oldest minor version of Kubernetes that Strimzi 1.x supports (its release notes of 0.51). */
const OLDEST_MINOR = 30;

/** What a deploy writes; each is asked of the server by SelfSubjectAccessReview. */
const NEEDED: readonly (GroupVersionKind & { readonly resource: string; readonly verb: string })[] = [
  { apiVersion: 'v1', kind: 'Namespace', resource: 'namespaces', verb: 'create' },
  { apiVersion: 'v1', kind: 'Secret', resource: 'secrets', verb: 'create' },
  { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', resource: 'leases', verb: 'create' },
  {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    resource: 'customresourcedefinitions',
    verb: 'patch',
  },
  { apiVersion: 'apps/v1', kind: 'Deployment', resource: 'deployments', verb: 'create' },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    resource: 'clusterroles',
    verb: 'create',
  },
];

/** Runs every check, also after one has failed. */
export async function examineCluster(collaborators: Collaborators): Promise<readonly Finding[]> {
  const checks: readonly [string, () => Promise<Omit<Finding, 'check'>>][] = [
    ['API server', () => checkServer(collaborators)],
    ['Permissions', () => checkPermissions(collaborators)],
    ['Nodes', () => checkNodes(collaborators)],
    ['Helm', () => checkHelm(collaborators)],
    ['Kustomize', () => checkKustomize(collaborators)],
  ];
  return Promise.all(
    checks.map(async ([check, run]) => {
      try {
        return { check, ...(await run()) };
      } catch (error) {
        collaborators.signal.throwIfAborted();
        return whatFailed(check, error);
      }
    }),
  );
}

/** A check that could not be made is not ok. */
export function whatFailed(check: string, error: unknown): Finding {
  const remedy = error instanceof LaminaError ? error.remedy : undefined;
  return { check, state: 'wrong', detail: errorMessage(error), ...(remedy === undefined ? {} : { remedy }) };
}

async function checkServer({ kubernetes, signal }: Collaborators): Promise<Omit<Finding, 'check'>> {
  const version = (await kubernetes.request('GET', '/version', { signal })) as {
    minor: string;
    gitVersion: string;
  };
  const detail = `${version.gitVersion} at ${kubernetes.server}`;
  return Number.parseInt(version.minor, 10) >= OLDEST_MINOR
    ? { state: 'ok', detail }
    : { state: 'wrong', detail, remedy: `Upgrade the cluster to Kubernetes 1.${OLDEST_MINOR} or newer.` };
}

async function checkPermissions({ kubernetes, signal }: Collaborators): Promise<Omit<Finding, 'check'>> {
  const denied: string[] = [];
  for (const { apiVersion, resource, verb } of NEEDED) {
    const review = (await kubernetes.request(
      'POST',
      '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
      {
        signal,
        body: {
          apiVersion: 'authorization.k8s.io/v1',
          kind: 'SelfSubjectAccessReview',
          spec: { resourceAttributes: { group: groupOf(apiVersion), resource, verb } },
        },
      },
    )) as { status?: { allowed?: boolean } };
    if (review.status?.allowed !== true) denied.push(`${verb} ${resource}`);
  }
  if (denied.length === 0) return { state: 'ok', detail: `${NEEDED.length} needed permissions are granted` };
  return {
    state: 'missing',
    detail: `not allowed: ${denied.join(', ')}`,
    remedy: 'Bind a ClusterRole with these verbs to the user of this kubeconfig.',
  };
}

async function checkNodes({ kubernetes, signal }: Collaborators): Promise<Omit<Finding, 'check'>> {
  const { items } = await kubernetes.list({ apiVersion: 'v1', kind: 'Node' }, { signal });
  const isReady = (node: (typeof items)[number]): boolean =>
    (
      (node['status'] as { conditions?: { type: string; status: string }[] } | undefined)?.conditions ?? []
    ).some(({ type, status }) => type === 'Ready' && status === 'True');
  const unready = items.filter((node) => !isReady(node)).map((node) => node.metadata.name);
  if (items.length > 0 && unready.length === 0) return { state: 'ok', detail: `${items.length} ready` };
  return {
    state: items.length === 0 ? 'missing' : 'wrong',
    detail: items.length === 0 ? 'the cluster has no node' : `not ready: ${unready.join(', ')}`,
    remedy: 'Run "kubectl describe node" and mend what its conditions name.',
  };
}

async function checkHelm({ helm }: Collaborators): Promise<Omit<Finding, 'check'>> {
  return { state: 'ok', detail: await helm.version() };
}

async function checkKustomize({ exec, signal }: Collaborators): Promise<Omit<Finding, 'check'>> {
  for (const [program, args] of [
    ['kustomize', ['version']],
    ['kubectl', ['version', '--client', '--output=json']],
  ] as const) {
    const found = await exec(program, args, { signal, allowFailure: true }).catch(() => undefined);
    if (found?.exitCode === 0) return { state: 'ok', detail: `by ${program}` };
  }
  return {
    state: 'missing',
    detail: 'neither kustomize nor kubectl is on the PATH',
    remedy: 'Install kubectl.',
  };
}
