// Leaves the cluster with exactly one working default StorageClass, or says what a person has to decide.
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { needs, requireAccess } from '../../kubernetes/require-access.ts';
import { DEFAULT_ANNOTATION } from '../../kubernetes/storage-class.ts';
import type { Clock } from '../../runtime/clock.ts';
import { LaminaError } from '../../runtime/errors.ts';
import type { Logger } from '../../runtime/logger.ts';
import { EBS_DRIVER, EKS_AUTO_DRIVER } from '../csi-drivers.ts';
import { readStorageClass, STORAGE_API } from './classes.ts';
import { planStorageClass } from './plan.ts';
import { observeProvisioners, withPlanned, type Provisioners } from './provisioners.ts';
import type {
  StorageClassChange,
  StorageClassResult,
  StoragePlan,
  StorageRequest,
  StorageStep,
} from './types.ts';
import { checkStorageRequest } from './wanted-class.ts';

export interface EnsureStorageClassRequest extends Partial<Omit<StorageRequest, 'platform'>> {
  readonly kubernetes: KubernetesClient;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly platform: StorageRequest['platform'];
  /** Asks the server for every change without storing it. */
  readonly dryRun?: boolean;
  /** The EBS CSI driver would be installed before: only for a dry run, which cannot see it yet. */
  readonly driverPlanned?: boolean;
  /** As detectPlatform has just seen them; read where they are not given. */
  readonly csiDrivers?: readonly string[];
  /** A number in [0, 1); replaced in tests. */
  readonly random?: () => number;
}

/**
 * The mark has a manager of its own: applied as `lamina`, an object that holds only the annotation would give up all
 * other fields of a class that Lamina has created.
 */
const MARK_MANAGER = 'lamina-default-class';
/** Looks after a write. Two runs settle in two or three; more means that something else keeps writing. */
const ROUNDS = 20;
/** Looks after which a run that may not touch others' marks gives way to one that stays. */
const PATIENCE = 5;
const PAUSE = 200;

/**
 * Reads classes and drivers, decides, writes, and looks again until what is there needs no further step.
 * @throws {ConfigurationError} on parameters that could only fail later
 * @throws {LaminaError} `STORAGECLASS_…` when a person has to decide, or others keep changing the default
 */
export async function ensureStorageClass(request: EnsureStorageClassRequest): Promise<StorageClassResult> {
  const { kubernetes, logger, clock, signal, random = Math.random } = request;
  const wish: StorageRequest = {
    platform: request.platform,
    name: request.name ?? 'gp3',
    parameters: request.parameters ?? {},
    encrypted: request.encrypted ?? false,
    onMultipleDefaults: request.onMultipleDefaults ?? 'keep-newest',
    onDrift: request.onDrift ?? 'report',
  };
  checkStorageRequest(wish);
  const observed = await observeProvisioners(kubernetes, signal, request.csiDrivers);
  const planned = request.dryRun === true && request.driverPlanned === true;
  const provisioners = planned ? withPlanned(observed, EBS_DRIVER) : observed;
  const written = new Set<string>();
  const changes: StorageClassChange[] = [];
  let created = false;
  let notes: readonly string[] = [];
  let refused: ApiError | undefined;

  for (let round = 0; round < ROUNDS; round += 1) {
    if (round > 0) await clock.sleep((round - 1) * random() * PAUSE, signal);
    const plan = await look(request, wish, provisioners, written, round);
    if (round === 0) {
      notes = [...plan.notes, ...plan.remarks];
      for (const note of plan.notes) logger.warning(note);
      for (const remark of plan.remarks) logger.info(remark);
    }
    if (plan.steps.length === 0 && !plan.unsettled) {
      if (changes.length === 0) {
        logger.info(`StorageClass ${plan.target.name} (${plan.target.provisioner}) is the one default`);
      }
      return result(plan);
    }
    if (round === 0) {
      const place = { group: 'storage.k8s.io', resource: 'storageclasses' };
      await requireAccess(
        'ensure-storageclass',
        () => Promise.resolve(needs(['create', 'patch'], place, 'lamina-ensure-storageclass')),
        { client: kubernetes, signal },
      );
    }
    for (const step of plan.steps) {
      try {
        await write(request, step);
      } catch (error) {
        // Somebody else was faster with this class: look again. The same refusal twice has another reason.
        if (!isRace(error) || request.dryRun === true || refused?.message === error.message) throw error;
        refused = error;
        logger.debug(`StorageClass ${stepName(step)}: ${error.message}; looking again`);
        break;
      }
      changes.push(describeStep(step));
      created ||= step.action === 'create';
      if (step.action !== 'unmark') written.add(stepName(step));
      logger.info(
        `StorageClass ${stepName(step)}: ${tell(step)}${request.dryRun === true ? ' (dry run)' : ''}`,
      );
    }
    if (request.dryRun === true) return result(plan);
  }
  throw new LaminaError(
    'STORAGECLASS_UNSETTLED',
    `The default StorageClass is being changed by others: after ${ROUNDS} looks it is not settled`,
    {
      remedy:
        'Find who else marks StorageClasses as default (an add-on, a GitOps tool) and let one of them do it.',
    },
  );

  function result(plan: StoragePlan): StorageClassResult {
    const { name, provisioner } = plan.target;
    const unchanged: StorageClassChange = {
      kind: 'StorageClass',
      name,
      action: 'none',
      fields: [],
      reason: 'it is the one working default',
    };
    return {
      changed: changes.length > 0,
      name,
      provisioner,
      created,
      plan: changes.length > 0 ? changes : [unchanged],
      drift: plan.drift,
      notes,
    };
  }
}

async function look(
  request: EnsureStorageClassRequest,
  wish: StorageRequest,
  provisioners: Provisioners,
  written: ReadonlySet<string>,
  round: number,
): Promise<StoragePlan> {
  const { kubernetes, signal } = request;
  const { items } = await kubernetes.list({ apiVersion: STORAGE_API, kind: 'StorageClass' }, { signal });
  const classes = await Promise.all(
    items.map(readStorageClass).map(async (each) => ({
      class: each,
      verdict: await provisioners.judge(each.provisioner),
    })),
  );
  return planStorageClass({
    request: wish,
    classes,
    drivers: {
      [EBS_DRIVER]: await provisioners.judge(EBS_DRIVER),
      [EKS_AUTO_DRIVER]: await provisioners.judge(EKS_AUTO_DRIVER),
    },
    ...(round === 0 ? {} : { written, yielding: round >= PATIENCE }),
  });
}

async function write(request: EnsureStorageClassRequest, step: StorageStep): Promise<void> {
  const { kubernetes, signal } = request;
  const options = { signal, ...(request.dryRun === true ? { dryRun: true } : {}) };
  if (step.action === 'create') {
    const { name, ...fields } = step.wanted;
    await kubernetes.apply(
      classObject(name, { annotations: { [DEFAULT_ANNOTATION]: 'true' } }, { ...fields }),
      options,
    );
    return;
  }
  const annotations = Object.fromEntries(
    step.action === 'mark'
      ? [[DEFAULT_ANNOTATION, 'true']]
      : [DEFAULT_ANNOTATION, ...step.class.defaultAnnotations].map((key) => [key, 'false']),
  ) as Record<string, string>;
  // The policy input is the permission to take this one field over from whoever wrote it.
  await kubernetes.apply(classObject(step.class.name, { annotations }), {
    ...options,
    fieldManager: MARK_MANAGER,
    force: true,
  });
}

function classObject(
  name: string,
  metadata: { annotations: Record<string, string> },
  fields: Record<string, unknown> = {},
): KubernetesObject {
  return { apiVersion: STORAGE_API, kind: 'StorageClass', metadata: { name, ...metadata }, ...fields };
}

/** Already there, changed meanwhile, or (an apply without its required fields) already gone. */
function isRace(error: unknown): error is ApiError {
  return error instanceof ApiError && [404, 409, 422].includes(error.status);
}

const stepName = (step: StorageStep): string =>
  step.action === 'create' ? step.wanted.name : step.class.name;

function tell(step: StorageStep): string {
  if (step.action === 'create') return `created as the default, since ${step.reason}`;
  return step.action === 'mark'
    ? `marked as the default, since ${step.reason}`
    : `no longer marked as default, since ${step.reason}`;
}

function describeStep(step: StorageStep): StorageClassChange {
  const { reason } = step;
  if (step.action === 'create') {
    const { name, ...wanted } = step.wanted;
    const fields = [
      ...Object.entries(wanted).flatMap(([field, value]) =>
        typeof value === 'object'
          ? Object.entries(value).map(([key, to]) => ({ path: `parameters["${key}"]`, to }))
          : [{ path: field, to: value }],
      ),
      { path: annotationPath(DEFAULT_ANNOTATION), to: 'true' },
    ];
    return { kind: 'StorageClass', name, action: 'create', fields, reason };
  }
  const marked = step.action === 'mark';
  const keys = marked ? [DEFAULT_ANNOTATION] : step.class.defaultAnnotations;
  const fields = keys.map((key) => ({
    path: annotationPath(key),
    from: String(!marked),
    to: String(marked),
  }));
  return { kind: 'StorageClass', name: step.class.name, action: 'update', fields, reason };
}

const annotationPath = (key: string): string => `metadata.annotations["${key}"]`;
