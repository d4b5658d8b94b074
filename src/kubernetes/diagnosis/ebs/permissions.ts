// Causes around what the driver may do: which action, to whom, and which part of which policy is missing.
import type { EbsCause } from './cause.ts';
import type { EbsWords } from './words.ts';

const to = ({ principal }: EbsWords): string => (principal === undefined ? '' : ` to ${principal}`);

const attachPolicy = ({ role, partition }: EbsWords): string =>
  `aws iam attach-role-policy --role-name ${role} --policy-arn arn:${partition}:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy`;

const REFUSED = '(?:UnauthorizedOperation|AccessDenied|not authorized to perform)';

export const PERMISSION_CAUSES: readonly EbsCause[] = [
  {
    code: 'EBS_EXPLICIT_DENY',
    recognises:
      'A policy forbids the call (explicit deny), or a guard above the role does not allow it: service control policy, permissions boundary, session or endpoint policy.',
    patterns: [
      /with an explicit deny/,
      /no (?:service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy) allows/,
    ],
    lasting: true,
    cause: (words) => {
      const guard =
        /(service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy|resource-based policy|identity-based policy)/.exec(
          words.text,
        )?.[1];
      const forbids = /with an explicit deny/.test(words.text) ? 'forbids' : 'does not allow';
      return `a ${guard ?? 'policy'} ${forbids} ${words.action}${to(words)}`;
    },
    remedy: ({ text, role, action }) =>
      /service control|resource control/.test(text)
        ? `Attaching policies to the role does not help: ask who owns the AWS organization to except role ${role} for ${action}; where the deny asks for encryption or tags, set encrypted: "true" or tagSpecification_1 in the StorageClass.`
        : `Attaching policies to the role does not help: take ${action} out of the deny, or add it to that boundary: aws iam get-role --role-name ${role} and aws iam list-attached-role-policies --role-name ${role} show them.`,
  },
  {
    code: 'EBS_KMS_DENIED',
    recognises: 'The driver may not use the KMS key of an encrypted volume.',
    patterns: [new RegExp(`kms:\\w+[\\s\\S]*${REFUSED}|${REFUSED}[\\s\\S]*kms:\\w+`), /operation error KMS/],
    lasting: true,
    cause: (words) =>
      `AWS refuses ${words.action}${to(words)}: the KMS key of the StorageClass may not be used`,
    remedy: ({ role, key }) =>
      `Allow kms:CreateGrant, kms:GenerateDataKeyWithoutPlaintext, kms:Decrypt and kms:DescribeKey on ${key} to role ${role}, in the key's policy too if it names its users (setup-ebs-access does with the key's ARN): aws iam put-role-policy --role-name ${role} --policy-name ebs-kms --policy-document file://kms.json`,
  },
  {
    code: 'EBS_CREATE_TAGS',
    recognises:
      'The driver may tag what it creates, but not volumes that exist (tags by VolumeAttributesClass).',
    patterns: [
      new RegExp(`${REFUSED}[\\s\\S]*ec2:(?:Create|Delete)Tags`),
      new RegExp(`operation error EC2: (?:Create|Delete)Tags[\\s\\S]*${REFUSED}`),
    ],
    lasting: true,
    cause: (words) =>
      `AWS refuses ${words.action}${to(words)}: the managed policies allow tagging only while a volume or snapshot is created`,
    remedy: (words) =>
      `If the tags come from a VolumeAttributesClass, allow ec2:CreateTags and ec2:DeleteTags on volume/* without the condition ec2:CreateAction: aws iam put-role-policy --role-name ${words.role} --policy-name ebs-tags --policy-document file://tags.json; otherwise attach the EBS policy (setup-ebs-access does): ${attachPolicy(words)}`,
  },
  {
    code: 'EBS_VOLUME_NOT_TAGGED',
    recognises:
      'A volume that exists may not be attached, deleted or changed: the policies manage only volumes tagged ebs.csi.aws.com/cluster=true, and static volumes have no such tag.',
    patterns: [
      new RegExp(
        `${REFUSED}: ec2:(?:Attach|Detach|Delete|Modify)Volume on resource: \\S*:volume/vol-|${REFUSED}: ec2:CreateSnapshot on resource: \\S*:volume/vol-`,
      ),
    ],
    lasting: true,
    cause: (words) =>
      `AWS refuses ${words.action} on volume ${words.volume}${to(words)}: the volume is not tagged ebs.csi.aws.com/cluster=true, or the role has no EBS policy`,
    remedy: (words) =>
      `Tag a volume that was not made by the driver: aws ec2 create-tags --resources ${words.volume} --tags Key=ebs.csi.aws.com/cluster,Value=true. If it has the tag, attach the policy (setup-ebs-access does): ${attachPolicy(words)}`,
  },
  {
    code: 'EBS_SNAPSHOT_DENIED',
    recognises:
      'A volume may not be made from a snapshot: an old copy of the policy, or a snapshot without the tag.',
    patterns: [
      new RegExp(`${REFUSED}[\\s\\S]*ec2:(?:CreateVolume|CreateSnapshot|DeleteSnapshot)[\\s\\S]*:snapshot/`),
      new RegExp(`operation error EC2: (?:Create|Delete)Snapshot[\\s\\S]*${REFUSED}`),
    ],
    lasting: true,
    cause: (words) =>
      `AWS refuses ${words.action}${to(words)} on the snapshot: the policies manage only snapshots tagged ebs.csi.aws.com/cluster=true, and copies from before 2025 do not allow volumes from them`,
    remedy: ({ text, ...words }) =>
      `Tag a snapshot that was not made by the driver: aws ec2 create-tags --resources ${/snap-[0-9a-z]+/.exec(text)?.[0] ?? 'SNAPSHOT_ID'} --tags Key=ebs.csi.aws.com/cluster,Value=true; and replace a policy of one's own by the managed one (setup-ebs-access does): ${attachPolicy({ text, ...words })}`,
  },
  {
    code: 'EBS_UNAUTHORIZED',
    recognises:
      'The role of the driver does not allow the call: it has no EBS policy, or one that is too narrow.',
    patterns: [new RegExp(REFUSED)],
    lasting: true,
    cause: (words) =>
      `AWS refuses ${words.action === 'ACTION' ? 'the call' : words.action}${to(words)}${/no identity-based policy allows/.test(words.text) ? ', since no policy of that role allows it' : ''}`,
    remedy: (words) =>
      `Attach a policy that allows ${words.action === 'ACTION' ? 'the EBS actions' : words.action} to the role of the EBS CSI driver: setup-ebs-access attaches AmazonEBSCSIDriverPolicyV2; by hand: ${attachPolicy(words)}. A policy of one's own must let aws:RequestTag/ebs.csi.aws.com/cluster=true through.`,
  },
];
