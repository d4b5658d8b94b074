// Proves a layer by what it is for: runs the Jobs of its verify folder and brings back what they measured.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { ApiError } from '../kubernetes/errors.ts';
import { referenceTo, type KubernetesObject } from '../kubernetes/objects.ts';
import { applyRank } from '../kubernetes/order.ts';
import type { RuleSet } from '../kubernetes/readiness/rule.ts';
import { requireAccess, type Need } from '../kubernetes/require-access.ts';
import { deadlineSignal, formatDuration } from '../runtime/clock.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { explainWait } from './explain.ts';
import { refusedManifest } from './failure.ts';
import type { AppliedObject } from './objects/apply.ts';
import { FIELD_MANAGER } from './objects/field-manager.ts';
import type { MemberContext } from './objects/members.ts';
import { givenRights, kindNeeds } from './permissions.ts';
import { readinessRules } from './readiness-rules.ts';
import { findKustomization } from './render/kustomization-sources.ts';
import { runKustomize } from './render/kustomize.ts';
import { parseManifests } from './render/manifests.ts';
import type { Collaborators, Layer, LayerResult, Progress, ResourceTiming, VerifyResult } from './types.ts';
import { removeStale, removeVerification, staleAfter, VERIFY_LABEL } from './verify/cleanup.ts';
import { logLastLines, readEvidence } from './verify/evidence.ts';
import { isJob } from './verify/jobs.ts';
import { waitForObjects } from './wait.ts';

/** In verify manifests, this word becomes a word of the run, so that two runs at once do not meet. */
const RUN_TOKEN = 'run-id';

/** Of manifests/roles. */
const VERIFY_ROLE = 'lamina-verify-layer';

type Failure = NonNullable<LayerResult['failure']>;

export interface VerifyOptions {
  /** Takes verify/overlays/<overlay> where the layer has that, else verify/ itself. */
  readonly overlay?: string;
  readonly namespace?: string;
  /** Milliseconds, cleaning up not included; the layer's own timeout if not given. */
  readonly timeout?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Makes the names of this run's objects its own. */
  readonly runId?: string;
  /** Replaced in tests. */
  readonly tools?: { readonly wait: typeof waitForObjects; readonly explain: typeof explainWait };
}

/**
 * Applies what the Jobs need, waits for it, runs the Jobs, and removes everything again, however it ends.
 * @returns `passed` only if every Job completed; the evidence is what they wrote into their termination messages.
 * @throws {ConfigurationError} if the layer has nothing to verify it by, before anything is applied.
 */
export async function verifyLayer(
  layer: Layer,
  collaborators: Collaborators,
  options: VerifyOptions = {},
): Promise<VerifyResult> {
  const { kubernetes: client, clock, logger, signal } = collaborators;
  const namespace = options.namespace ?? layer.spec.namespace;
  const timeout = options.timeout ?? layer.spec.timeout;
  const startedAt = clock.now();
  const runId = options.runId ?? randomBytes(4).toString('hex');
  using deadline = deadlineSignal(timeout, `the verification of layer ${layer.name}`, signal);
  const context = { ...collaborators, signal: deadline.signal, layer: layer.name, namespace };
  const rules = await readinessRules(layer);
  const objects = await renderVerify(layer, context, runId, options.overlay);
  await checkVerifyPermissions(objects, layer.name, context);
  await removeStale(objects, layer.name, context, staleAfter(timeout));
  const attempted: KubernetesObject[] = [];
  try {
    const run = await runJobs(objects, attempted, context, options, rules, startedAt);
    const evidence = await readEvidence(objects, runId, { client, signal });
    const durationMs = clock.now() - startedAt;
    if (run.passed) return { name: layer.name, passed: true, evidence: { ...evidence, durationMs } };
    signal.throwIfAborted();
    const why = deadline.signal.aborted ? `no end after ${formatDuration(timeout)}` : undefined;
    const explained = await (options.tools?.explain ?? explainWait)(run.resources, why, collaborators);
    const failure = explained && mendRemedy(explained, runId, layer);
    await logLastLines(objects, { client, logger, signal });
    return {
      name: layer.name,
      passed: false,
      evidence: { ...evidence, durationMs, ...asEvidence(failure) },
      ...(failure === undefined ? {} : { failure }),
    };
  } finally {
    // Also after an interruption, so with a deadline of its own.
    await removeVerification(attempted, { client, logger });
  }
}

/** @throws {ConfigurationError} that names every verb that this user lacks, before anything is applied */
async function checkVerifyPermissions(
  objects: readonly KubernetesObject[],
  layer: string,
  { kubernetes: client, signal, namespace }: MemberContext,
): Promise<void> {
  const wanted = async (): Promise<readonly Need[]> => [
    ...(await kindNeeds(objects, namespace, ['list', 'create', 'patch', 'delete'], VERIFY_ROLE, {
      client,
      signal,
    })),
    ...givenRights(objects, namespace),
  ];
  await requireAccess(`the verification of layer ${layer}`, wanted, { client, signal });
}

/** A remedy about what this run made would send the reader to objects that are gone by then. */
function mendRemedy(failure: Failure, runId: string, layer: Layer): Failure {
  const { diagnosis } = failure;
  if (diagnosis?.culprit.name.includes(runId) !== true) return failure;
  const remedy = `Its last log lines are in the log; it is removed by now. To look closer, run it yourself: kubectl apply -k ${layer.spec.verify ?? ''}`;
  return { ...failure, diagnosis: { ...diagnosis, remedy } };
}

function asEvidence(failure: LayerResult['failure']): Record<string, string> {
  if (failure === undefined) return { cause: 'The verification did not complete' };
  const { message, diagnosis } = failure;
  return diagnosis === undefined
    ? { cause: message }
    : { message, cause: diagnosis.cause, remedy: diagnosis.remedy };
}

/** The verify manifests of this run. */
async function renderVerify(
  layer: Layer,
  { exec, logger, signal, namespace }: MemberContext,
  runId: string,
  overlay: string | undefined,
): Promise<KubernetesObject[]> {
  const { verify } = layer.spec;
  if (verify === undefined) {
    throw new ConfigurationError(`The layer ${layer.name} has nothing to verify it by`, {
      remedy: 'Add a folder with a Job to it, and name it in spec.verify of layer.yaml.',
    });
  }
  const own = overlay === undefined ? undefined : path.join(verify, 'overlays', overlay);
  const root = own !== undefined && (await findKustomization(own)) !== undefined ? own : verify;
  const text = await runKustomize({ roots: [root], namespace, patches: [] }, { exec, logger, signal });
  const objects = parseManifests(text, `verification of layer ${layer.name}, rendered`);
  if (!objects.some(isJob)) {
    throw new ConfigurationError(`The verification of layer ${layer.name} has no Job (${root})`);
  }
  const unnamed = objects.find(({ metadata }) => !metadata.name.includes(RUN_TOKEN));
  if (unnamed !== undefined) {
    throw new ConfigurationError(
      `${unnamed.kind} ${unnamed.metadata.name} of the verification of layer ${layer.name} needs "${RUN_TOKEN}" in its name`,
      { remedy: 'It is replaced by a word of the run, so that only what this run made is removed.' },
    );
  }
  return objects.map((object) => {
    const named = replaceToken(object, runId) as KubernetesObject;
    named.metadata.labels = { ...named.metadata.labels, [VERIFY_LABEL]: layer.name };
    return named;
  });
}

function replaceToken(value: unknown, runId: string): unknown {
  if (typeof value === 'string') return value.replaceAll(RUN_TOKEN, runId);
  if (Array.isArray(value)) return value.map((item) => replaceToken(item, runId));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceToken(item, runId)]));
}

/** What the Jobs need first, so that no Job is judged for a Secret or a topic that is still being made. */
async function runJobs(
  objects: readonly KubernetesObject[],
  attempted: KubernetesObject[],
  context: MemberContext,
  options: VerifyOptions,
  rules: RuleSet,
  startedAt: number,
): Promise<{ passed: boolean; resources: readonly ResourceTiming[] }> {
  let resources: readonly ResourceTiming[] = [];
  for (const part of [objects.filter((object) => !isJob(object)), objects.filter(isJob)]) {
    if (part.length === 0) continue;
    const applied = await applyAll(part, attempted, context);
    const outcome = await (options.tools?.wait ?? waitForObjects)(applied, context, {
      startedAt,
      rules,
      ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    });
    resources = outcome.resources;
    if (!outcome.ready) return { passed: false, resources };
  }
  return { passed: true, resources };
}

async function applyAll(
  objects: readonly KubernetesObject[],
  attempted: KubernetesObject[],
  { kubernetes, clock, signal }: MemberContext,
): Promise<AppliedObject[]> {
  const applied: AppliedObject[] = [];
  for (const object of objects.toSorted((left, right) => applyRank(left) - applyRank(right))) {
    // Before the request: a lost answer must not leave the object behind.
    attempted.push(object);
    try {
      const stored = await kubernetes.apply(object, { fieldManager: FIELD_MANAGER, signal });
      applied.push({
        reference: referenceTo(stored),
        object: stored,
        action: 'create',
        appliedAt: clock.now(),
      });
    } catch (error) {
      throw error instanceof ApiError && error.status !== 0 ? refusedManifest(object, error) : error;
    }
  }
  return applied;
}
