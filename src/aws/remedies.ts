// What a person can do about each way in which AWS refuses a call.
import { passesByItself, type Passing, type Refusal } from './retries.ts';

/** Where the tries have not helped either. */
const PASSING: Readonly<Record<Passing, string>> = {
  throttled:
    'AWS limits the rate of calls of the whole account: find out what else calls it as often, or run this later. What was done is kept.',
  unanswered:
    'Run this again later: it goes on where it stopped. https://health.aws.amazon.com/health/status tells whether AWS has trouble in this region; a proxy of the network may break answers off as well.',
  busy: 'Let whatever else changes the same thing (another run, Terraform) come to its end, then run this again: it goes on where it stopped.',
  spreading:
    'Check that what the call names exists, and that the role trusts the service. What is new takes IAM a moment to spread: run this again, it goes on where it stopped.',
};

const GONE = /^NoSuch|NotFound/;
const FULL = /LimitExceeded|QuotaExceeded|^TooMany/;
const TAKEN = /AlreadyExists|Conflict|InUse|IncorrectState|IncorrectInstanceState/;

/** For a refusal that is a matter neither of permissions, nor of credentials, nor of an unreachable AWS. */
export function refusalRemedy(refusal: Refusal): string {
  const { awsCode, status } = refusal;
  const passing = passesByItself(refusal);
  if (passing !== undefined) return PASSING[passing];
  if (GONE.test(awsCode))
    return 'Look for what removes it (another run, Terraform), then run this again: it makes anew what is missing.';
  if (FULL.test(awsCode))
    return 'Remove what is no longer used, or have the limit raised under Service Quotas, then run this again: it goes on where it stopped.';
  if (TAKEN.test(awsCode))
    return 'See that nothing else (another run, Terraform) holds or changes the same thing, then run this again: it goes on where it stopped.';
  // No words of AWS: a certificate that is not trusted, a page in its place.
  if (status < 400)
    return 'Check what lies between this machine and AWS: HTTPS_PROXY, the certificate of the proxy (NODE_EXTRA_CA_CERTS), AWS_ENDPOINT_URL.';
  return 'Change what AWS does not take, by its own words, and run this again: what was done is kept.';
}

/** For credentials that AWS does not accept, by AWS's code. */
export function credentialsRemedy(awsCode: string): string {
  if (/Expired/.test(awsCode)) {
    return 'The credentials are no longer valid: run aws-actions/configure-aws-credentials directly before this step, or raise its role-duration-seconds.';
  }
  if (/^E(NOENT|ACCES)$/.test(awsCode)) {
    return 'That file is what AWS_WEB_IDENTITY_TOKEN_FILE or a profile names: let whoever writes it do so before this step, or unset the variable.';
  }
  if (/IdentityToken|IDPRejected/.test(awsCode)) {
    return 'Compare the trust policy of the role with manifests/environment/aws/github-oidc-trust.json, and give the job the permission id-token: write.';
  }
  return 'Run aws-actions/configure-aws-credentials before this step (the job needs the permission id-token: write), or "aws sts get-caller-identity" on a terminal to see who you are.';
}
