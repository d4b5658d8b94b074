// What must be true before a layer can come up, checked one by one without changing anything.
import { findDenied, type Access } from '../kubernetes/access.ts';
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

/** What bringing a stack up writes, one of each; names as the shipped roles bound them. */
const NEEDED: readonly Access[] = [
  { verb: 'create', group: '', resource: 'namespaces' },
  { verb: 'create', group: '', resource: 'secrets' },
  { verb: 'create', group: 'coordination.k8s.io', resource: 'leases' },
  {
    verb: 'patch',
    group: 'apiextensions.k8s.io',
    resource: 'customresourcedefinitions',
    name: 'kafkas.kafka.strimzi.io',
  },
  { verb: 'create', group: 'apps', resource: 'deployments' },
  {
    verb: 'create',
    group: 'rbac.authorization.k8s.io',
    resource: 'clusterroles',
    name: 'strimzi-cluster-operator-global',
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

async function checkPermissions({
  kubernetes: client,
  signal,
}: Collaborators): Promise<Omit<Finding, 'check'>> {
  const denied = await findDenied(() => Promise.resolve(NEEDED), { client, signal });
  if (denied.length === 0) return { state: 'ok', detail: `${NEEDED.length} needed permissions are granted` };
  // Whoever may make no namespace, keep no release and take no lock is meant to look and to plan.
  const isForLooking = ['namespaces', 'secrets', 'leases'].every((resource) =>
    denied.some((each) => each.resource === resource),
  );
  if (isForLooking) return { state: 'ok', detail: 'this user may look and plan, and not deploy' };
  return {
    state: 'missing',
    detail: `not allowed: ${denied.map(({ verb, resource }) => `${verb} ${resource}`).join(', ')}`,
    remedy:
      'To bring a whole stack up, bind the roles of manifests/roles/accounts to the user of this kubeconfig; less is needed where others install the operators (docs/permissions.md).',
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
