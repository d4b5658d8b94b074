// Causes around the volume itself: quota, throttling, keys, parameters, zones, and the way to AWS.
import { CONTROLLER_LOG, type EbsCause } from './cause.ts';

export const VOLUME_CAUSES: readonly EbsCause[] = [
  {
    code: 'EBS_THROTTLED',
    recognises: 'AWS answers more slowly than it is asked; the driver tries again by itself.',
    patterns: [
      /RequestLimitExceeded|ThrottlingException|\bThrottling\b|Client\.RequestLimitExceeded/,
      /rate limit token exceeded/,
    ],
    lasting: false,
    cause: ({ action }) =>
      `AWS limits how often ${action === 'ACTION' ? 'its API' : action} may be called, and the EBS CSI driver tries again`,
    remedy: () =>
      'Wait; if it stays, see who else calls EC2 in this account and region (CloudTrail), and ask AWS for a higher request rate.',
  },
  {
    code: 'EBS_QUOTA',
    recognises: "The account's quota for volumes, IOPS or snapshots of this region is used up.",
    patterns: [/(?:Volume|MaxIOPS|Snapshot|IOPS|Storage)LimitExceeded|ConcurrentSnapshotLimitExceeded/],
    lasting: true,
    cause: ({ text }) => {
      const words = /api error \w+: ([^."]+)/.exec(text)?.[1];
      return `the quota of the AWS account is used up${words === undefined ? '' : ` (${words})`}`;
    },
    remedy: () =>
      'Delete volumes that nobody uses (aws ec2 describe-volumes --filters Name=status,Values=available), or ask for more: aws service-quotas request-service-quota-increase --service-code ebs --quota-code CODE --desired-value N (aws service-quotas list-service-quotas --service-code ebs).',
  },
  {
    code: 'EBS_ATTACH_LIMIT',
    recognises: 'The instance takes no further volumes: network interfaces and instance storage count too.',
    patterns: [
      /AttachmentLimitExceeded/,
      /[Aa]ttachment limit exceeded/,
      /max volume count/,
      /may attach up to \d+ devices/,
      /too many (?:EBS )?volumes/i,
    ],
    lasting: true,
    cause: ({ instance, text }) => {
      const most = /up to (\d+) devices/.exec(text)?.[1];
      return `${instance === 'INSTANCE_ID' ? 'the instance' : `instance ${instance}`} takes no further volumes${most === undefined ? '' : ` (${most} at most)`}`;
    },
    remedy: () =>
      'Add nodes or take larger ones. If the scheduler counts wrongly, since the driver could not read the metadata or disks are attached by others, tell it: Helm values node.volumeAttachLimit or node.reservedVolumeAttachments. What it believes: kubectl get csinode NODE -o jsonpath={.spec.drivers}',
  },
  {
    code: 'EBS_OTHER_ZONE',
    recognises: 'The volume lies in another zone than the instance.',
    patterns: [/InvalidVolume\.ZoneMismatch/, /not in the same availability zone/],
    lasting: true,
    cause: ({ volume, instance }) => `volume ${volume} lies in another zone than instance ${instance}`,
    remedy: () =>
      'A volume cannot move: add a node in its zone, or, for new claims, use a StorageClass with volumeBindingMode WaitForFirstConsumer (ensure-storageclass makes one); a static PersistentVolume needs nodeAffinity on topology.kubernetes.io/zone.',
  },
  {
    code: 'EBS_KMS_KEY',
    recognises:
      'An encrypted volume vanishes right after it was made: AWS checks the KMS key only then, and does not say so. Key missing, disabled, or not allowed.',
    patterns: [
      /(?:timed out waiting for volume to create|failed to get an available volume)[\s\S]*InvalidVolume\.NotFound/,
      /IdempotentParameterMismatch|idempotent request are inconsistent|resource already deleted/i,
      /CustomerKeyHasBeenRevoked|InvalidKmsKey|KMSInvalidState|KMSKeyNotAccessible|KmsKey\w*NotFound|NotFoundException[\s\S]*[Kk]ey/,
    ],
    lasting: true,
    cause: () =>
      'AWS made the volume and dropped it again, as it does when the KMS key of an encrypted volume is missing, disabled or not allowed to the driver',
    remedy: ({ key, role }) =>
      `See the key that the StorageClass (kmsKeyId) or the account's default names: aws kms describe-key --key-id ${key}. Allow kms:CreateGrant, kms:GenerateDataKeyWithoutPlaintext, kms:Decrypt and kms:DescribeKey on it to role ${role}, in the key's own policy too; then delete the claim and make it anew.`,
  },
  {
    code: 'EBS_PARAMETERS',
    recognises:
      'AWS or the driver does not take the parameters of the StorageClass: type, iops, throughput, size, file system.',
    patterns: [
      /InvalidParameter(?:Value|Combination)|MissingParameter|UnknownVolumeType|UnsupportedOperation|InvalidParameter\b/,
      /Invalid parameter key|Could not parse invalid|invalid (?:combination of|AWS) |invalid iops|the resulting IOPS/i,
      /iops.* (?:too (?:low|high)|is not supported)/i,
    ],
    lasting: true,
    cause: ({ text }) => {
      const words =
        /api error \w+: (.+?)(?:\.\s|\.?"|\.?$)/s.exec(text)?.[1] ??
        /desc = (?:Could not create volume "[^"]*": )?(.+?)(?:\.\s|\.?"?$)/s.exec(text)?.[1];
      return `the parameters of the StorageClass do not fit${words === undefined ? '' : `: ${words}`}`;
    },
    remedy: () =>
      'gp3 takes 3000 to 80000 iops (at most 500 for each GiB), 125 to 2000 MiB/s (at most 0.25 for each of the iops); io1 and io2 must name iops. Parameters of a class never change: make a new class (kubectl get storageclass NAME -o yaml shows this one), and the claim anew.',
  },
  {
    code: 'EBS_VOLUME_IN_USE',
    recognises: 'The volume is still attached to another instance.',
    patterns: [
      /VolumeInUse/,
      /Multi-Attach error/,
      /is already attached to (?:an|another) (?:instance|node)/,
    ],
    lasting: false,
    cause: ({ volume }) =>
      `the volume${volume === 'VOLUME_ID' ? '' : ` ${volume}`} is still attached to another node`,
    remedy: ({ volume }) =>
      `End the pod that uses it there; Kubernetes waits six minutes for a node that does not answer, unless it is tainted: kubectl taint node NODE node.kubernetes.io/out-of-service=nodeshutdown:NoExecute. Where it is: aws ec2 describe-volumes --volume-ids ${volume}`,
  },
  {
    code: 'EBS_NOT_FOUND',
    recognises:
      'AWS knows no such volume or instance: it was deleted, or the driver looks into another region or account.',
    patterns: [
      /InvalidVolume\.NotFound|InvalidInstanceID\.(?:NotFound|Malformed)|InvalidVolumeID/,
      /Invalid(?:Zone|AvailabilityZone)/,
    ],
    lasting: true,
    cause: ({ text, volume, instance }) =>
      `AWS knows no ${/Zone/.test(text) ? 'such zone' : /InvalidInstance/.test(text) ? `instance ${instance}` : `volume ${volume}`} in the region that the EBS CSI driver asks`,
    remedy: ({ volume }) =>
      `Look whether it exists, and in which region and account: aws ec2 describe-volumes --volume-ids ${volume} --region REGION. The driver's region (Helm value controller.region, AWS_REGION) must be that of the nodes: ${CONTROLLER_LOG}`,
  },
  {
    code: 'EBS_INSTANCE_STATE',
    recognises: 'The instance is stopping, gone, or the volume is not in a state to be attached.',
    patterns: [/IncorrectInstanceState|IncorrectState/],
    lasting: false,
    cause: ({ instance, volume }) =>
      `instance ${instance} or volume ${volume} is not in a state in which a volume can be attached`,
    remedy: ({ instance }) =>
      `Wait, or replace the node if it stays: aws ec2 describe-instances --instance-ids ${instance}`,
  },
  {
    code: 'EBS_ENDPOINT',
    recognises:
      "The driver's pods do not reach the AWS API: DNS, no way out of the subnet, a missing VPC endpoint, a wrong region.",
    patterns: [
      /dial tcp[\s\S]*(?:no such host|i\/o timeout|connection refused|network is unreachable|server misbehaving)/,
      /(?:ec2|sts)[\w.-]*\.amazonaws\.com[\s\S]*(?:deadline exceeded|canceled|timeout|x509|certificate|EOF|reset by peer)/i,
      /RequestError: send request failed/,
      /exceeded maximum number of attempts[\s\S]*request send failed/,
      /Could not connect to the endpoint|OptInRequired/,
    ],
    lasting: true,
    cause: ({ text }) => {
      const host = /\b((?:ec2|sts|kms)[\w.-]*\.amazonaws\.com(?:\.cn)?)/.exec(text)?.[1];
      return `the EBS CSI driver's pods cannot reach ${host ?? 'the AWS API'}${/no such host/.test(text) ? ' (its name does not resolve)' : ''}`;
    },
    remedy: ({ region }) =>
      `See that pods resolve and reach it (kubectl -n kube-system logs -l k8s-app=kube-dns; security groups, NAT), that the region is right, or give the VPC endpoints: aws ec2 create-vpc-endpoint --vpc-id VPC --vpc-endpoint-type Interface --service-name com.amazonaws.${region}.ec2 --private-dns-enabled (and the same for sts).`,
  },
];

/** Asked last: it says only that nobody answered in time. */
export const TIMED_OUT: EbsCause = {
  code: 'EBS_TIMED_OUT',
  recognises: 'The driver had no answer in time, and the text does not say from whom.',
  patterns: [/code = DeadlineExceeded|context deadline exceeded|request canceled, context canceled/],
  lasting: false,
  vague: true,
  cause: () => 'the EBS CSI driver had no answer in time',
  remedy: () =>
    `It is most often the way to AWS or to the metadata service; the controller's log says which: ${CONTROLLER_LOG}`,
};
