// What the Spark operator calls its kinds, labels and children, and what Spark calls its own.
import type { KubernetesObject, OwnerReference } from '../../../../src/kubernetes/objects.ts';
import { ownerReferences } from '../../engine/objects.ts';

export { reference } from '../../engine/objects.ts';

export const OPERATOR_VERSION = '2.5.2';

const GROUP = 'sparkoperator.k8s.io';

export const APPLICATION = { apiVersion: `${GROUP}/v1beta2`, kind: 'SparkApplication' } as const;
export const SCHEDULE = { apiVersion: `${GROUP}/v1beta2`, kind: 'ScheduledSparkApplication' } as const;
export const POD = { apiVersion: 'v1', kind: 'Pod' } as const;
export const SERVICE = { apiVersion: 'v1', kind: 'Service' } as const;

export const LABEL = {
  application: `${GROUP}/app-name`,
  launchedByOperator: `${GROUP}/launched-by-spark-operator`,
  submissionId: `${GROUP}/submission-id`,
  schedule: `${GROUP}/scheduled-app-name`,
  /** Spark's own: `driver` or `executor`. */
  role: 'spark-role',
  sparkId: 'spark-app-selector',
  executorId: 'spark-exec-id',
  version: 'spark-version',
} as const;

export const CONTAINER = {
  driver: 'spark-kubernetes-driver',
  executor: 'spark-kubernetes-executor',
} as const;
export const UI_PORT = 4040;

/** What the children of an application are called. */
export const names = {
  driver: (application: string) => `${application}-driver`,
  uiService: (application: string) => `${application}-ui-svc`,
} as const;

/** The owner whose children go with it. */
export const ownedBy = (owner: KubernetesObject): OwnerReference[] => ownerReferences(owner, true);
