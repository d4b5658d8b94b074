// SparkApplication and ScheduledSparkApplication as the simulator reads them.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';

type Json = Readonly<Record<string, unknown>>;
type Texts = Readonly<Record<string, string>>;

export interface RestartPolicy {
  readonly type?: 'Never' | 'Always' | 'OnFailure';
  readonly onFailureRetries?: number;
  readonly onFailureRetryInterval?: number;
  readonly onSubmissionFailureRetries?: number;
  readonly onSubmissionFailureRetryInterval?: number;
}

/** What driver and executors have in common. */
export interface PodPart {
  readonly cores?: number;
  readonly coreRequest?: string;
  readonly coreLimit?: string;
  readonly memory?: string;
  readonly memoryOverhead?: string;
  readonly image?: string;
  readonly serviceAccount?: string;
  readonly javaOptions?: string;
  readonly labels?: Texts;
  readonly annotations?: Texts;
  readonly env?: readonly Json[];
  readonly envFrom?: readonly Json[];
  readonly envVars?: Texts;
  readonly envSecretKeyRefs?: Readonly<Record<string, { readonly name: string; readonly key: string }>>;
  readonly configMaps?: readonly { readonly name: string; readonly path: string }[];
  readonly secrets?: readonly { readonly name: string; readonly path: string }[];
  readonly volumeMounts?: readonly Json[];
  readonly nodeSelector?: Texts;
  readonly affinity?: Json;
  readonly tolerations?: readonly Json[];
  readonly securityContext?: Json;
  readonly podSecurityContext?: Json;
  readonly priorityClassName?: string;
  readonly terminationGracePeriodSeconds?: number;
}

export interface ApplicationSpec {
  readonly type: 'Java' | 'Python' | 'Scala' | 'R';
  readonly mode?: 'cluster' | 'client';
  readonly sparkVersion: string;
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly imagePullSecrets?: readonly string[];
  readonly mainClass?: string;
  readonly mainApplicationFile: string;
  readonly arguments?: readonly string[];
  readonly sparkConf?: Texts;
  readonly hadoopConf?: Texts;
  readonly nodeSelector?: Texts;
  readonly volumes?: readonly Json[];
  readonly deps?: {
    readonly jars?: readonly string[];
    readonly files?: readonly string[];
    readonly pyFiles?: readonly string[];
    readonly packages?: readonly string[];
    readonly excludePackages?: readonly string[];
    readonly repositories?: readonly string[];
  };
  readonly driver: PodPart;
  readonly executor: PodPart & { readonly instances?: number; readonly deleteOnTermination?: boolean };
  readonly restartPolicy?: RestartPolicy;
  readonly timeToLiveSeconds?: number;
  readonly [field: string]: unknown;
}

export interface ScheduleSpec {
  readonly schedule: string;
  readonly timeZone?: string;
  readonly suspend?: boolean;
  readonly concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace';
  readonly successfulRunHistoryLimit?: number;
  readonly failedRunHistoryLimit?: number;
  readonly template: ApplicationSpec;
}

/** One application, read once for a whole pass. */
export interface Application {
  readonly object: KubernetesObject;
  readonly namespace: string;
  readonly name: string;
  readonly spec: ApplicationSpec;
}

/** Reads nothing out of it: its schema was checked by the API server. */
export function readApplication(object: KubernetesObject): Application {
  const { namespace = 'default', name } = object.metadata;
  return { object, namespace, name, spec: object['spec'] as ApplicationSpec };
}
