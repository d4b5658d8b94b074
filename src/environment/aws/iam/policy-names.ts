// Which policies Lamina deals in: AWS's own for the EBS driver, and those that Lamina makes.
import { nameOfArn } from '../../../aws/arn.ts';

export interface PolicyReference {
  readonly arn: string;
  readonly name: string;
}

/** AWS's own policies for the driver; the second reaches only what such a driver has tagged. */
export const V1_NAME = 'AmazonEBSCSIDriverPolicy';
export const V2_NAME = 'AmazonEBSCSIDriverPolicyV2';

const aws = (partition: string, path: string, name: string): PolicyReference => ({
  arn: `arn:${partition}:iam::aws:policy${path}${name}`,
  name,
});

/** In every partition. */
export const v1Policy = (partition: string): PolicyReference => aws(partition, '/service-role/', V1_NAME);

/**
 * AWS's Managed Policy Reference says the first, the driver's installation guide the second: whichever exists is taken.
 */
export const v2Policies = (partition: string): readonly PolicyReference[] => [
  aws(partition, '/', V2_NAME),
  aws(partition, '/service-role/', V2_NAME),
];

// A comma is allowed in the names of roles and policies, but not in tags, which remember policies by name.
const own = (roleName: string, suffix: string): string => `${roleName.replaceAll(',', '_')}-${suffix}`;
/** Of the policies that Lamina makes, by the role that they are for. */
export const scopedPolicyName = (roleName: string): string => own(roleName, 'policy');
export const kmsPolicyName = (roleName: string): string => own(roleName, 'kms');

/** Whether a policy is about the EBS driver: one of AWS's, or one that Lamina makes for this role. */
export function isEbsPolicy({ arn }: PolicyReference, ownRoleName?: string): boolean {
  const name = nameOfArn(arn);
  if (/^arn:[\w-]+:iam::aws:policy\//.test(arn)) return name === V1_NAME || name === V2_NAME;
  return (
    ownRoleName !== undefined && [scopedPolicyName(ownRoleName), kmsPolicyName(ownRoleName)].includes(name)
  );
}
