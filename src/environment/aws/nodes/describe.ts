// Instances and their profile associations as EC2 describes them, however many: by filter, in batches and pages.
import type { Aws, AwsOutput } from '../../../aws/aws.ts';

/** EC2 refuses more filter values in one call (FilterLimitExceeded). */
const FILTER_VALUES = 200;
/** The most that EC2 puts into one page. */
const PAGE = 1000;

type Reservation = NonNullable<AwsOutput<'ec2', 'DescribeInstances'>['Reservations']>[number];
export type Ec2Instance = NonNullable<Reservation['Instances']>[number];
export type Association = NonNullable<
  AwsOutput<'ec2', 'DescribeIamInstanceProfileAssociations'>['IamInstanceProfileAssociations']
>[number];

export interface OwnedInstance {
  readonly instance: Ec2Instance;
  readonly ownerId: string;
}

export interface Filter {
  readonly Name: string;
  readonly Values: string[];
}

/** All instances that fit every filter. InstanceIds would fail as a whole for one unknown id, and cannot be paged. */
export async function describeInstances(aws: Aws, filters: readonly Filter[]): Promise<OwnedInstance[]> {
  const pages = await aws.readAll('ec2', 'DescribeInstances', { Filters: [...filters], MaxResults: PAGE });
  return pages
    .flatMap(({ Reservations = [] }) => Reservations)
    .flatMap(({ OwnerId: ownerId = '', Instances = [] }) =>
      Instances.map((instance) => ({ instance, ownerId })),
    );
}

/** The instances whose `name` (`instance-id`, `private-ip-address`) is one of `values`; no value, no call. */
export async function describeInstancesBy(
  aws: Aws,
  name: string,
  values: readonly string[],
): Promise<OwnedInstance[]> {
  const found = await Promise.all(
    batches(values).map((Values) => describeInstances(aws, [{ Name: name, Values }])),
  );
  return found.flat();
}

/** The profile associations of the instances, in whatever state. */
export async function describeAssociations(aws: Aws, instanceIds: readonly string[]): Promise<Association[]> {
  const found = await Promise.all(
    batches(instanceIds).map((Values) =>
      aws.readAll('ec2', 'DescribeIamInstanceProfileAssociations', {
        Filters: [{ Name: 'instance-id', Values }],
        MaxResults: PAGE,
      }),
    ),
  );
  return found.flat().flatMap(({ IamInstanceProfileAssociations = [] }) => IamInstanceProfileAssociations);
}

/** The profile associations of the whole region that are in force, or about to be. */
export async function describeLiveAssociations(aws: Aws): Promise<Association[]> {
  const pages = await aws.readAll('ec2', 'DescribeIamInstanceProfileAssociations', {
    Filters: [{ Name: 'state', Values: ['associating', 'associated'] }],
    MaxResults: PAGE,
  });
  return pages.flatMap(({ IamInstanceProfileAssociations = [] }) => IamInstanceProfileAssociations);
}

function batches(values: readonly string[]): string[][] {
  const distinct = [...new Set(values)];
  return Array.from({ length: Math.ceil(distinct.length / FILTER_VALUES) }, (_, index) =>
    distinct.slice(index * FILTER_VALUES, (index + 1) * FILTER_VALUES),
  );
}
