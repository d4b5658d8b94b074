// Which refusals of AWS pass by themselves, and how long it may take.

/** What of a refusal tells whether it passes. */
export interface Refusal {
  readonly action: string;
  /** AWS's error code. */
  readonly awsCode: string;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  readonly message: string;
}

/** Source: AWS SDKs and Tools Reference, "Retry behavior"; IAM answers `Throttling` with HTTP 400. */
const THROTTLED =
  /^(Throttling(Exception)?|ThrottledException|RequestThrottled(Exception)?|RequestLimitExceeded|TooManyRequestsException|PriorRequestNotComplete|SlowDown|EC2ThrottledException)$/;
const UNANSWERED =
  /^(TimeoutError|RequestTimeout(Exception)?|ECONNRESET|EPIPE|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN|NetworkingError)$/;
/** Another write to the same thing is at work. */
const BUSY = /^(ConcurrentModification(Exception)?|EntityTemporarilyUnmodifiable|DeleteConflict\.Busy)$/;

/** AWS answers so to the account, not to the caller. */
const isThrottling = ({ awsCode, status }: Pick<Refusal, 'awsCode' | 'status'>): boolean =>
  THROTTLED.test(awsCode) || status === 429;

export type Passing = 'throttled' | 'unanswered' | 'busy' | 'spreading';

/** Why the same call may succeed later; undefined where it will not. */
export function passesByItself(refusal: Refusal): Passing | undefined {
  const { awsCode, status } = refusal;
  if (isThrottling(refusal)) return 'throttled';
  if (BUSY.test(awsCode)) return 'busy';
  if (status >= 500 || UNANSWERED.test(awsCode)) return 'unanswered';
  return isSpreading(refusal) ? 'spreading' : undefined;
}

/**
 * IAM is eventually consistent: what was created a moment ago is unknown to the calls that name it. The texts are those
 * that Terraform's provider waits on (internal/service/ec2 and internal/service/iam). A misspelt name gives the same
 * answer, so a plan names only what was read or created in the same run.
 */
function isSpreading({ action, awsCode, message }: Refusal): boolean {
  switch (action) {
    case 'AssociateIamInstanceProfile':
    case 'ReplaceIamInstanceProfileAssociation':
      return (
        awsCode === 'InvalidParameterValue' &&
        /Invalid IAM Instance Profile|parameter iamInstanceProfile|no associated IAM Roles/i.test(message)
      );
    case 'AddRoleToInstanceProfile':
    case 'AttachRolePolicy':
    case 'UpdateAssumeRolePolicy':
    case 'TagRole':
      return awsCode === 'NoSuchEntity';
    case 'CreatePodIdentityAssociation':
    case 'UpdatePodIdentityAssociation':
    case 'CreateAddon':
    case 'UpdateAddon':
      return (
        awsCode === 'InvalidParameterException' &&
        /role/i.test(message) &&
        /not (exist|found|valid)|trust/i.test(message)
      );
    default:
      return false;
  }
}

/** `pause` and `longest` in milliseconds: of the first pause, and of the longest. */
export const RETRY: Readonly<
  Record<Passing, { readonly attempts: number; readonly pause: number; readonly longest: number }>
> = {
  throttled: { attempts: 10, pause: 500, longest: 20_000 },
  unanswered: { attempts: 4, pause: 250, longest: 5_000 },
  busy: { attempts: 10, pause: 500, longest: 5_000 },
  // Half a second to five, two minutes in all: what Terraform grants.
  spreading: { attempts: 45, pause: 500, longest: 5_000 },
};
