// AWS's refusals in the words of the SDK for Go, which is what the real driver is written with.
import { errorMessage } from '../../../../src/runtime/errors.ts';

export type GrpcCode = 'Internal' | 'InvalidArgument' | 'AlreadyExists' | 'NotFound';

/** What the driver answers its sidecars. */
export class GrpcError extends Error {
  readonly code: GrpcCode;

  constructor(code: GrpcCode, description: string) {
    super(`rpc error: code = ${code} desc = ${description}`);
    this.name = 'GrpcError';
    this.code = code;
  }
}

/** No credentials for a call; the message is the SDK for Go's, from `failed to refresh` on. */
export class CredentialsError extends Error {
  override readonly name = 'CredentialsError';
}

interface AwsRefusal extends Error {
  readonly $metadata: { readonly httpStatusCode?: number; readonly requestId?: string };
}

const isRefusal = (error: unknown): error is AwsRefusal =>
  error instanceof Error &&
  '$metadata' in error &&
  (error as AwsRefusal).$metadata.httpStatusCode !== undefined;

/** AWS's code of an error: `UnauthorizedOperation`; '' where AWS has not answered. */
export const awsCode = (error: unknown): string => (isRefusal(error) ? error.name : '');

/** `operation error EC2: CreateVolume, https response error StatusCode: 403, …`. */
export function operationError(service: 'EC2' | 'STS', operation: string, error: unknown): string {
  const begin = `operation error ${service}: ${operation}, `;
  if (error instanceof CredentialsError)
    return `${begin}get identity: get credentials: failed to refresh cached credentials, ${error.message}`;
  if (!isRefusal(error))
    return `${begin}https response error StatusCode: 0, RequestID: , ${errorMessage(error)}`;
  const { httpStatusCode, requestId } = error.$metadata;
  return `${begin}https response error StatusCode: ${httpStatusCode ?? 0}, RequestID: ${requestId ?? ''}, api error ${error.name}: ${error.message}`;
}
