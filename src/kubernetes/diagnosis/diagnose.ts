// From a resource that failed, or ran out of time, to one cause and one remedy.
import { deadlineSignal, systemClock, type Clock } from '../../runtime/clock.ts';
import { errorMessage } from '../../runtime/errors.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { KubernetesClient } from '../client.ts';
import { describeReference, type ObjectReference } from '../objects.ts';
import type { Readiness } from '../readiness/types.ts';
import { collectEvidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import { gatherFacts } from './gather.ts';
import { tidy } from '../../runtime/redact.ts';
import { RULES } from './rules/index.ts';
import type { Diagnosis } from './types.ts';

/** Milliseconds that a diagnosis may take; what it has not seen by then it says. */
const TIME_LIMIT = 20_000;

export interface DiagnoseOptions {
  readonly client: KubernetesClient;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** What the readiness rules said last. */
  readonly readiness?: Readiness;
  readonly clock?: Clock;
}

/**
 * Explains why a resource is not ready. Throws nothing but the reason of `signal`: what it is not allowed to see, or
 * cannot reach, it names in the evidence.
 */
export async function diagnose(reference: ObjectReference, options: DiagnoseOptions): Promise<Diagnosis> {
  const { client, logger, signal, readiness, clock = systemClock } = options;
  const startedAt = clock.now();
  using deadline = deadlineSignal(TIME_LIMIT, `the diagnosis of ${describeReference(reference)}`, signal);
  const facts = await gatherFacts(reference, {
    client,
    signal: deadline.signal,
    interrupted: signal,
    readiness,
    now: startedAt,
  });
  const diagnosis = explain(facts);
  logger.debug(
    `Diagnosed ${describeReference(reference)} as ${diagnosis.code} in ${clock.now() - startedAt} ms`,
  );
  return diagnosis;
}

/** Why the API server refused an object, from its words alone; undefined where no rule knows them. */
export function diagnoseRefusal(reference: ObjectReference, error: unknown): Diagnosis | undefined {
  const facts: Facts = {
    reference,
    readiness: { state: 'failed', reason: 'Refused', message: errorMessage(error) },
    kindServed: true,
    target: undefined,
    targetSeen: false,
    family: [],
    pods: [],
    claims: [],
    events: [],
    logs: new Map(),
    notSeen: [],
    now: 0,
  };
  const diagnosis = explain(facts);
  return diagnosis.code === 'NOT_READY' ? undefined : diagnosis;
}

/** The first rule that proves its cause. Pure. */
function explain(facts: Facts): Diagnosis {
  for (const rule of RULES) {
    const finding = rule.find(facts);
    if (finding === undefined) continue;
    const evidence = collectEvidence(facts, finding);
    return {
      code: finding.code ?? rule.code,
      culprit: finding.culprit,
      cause: tidy(finding.cause, 600),
      remedy: tidy(finding.remedy, 600),
      evidence,
    };
  }
  throw new Error('The last rule finds something always');
}
