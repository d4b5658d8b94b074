// Texts as the EBS CSI driver, its sidecars, the kubelet and the attach controller write them: one at least for each
// row of the table. The wording is that of driver 1.2x to 1.4x and of AWS SDK for Go v2 (a few of v1); ids, accounts
// and names are invented.

const NODE_ROLE = 'arn:aws:sts::111122223333:assumed-role/nodes/i-0123456789abcdef0';
const FAILED =
  'failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume "pvc-1": could not create volume in EC2:';
const ATTACH =
  'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Internal desc = Could not attach volume "vol-0aaa1111bbb2222cc" to node "i-0123456789abcdef0": could not attach volume "vol-0aaa1111bbb2222cc" to node "i-0123456789abcdef0":';
const REFUSED = 'api error UnauthorizedOperation: You are not authorized to perform this operation.';
const answer = (operation: string, status: number): string =>
  `operation error EC2: ${operation}, https response error StatusCode: ${status}, RequestID: 0f8fad5b-d9cb-469f-a165-70867728950e,`;
const refusal = (action: string, resource: string, why: string, who = NODE_ROLE): string =>
  `${REFUSED} User: ${who} is not authorized to perform: ${action} on resource: arn:aws:ec2:eu-west-1:111122223333:${resource} ${why} Encoded authorization failure message: AbCdEfGhIjKlMnOpQrStUvWxYz0123456789`;
const noPolicy = (action: string): string => `because no identity-based policy allows the ${action} action.`;

export interface EbsText {
  readonly code: string;
  readonly text: string;
  /** What the cause must name. */
  readonly cause: string;
  /** What the remedy must name: the command, with the value that the text gives. */
  readonly remedy: string;
}

const IMDS =
  'could not get EC2 instance identity metadata: operation error ec2imds: GetInstanceIdentityDocument, request canceled, context deadline exceeded';
const HOPS = 'aws ec2 modify-instance-metadata-options';
const ATTACH_POLICY = 'aws iam attach-role-policy --role-name nodes --policy-arn arn:aws:iam::aws:policy/';

export const EBS_TEXTS: readonly EbsText[] = [
  // Metadata
  {
    code: 'EBS_IMDS_UNREACHABLE',
    text: `"failed to retrieve instance data from ec2 metadata; retrieving instance data from kubernetes api" err="${IMDS}"`,
    cause: 'metadata service',
    remedy: HOPS,
  },
  {
    code: 'EBS_IMDS_UNREACHABLE',
    text: 'E0814 14:33:48.216738       1 metadata.go:72] "Retrieving IMDS metadata failed" err="could not get IMDS metadata: operation error ec2imds: GetInstanceIdentityDocument, canceled, context deadline exceeded"',
    cause: 'metadata service',
    remedy: '3 with an overlay',
  },
  {
    code: 'EBS_IMDS_UNREACHABLE',
    text: `${FAILED} ${answer('CreateVolume', 0)} get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, canceled, context deadline exceeded`,
    cause: 'metadata service',
    remedy: HOPS,
  },
  {
    code: 'EBS_IMDS_UNREACHABLE',
    text: `${FAILED} NoCredentialProviders: no valid providers in chain caused by: EnvAccessKeyNotFound: failed to find credentials in the environment. EC2RoleRequestError: no EC2 instance role found caused by: RequestError: send request failed caused by: Get "http://169.254.169.254/latest/meta-data/iam/security-credentials/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`,
    cause: 'metadata service',
    remedy: HOPS,
  },
  {
    code: 'EBS_NODE_PROVIDER_ID',
    text: 'panic: node providerID empty, cannot parse',
    cause: 'providerID',
    remedy: HOPS,
  },
  {
    code: 'EBS_NODE_PROVIDER_ID',
    text: 'panic: did not find aws instance ID in node providerID string',
    cause: 'providerID',
    remedy: 'cloud controller',
  },
  {
    code: 'EBS_NODE_PROVIDER_ID',
    text: '"Retrieving Kubernetes metadata failed" err="could not retrieve instance type from topology label"',
    cause: 'topology labels',
    remedy: 'cloud controller',
  },
  {
    code: 'EBS_NO_REGION',
    text: 'E1010 14:10:10.664435 1 main.go:154] "Could not determine region from any metadata service. The region can be manually supplied via the AWS_REGION environment variable."',
    cause: 'region',
    remedy: 'controller.region',
  },
  {
    code: 'EBS_NO_INSTANCE_ROLE',
    text: `${FAILED} operation error EC2: CreateVolume, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, http response error StatusCode: 404, request to EC2 IMDS failed`,
    cause: 'has no IAM role',
    remedy: 'aws ec2 associate-iam-instance-profile',
  },
  {
    code: 'EBS_NO_INSTANCE_ROLE',
    text: `${FAILED} NoCredentialProviders: no valid providers in chain caused by: EC2RoleRequestError: no EC2 instance role found caused by: EC2MetadataError: failed to make EC2Metadata request status code: 404, request id:`,
    cause: 'has no IAM role',
    remedy: 'setup-ebs-access',
  },
  {
    code: 'EBS_NO_INSTANCE_ROLE',
    text: 'EmptyEC2RoleList: empty EC2 Role list',
    cause: 'has no IAM role',
    remedy: 'instance profile',
  },
  {
    code: 'EBS_NO_INSTANCE_ROLE',
    text: `${FAILED} operation error EC2: CreateVolume, get identity: get credentials: failed to refresh cached credentials, unexpected empty EC2 IMDS role list`,
    cause: 'has no IAM role',
    remedy: 'aws ec2 associate-iam-instance-profile',
  },
  {
    code: 'EBS_NOT_REGISTERED',
    text: 'failed to provision volume with StorageClass "gp3": error generating accessibility requirements: no available topology found',
    cause: 'not registered on the node',
    remedy: 'install-ebs-csi-driver',
  },
  // Credentials
  {
    code: 'EBS_WEB_IDENTITY',
    text: `${FAILED} operation error EC2: CreateVolume, get identity: get credentials: failed to refresh cached credentials, failed to retrieve credentials, operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 403, RequestID: 1, api error AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity`,
    cause: 'trust policy',
    remedy: 'sub system:serviceaccount:kube-system:ebs-csi-controller-sa',
  },
  {
    code: 'EBS_WEB_IDENTITY',
    text: `${FAILED} WebIdentityErr: failed to retrieve credentials caused by: AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity`,
    cause: 'trust policy',
    remedy: 'aws iam update-assume-role-policy',
  },
  {
    code: 'EBS_OIDC_PROVIDER',
    text: 'failed to retrieve credentials, operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 400, RequestID: 1, InvalidIdentityToken: No OpenIDConnect provider found in your account for https://oidc.eks.eu-west-1.amazonaws.com/id/ABC',
    cause: 'no OIDC provider',
    remedy: 'aws iam create-open-id-connect-provider',
  },
  {
    code: 'EBS_CREDENTIALS_REFUSED',
    text: 'operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 400, RequestID: 1, ExpiredTokenException: Token expired: current date/time 1 must be before the expiration date/time 0',
    cause: 'expired',
    remedy: 'kubectl -n kube-system rollout restart deployment ebs-csi-controller',
  },
  {
    code: 'EBS_CREDENTIALS_REFUSED',
    text: `${FAILED} ${answer('CreateVolume', 401)} api error AuthFailure: AWS was not able to validate the provided access credentials`,
    cause: 'does not accept',
    remedy: 'timedatectl',
  },
  {
    code: 'EBS_ROLE_ARN',
    text: 'AWS_ROLE_ARN arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy',
    cause: 'but of a policy',
    remedy: 'eks.amazonaws.com/role-arn=arn:aws:iam::ACCOUNT:role/ROLE',
  },
  {
    code: 'EBS_ROLE_ARN',
    text: `${FAILED} failed to retrieve credentials, operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 400, RequestID: 1, api error ValidationError: Request ARN is invalid`,
    cause: 'not the ARN of a role',
    remedy: 'kubectl -n kube-system annotate serviceaccount',
  },
  {
    code: 'EBS_POD_IDENTITY',
    text: 'get credentials: failed to refresh cached credentials, failed to load credentials, : [x]: : Get "http://169.254.170.23/v1/credentials": dial tcp 169.254.170.23:80: connect: connection refused',
    cause: 'Pod Identity agent',
    remedy: 'aws eks create-addon --cluster-name CLUSTER --addon-name eks-pod-identity-agent',
  },
  {
    code: 'EBS_POD_IDENTITY',
    text: `CredentialsEndpointError: invalid endpoint host, "169.254.170.23", only loopback hosts are allowed.`,
    cause: 'Pod Identity agent',
    remedy: 'kubectl -n kube-system get daemonset eks-pod-identity-agent',
  },
  {
    code: 'EBS_POD_IDENTITY',
    text: 'unable to fetch credentials from EKS Auth: operation error EKS Auth: AssumeRoleForPodIdentity, https response error StatusCode: 400, RequestID: 1, AccessDeniedException: Unauthorized Exception! EKS does not have permissions to assume the associated role.',
    cause: 'gives',
    remedy: 'aws eks list-pod-identity-associations',
  },
  {
    code: 'EBS_ASSUME_ROLE',
    text: `operation error STS: AssumeRole, https response error StatusCode: 403, RequestID: 1, api error AccessDenied: User: ${NODE_ROLE} is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/ebs`,
    cause: 'may not assume',
    remedy: 'aws iam update-assume-role-policy',
  },
  {
    code: 'EBS_NO_CREDENTIALS',
    text: `${FAILED} NoCredentialProviders: no valid providers in chain. Deprecated.`,
    cause: 'no AWS credentials',
    remedy: 'instance profile',
  },
  // Permissions
  {
    code: 'EBS_UNAUTHORIZED',
    text: `${FAILED} ${answer('CreateVolume', 403)} ${refusal('ec2:CreateVolume', 'volume/*', noPolicy('ec2:CreateVolume'))}`,
    cause: `ec2:CreateVolume to ${NODE_ROLE}, since no policy`,
    remedy: ATTACH_POLICY,
  },
  {
    code: 'EBS_UNAUTHORIZED',
    text: `${FAILED} UnauthorizedOperation: You are not authorized to perform this operation. Encoded authorization failure message: AbCdEfGhIjKlMnOpQrStUvWxYz0123456789 status code: 403, request id: 1`,
    cause: 'ec2:CreateVolume',
    remedy: 'aws iam attach-role-policy --role-name ROLE',
  },
  {
    code: 'EBS_UNAUTHORIZED',
    text: `${ATTACH} ${answer('AttachVolume', 403)} ${refusal('ec2:AttachVolume', 'instance/i-0123456789abcdef0', noPolicy('ec2:AttachVolume'))}`,
    cause: 'ec2:AttachVolume',
    remedy: ATTACH_POLICY,
  },
  {
    code: 'EBS_UNAUTHORIZED',
    text: `${answer('CreateVolume', 403)} ${refusal('ec2:CreateVolume', 'volume/*', noPolicy('ec2:CreateVolume'), 'arn:aws-cn:sts::111122223333:assumed-role/knoten/i-0123456789abcdef0').replace('arn:aws:ec2', 'arn:aws-cn:ec2')}`,
    cause: 'ec2:CreateVolume',
    remedy: '--role-name knoten --policy-arn arn:aws-cn:iam::aws:policy/',
  },
  {
    code: 'EBS_VOLUME_NOT_TAGGED',
    text: `${ATTACH} ${answer('AttachVolume', 403)} ${refusal('ec2:AttachVolume', 'volume/vol-0aaa1111bbb2222cc', noPolicy('ec2:AttachVolume'))}`,
    cause: 'not tagged ebs.csi.aws.com/cluster=true',
    remedy:
      'aws ec2 create-tags --resources vol-0aaa1111bbb2222cc --tags Key=ebs.csi.aws.com/cluster,Value=true',
  },
  {
    code: 'EBS_VOLUME_NOT_TAGGED',
    text: `could not delete volume: ${answer('DeleteVolume', 403)} ${refusal('ec2:DeleteVolume', 'volume/vol-0aaa1111bbb2222cc', noPolicy('ec2:DeleteVolume'))}`,
    cause: 'ec2:DeleteVolume on volume vol-0aaa1111bbb2222cc',
    remedy: ATTACH_POLICY,
  },
  {
    code: 'EBS_VOLUME_NOT_TAGGED',
    text: `Could not modify volume "vol-0aaa1111bbb2222cc": ${answer('ModifyVolume', 403)} ${refusal('ec2:ModifyVolume', 'volume/vol-0aaa1111bbb2222cc', noPolicy('ec2:ModifyVolume'))}`,
    cause: 'ec2:ModifyVolume',
    remedy: 'aws ec2 create-tags',
  },
  {
    code: 'EBS_VOLUME_NOT_TAGGED',
    text: `Failed to create snapshot: ${answer('CreateSnapshot', 403)} ${refusal('ec2:CreateSnapshot', 'volume/vol-0aaa1111bbb2222cc', noPolicy('ec2:CreateSnapshot'))}`,
    cause: 'ec2:CreateSnapshot',
    remedy: 'aws ec2 create-tags',
  },
  {
    code: 'EBS_SNAPSHOT_DENIED',
    text: `${FAILED} ${answer('CreateVolume', 403)} ${refusal('ec2:CreateVolume', ':snapshot/snap-0ccc3333ddd4444ee', noPolicy('ec2:CreateVolume'))}`,
    cause: 'on the snapshot',
    remedy: 'aws ec2 create-tags --resources snap-0ccc3333ddd4444ee',
  },
  {
    code: 'EBS_CREATE_TAGS',
    text: `Could not modify volume tags "vol-0aaa1111bbb2222cc": ${answer('CreateTags', 403)} ${refusal('ec2:CreateTags', 'volume/vol-0aaa1111bbb2222cc', noPolicy('ec2:CreateTags'))}`,
    cause: 'ec2:CreateTags',
    remedy: 'aws iam put-role-policy --role-name nodes',
  },
  {
    code: 'EBS_EXPLICIT_DENY',
    text: `${FAILED} ${answer('CreateVolume', 403)} ${refusal('ec2:CreateVolume', 'volume/*', 'with an explicit deny in a service control policy.')}`,
    cause: 'a service control policy forbids ec2:CreateVolume',
    remedy: 'encrypted',
  },
  {
    code: 'EBS_EXPLICIT_DENY',
    text: `${FAILED} ${answer('CreateVolume', 403)} ${refusal('ec2:CreateVolume', 'volume/*', 'because no permissions boundary allows the ec2:CreateVolume action.')}`,
    cause: 'permissions boundary does not allow',
    remedy: 'aws iam get-role --role-name nodes',
  },
  {
    code: 'EBS_KMS_DENIED',
    text: `${ATTACH} ${answer('AttachVolume', 403)} api error UnauthorizedOperation: User: ${NODE_ROLE} is not authorized to perform: kms:CreateGrant on resource: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab`,
    cause: 'kms:CreateGrant',
    remedy: 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab',
  },
  // Volumes
  {
    code: 'EBS_KMS_KEY',
    text: 'rpc error: code = Internal desc = Could not create volume "pvc-1": timed out waiting for volume to create: operation error EC2: DescribeVolumes, https response error StatusCode: 400, RequestID: 1, api error InvalidVolume.NotFound: The volume \'vol-0aaa1111bbb2222cc\' does not exist.',
    cause: 'KMS key',
    remedy: 'aws kms describe-key',
  },
  {
    code: 'EBS_KMS_KEY',
    text: 'rpc error: code = AlreadyExists desc = Could not create volume "pvc-1": Parameters on this idempotent request are inconsistent with parameters used in previous request(s)',
    cause: 'KMS key',
    remedy: 'kms:CreateGrant',
  },
  {
    code: 'EBS_KMS_KEY',
    text: `${ATTACH} ${answer('AttachVolume', 400)} api error CustomerKeyHasBeenRevoked: Volume cannot be attached to the instance`,
    cause: 'KMS key',
    remedy: 'aws kms describe-key',
  },
  {
    code: 'EBS_QUOTA',
    text: 'rpc error: code = ResourceExhausted desc = Could not create volume: api error VolumeLimitExceeded: You have exceeded your maximum gp3 storage limit of 50 TiB in this region. Please contact AWS Support',
    cause: 'gp3 storage limit of 50 TiB',
    remedy: 'aws service-quotas request-service-quota-increase',
  },
  {
    code: 'EBS_QUOTA',
    text: `${FAILED} ${answer('CreateVolume', 400)} api error MaxIOPSLimitExceeded: You have exceeded your maximum io2 iops limit`,
    cause: 'quota',
    remedy: 'service-quotas',
  },
  {
    code: 'EBS_QUOTA',
    text: 'api error SnapshotLimitExceeded: Maximum allowed snapshots reached',
    cause: 'quota',
    remedy: 'service-quotas',
  },
  {
    code: 'EBS_THROTTLED',
    text: `${FAILED} ${answer('CreateVolume', 503)} api error RequestLimitExceeded: Request limit exceeded.`,
    cause: 'tries again',
    remedy: 'Wait',
  },
  {
    code: 'EBS_ATTACH_LIMIT',
    text: 'rpc error: code = ResourceExhausted desc = Attachment limit exceeded for volume "vol-0aaa1111bbb2222cc" on node "i-0123456789abcdef0": attachment limit exceeded: operation error EC2: AttachVolume, https response error StatusCode: 400, RequestID: 1, api error AttachmentLimitExceeded: You may attach up to 27 devices for this instance type.',
    cause: 'i-0123456789abcdef0 takes no further volumes (27 at most)',
    remedy: 'node.volumeAttachLimit',
  },
  {
    code: 'EBS_ATTACH_LIMIT',
    text: 'node(s) exceed max volume count',
    cause: 'no further volumes',
    remedy: 'kubectl get csinode',
  },
  {
    code: 'EBS_OTHER_ZONE',
    text: `${ATTACH} ${answer('AttachVolume', 400)} api error InvalidVolume.ZoneMismatch: The volume 'vol-0aaa1111bbb2222cc' is not in the same availability zone as instance 'i-0123456789abcdef0'`,
    cause: 'vol-0aaa1111bbb2222cc lies in another zone',
    remedy: 'WaitForFirstConsumer',
  },
  {
    code: 'EBS_PARAMETERS',
    text: `${FAILED} ${answer('CreateVolume', 400)} api error InvalidParameterValue: Throughput (MiBps) to iops ratio of 0.333333 is too high; maximum is 0.250000 MiBps per iops.`,
    cause: 'ratio',
    remedy: 'kubectl get storageclass',
  },
  {
    code: 'EBS_PARAMETERS',
    text: `${FAILED} InvalidParameterCombination: The parameter iops must be specified for io1 volumes.`,
    cause: 'do not fit',
    remedy: 'io1 and io2 must name iops',
  },
  {
    code: 'EBS_PARAMETERS',
    text: 'failed to provision volume with StorageClass "gp3": rpc error: code = InvalidArgument desc = Invalid parameter key speed for CreateVolume',
    cause: 'Invalid parameter key speed',
    remedy: 'make a new class',
  },
  {
    code: 'EBS_VOLUME_IN_USE',
    text: `${ATTACH} ${answer('AttachVolume', 400)} api error VolumeInUse: vol-0aaa1111bbb2222cc is already attached to an instance`,
    cause: 'vol-0aaa1111bbb2222cc is still attached',
    remedy: 'aws ec2 describe-volumes --volume-ids vol-0aaa1111bbb2222cc',
  },
  {
    code: 'EBS_NOT_FOUND',
    text: `${ATTACH} ${answer('AttachVolume', 400)} api error InvalidVolume.NotFound: The volume 'vol-0aaa1111bbb2222cc' does not exist.`,
    cause: 'no volume vol-0aaa1111bbb2222cc',
    remedy: 'aws ec2 describe-volumes --volume-ids vol-0aaa1111bbb2222cc --region',
  },
  {
    code: 'EBS_NOT_FOUND',
    text: "api error InvalidInstanceID.NotFound: The instance ID 'i-0123456789abcdef0' does not exist",
    cause: 'instance i-0123456789abcdef0',
    remedy: 'controller.region',
  },
  {
    code: 'EBS_INSTANCE_STATE',
    text: `${ATTACH} ${answer('AttachVolume', 400)} api error IncorrectInstanceState: Instance 'i-0123456789abcdef0' is not 'running'.`,
    cause: 'not in a state',
    remedy: 'aws ec2 describe-instances --instance-ids i-0123456789abcdef0',
  },
  {
    code: 'EBS_ENDPOINT',
    text: `${FAILED} operation error EC2: CreateVolume, exceeded maximum number of attempts, 3, https response error StatusCode: 0, RequestID: , request send failed, Post "https://ec2.eu-west-1.amazonaws.com/": dial tcp: lookup ec2.eu-west-1.amazonaws.com on 172.20.0.10:53: no such host`,
    cause: 'ec2.eu-west-1.amazonaws.com (its name does not resolve)',
    remedy: 'com.amazonaws.eu-west-1.ec2',
  },
  {
    code: 'EBS_ENDPOINT',
    text: `${FAILED} RequestError: send request failed caused by: Post "https://ec2.us-west-2.amazonaws.com/": dial tcp 10.0.1.165:443: i/o timeout`,
    cause: 'ec2.us-west-2.amazonaws.com',
    remedy: 'aws ec2 create-vpc-endpoint',
  },
  {
    code: 'EBS_TIMED_OUT',
    text: `${FAILED.replace('Internal', 'DeadlineExceeded')} context deadline exceeded`,
    cause: 'no answer in time',
    remedy: 'kubectl -n kube-system logs',
  },
  // Nodes
  {
    code: 'EBS_AGENT_NOT_READY',
    text: '1 node(s) had untolerated taint {ebs.csi.aws.com/agent-not-ready: }',
    cause: 'agent-not-ready',
    remedy: 'kubectl -n kube-system rollout restart daemonset ebs-csi-node',
  },
  {
    code: 'EBS_NOT_REGISTERED',
    text: 'MountVolume.MountDevice failed for volume "pvc-1" : kubernetes.io/csi: attacher.MountDevice failed to create newCsiDriverClient: driver name ebs.csi.aws.com not found in the list of registered CSI drivers',
    cause: 'not registered',
    remedy: 'install-ebs-csi-driver',
  },
  {
    code: 'EBS_NOT_REGISTERED',
    text: 'failed to provision volume with StorageClass "gp3": error generating accessibility requirements: no topology key found on CSINode ip-172-31-21-121.ec2.internal',
    cause: 'node ip-172-31-21-121.ec2.internal',
    remedy: 'kubectl -n kube-system get pods -l app=ebs-csi-node',
  },
  {
    code: 'EBS_NOT_REGISTERED',
    text: 'AttachVolume.Attach failed for volume "pvc-1" : CSINode ip-10-0-0-1 does not contain driver ebs.csi.aws.com',
    cause: 'node ip-10-0-0-1',
    remedy: 'install-ebs-csi-driver',
  },
  {
    code: 'EBS_NO_DEVICE',
    text: 'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = Failed to find device path /dev/xvdac. no device path for device "/dev/xvdac" volume "vol-02d38d88d79844a04" found',
    cause: 'vol-02d38d88d79844a04',
    remedy: 'lsblk',
  },
  {
    code: 'EBS_FILE_SYSTEM',
    text: 'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = could not format "/dev/nvme1n1" and mount it at "/var/lib/kubelet/plugins/kubernetes.io/csi/ebs.csi.aws.com/1/globalmount": mount failed: exit status 32 Mounting command: mount Mounting arguments: -t xfs -o nouuid,defaults /dev/nvme1n1 /var/lib/kubelet/plugins/kubernetes.io/csi/ebs.csi.aws.com/1/globalmount Output: mount: wrong fs type, bad option, bad superblock on /dev/nvme1n1, missing codepage or helper program, or other error.',
    cause: 'as xfs',
    remedy: 'csi.storage.k8s.io/fstype',
  },
];
