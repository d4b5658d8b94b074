// How a driver comes to be: by spark-submit, or by the simulator's own hand where no container runs.
import type { Application } from '../contract/spec.ts';
import { LABEL } from '../contract/names.ts';

export interface Submission {
  readonly application: Application;
  readonly id: string;
  /** What shall become of the driver's pod, where pods are simulated: a value of the annotation `lab.lamina.dev/pod`. */
  readonly fate?: string;
}

export interface Submitter {
  /** Makes the driver's pod. @throws {SubmissionError} with what spark-submit said. */
  submit(submission: Submission, signal: AbortSignal): Promise<void>;
  /** The driver runs: what Spark does by itself, where there is a Spark. */
  driverRuns(application: Application, sparkId: string, signal: AbortSignal): Promise<void>;
  /** The driver has ended, well or badly. */
  driverEnded(application: Application, signal: AbortSignal): Promise<void>;
}

export class SubmissionError extends Error {
  /** @param said the output of spark-submit */
  constructor(said: string) {
    super(
      `failed to submit spark application: failed to run spark-submit: failed to run spark-submit: ${said}`,
    );
    this.name = 'SubmissionError';
  }
}

/** The labels that the operator asks Spark to put on all pods of an application. */
export function operatorLabels({ application, id }: Submission): Record<string, string> {
  return {
    [LABEL.application]: application.name,
    [LABEL.launchedByOperator]: 'true',
    [LABEL.submissionId]: id,
  };
}
