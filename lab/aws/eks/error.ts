// Refusals of EKS by its own exception names.

export class EksError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** No cluster, add-on or association of that name. */
export const notFound = (message: string): EksError =>
  new EksError(404, 'ResourceNotFoundException', message);

/** It exists, or its state does not allow it. */
export const inUse = (message: string): EksError => new EksError(409, 'ResourceInUseException', message);

/** A parameter that EKS does not take. */
export const invalid = (message: string): EksError => new EksError(400, 'InvalidParameterException', message);
