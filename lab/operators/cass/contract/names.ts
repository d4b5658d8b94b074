// What cass-operator calls its kinds, labels, annotations and children.
import type { KubernetesObject, OwnerReference } from '../../../../src/kubernetes/objects.ts';
import { ownerReferences } from '../../engine/objects.ts';

export { reference } from '../../engine/objects.ts';

export const OPERATOR_VERSION = '1.32.0';
export const FIELD_MANAGER = 'cass-operator';

export const DATACENTER = {
  apiVersion: 'cassandra.datastax.com/v1beta1',
  kind: 'CassandraDatacenter',
} as const;
export const STATEFUL_SET = { apiVersion: 'apps/v1', kind: 'StatefulSet' } as const;
export const POD = { apiVersion: 'v1', kind: 'Pod' } as const;
export const SERVICE = { apiVersion: 'v1', kind: 'Service' } as const;
export const SECRET = { apiVersion: 'v1', kind: 'Secret' } as const;
export const CLAIM = { apiVersion: 'v1', kind: 'PersistentVolumeClaim' } as const;
export const BUDGET = { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget' } as const;

const PREFIX = 'cassandra.datastax.com';

export const LABEL = {
  cluster: `${PREFIX}/cluster`,
  datacenter: `${PREFIX}/datacenter`,
  rack: `${PREFIX}/rack`,
  nodeState: `${PREFIX}/node-state`,
  seed: `${PREFIX}/seed-node`,
  managedBy: 'app.kubernetes.io/managed-by',
} as const;

export const ANNOTATION = {
  resourceHash: `${PREFIX}/resource-hash`,
  deleteClaims: `${PREFIX}/delete-pvc`,
  noFinalizer: `${PREFIX}/no-finalizer`,
  skipUsers: `${PREFIX}/skip-user-creation`,
} as const;

export const FINALIZER = 'finalizer.cassandra.datastax.com';
export const DATA_VOLUME = 'server-data';
export const CONTAINER = 'cassandra';

/** Values of the label `node-state`. A new pod is ReadyToStart by its template. */
export const STATE = {
  readyToStart: 'Ready-to-Start',
  starting: 'Starting',
  started: 'Started',
  startedNotReady: 'Started-not-Ready',
} as const;

/** What the children of a datacenter are called. */
export const names = {
  statefulSet: (cluster: string, datacenter: string, rack: string) => `${cluster}-${datacenter}-${rack}-sts`,
  service: (cluster: string, datacenter: string) => `${cluster}-${datacenter}-service`,
  allPodsService: (cluster: string, datacenter: string) => `${cluster}-${datacenter}-all-pods-service`,
  seedService: (cluster: string) => `${cluster}-seed-service`,
  additionalSeedService: (cluster: string, datacenter: string) =>
    `${cluster}-${datacenter}-additional-seed-service`,
  superuserSecret: (cluster: string) => `${cluster}-superuser`,
  budget: (datacenter: string) => `${datacenter}-pdb`,
} as const;

/** The owner whose children go with it. */
export const ownedBy = (owner: KubernetesObject): OwnerReference[] => ownerReferences(owner, true);
