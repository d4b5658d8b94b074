// What an API server's refusal means to the caller.
import { LaminaError, type ErrorFields } from '../runtime/errors.ts';

/** An answer of the API server other than success; `status` 0 means that no answer came at all. */
export class ApiError extends LaminaError {
  readonly status: number;
  /** metav1.Status.reason: NotFound, AlreadyExists, Conflict, Forbidden, Invalid, Expired, …; '' where none was given. */
  readonly reason: string;
  /** From Retry-After, in milliseconds. */
  readonly retryAfter: number | undefined;

  constructor(
    status: number,
    reason: string,
    message: string,
    fields: ErrorFields & { retryAfter?: number } = {},
  ) {
    super('KUBERNETES_API', message, { ...fields, details: { status, reason, ...fields.details } });
    this.status = status;
    this.reason = reason;
    this.retryAfter = fields.retryAfter;
  }
}

export interface FieldConflict {
  readonly manager: string;
  /** As the server names it: `.spec.replicas`. */
  readonly field: string;
}

/** Server-side apply refused, because others own fields that we want to set otherwise. */
export class ApplyConflictError extends ApiError {
  readonly conflicts: readonly FieldConflict[];

  constructor(message: string, conflicts: readonly FieldConflict[], fields: ErrorFields = {}) {
    super(409, 'Conflict', message, { ...fields, details: { conflicts, ...fields.details } });
    this.conflicts = conflicts;
  }
}
