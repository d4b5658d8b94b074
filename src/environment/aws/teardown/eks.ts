// What belongs to EKS clusters: associations of the driver's service account, and what is shared with others.
import { nameOfArn } from '../../../aws/arn.ts';
import { awsCall } from '../../../aws/aws.ts';
import { AGENT, listAssociations } from '../eks/pod-identity.ts';
import { isOurs } from '../tags.ts';
import type { OwnRole } from './role.ts';
import { NOTHING, type LeftBehind, type RemovalContext, type RemovalPart } from './types.ts';

export interface EksRemoval extends RemovalPart {
  /** Associations that Lamina did not make, and that give the role: by hand, or by an add-on of EKS. */
  readonly strangers: readonly string[];
}

/**
 * The role's trust tells which clusters to look at, so that nothing of EKS is asked where there is none. A cluster that
 * is gone has taken its associations with it.
 */
export async function planEksRemoval(
  context: RemovalContext,
  role: OwnRole | undefined,
): Promise<EksRemoval> {
  const { wish } = context;
  const trusted = (role?.clusters ?? []).filter((name) => [name, ''].includes(wish.clusterName));
  const named = wish.mode === 'pod-identity' && wish.clusterName !== '' ? [wish.clusterName] : [];
  const clusters = [...new Set([...trusted, ...named])];
  const parts = await Promise.all([
    ...clusters.map((cluster) => removeAssociations(context, cluster)),
    ...(role?.providers ?? []).map((arn) => keepProvider(context, arn)),
  ]);
  return {
    calls: parts.flatMap(({ calls }) => calls),
    leftBehind: parts.flatMap(({ leftBehind }) => leftBehind),
    strangers: parts.flatMap(({ strangers }) => strangers),
  };
}

async function removeAssociations({ aws, wish }: RemovalContext, clusterName: string): Promise<EksRemoval> {
  const [summaries, agent] = await Promise.all([
    listAssociations(aws, clusterName),
    aws.find('eks', 'DescribeAddon', { clusterName, addonName: AGENT }),
  ]);
  const described = await Promise.all(
    summaries.map(({ associationId }) =>
      aws.find('eks', 'DescribePodIdentityAssociation', { clusterName, associationId }),
    ),
  );
  const found = described.flatMap((answer) => answer?.association ?? []);
  const ours = found.filter(({ tags }) => isOurs(tags));
  const others = found.filter(
    ({ tags, roleArn = '' }) => !isOurs(tags) && nameOfArn(roleArn) === wish.roleName,
  );
  return {
    calls: ours.map(({ associationId = '' }) =>
      awsCall(
        'eks',
        'DeletePodIdentityAssociation',
        { clusterName, associationId },
        { resource: `${clusterName}/${associationId}`, reason: 'Lamina made it' },
      ),
    ),
    leftBehind: isOurs(agent?.addon?.tags) ? [keptAgent(clusterName)] : [],
    strangers: others.map(({ associationId = '' }) => `${clusterName}/${associationId}`),
  };
}

const keptAgent = (clusterName: string): LeftBehind => ({
  what: `EKS add-on ${AGENT} of cluster ${clusterName}`,
  why: `other service accounts may have come to use it; aws eks delete-addon --cluster-name ${clusterName} --addon-name ${AGENT} removes it`,
});

/** Whether other roles trust it is known only after reading all roles of the account. */
async function keepProvider({ aws }: RemovalContext, arn: string): Promise<EksRemoval> {
  const found = await aws.find('iam', 'GetOpenIDConnectProvider', { OpenIDConnectProviderArn: arn });
  if (found === undefined || !isOurs(found.Tags)) return { ...NOTHING, strangers: [] };
  const why = `other roles may trust it; aws iam delete-open-id-connect-provider --open-id-connect-provider-arn ${arn} removes it`;
  return { calls: [], leftBehind: [{ what: `OIDC provider ${arn}`, why }], strangers: [] };
}
