// The statuses that the operator writes, each as a whole: what is not named is taken away. Fields that the real one
// writes as null are absent.
import type { KubernetesClient } from '../../../../src/kubernetes/client.ts';
import { ApiError } from '../../../../src/kubernetes/errors.ts';
import { referenceTo, type KubernetesObject } from '../../../../src/kubernetes/objects.ts';

export type ApplicationState =
  | ''
  | 'SUBMITTED'
  | 'RUNNING'
  | 'SUCCEEDING'
  | 'COMPLETED'
  | 'FAILING'
  | 'FAILED'
  | 'SUBMISSION_FAILED'
  | 'PENDING_RERUN'
  | 'INVALIDATING';

export type ExecutorState = 'PENDING' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'UNKNOWN';

export interface ApplicationStatus {
  readonly applicationState?: { readonly state: ApplicationState; readonly errorMessage?: string };
  readonly driverInfo?: {
    readonly podName?: string;
    readonly webUIAddress?: string;
    readonly webUIPort?: number;
    readonly webUIServiceName?: string;
  };
  readonly executionAttempts?: number;
  readonly submissionAttempts?: number;
  readonly submissionID?: string;
  readonly sparkApplicationId?: string;
  readonly executorState?: Readonly<Record<string, ExecutorState>>;
  readonly lastSubmissionAttemptTime?: string;
  readonly terminationTime?: string;
}

export interface ScheduleStatus {
  readonly lastRun?: string;
  readonly nextRun?: string;
  readonly lastRunName?: string;
  readonly pastSuccessfulRunNames?: readonly string[];
  readonly pastFailedRunNames?: readonly string[];
  readonly scheduleState?: 'Scheduled' | 'FailedValidation';
  readonly reason?: string;
}

/** Empty as long as nobody has written one. */
export const statusOf = <Status extends object>(object: KubernetesObject): Partial<Status> =>
  (object['status'] as Partial<Status> | undefined) ?? {};

/** Writes what differs. One that was deleted meanwhile has nobody left to tell. */
export async function writeStatus(
  client: KubernetesClient,
  object: KubernetesObject,
  wanted: ApplicationStatus | ScheduleStatus,
  signal: AbortSignal,
): Promise<void> {
  const current = (object['status'] ?? {}) as Record<string, unknown>;
  const status = difference(current, wanted as Record<string, unknown>);
  if (status === undefined) return;
  const patch = { metadata: { uid: object.metadata.uid }, status };
  try {
    await client.mergePatch(referenceTo(object), patch, { subresource: 'status', signal });
  } catch (error) {
    if (!(error instanceof ApiError && (error.status === 404 || error.status === 409))) throw error;
  }
}

/** The merge patch from one to the other; undefined where they are the same. */
function difference(
  from: Record<string, unknown>,
  to: Record<string, unknown>,
): Record<string, unknown> | undefined {
  const patch: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [before, after] = [from[name], to[name]];
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    if (isPlain(before) && isPlain(after)) patch[name] = difference(before, after) ?? {};
    else patch[name] = after ?? null;
  }
  return Object.keys(patch).length === 0 ? undefined : patch;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
