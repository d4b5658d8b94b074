// A whole stack in one go: environment once, layers and their proofs side by side, one result; for terminal and root action.
import { prepareEnvironment, type EnvironmentResult } from '../environment/environment.ts';
import { deployStack, type StackLayerResult } from '../layers/deploy-stack.ts';
import { allEndpoints } from '../layers/endpoints.ts';
import { readPods } from '../layers/pods/pods-of-run.ts';
import type { Collaborators, LayerResult, Progress, VerifyResult } from '../layers/types.ts';
import { buildReport, type Report } from '../report/report.ts';
import { deadlineSignal } from '../runtime/clock.ts';
import type { LaminaError } from '../runtime/errors.ts';
import { firstFailure } from './layer-failure.ts';
import { checkRollbackChoice } from './rollback-choice.ts';
import type { Session } from './stack.ts';
import { verificationFailure, verifyLayers } from './verify.ts';

export interface BringUpOptions {
  readonly wait: boolean;
  readonly rollback: boolean;
  /** Proves each layer that is ready and has something to be proved by; nothing is proved that is not waited for. */
  readonly verify: boolean;
  /** Whether a report is wanted, for which the cluster is asked what only a report tells. */
  readonly report: boolean;
  /** Milliseconds for everything together. */
  readonly timeout?: number;
  readonly onProgress: (progress: Progress) => void;
}

export interface BroughtUp {
  readonly layers: readonly StackLayerResult[];
  readonly environment: EnvironmentResult | undefined;
  readonly verified: readonly VerifyResult[];
  readonly ready: boolean;
  readonly changed: boolean;
  /** Until the layers were up, or not; proofs are not counted. */
  readonly durationMs: number;
  /** Of all layers; the last layer of a name wins. */
  readonly endpoints: Readonly<Record<string, string>>;
  /** The first layer that did not come up or was not proved, as the error to end with. */
  readonly failure: LaminaError | undefined;
  /** Where it was asked for. */
  readonly report: Report | undefined;
}

/**
 * Prepares the environment, brings the layers up and proves them. What a layer's failure is stands in the result; other layers go on.
 * @throws {ConfigurationError} for mistakes, before anything is written; whatever the environment throws
 */
export async function bringUp(session: Session, options: BringUpOptions): Promise<BroughtUp> {
  const { collaborators, detected } = session;
  const { wait, rollback, timeout, onProgress } = options;
  checkRollbackChoice(options);
  const began = collaborators.clock.now();
  let environment: EnvironmentResult | undefined;
  const layers = await deployStack(
    session.layers.map((layer) => ({ ...session.request(layer), wait, rollback })),
    collaborators,
    {
      onProgress,
      ...(timeout === undefined ? {} : { timeout }),
      prepare: async () => {
        using deadline =
          timeout === undefined
            ? undefined
            : deadlineSignal(timeout, 'the environment to be prepared', collaborators.signal);
        const { signal } = deadline ?? collaborators;
        const aws = session.awsEnvironment;
        environment = await prepareEnvironment({ ...collaborators, signal, detected, aws });
      },
    },
  );
  const durationMs = collaborators.clock.now() - began;
  // Before the proofs, which make and restart pods of their own.
  const pods = options.report
    ? await readPods({ results: layers, layers: session.layers, since: began }, collaborators)
    : undefined;
  const verified = options.verify ? await verifyReady(session, layers, onProgress) : [];
  const unproved = verified.find(({ passed }) => !passed);
  return {
    layers,
    environment,
    verified,
    ready: layers.every((layer) => layer.ready),
    changed: environment?.changed === true || layers.some((layer) => layer.changed),
    durationMs,
    endpoints: allEndpoints(layers),
    failure: firstFailure(layers) ?? (unproved && verificationFailure(unproved)),
    report:
      pods &&
      buildReport({
        layers,
        files: session.layers,
        environment: { ...environment, ...(await helmFacts(layers, collaborators)) },
        startedAt: began,
        pods,
        verified,
      }),
  };
}

async function helmFacts(
  layers: readonly LayerResult[],
  { helm }: Collaborators,
): Promise<{ helm?: { version: string } }> {
  const isUsed = layers.some(({ operatorVersion }) => operatorVersion !== undefined);
  return isUsed ? { helm: { version: await helm.version() } } : {};
}

function verifyReady(
  session: Session,
  results: readonly StackLayerResult[],
  onProgress: (progress: Progress) => void,
): Promise<readonly VerifyResult[]> {
  const ready = session.layers.filter((_, index) => results[index]?.ready === true);
  return verifyLayers(
    ready.filter(({ spec }) => spec.verify !== undefined),
    session,
    onProgress,
  );
}
