// EC2 in memory for the judging of nodes: it filters as EC2 does and remembers what it was asked. It is simulated; what
// must be true of calls and pages is tested against the emulator in test/aws.
import type { Aws } from '../../../../src/aws/aws.ts';
import { toAwsError } from '../../../../src/aws/errors.ts';
import type { Association, Ec2Instance } from '../../../../src/environment/aws/nodes/describe.ts';
import type { NodeInstance } from '../../../../src/environment/aws/nodes/find-instances.ts';
import type { Account } from '../../../../src/environment/aws/types.ts';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';

export const account: Account = {
  accountId: '123456789012',
  partition: 'aws',
  arn: 'arn:aws:iam::123456789012:user/admin',
};

export interface Asked {
  readonly action: string;
  readonly input: Record<string, unknown>;
}

export interface FakeEc2 extends Aws {
  readonly asked: Asked[];
}

interface Holdings {
  readonly region?: string;
  readonly ownerId?: string;
  readonly instances?: readonly Ec2Instance[];
  readonly associations?: readonly Association[];
  /** Roles by the name of their instance profile; [] for a profile without one, an AWS code for a refusal. */
  readonly profiles?: Readonly<Record<string, readonly string[] | string>>;
  /** Names of attached policies by role. */
  readonly attached?: Readonly<Record<string, readonly string[]>>;
}

interface Filter {
  readonly Name: string;
  readonly Values: readonly string[];
}

export function fakeEc2(holdings: Holdings): FakeEc2 {
  const { region = 'eu-west-1', instances = [], associations = [], profiles = {}, attached = {} } = holdings;
  const asked: Asked[] = [];
  const refuse = (action: string, name: string): never => {
    throw toAwsError(Object.assign(new Error(`${action} is refused`), { name }), {
      service: 'iam',
      action,
      region,
    });
  };
  const answer = (action: string, input: Record<string, unknown>): unknown => {
    asked.push({ action, input });
    const filters = (input['Filters'] ?? []) as readonly Filter[];
    switch (action) {
      case 'DescribeInstances':
        return {
          Reservations: instances
            .filter((instance) => filters.every((filter) => fits(instance, filter)))
            .map((instance) => ({ OwnerId: holdings.ownerId ?? account.accountId, Instances: [instance] })),
        };
      case 'DescribeIamInstanceProfileAssociations':
        return {
          IamInstanceProfileAssociations: associations.filter(({ InstanceId = '' }) =>
            filters.every(({ Values }) => Values.includes(InstanceId)),
          ),
        };
      case 'GetInstanceProfile': {
        const roles = profiles[String(input['InstanceProfileName'])] ?? refuse(action, 'NoSuchEntity');
        if (typeof roles === 'string') return refuse(action, roles);
        return { InstanceProfile: { Roles: roles.map((RoleName) => ({ RoleName })) } };
      }
      case 'GetRole':
        return { Role: { RoleName: input['RoleName'], Tags: [] } };
      case 'ListAttachedRolePolicies':
        return {
          AttachedPolicies: (attached[String(input['RoleName'])] ?? []).map((PolicyName) => ({
            PolicyName,
            PolicyArn: `arn:aws:iam::aws:policy/${PolicyName}`,
          })),
        };
      default:
        throw new Error(`The fake EC2 knows no ${action}`);
    }
  };
  const read = async (_service: string, action: string, input: unknown): Promise<never> =>
    answer(action, input as Record<string, unknown>) as never;
  return {
    region,
    asked,
    count: { reads: 0, writes: 0 },
    read,
    readAll: async (service, action, input) => [await read(service, action, input)],
    find: async (service, action, input) => {
      try {
        return await read(service, action, input);
      } catch (error) {
        if ((error as { awsCode?: string }).awsCode === 'NoSuchEntity') return undefined;
        throw error;
      }
    },
    write: () => Promise.reject(new Error('Nothing is written while judging')),
    close: () => undefined,
  };
}

function fits(instance: Ec2Instance, { Name, Values }: Filter): boolean {
  const values: Readonly<Record<string, string | undefined>> = {
    'instance-id': instance.InstanceId,
    'private-dns-name': instance.PrivateDnsName,
    'private-ip-address': instance.PrivateIpAddress,
    'instance-state-name': instance.State?.Name,
  };
  const tag = instance.Tags?.find(({ Key }) => `tag:${Key ?? ''}` === Name)?.Value;
  return Values.includes((Name in values ? values[Name] : tag) ?? '');
}

/** `i-` and 17 digits. */
export const id = (number: number): string => `i-${number.toString(16).padStart(17, '0')}`;

export function instance(number: number, fields: Partial<Ec2Instance> = {}): Ec2Instance {
  return {
    InstanceId: id(number),
    State: { Name: 'running' },
    VpcId: 'vpc-1',
    PrivateIpAddress: `10.0.${number >> 8}.${number & 255}`,
    PrivateDnsName: `ip-10-0-${number >> 8}-${number & 255}.eu-west-1.compute.internal`,
    MetadataOptions: {
      State: 'applied',
      HttpTokens: 'required',
      HttpPutResponseHopLimit: 1,
      HttpEndpoint: 'enabled',
    },
    ...fields,
  };
}

/** A node as findInstances hands it on. */
export function nodeInstance(number: number, fields: Partial<NodeInstance> = {}): NodeInstance {
  return {
    id: id(number),
    nodeName: '',
    state: 'running',
    profileArn: '',
    profileId: '',
    tags: {},
    metadata: {
      State: 'applied',
      HttpTokens: 'required',
      HttpPutResponseHopLimit: 2,
      HttpEndpoint: 'enabled',
    },
    ...fields,
  };
}

interface NodeFields {
  readonly providerID?: string;
  readonly address?: string;
  readonly ready?: boolean;
  readonly labels?: Record<string, string>;
  readonly annotations?: Record<string, string>;
}

export function node(name: string, fields: NodeFields = {}): KubernetesObject {
  const { providerID, address, ready = true, labels = {}, annotations = {} } = fields;
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels, annotations },
    spec: providerID === undefined ? {} : { providerID },
    status: {
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'Unknown' }],
      addresses: [
        { type: 'Hostname', address: name },
        ...(address === undefined ? [] : [{ type: 'InternalIP', address }]),
      ],
    },
  };
}
