// A policy that Lamina makes: its document, its versions, its tags.
import { iamArn } from '../../../aws/arn.ts';
import { awsCall, type Aws, type AwsCall } from '../../../aws/aws.ts';
import { decodePolicyDocument, samePolicy, type PolicyDocument } from '../../../aws/policy-document.ts';
import { ConfigurationError } from '../../../runtime/errors.ts';
import { isOurs, lackingTags, OWNER, OWNER_TAG, ownTags } from '../tags.ts';
import type { Account, EbsAccessWish, Requirement } from '../types.ts';
import type { PolicyReference } from './policy-names.ts';

/** IAM User Guide, "IAM and AWS STS quotas": white space does not count; versions of one policy. */
const LONGEST = 6_144;
const VERSIONS = 5;

export interface OwnPolicyRequest {
  readonly aws: Aws;
  readonly account: Account;
  readonly wish: Pick<EbsAccessWish, 'path' | 'tags'>;
  readonly name: string;
  readonly description: string;
  readonly document: PolicyDocument;
}

export interface OwnPolicyExamination {
  readonly policy: PolicyReference;
  readonly requirement: Requirement;
}

/**
 * Two reads where nothing is to do; the versions are listed only where a new one is needed.
 * @throws {ConfigurationError} for a document that IAM would not take
 */
export async function examineOwnPolicy(request: OwnPolicyRequest): Promise<OwnPolicyExamination> {
  const { aws, account, wish, name, document } = request;
  checkSize(name, document);
  const policy = { arn: iamArn(account, 'policy', name, wish.path), name };
  const check = `IAM policy ${name}`;
  const found = (await aws.find('iam', 'GetPolicy', { PolicyArn: policy.arn }))?.Policy;
  if (found === undefined) {
    const remedy = 'Let setup-ebs-access create it.';
    const calls = [createPolicy(request, policy)];
    return { policy, requirement: { check, state: 'missing', detail: 'does not exist', remedy, calls } };
  }
  if (!isOurs(found.Tags)) {
    const requirement: Requirement = {
      check,
      state: 'wrong',
      detail: `${policy.arn} exists, but Lamina did not make it: it has no tag ${OWNER_TAG}=${OWNER}`,
      remedy: `Give another role-name (the policy is named after it), delete ${policy.arn}, or tag it with ${OWNER_TAG}=${OWNER} if Lamina may overwrite it.`,
      calls: [],
    };
    return { policy, requirement };
  }
  const current = await defaultDocument(aws, policy.arn, found.DefaultVersionId);
  const drifted = !samePolicy(current, document);
  const lacking = lackingTags(found.Tags, wish.tags);
  const calls = [
    ...(drifted ? await replaceDocument(aws, policy, document) : []),
    ...(lacking.length === 0
      ? []
      : [
          awsCall(
            'iam',
            'TagPolicy',
            { PolicyArn: policy.arn, Tags: lacking },
            { resource: policy.arn, reason: `lacks the tags ${lacking.map(({ Key }) => Key).join(', ')}` },
          ),
        ]),
  ];
  if (calls.length === 0) {
    const detail = `${policy.arn} (${found.DefaultVersionId}) says what it should`;
    return { policy, requirement: { check, state: 'ok', detail, calls } };
  }
  const detail = drifted
    ? `${policy.arn} (${found.DefaultVersionId}) says something else than it should`
    : `${policy.arn} lacks tags`;
  const remedy = 'Let setup-ebs-access bring it up to date.';
  return { policy, requirement: { check, state: 'wrong', detail, remedy, calls } };
}

function checkSize(name: string, document: PolicyDocument): void {
  const size = JSON.stringify(document).replace(/\s/g, '').length;
  if (size > LONGEST) {
    throw new ConfigurationError(
      `The document of the policy ${name} would have ${size} characters; IAM takes ${LONGEST}`,
      { remedy: 'Give fewer kms-keys.' },
    );
  }
}

async function defaultDocument(aws: Aws, arn: string, VersionId: string | undefined): Promise<unknown> {
  const { PolicyVersion } = await aws.read('iam', 'GetPolicyVersion', { PolicyArn: arn, VersionId });
  return decodePolicyDocument(PolicyVersion?.Document ?? '{}');
}

const createPolicy = (
  { wish, name, description, document }: OwnPolicyRequest,
  { arn }: PolicyReference,
): AwsCall =>
  awsCall(
    'iam',
    'CreatePolicy',
    {
      PolicyName: name,
      Path: wish.path,
      Description: description,
      PolicyDocument: JSON.stringify(document),
      Tags: ownTags(wish.tags),
    },
    { resource: arn, reason: 'it does not exist' },
  );

/** The new version becomes the default in the call that makes it: there is no moment without. */
async function replaceDocument(
  aws: Aws,
  { arn }: PolicyReference,
  document: PolicyDocument,
): Promise<AwsCall[]> {
  const pages = await aws.readAll('iam', 'ListPolicyVersions', { PolicyArn: arn });
  const versions = pages.flatMap(({ Versions = [] }) => Versions);
  const oldest = versions
    .filter(({ IsDefaultVersion }) => IsDefaultVersion !== true)
    .map(({ VersionId = '' }) => VersionId)
    .sort((left, right) => Number(left.slice(1)) - Number(right.slice(1)))[0];
  const full = versions.length >= VERSIONS && oldest !== undefined;
  return [
    ...(full
      ? [
          awsCall(
            'iam',
            'DeletePolicyVersion',
            { PolicyArn: arn, VersionId: oldest },
            {
              resource: arn,
              reason: `it has ${VERSIONS} versions, as many as IAM keeps; ${oldest} is the oldest that is not in use`,
            },
          ),
        ]
      : []),
    awsCall(
      'iam',
      'CreatePolicyVersion',
      { PolicyArn: arn, PolicyDocument: JSON.stringify(document), SetAsDefault: true },
      { resource: arn, reason: 'its document says something else than it should' },
    ),
  ];
}
