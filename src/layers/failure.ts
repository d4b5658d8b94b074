// A deploy that the cluster did not let through, with the object that it is about.
import { diagnoseRefusal } from '../kubernetes/diagnosis/diagnose.ts';
import { ApiError, type FieldConflict } from '../kubernetes/errors.ts';
import {
  describeReference,
  referenceTo,
  type KubernetesObject,
  type ObjectReference,
} from '../kubernetes/objects.ts';
import { errorMessage, LaminaError } from '../runtime/errors.ts';

/** Told in the result as its failure, with `remedy` as the diagnosis's. */
export class LayerFailure extends LaminaError {
  readonly reference: ObjectReference;

  constructor(
    code: string,
    reference: ObjectReference,
    message: string,
    fields: { remedy: string; details?: Record<string, unknown>; cause?: unknown },
  ) {
    super(code, message, { ...fields, details: { object: reference, ...fields.details } });
    this.reference = reference;
  }
}

/** Whether the server says that this manifest is wrong; a field that it does not know it reports as a fault of its own. */
export function isRefusal(error: unknown): error is ApiError {
  if (!(error instanceof ApiError)) return false;
  if (error.status === 500)
    return /typed patch|not declared in schema|failed calling webhook/.test(error.message);
  return error.status >= 400 && error.status < 500 && ![401, 408, 429].includes(error.status);
}

/** The API server's refusal of one manifest, with the field that it names. */
export function refusedManifest(object: KubernetesObject, error: ApiError): LayerFailure {
  const told = diagnoseRefusal(referenceTo(object), error);
  if (told !== undefined) {
    const { code, cause, remedy } = told;
    return new LayerFailure(code, referenceTo(object), cause, {
      remedy,
      details: { reason: error.reason },
      cause: error,
    });
  }
  const field = fieldIn(error.message);
  const denied =
    error.reason === 'Forbidden' && !/admission|webhook|quota|denied the request/i.test(error.message);
  return new LayerFailure(
    denied ? 'RBAC_DENIED' : 'MANIFEST_REFUSED',
    referenceTo(object),
    `The API server refuses ${describeReference(referenceTo(object))}: ${errorMessage(error)}`,
    {
      remedy: denied
        ? `Grant this user the verbs get, list, watch, create, patch and delete on ${object.kind} (${object.apiVersion}).`
        : field === undefined
          ? 'Correct the manifest, the overlay or the patch that this object comes from.'
          : `Correct ${field} in the manifest, the overlay or the patch that this object comes from.`,
      details: { ...(field === undefined ? {} : { field }), reason: error.reason },
      cause: error,
    },
  );
}

/** `spec.kafka.replicas` out of the server's sentence. */
export function fieldIn(message: string): string | undefined {
  const field =
    /(?:^|[:[\s"])\.?((?:spec|metadata|data|webhooks|rules|subjects)(?:[.[][^\s:",]+)?)\s*:/.exec(
      message,
    )?.[1] ?? /unknown field "([^"]+)"/.exec(message)?.[1];
  return field?.replace(/^\./, '');
}

export interface ObjectConflict {
  readonly object: KubernetesObject;
  readonly conflicts: readonly FieldConflict[];
}

/** `FIELD_CONFLICT`: every field that others own, told together. At least one is to be given. */
export function conflictFailure(found: readonly ObjectConflict[]): LayerFailure {
  const [first] = found;
  if (first === undefined) throw new TypeError('No conflict to tell');
  const lines = found.flatMap(({ object, conflicts }) =>
    conflicts.map(
      ({ manager, field }) => `${describeReference(referenceTo(object))}: ${field} is owned by "${manager}"`,
    ),
  );
  return new LayerFailure(
    'FIELD_CONFLICT',
    referenceTo(first.object),
    `Other field managers own what this layer sets: ${lines.join('; ')}`,
    {
      remedy:
        'Take the fields over with force-conflicts (--force-conflicts), or drop them from the manifest and leave them to their owner.',
      details: {
        conflicts: found.flatMap(({ object, conflicts }) =>
          conflicts.map((conflict) => ({ object: referenceTo(object), ...conflict })),
        ),
      },
    },
  );
}
