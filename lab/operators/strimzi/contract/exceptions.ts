// A failed reconcile shows in the status under the simple name of a Java class. These stand for those classes.
import { ApiError } from '../../../../src/kubernetes/errors.ts';
import { LaminaError } from '../../../../src/runtime/errors.ts';

export type ExceptionName =
  | 'InvalidResourceException'
  | 'InvalidConfigurationException'
  | 'UnsupportedKafkaVersionException'
  | 'StrimziTimeoutException'
  | 'FatalProblem'
  | 'ForceableProblem'
  | 'KubernetesClientException'
  | 'RuntimeException';

/** Ends one reconcile; its reason and message become the condition NotReady. */
export class ReconcileFailure extends LaminaError {
  readonly reason: ExceptionName;

  constructor(reason: ExceptionName, message: string) {
    super('STRIMZI_SIMULATED', message, { details: { reason } });
    this.reason = reason;
  }
}

/** What the API server forbids (a quota, a policy) ends a reconcile as well, in the words of the operator's client. */
export function asReconcileFailure(error: unknown): ReconcileFailure | undefined {
  if (error instanceof ReconcileFailure) return error;
  if (!(error instanceof ApiError) || error.status !== 403) return undefined;
  const { method = 'POST', path = '' } = error.details as { method?: string; path?: string };
  return new ReconcileFailure(
    'KubernetesClientException',
    `Failure executing: ${method} at: ${path}. Message: ${error.message}. Received status: Status(apiVersion=v1, code=403, kind=Status, message=${error.message}, reason=${error.reason}, status=Failure).`,
  );
}

export type TopicErrorReason = 'ResourceConflict' | 'NotSupported' | 'KafkaError' | 'InternalError';

/** Ends one reconcile of a topic; shows as Ready=False. */
export class TopicFailure extends LaminaError {
  readonly reason: TopicErrorReason;

  constructor(reason: TopicErrorReason, message: string) {
    super('STRIMZI_SIMULATED_TOPIC', message, { details: { reason } });
    this.reason = reason;
  }
}
