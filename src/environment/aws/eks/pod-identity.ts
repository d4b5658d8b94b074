// EKS Pod Identity for the driver's service account: the agent on the nodes, and the association with the role.
import { nameOfArn } from '../../../aws/arn.ts';
import { awsCall, type Aws, type AwsOutput } from '../../../aws/aws.ts';
import { isAwsError } from '../../../aws/errors.ts';
import { attachedPolicies } from '../iam/attachment.ts';
import { isEbsPolicy } from '../iam/policy-names.ts';
import { isOurs, OWNER, OWNER_TAG, ownTagRecord } from '../tags.ts';
import type { EbsAccessWish, Examination, Requirement } from '../types.ts';
import type { Addon } from './addon-health.ts';
import { examineAddon, judgeAddon } from './addon.ts';
import type { EksCluster } from './cluster.ts';
import { DRIVER } from './driver-account.ts';

export const AGENT = 'eks-pod-identity-agent';

const RESTART = `Pods get the role when they start: if the driver runs already, kubectl -n ${DRIVER.namespace} rollout restart deployment ebs-csi-controller`;

export interface PodIdentityRequest {
  readonly aws: Aws;
  readonly wish: Pick<EbsAccessWish, 'tags'>;
  readonly cluster: EksCluster;
}

type Association = NonNullable<AwsOutput<'eks', 'DescribePodIdentityAssociation'>['association']>;
type Summary = NonNullable<AwsOutput<'eks', 'ListPodIdentityAssociations'>['associations']>[number];

export interface AgentExamination extends Examination {
  /** EKS is at work on it, or will be once the calls are sent: `waitForAddon` is next. */
  readonly pending: boolean;
}

/**
 * One read, none where `known` is given. The agent is installed only where Pod Identity was asked for by name: it runs
 * on every node, for everybody.
 */
export async function examineAgent(
  { aws, wish, cluster }: PodIdentityRequest,
  install: boolean,
  known?: Addon,
): Promise<AgentExamination> {
  const wanted = { clusterName: cluster.name, name: AGENT, tags: wish.tags };
  const { requirement, addon, pending } =
    known === undefined ? await examineAddon(aws, wanted) : judgeAddon(wanted, known);
  if (addon === undefined && !install) {
    return { requirements: [{ ...requirement, calls: [] }], warnings: [], pending: false };
  }
  return { requirements: [requirement], warnings: [], pending };
}

/** The association of the driver's service account, if any; none as well where there is no such cluster. */
export async function listAssociations(aws: Aws, clusterName: string): Promise<Summary[]> {
  try {
    const pages = await aws.readAll('eks', 'ListPodIdentityAssociations', { clusterName, ...DRIVER });
    return pages.flatMap(({ associations = [] }) => associations);
  } catch (error) {
    if (isAwsError(error, 'ResourceNotFoundException')) return [];
    throw error;
  }
}

/** One read where there is no association, two where there is one. */
export async function examinePodIdentityAssociation(
  { aws, wish, cluster }: PodIdentityRequest,
  roleArn: string,
): Promise<Examination> {
  const check = `Pod Identity association of ${DRIVER.namespace}/${DRIVER.serviceAccount}`;
  const found = await readAssociation(aws, cluster.name);
  if (found === undefined) {
    const reason = 'the service account has no association';
    const create = awsCall(
      'eks',
      'CreatePodIdentityAssociation',
      { clusterName: cluster.name, ...DRIVER, roleArn, tags: ownTagRecord(wish.tags) },
      { resource: `${cluster.name}/${DRIVER.namespace}/${DRIVER.serviceAccount}`, reason },
    );
    return {
      requirements: [
        {
          check,
          state: 'missing',
          detail: 'there is none',
          remedy: `aws eks create-pod-identity-association --cluster-name ${cluster.name} --namespace ${DRIVER.namespace} --service-account ${DRIVER.serviceAccount} --role-arn ${roleArn}`,
          calls: [create],
        },
      ],
      warnings: [RESTART],
    };
  }
  return found.ownerArn === undefined
    ? judgeAssociation(check, cluster, found, roleArn)
    : judgeAddonAssociation(aws, check, cluster, found, roleArn);
}

async function readAssociation(aws: Aws, clusterName: string): Promise<Association | undefined> {
  const [summary] = await listAssociations(aws, clusterName);
  if (summary === undefined) return undefined;
  const { associationId } = summary;
  return (await aws.find('eks', 'DescribePodIdentityAssociation', { clusterName, associationId }))
    ?.association;
}

function judgeAssociation(
  check: string,
  { name: clusterName }: EksCluster,
  found: Association,
  roleArn: string,
): Examination {
  const { associationId = '' } = found;
  const faults = [
    ...(found.roleArn === roleArn
      ? []
      : [`it gives the role ${found.roleArn ?? '(none)'} instead of ${roleArn}`]),
    // The role's trust asks for the tags.
    ...(found.disableSessionTags === true ? ['its session tags are switched off'] : []),
  ];
  if (faults.length === 0) {
    const detail = `${associationId} gives ${roleArn}`;
    return { requirements: [{ check, state: 'ok', detail, calls: [] }], warnings: [] };
  }
  const detail = faults.join('; ');
  const command = `aws eks update-pod-identity-association --cluster-name ${clusterName} --association-id ${associationId} --role-arn ${roleArn} --no-disable-session-tags`;
  if (!isOurs(found.tags)) {
    const requirement: Requirement = {
      check,
      state: 'wrong',
      detail: `${detail}, and Lamina did not make it (no tag ${OWNER_TAG}=${OWNER})`,
      remedy: `Give role-name: ${nameOfArn(found.roleArn ?? '')} to have the policy attached to that role, or change the association: ${command}`,
      calls: [],
    };
    return { requirements: [requirement], warnings: [] };
  }
  const update = awsCall(
    'eks',
    'UpdatePodIdentityAssociation',
    { clusterName, associationId, roleArn, disableSessionTags: false },
    { resource: `${clusterName}/${associationId}`, reason: detail },
  );
  return {
    requirements: [{ check, state: 'wrong', detail, remedy: command, calls: [update] }],
    warnings: [RESTART],
  };
}

/** EKS would undo a change to what belongs to its add-on: its role is looked at, and left as it is. */
async function judgeAddonAssociation(
  aws: Aws,
  check: string,
  { name }: EksCluster,
  found: Association,
  roleArn: string,
): Promise<Examination> {
  const owner = `the add-on ${found.ownerArn?.split('/').at(-2) ?? ''}`;
  const given = found.roleArn ?? '';
  if (given === roleArn) {
    const detail = `${found.associationId ?? ''} of ${owner} gives ${roleArn}`;
    return { requirements: [{ check, state: 'ok', detail, calls: [] }], warnings: [] };
  }
  const attached = await attachedPolicies(aws, nameOfArn(given));
  if (attached.some((policy) => isEbsPolicy(policy))) {
    const detail = `${found.associationId ?? ''} belongs to ${owner} and gives ${given}, which has ${attached.map((policy) => policy.name).join(', ')}: left to it`;
    return {
      requirements: [{ check, state: 'ok', detail, calls: [] }],
      warnings: [`The driver runs as ${given}, by ${owner}; the role ${roleArn} is not used.`],
    };
  }
  return {
    requirements: [
      {
        check,
        state: 'wrong',
        detail: `it belongs to ${owner} and gives ${given}, which has none of AWS's policies for EBS; what belongs to an add-on is left to it`,
        remedy: `Give role-name: ${nameOfArn(given)} to have the policy attached to that role, or let the add-on take this one: aws eks update-addon --cluster-name ${name} --addon-name aws-ebs-csi-driver --pod-identity-associations serviceAccount=${DRIVER.serviceAccount},roleArn=${roleArn}`,
        calls: [],
      },
    ],
    warnings: [],
  };
}
