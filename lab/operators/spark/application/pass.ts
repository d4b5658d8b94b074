// One look at an application.
import type { OperatorContext } from '../context.ts';
import type { Application } from '../contract/spec.ts';
import type { ApplicationStatus } from '../contract/status.ts';
import type { ScenarioName } from '../scenarios.ts';

export interface Pass {
  readonly context: OperatorContext;
  readonly application: Application;
  /** As it was when the look began. */
  readonly status: ApplicationStatus;
  readonly scenario: ScenarioName;
  /** Replaces the status; what is not named is taken away. */
  write(status: ApplicationStatus): Promise<void>;
}
