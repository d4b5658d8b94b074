// IAM roles for service accounts: the cluster's OIDC issuer as an identity provider of the account.
import { iamArn } from '../../../aws/arn.ts';
import { awsCall, type Aws } from '../../../aws/aws.ts';
import type { KubernetesClient } from '../../../kubernetes/client.ts';
import { ConfigurationError } from '../../../runtime/errors.ts';
import { ownTags } from '../tags.ts';
import type { Account, EbsAccessWish, Examination } from '../types.ts';
import type { EksCluster } from './cluster.ts';
import { DRIVER } from './driver-account.ts';

/** The audience of the tokens that EKS puts into pods; the same in every partition. */
const AUDIENCE = 'sts.amazonaws.com';
const ANNOTATION = 'eks.amazonaws.com/role-arn';

export interface OidcRequest {
  readonly aws: Aws;
  readonly account: Account;
  readonly wish: Pick<EbsAccessWish, 'tags'>;
  readonly cluster: EksCluster;
}

/**
 * One read. IAM checks the issuer's certificate by itself: no thumbprint is given.
 * @throws {ConfigurationError} where the cluster has no issuer
 */
export async function examineOidcProvider({
  aws,
  account,
  wish,
  cluster,
}: OidcRequest): Promise<Examination> {
  const { issuer } = cluster;
  if (issuer === '') {
    throw new ConfigurationError(
      `mode: irsa needs an OIDC issuer, and EKS cluster ${cluster.name} has none`,
      {
        remedy: 'Set mode: pod-identity.',
      },
    );
  }
  const arn = iamArn(account, 'oidc-provider', issuer);
  const check = `OIDC provider ${issuer}`;
  const found = await aws.find('iam', 'GetOpenIDConnectProvider', { OpenIDConnectProviderArn: arn });
  if (found === undefined) {
    const create = awsCall(
      'iam',
      'CreateOpenIDConnectProvider',
      { Url: `https://${issuer}`, ClientIDList: [AUDIENCE], Tags: ownTags(wish.tags) },
      { resource: arn, reason: "the account does not know the cluster's issuer" },
    );
    return {
      requirements: [
        {
          check,
          state: 'missing',
          detail: "the account does not know the cluster's issuer",
          remedy: `aws iam create-open-id-connect-provider --url https://${issuer} --client-id-list ${AUDIENCE}`,
          calls: [create],
        },
      ],
      warnings: [],
    };
  }
  const audiences = found.ClientIDList ?? [];
  if (audiences.includes(AUDIENCE)) {
    return { requirements: [{ check, state: 'ok', detail: arn, calls: [] }], warnings: [] };
  }
  return {
    requirements: [
      {
        check,
        state: 'wrong',
        detail: `it takes tokens for ${audiences.join(', ') || 'nobody'}, not for ${AUDIENCE}`,
        remedy: `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${AUDIENCE}`,
        calls: [],
      },
    ],
    warnings: [],
  };
}

/** The annotation is written by whoever installs the driver; here it is only compared. */
export async function compareServiceAccount(
  kubernetes: KubernetesClient | undefined,
  roleArn: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { namespace, serviceAccount: name } = DRIVER;
  const found = await kubernetes?.get(
    { apiVersion: 'v1', kind: 'ServiceAccount', namespace, name },
    { signal },
  );
  if (found === undefined) return [];
  const annotated = found.metadata.annotations?.[ANNOTATION];
  if (annotated === roleArn) return [];
  return [
    `ServiceAccount ${namespace}/${name} has ${annotated === undefined ? `no annotation ${ANNOTATION}` : `the role ${annotated}`}: give service-account-role-arn: ${roleArn} to install-ebs-csi-driver, which annotates it and restarts the driver.`,
  ];
}
