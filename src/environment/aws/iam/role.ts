// The role that the driver runs as: made by Lamina and kept in order, or a role of others that only gets the policy.
import { iamArn } from '../../../aws/arn.ts';
import { awsCall, type Aws, type AwsCall, type AwsOutput } from '../../../aws/aws.ts';
import { decodePolicyDocument, type PolicyDocument } from '../../../aws/policy-document.ts';
import { isOurs, lackingTags, ownTags } from '../tags.ts';
import type { Account, EbsAccessWish, Examination, Requirement } from '../types.ts';
import { attachedPolicies, judgeAttachment } from './attachment.ts';
import type { PolicyReference } from './policy-names.ts';
import { foreignTrust, judgeTrust } from './trust.ts';

export interface RoleRequest {
  readonly aws: Aws;
  readonly account: Account;
  readonly wish: Pick<EbsAccessWish, 'roleName' | 'path' | 'permissionsBoundary' | 'tags'>;
  /** Who is to assume it. */
  readonly trust: PolicyDocument;
  readonly policies: readonly PolicyReference[];
}

export interface RoleExamination extends Examination {
  /** `own` means made by Lamina, now or by the calls of this examination. */
  readonly role: { readonly name: string; readonly arn: string; readonly own: boolean };
}

type Role = NonNullable<AwsOutput<'iam', 'GetRole'>['Role']>;

/** Two reads: GetRole, with tags, trust and boundary in it, and the attached policies. */
export async function examineRole(request: RoleRequest): Promise<RoleExamination> {
  const { aws, account, wish, policies } = request;
  const name = wish.roleName;
  const [found, attached] = await Promise.all([
    aws.find('iam', 'GetRole', { RoleName: name }),
    attachedPolicies(aws, name),
  ]);
  const role = found?.Role;
  const tags = role?.Tags ?? [];
  const own = role === undefined || isOurs(tags);
  const arn = role?.Arn ?? iamArn(account, 'role', name, wish.path);
  const itself = own ? ownRequirements(request, role, arn) : foreignRequirements(request, role);
  const attachment = judgeAttachment({ name, own, tags }, attached, policies);
  return {
    role: { name, arn, own },
    requirements: [...itself.requirements, ...attachment.requirements],
    warnings: [...itself.warnings, ...attachment.warnings],
  };
}

function ownRequirements(request: RoleRequest, role: Role | undefined, arn: string): Examination {
  const { wish } = request;
  const check = `IAM role ${wish.roleName}`;
  if (role === undefined) {
    const remedy = 'Let setup-ebs-access create it.';
    const calls = [createRole(request, arn)];
    return {
      requirements: [{ check, state: 'missing', detail: 'does not exist', remedy, calls }],
      warnings: [],
    };
  }
  const repairs = [boundaryRepair(request, role), tagRepair(request, role)].filter(
    (repair) => repair !== undefined,
  );
  const itself: Requirement =
    repairs.length === 0
      ? { check, state: 'ok', detail: arn, calls: [] }
      : {
          check,
          state: 'wrong',
          detail: repairs.map(({ reason }) => reason).join('; '),
          remedy: 'Let setup-ebs-access bring it up to date.',
          calls: repairs,
        };
  return {
    requirements: [itself, trustRequirement(request, role)],
    warnings:
      role.Path === wish.path
        ? []
        : [
            `IAM role ${wish.roleName} has the path ${role.Path}, not ${wish.path}: IAM cannot move a role. It is used where it is.`,
          ],
  };
}

function createRole({ wish, trust }: RoleRequest, arn: string): AwsCall {
  const { roleName, path, permissionsBoundary, tags } = wish;
  return awsCall(
    'iam',
    'CreateRole',
    {
      RoleName: roleName,
      Path: path,
      Description: 'What the EBS CSI driver runs as',
      AssumeRolePolicyDocument: JSON.stringify(trust),
      Tags: ownTags(tags),
      ...(permissionsBoundary === '' ? {} : { PermissionsBoundary: permissionsBoundary }),
    },
    { resource: arn, reason: 'it does not exist' },
  );
}

/** A boundary that nobody wishes for here may be somebody else's rule, and stays. */
function boundaryRepair({ wish }: RoleRequest, role: Role): AwsCall | undefined {
  const { permissionsBoundary: wanted, roleName } = wish;
  const found = role.PermissionsBoundary?.PermissionsBoundaryArn;
  if (wanted === '' || wanted === found) return undefined;
  return awsCall(
    'iam',
    'PutRolePermissionsBoundary',
    { RoleName: roleName, PermissionsBoundary: wanted },
    {
      resource: roleName,
      reason: `its permissions boundary is ${found ?? 'not set'} instead of ${wanted}`,
    },
  );
}

function tagRepair({ wish }: RoleRequest, role: Role): AwsCall | undefined {
  const lacking = lackingTags(role.Tags, wish.tags);
  if (lacking.length === 0) return undefined;
  return awsCall(
    'iam',
    'TagRole',
    { RoleName: wish.roleName, Tags: lacking },
    { resource: wish.roleName, reason: `it lacks the tags ${lacking.map(({ Key }) => Key).join(', ')}` },
  );
}

function trustRequirement({ wish, trust }: RoleRequest, role: Role): Requirement {
  const check = `Trust of IAM role ${wish.roleName}`;
  const { missing, strange, repaired } = judgeTrust(decodeTrust(role), trust);
  if (missing.length === 0 && strange.length === 0) {
    return { check, state: 'ok', detail: `lets in ${principalsOf(trust)}`, calls: [] };
  }
  const detail = [
    ...(missing.length === 0 ? [] : [`it does not let in ${principalsOf(trust)} as it should`]),
    ...(strange.length === 0
      ? []
      : [`it lets in ${strange.map(({ Principal }) => JSON.stringify(Principal)).join(', ')} as well`]),
  ].join('; ');
  return {
    check,
    state: 'wrong',
    detail,
    remedy: 'Let setup-ebs-access repair it.',
    calls: [
      awsCall(
        'iam',
        'UpdateAssumeRolePolicy',
        { RoleName: wish.roleName, PolicyDocument: JSON.stringify(repaired) },
        { resource: wish.roleName, reason: detail },
      ),
    ],
  };
}

/** Who trusts whom is a matter of the role's owner: told, and never changed. */
function foreignRequirements({ wish, trust }: RoleRequest, role: Role | undefined): Examination {
  const { roleName, permissionsBoundary } = wish;
  const verdict = foreignTrust(role === undefined ? {} : decodeTrust(role), trust);
  const requirements: Requirement[] = [
    {
      check: `IAM role ${roleName}`,
      state: 'ok',
      detail: `${role?.Arn}, not made by Lamina: it only gets the policy`,
      calls: [],
    },
    verdict === 'lacks'
      ? {
          check: `Trust of IAM role ${roleName}`,
          state: 'wrong',
          detail: `it does not let in ${principalsOf(trust)}, and Lamina does not change the trust of a role that it did not make`,
          remedy: `Add to its trust policy: ${trust.Statement.map((each) => JSON.stringify(each)).join(', ')}, or give another role-name.`,
          calls: [],
        }
      : {
          check: `Trust of IAM role ${roleName}`,
          state: 'ok',
          detail: `lets in ${principalsOf(trust)}${verdict === 'conditional' ? ', on conditions of its own' : ''}`,
          calls: [],
        },
  ];
  const found = role?.PermissionsBoundary?.PermissionsBoundaryArn;
  const warnings =
    permissionsBoundary === '' || permissionsBoundary === found
      ? []
      : [
          `IAM role ${roleName} was not made by Lamina: its permissions boundary (${found ?? 'none'}) is left as it is.`,
        ];
  return { requirements, warnings };
}

const decodeTrust = (role: Role): unknown => decodePolicyDocument(role.AssumeRolePolicyDocument ?? '{}');

const principalsOf = ({ Statement }: PolicyDocument): string =>
  Statement.flatMap(({ Principal }) =>
    typeof Principal === 'object' ? Object.values(Principal).flat() : [],
  ).join(', ');
