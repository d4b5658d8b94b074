// Causes around the instance's metadata service, from which the driver learns where it runs and who it is.
import { CONTROLLER_LOG, type EbsCause } from './cause.ts';

const hopLimit = (instance: string, hops: number): string =>
  `aws ec2 modify-instance-metadata-options --instance-id ${instance} --http-put-response-hop-limit ${hops}`;

export const METADATA_CAUSES: readonly EbsCause[] = [
  {
    code: 'EBS_NODE_PROVIDER_ID',
    recognises:
      'The metadata service is out of reach, and the node object does not say which instance it is (k3s, kubeadm without a cloud controller).',
    patterns: [
      /node providerID empty/,
      /did not find aws instance ID in node providerID/,
      /could not retrieve (?:instance type|region|AZ|num \w+) from (?:topology|node) label/,
    ],
    lasting: true,
    cause: () =>
      "the EBS CSI driver cannot reach the instance's metadata service, and the node object, which it asks instead, does not name the EC2 instance (providerID and topology labels)",
    remedy: ({ instance }) =>
      `Raise the hop limit of every node (setup-ebs-access does): ${hopLimit(instance, 2)}, 3 with an overlay network (flannel, Calico VXLAN, Cilium); or run the AWS cloud controller manager, which fills in providerID and labels.`,
  },
  {
    code: 'EBS_NO_INSTANCE_ROLE',
    recognises:
      "The metadata service answers, but the node's instance has no profile, or a profile without a role.",
    patterns: [
      /EmptyEC2RoleList|empty EC2 (?:IMDS )?role list/i,
      /no EC2 (?:IMDS|instance) role found(?![\s\S]*(?:deadline exceeded|canceled|connection refused|no route to host))/,
      /EC2RoleRequestError[\s\S]*status code: 404/,
      /EC2MetadataError[\s\S]*security-credentials[\s\S]*status code: 404/,
    ],
    lasting: true,
    cause: () => 'the instance on which the EBS CSI controller runs has no IAM role',
    remedy: ({ instance }) =>
      `Give every node, the control plane's too, an instance profile that holds a role with the EBS policy (setup-ebs-access does): aws ec2 associate-iam-instance-profile --instance-id ${instance} --iam-instance-profile Name=PROFILE; or give the driver's service account a role.`,
  },
  {
    code: 'EBS_IMDS_UNREACHABLE',
    recognises:
      "The driver's pods do not reach the instance's metadata service: hop limit 1 (or 2 behind an overlay), a network policy, or the service is switched off.",
    patterns: [
      /could not get (?:EC2 instance identity|IMDS) metadata/,
      /Retrieving IMDS metadata failed/,
      /failed to retrieve instance data from ec2 metadata/,
      /operation error ec2imds/,
      /ec2 metadata is not available/i,
      /169\.254\.169\.254/,
      /EC2MetadataError|EC2RoleRequestError/,
      /no EC2 (?:IMDS|instance) role found/,
      /metadata-sources '[^']*' are unavailable/,
    ],
    lasting: true,
    cause: () => "the EBS CSI driver's pods cannot reach the instance's metadata service",
    remedy: ({ instance }) =>
      `Raise the hop limit of the nodes (setup-ebs-access does, with hop-limit): ${hopLimit(instance, 2)}; 3 with an overlay network (flannel, Calico VXLAN, Cilium). If it is high enough, look for a NetworkPolicy or a firewall before 169.254.169.254, and for HttpEndpoint=disabled.`,
  },
  {
    code: 'EBS_NO_REGION',
    recognises: 'The driver could not learn its region.',
    patterns: [
      /Could not determine region|manually supplied via the AWS_REGION/i,
      /Missing Region/,
      /an AWS region is required/,
    ],
    lasting: true,
    cause: () => 'the EBS CSI driver does not know its AWS region',
    remedy: () =>
      `Install it with the region (Helm value controller.region), or let its pods reach the metadata service: raise the hop limit of the nodes to 2, or to 3 with an overlay network. Its log: ${CONTROLLER_LOG}`,
  },
];
