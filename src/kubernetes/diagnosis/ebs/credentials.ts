// Causes around who the driver is: web identity (IRSA), EKS Pod Identity, keys, and none at all.
import { CONTROLLER_LOG, type EbsCause } from './cause.ts';

const SERVICE_ACCOUNT = 'kube-system:ebs-csi-controller-sa';

export const CREDENTIAL_CAUSES: readonly EbsCause[] = [
  {
    code: 'EBS_ROLE_ARN',
    recognises: "What is given as the role's ARN is none: often the ARN of the policy was pasted.",
    patterns: [
      /AWS_ROLE_ARN\S*\s*arn:aws[\w-]*:iam::\w*:policy\//,
      /AssumeRole\w*[\s\S]*(?:Request ARN is invalid|is invalid ARN|ValidationError)/,
      /Request ARN is invalid/,
    ],
    lasting: true,
    cause: ({ text }) =>
      `the ARN that the EBS CSI driver's service account is annotated with is not the ARN of a role${/:policy\//.test(text) ? ', but of a policy' : ''}`,
    remedy: ({ partition }) =>
      `Write the role's ARN: kubectl -n kube-system annotate serviceaccount ebs-csi-controller-sa eks.amazonaws.com/role-arn=arn:${partition}:iam::ACCOUNT:role/ROLE --overwrite, then kubectl -n kube-system rollout restart deployment ebs-csi-controller; the policy is attached to that role.`,
  },
  {
    code: 'EBS_OIDC_PROVIDER',
    recognises: "IAM does not know the cluster's OIDC provider, or cannot read its keys.",
    patterns: [
      /No OpenIDConnect provider found/,
      /InvalidIdentityToken/,
      /Couldn't retrieve verification key/,
      /IDPCommunicationError/,
    ],
    lasting: true,
    cause: () =>
      "AWS does not accept the token of the driver's service account, since the account has no OIDC provider for this cluster's issuer",
    remedy: () =>
      'Register the issuer once (setup-ebs-access with mode irsa does): aws eks describe-cluster --name CLUSTER --query cluster.identity.oidc.issuer, then aws iam create-open-id-connect-provider --url ISSUER --client-id-list sts.amazonaws.com',
  },
  {
    code: 'EBS_CREDENTIALS_REFUSED',
    recognises: "A token or key that has expired or that AWS does not know, or a node's clock that is wrong.",
    patterns: [
      /ExpiredToken|RequestExpired|ExpiredTokenException/,
      /InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch/,
      /AuthFailure|not able to validate the provided access credentials/,
      /static credentials are empty/,
    ],
    lasting: true,
    cause: () =>
      "AWS does not accept the EBS CSI driver's credentials: they have expired, are not known, or the node's clock is wrong",
    remedy: () =>
      'Look at the clock of the node (timedatectl); if the driver has keys in a Secret (awsAccessSecret, by default kube-system/aws-secret), renew or remove them, and let it start anew: kubectl -n kube-system rollout restart deployment ebs-csi-controller',
  },
  {
    code: 'EBS_WEB_IDENTITY',
    recognises:
      "The role's trust policy does not let the driver's service account in (IRSA): sub, aud or the provider's ARN is wrong.",
    patterns: [
      /AssumeRoleWithWebIdentity[\s\S]*AccessDenied/,
      /sts:AssumeRoleWithWebIdentity/,
      /WebIdentityErr/,
    ],
    lasting: true,
    cause: ({ role }) =>
      `the trust policy of ${role === 'ROLE' ? "the EBS CSI driver's role" : `role ${role}`} does not let its service account assume it (sts:AssumeRoleWithWebIdentity)`,
    remedy: ({ role }) =>
      `Trust exactly the OIDC provider of this cluster (region and id), aud sts.amazonaws.com and sub system:serviceaccount:${SERVICE_ACCOUNT} (setup-ebs-access with mode irsa does): aws iam update-assume-role-policy --role-name ${role} --policy-document file://trust.json; see it with aws iam get-role --role-name ${role}`,
  },
  {
    code: 'EBS_POD_IDENTITY',
    recognises: 'EKS Pod Identity: its agent does not answer, or there is no association for the driver.',
    patterns: [
      /169\.254\.170\.23|fd00:ec2::23/,
      /AssumeRoleForPodIdentity/,
      /CredentialsEndpointError/,
      /pod identity agent/i,
    ],
    lasting: true,
    cause: ({ text }) =>
      /AccessDenied|ResourceNotFound|no association/i.test(text)
        ? "EKS Pod Identity gives the EBS CSI driver's service account no role"
        : "the EBS CSI driver's pods get no credentials from the EKS Pod Identity agent of their node (169.254.170.23)",
    remedy: () =>
      `See that the agent runs on every node (kubectl -n kube-system get daemonset eks-pod-identity-agent; aws eks create-addon --cluster-name CLUSTER --addon-name eks-pod-identity-agent), and that ${SERVICE_ACCOUNT} has an association: aws eks list-pod-identity-associations --cluster-name CLUSTER (setup-ebs-access with mode pod-identity makes both).`,
  },
  {
    code: 'EBS_ASSUME_ROLE',
    recognises: 'The driver may not assume the role that it was told to assume.',
    patterns: [
      /not authorized to perform: sts:AssumeRole\b/,
      /operation error STS: AssumeRole,[\s\S]*AccessDenied/,
    ],
    lasting: true,
    cause: ({ principal }) =>
      `${principal ?? 'the EBS CSI driver'} may not assume the role that it is to use`,
    remedy: ({ role }) =>
      `Let the role's trust policy name that principal, and allow it sts:AssumeRole: aws iam update-assume-role-policy --role-name ${role} --policy-document file://trust.json`,
  },
];

/** Asked after everything that says more: many texts above also say that there were no credentials. */
export const NO_CREDENTIALS: EbsCause = {
  code: 'EBS_NO_CREDENTIALS',
  recognises: 'The driver found no credentials, and the text does not say where it looked last.',
  patterns: [
    /NoCredentialProviders|no valid providers/,
    /failed to (?:refresh cached|retrieve) credentials/,
    /get credentials:/,
  ],
  lasting: true,
  vague: true,
  cause: () => 'the EBS CSI driver has no AWS credentials',
  remedy: () =>
    `Give it a role: an instance profile on the nodes and a hop limit of at least 2 (setup-ebs-access does both), or on EKS a role for its service account (mode pod-identity or irsa). Where it looked is in its log: ${CONTROLLER_LOG}`,
};
