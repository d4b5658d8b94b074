// From a wait that did not end well to the one thing to tell.
import { diagnose } from '../kubernetes/diagnosis/diagnose.ts';
import type { Diagnosis } from '../kubernetes/diagnosis/types.ts';
import { describeReference } from '../kubernetes/objects.ts';
import { teardownRank } from '../kubernetes/order.ts';
import type { LaminaError } from '../runtime/errors.ts';
import { LayerFailure } from './failure.ts';
import { namespaceReference } from './namespaces.ts';
import type { Collaborators, LayerResult, ResourceTiming } from './types.ts';

type Failure = NonNullable<LayerResult['failure']>;

/** How many resources are looked into before the best explanation so far is taken. */
const CANDIDATES = 3;
/** The diagnosis of "it is just not ready". */
const UNKNOWN = 'NOT_READY';

/**
 * Looks into what has failed, or else into what the rest waits for, until something has a cause.
 * @returns undefined where everything is ready.
 */
export async function explainWait(
  resources: readonly ResourceTiming[],
  message: string | undefined,
  { kubernetes, clock, logger, signal }: Collaborators,
): Promise<Failure | undefined> {
  const candidates = resources.filter(({ readiness }) => readiness.state !== 'ready').sort(byWeight);
  const [first] = candidates;
  if (first === undefined) return undefined;
  let best: Failure | undefined;
  for (const { reference, readiness } of candidates.slice(0, CANDIDATES)) {
    const diagnosis = await diagnose(reference, { client: kubernetes, clock, logger, signal, readiness });
    const failure: Failure = {
      reference,
      message: `${describeReference(reference)} is ${readiness.state === 'failed' ? 'failed' : 'not ready'}: ${readiness.reason}: ${readiness.message}${message === undefined ? '' : ` (${message})`}`,
      diagnosis,
    };
    best ??= failure;
    if (diagnosis.code !== UNKNOWN) return failure;
  }
  return best;
}

/** What has failed first; then what others stand on: pools before clusters before topics. */
function byWeight(a: ResourceTiming, b: ResourceTiming): number {
  const failed = (timing: ResourceTiming): number => (timing.readiness.state === 'failed' ? 0 : 1);
  return failed(a) - failed(b) || teardownRank(b.reference) - teardownRank(a.reference);
}

/** An error on the way as the result's failure. */
export function failureOf(error: LaminaError): Failure {
  if (!(error instanceof LayerFailure)) {
    const reference = namespaceReference('');
    return error.remedy === undefined
      ? { message: error.message }
      : { message: error.message, diagnosis: asDiagnosis(error, reference) };
  }
  return {
    reference: error.reference,
    message: error.message,
    diagnosis: asDiagnosis(error, error.reference),
  };
}

function asDiagnosis(error: LaminaError, culprit: Diagnosis['culprit']): Diagnosis {
  return {
    code: error.code,
    culprit,
    cause: error.message,
    remedy: error.remedy ?? '',
    evidence: [],
  };
}
