// A failed reconcile shows in the status under the simple name of a Java class. These stand for those classes.
import { LaminaError } from '../../../../src/runtime/errors.ts';

export type ExceptionName =
  | 'InvalidResourceException'
  | 'InvalidConfigurationException'
  | 'UnsupportedKafkaVersionException'
  | 'StrimziTimeoutException'
  | 'FatalProblem'
  | 'ForceableProblem'
  | 'RuntimeException';

/** Ends one reconcile; its reason and message become the condition NotReady. */
export class ReconcileFailure extends LaminaError {
  readonly reason: ExceptionName;

  constructor(reason: ExceptionName, message: string) {
    super('STRIMZI_SIMULATED', message, { details: { reason } });
    this.reason = reason;
  }
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
