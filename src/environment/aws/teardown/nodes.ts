// Roles of others that nodes have, and that setup-ebs-access has given policies to.
import { nameOfArn } from '../../../aws/arn.ts';
import { LaminaError } from '../../../runtime/errors.ts';
import { describeInstancesBy } from '../nodes/describe.ts';
import { findInstances } from '../nodes/find-instances.ts';
import { removeAttachments } from './role.ts';
import type { RemovalContext, RemovalPart } from './types.ts';

/** Each profile and each role is read once, however many nodes have it. */
export async function planForeignRoles(context: RemovalContext): Promise<RemovalPart> {
  const { wish, kubernetes } = context;
  const unknown = wish.nodes.by === 'cluster' && kubernetes === undefined && !isOnServiceAccount(context);
  // A role of others that was given as role-name is theirs all the same.
  const roles = new Set([wish.roleName, ...(unknown ? [] : await rolesOfNodes(context))]);
  const calls = await Promise.all([...roles].map((name) => removeAttachments(context, name)));
  const why =
    'without a kubeconfig the nodes are not known, nor what was attached to the roles that they had already';
  return {
    calls: calls.flat(),
    leftBehind: unknown ? [{ what: 'Policies on other roles of the nodes', why }] : [],
  };
}

/** The role is that of a service account, by Pod Identity or IRSA: nodes have nothing to do with it. */
const isOnServiceAccount = ({ wish: { mode }, platform }: RemovalContext): boolean =>
  mode === 'pod-identity' || mode === 'irsa' || (mode === 'auto' && platform?.platform === 'eks');

async function rolesOfNodes(context: RemovalContext): Promise<string[]> {
  if (isOnServiceAccount(context)) return [];
  const profiles = new Set((await profilesOfNodes(context)).map(nameOfArn));
  profiles.delete('');
  profiles.delete(context.wish.instanceProfileName);
  const found = await Promise.all(
    [...profiles].map((InstanceProfileName) =>
      context.aws.find('iam', 'GetInstanceProfile', { InstanceProfileName }),
    ),
  );
  return found.flatMap((answer) => answer?.InstanceProfile?.Roles ?? []).map(({ RoleName = '' }) => RoleName);
}

/** Nodes that are gone have nothing left to take away. */
async function profilesOfNodes(context: RemovalContext): Promise<string[]> {
  const { aws, wish } = context;
  if (wish.nodes.by === 'ids') {
    const found = await describeInstancesBy(aws, 'instance-id', wish.nodes.ids);
    return found.map(({ instance }) => instance.IamInstanceProfile?.Arn ?? '');
  }
  try {
    const { nodes: selection, clusterName } = wish;
    const { instances } = await findInstances({ ...context, selection, clusterName });
    return instances.map(({ profileArn }) => profileArn);
  } catch (error) {
    if (error instanceof LaminaError && error.code === 'EC2_NO_NODES') return [];
    throw error;
  }
}
