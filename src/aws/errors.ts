// What a refusal of AWS means to the caller: AWS's code, and for a person who may not do what, and the way out.
import { formatDuration } from '../runtime/clock.ts';
import { DeadlineError, LaminaError, errorMessage, type ErrorFields } from '../runtime/errors.ts';
import { readDenial } from './denial.ts';
import { credentialsRemedy, refusalRemedy } from './remedies.ts';

export interface AwsErrorFields extends ErrorFields {
  readonly service: string;
  readonly action: string;
  /** AWS's error code: `NoSuchEntity`, `UnauthorizedOperation`; '' where no answer came. */
  readonly awsCode: string;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  readonly requestId?: string;
  /** From Retry-After, in milliseconds. */
  readonly retryAfter?: number;
  /** What a person can do: no refusal comes without. */
  readonly remedy: string;
}

/** An answer of AWS other than success, or none at all. `code` is AWS_DENIED, AWS_CREDENTIALS, AWS_UNREACHABLE or AWS_API. */
export class AwsError extends LaminaError {
  declare readonly remedy: string;
  readonly service: string;
  readonly action: string;
  readonly awsCode: string;
  readonly status: number;
  readonly retryAfter: number | undefined;

  constructor(code: string, message: string, fields: AwsErrorFields) {
    const { service, action, awsCode, status, requestId, retryAfter, details, ...rest } = fields;
    super(code, message, {
      ...rest,
      details: {
        service,
        action,
        awsCode,
        status,
        ...(requestId === undefined ? {} : { requestId }),
        ...details,
      },
    });
    this.service = service;
    this.action = action;
    this.awsCode = awsCode;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Whether it is an answer of AWS; with codes, whether it is one of these. */
export const isAwsError = (error: unknown, ...codes: string[]): error is AwsError =>
  error instanceof AwsError && (codes.length === 0 || codes.includes(error.awsCode));

/** The codes by which services say that there is no such thing. */
export const ABSENT = /^(NoSuchEntity|ResourceNotFoundException|Invalid\w+\.NotFound)$/;

const DENIED = /^(AccessDenied(Exception)?|UnauthorizedOperation|UnauthorizedAccess|NotAuthorized)$/;
const BAD_CREDENTIALS =
  /^((ExpiredToken|UnrecognizedClient|InvalidIdentityToken|IDPRejectedClaim|MissingAuthenticationToken|InvalidSignature)(Exception)?|RequestExpired|InvalidClientTokenId|AuthFailure|SignatureDoesNotMatch|IncompleteSignature|CredentialsProviderError|OptInRequired|ENOENT|EACCES)$/;
/** The SDK's own call for credentials, made before the one that was asked for. */
const ASSUMING = /sts:AssumeRole/;
const UNREACHED =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|TimeoutError|NetworkingError|EHOSTUNREACH|ENETUNREACH)$/;

/** The SDK's errors have these fields, whatever their class. */
interface SdkError extends Error {
  readonly code?: string;
  readonly Code?: string;
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> };
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string };
}

/** Of an error from another realm, such as Node's own under a test runner, the SDK keeps nothing but the text. */
const wrappedName = ({ message }: Error): string =>
  /^AWS SDK error wrapper for (\w+):/.exec(message)?.[1] ?? '';

/** Turns whatever the SDK threw into an AwsError; the call and its region make the message concrete. */
export function toAwsError(
  error: unknown,
  call: { readonly service: string; readonly action: string; readonly region: string },
): AwsError {
  const { service, action, region } = call;
  const thrown = (error instanceof Error ? error : new Error(String(error))) as SdkError;
  // The wire's own code; the SDK's class may be called otherwise (NoSuchEntity is a NoSuchEntityException).
  const awsCode =
    thrown.Code ??
    (/^(Aggregate)?Error$/.test(thrown.name) ? (thrown.code ?? wrappedName(thrown)) : thrown.name);
  const message = withoutRequest(errorMessage(thrown));
  const seconds = Number(thrown.$response?.headers?.['retry-after']);
  const fields = {
    service,
    action,
    awsCode,
    status: thrown.$metadata?.httpStatusCode ?? 0,
    ...(thrown.$metadata?.requestId === undefined ? {} : { requestId: thrown.$metadata.requestId }),
    ...(seconds > 0 ? { retryAfter: seconds * 1000 } : {}),
    // What was cut from the message stands in the cause as well.
    ...(message === errorMessage(thrown) ? { cause: withoutAnswer(thrown) } : {}),
  };
  const name = `${service}:${action}`;
  const assuming = DENIED.test(awsCode) && ASSUMING.test(message);
  if (DENIED.test(awsCode) && !assuming) return denied(message, name, fields);
  if (BAD_CREDENTIALS.test(awsCode) || assuming) {
    return new AwsError(
      'AWS_CREDENTIALS',
      `AWS does not accept the credentials (${name}: ${awsCode}: ${message})`,
      { ...fields, remedy: credentialsRemedy(assuming ? 'InvalidIdentityToken' : awsCode) },
    );
  }
  if (fields.status === 0 && (UNREACHED.test(awsCode) || UNREACHED.test(thrown.code ?? ''))) {
    return new AwsError('AWS_UNREACHABLE', `AWS could not be reached for ${name} in ${region}: ${message}`, {
      ...fields,
      remedy: `Check that "${region}" is the name of a region, and the network, HTTPS_PROXY and AWS_ENDPOINT_URL of this machine.`,
    });
  }
  return new AwsError('AWS_API', `${name} failed: ${awsCode === '' ? '' : `${awsCode}: `}${message}`, {
    ...fields,
    remedy: refusalRemedy({ ...fields, message }),
  });
}

/** The refusal that several tries have ended with, and what they were. */
export function afterTries(error: AwsError, tries: number, milliseconds: number): AwsError {
  const { service, action, awsCode, status, retryAfter, remedy, details, cause } = error;
  return new AwsError(error.code, `${error.message} (${triesIn(tries, milliseconds)})`, {
    service,
    action,
    awsCode,
    status,
    details: { ...details, tries },
    ...(retryAfter === undefined ? {} : { retryAfter }),
    remedy,
    ...(cause === undefined ? {} : { cause }),
  });
}

/** The time of the whole run has ended; what AWS said until then is why. */
export function lateAfter(
  deadline: DeadlineError,
  last: AwsError,
  tries: number,
  milliseconds: number,
): DeadlineError {
  return new DeadlineError(`${deadline.message}: ${last.message} (${triesIn(tries, milliseconds)})`, {
    remedy: last.remedy,
    details: { ...last.details, tries },
  });
}

const triesIn = (tries: number, milliseconds: number): string =>
  `${tries} ${tries === 1 ? 'try' : 'tries'} in ${formatDuration(milliseconds)}`;

/** The SDK's own error holds the answer, which holds the request, which holds the session token. */
function withoutAnswer({ name, message, stack }: Error): Error {
  return Object.assign(new Error(message), { name, ...(stack === undefined ? {} : { stack }) });
}

/** AWS answers a bad signature with the request that it should have been for, session token and all. */
const withoutRequest = (message: string): string =>
  message.replace(/\s*The (Canonical String|String-to-Sign)\b.*$/is, '');

function denied(message: string, name: string, fields: Omit<AwsErrorFields, 'remedy'>): AwsError {
  const denial = readDenial(message, fields);
  const { action, resource, explicit, statement } = denial;
  const who = denial.principal === '' ? 'These credentials' : denial.principal;
  return new AwsError(
    'AWS_DENIED',
    `${who} may not ${action}${resource === '*' ? '' : ` on ${resource}`}${action === name ? '' : ` (needed by ${name})`}${explicit ? ': a policy denies it explicitly' : ''}`,
    {
      ...fields,
      details: { principal: denial.principal, refused: action, resource, statement },
      remedy: explicit
        ? `Find the Deny in the policies of ${who}, its permissions boundary or the organization's service control policies, and except ${action} from it.`
        : `Add to a policy of ${who}: ${JSON.stringify(statement)}`,
    },
  );
}
