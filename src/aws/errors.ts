// What a refusal of AWS means to the caller: AWS's code, and for a person who may not do what, and the way out.
import { LaminaError, type ErrorFields } from '../runtime/errors.ts';

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
}

/** An answer of AWS other than success, or none at all. `code` is AWS_DENIED, AWS_CREDENTIALS, AWS_UNREACHABLE or AWS_API. */
export class AwsError extends LaminaError {
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

export const isAwsError = (error: unknown, ...codes: string[]): error is AwsError =>
  error instanceof AwsError && (codes.length === 0 || codes.includes(error.awsCode));

/** The codes by which services say that there is no such thing. */
export const ABSENT = /^(NoSuchEntity|ResourceNotFoundException|Invalid\w+\.NotFound)$/;

const DENIED = /^(AccessDenied(Exception)?|UnauthorizedOperation|UnauthorizedAccess|NotAuthorized)$/;
const BAD_CREDENTIALS =
  /^(ExpiredToken(Exception)?|RequestExpired|InvalidClientTokenId|UnrecognizedClientException|AuthFailure|SignatureDoesNotMatch|InvalidIdentityToken|IDPRejectedClaim|CredentialsProviderError|MissingAuthenticationToken|OptInRequired)$/;
const UNREACHED =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|TimeoutError|NetworkingError|EHOSTUNREACH|ENETUNREACH)$/;

/** The SDK's errors have these fields, whatever their class. */
interface SdkError extends Error {
  readonly code?: string;
  readonly Code?: string;
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> };
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string };
}

/** Turns whatever the SDK threw into an AwsError; `region` and `resource` make the message concrete. */
export function toAwsError(
  error: unknown,
  call: { readonly service: string; readonly action: string; readonly region: string },
): AwsError {
  const { service, action, region } = call;
  const thrown = (error instanceof Error ? error : new Error(String(error))) as SdkError;
  // The wire's own code; the SDK's class may be called otherwise (NoSuchEntity is a NoSuchEntityException).
  const awsCode =
    thrown.Code ?? (/^(Aggregate)?Error$/.test(thrown.name) ? (thrown.code ?? '') : thrown.name);
  const seconds = Number(thrown.$response?.headers?.['retry-after']);
  const fields = {
    service,
    action,
    awsCode,
    status: thrown.$metadata?.httpStatusCode ?? 0,
    ...(thrown.$metadata?.requestId === undefined ? {} : { requestId: thrown.$metadata.requestId }),
    ...(seconds > 0 ? { retryAfter: seconds * 1000 } : {}),
    cause: error,
  };
  const name = `${service}:${action}`;
  if (DENIED.test(awsCode)) return denied(thrown.message, name, fields);
  if (BAD_CREDENTIALS.test(awsCode)) {
    return new AwsError(
      'AWS_CREDENTIALS',
      `AWS does not accept the credentials (${name}: ${awsCode}: ${thrown.message})`,
      {
        ...fields,
        remedy: credentialsRemedy(awsCode),
      },
    );
  }
  if (fields.status === 0 && (UNREACHED.test(awsCode) || UNREACHED.test(thrown.code ?? ''))) {
    return new AwsError(
      'AWS_UNREACHABLE',
      `AWS could not be reached for ${name} in ${region}: ${thrown.message}`,
      {
        ...fields,
        remedy: `Check that "${region}" is the name of a region, and the network, HTTPS_PROXY and AWS_ENDPOINT_URL of this machine.`,
      },
    );
  }
  return new AwsError(
    'AWS_API',
    `${name} failed: ${awsCode === '' ? '' : `${awsCode}: `}${thrown.message}`,
    fields,
  );
}

function credentialsRemedy(awsCode: string): string {
  if (/Expired/.test(awsCode)) {
    return 'The credentials are no longer valid: run aws-actions/configure-aws-credentials directly before this step, or raise its role-duration-seconds.';
  }
  if (/IdentityToken|IDPRejected/.test(awsCode)) {
    return 'Compare the trust policy of the role with manifests/environment/aws/github-oidc-trust.json, and give the job the permission id-token: write.';
  }
  return 'Run aws-actions/configure-aws-credentials before this step (the job needs the permission id-token: write), or "aws sts get-caller-identity" on a terminal to see who you are.';
}

/**
 * Both forms name the three facts: "User: ARN is not authorized to perform: ACTION on resource: ARN because …"
 * (IAM User Guide, "Troubleshoot access denied error messages").
 */
function denied(message: string, name: string, fields: AwsErrorFields): AwsError {
  const principal = /User: (\S+)/.exec(message)?.[1];
  const refused = /not authorized to perform:? ([\w-]+:\w+)/.exec(message)?.[1] ?? name;
  const resource = /on resource: (\S+?)(?=[\s,]|$)/.exec(message)?.[1] ?? '*';
  const explicit = /explicit deny/i.exec(message) !== null;
  const statement = allowStatement(refused, resource);
  const who = principal === undefined ? 'These credentials' : principal;
  return new AwsError(
    'AWS_DENIED',
    `${who} may not ${refused}${resource === '*' ? '' : ` on ${resource}`}${refused === name ? '' : ` (needed by ${name})`}${explicit ? ': a policy denies it explicitly' : ''}`,
    {
      ...fields,
      details: { principal, refused, resource, statement },
      remedy: explicit
        ? `Find the Deny in the policies of ${who}, its permissions boundary or the organization's service control policies, and except ${refused} from it.`
        : `Add to a policy of ${who}: ${JSON.stringify(statement)}`,
    },
  );
}

function allowStatement(action: string, resource: string): Record<string, unknown> {
  return {
    Effect: 'Allow',
    Action: action,
    Resource: resource,
    ...(action === 'iam:PassRole'
      ? { Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } } }
      : {}),
  };
}
