// The emulator in AWS's other partitions: ARNs, the service that instances are, the region of IAM.
import { CreateVolumeCommand } from '@aws-sdk/client-ec2';
import { DescribeClusterCommand } from '@aws-sdk/client-eks';
import {
  AddRoleToInstanceProfileCommand,
  AttachRolePolicyCommand,
  CreateInstanceProfileCommand,
  GetRoleCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { expect, test } from '@jest/globals';
import { startAwsEmulator } from '../../../lab/aws/index.ts';
import { allow, clients, policy, refusal, trust } from './support.ts';

test.each([
  ['aws-cn', 'cn-northwest-1', 'cn-north-1', 'ec2.amazonaws.com.cn'],
  ['aws-us-gov', 'us-gov-east-1', 'us-gov-west-1', 'ec2.amazonaws.com'],
])('%s in %s', async (partition, region, iamRegion, service) => {
  await using aws = await startAwsEmulator({ region });
  const admin = clients(aws.adminEnv);
  const arn = await aws.seedRole('node', { trust: trust({ Service: service }) });
  expect(arn).toBe(`arn:${partition}:iam::123456789012:role/node`);
  await admin.iam.send(
    new AttachRolePolicyCommand({
      RoleName: 'node',
      PolicyArn: `arn:${partition}:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy`,
    }),
  );
  await admin.iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: 'node' }));
  await admin.iam.send(
    new AddRoleToInstanceProfileCommand({ InstanceProfileName: 'node', RoleName: 'node' }),
  );
  const [instance] = await aws.seedInstances(1, { profile: 'node', hopLimit: 2 });
  expect(await aws.instanceCredentials(instance!.instanceId)).toBeDefined();
  // The name without .cn is good in China as well.
  const PolicyDocument = JSON.stringify(trust({ Service: 'ec2.amazonaws.com' }));
  await admin.iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: 'node', PolicyDocument }));
  expect(await aws.instanceCredentials(instance!.instanceId)).toBeDefined();

  const create = new CreateVolumeCommand({ AvailabilityZone: instance!.zone, Size: 1 });
  const caller = clients(
    await aws.envForUser(
      policy(allow('iam:*', { Condition: { StringEquals: { 'aws:RequestedRegion': iamRegion } } })),
    ),
  );
  await caller.iam.send(new GetRoleCommand({ RoleName: 'node' }));
  expect((await refusal(caller.ec2.send(create))).message).toContain(
    `arn:${partition}:ec2:${region}:123456789012:`,
  );
  aws.seedEksCluster('demo');
  const { cluster } = await admin.eks.send(new DescribeClusterCommand({ name: 'demo' }));
  expect(cluster!.arn).toBe(`arn:${partition}:eks:${region}:123456789012:cluster/demo`);
});
