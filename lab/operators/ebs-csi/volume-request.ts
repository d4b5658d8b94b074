// A claim and its class as EC2's CreateVolume: parameters, size, zone and the driver's tags.
import { createHash } from 'node:crypto';
import type { CreateVolumeCommandInput, VolumeType } from '@aws-sdk/client-ec2';
import { parseQuantity } from '../../../src/kubernetes/quantity.ts';
import { GrpcError } from './aws/errors.ts';
import type { Claim, StorageClass } from './contract/kinds.ts';
import { TAG } from './contract/names.ts';
import { PROVISIONING } from './contract/texts.ts';

/** What the controller was started with. */
export interface ControllerOptions {
  readonly clusterId: string | undefined;
  readonly extraTags: Readonly<Record<string, string>>;
  readonly extraCreateMetadata: boolean;
  readonly defaultFsType: string;
}

export interface VolumeRequest {
  readonly input: CreateVolumeCommandInput;
  readonly fsType: string;
}

/** In the billionths that quantities are counted in. */
const GIBIBYTE = 2n ** 30n * 10n ** 9n;
const FS_TYPE = 'csi.storage.k8s.io/fstype';
/** Only for the file system's making, which nobody simulates. */
const FORMATTING = [
  'blocksize',
  'inodesize',
  'bytesperinode',
  'numberofinodes',
  'ext4bigalloc',
  'ext4clustersize',
];

/** @throws {GrpcError} InvalidArgument for a parameter that the driver does not know. */
export function volumeRequest(
  name: string,
  claim: Claim,
  storageClass: StorageClass,
  zone: string,
  options: ControllerOptions,
  attempt: number,
): VolumeRequest {
  const size = parseQuantity(claim.spec.resources.requests.storage) ?? GIBIBYTE;
  const gibibytes = Math.max(1, Number((size + GIBIBYTE - 1n) / GIBIBYTE));
  const input: CreateVolumeCommandInput = {
    AvailabilityZone: zone,
    Size: gibibytes,
    VolumeType: 'gp3',
    // Another try is another request only after EC2 has said that the former token is spent.
    ClientToken: createHash('sha256').update(`${name}-${attempt}`).digest('hex').slice(0, 64),
  };
  let fsType = options.defaultFsType;
  const tags = { ...driverTags(name, claim, options) };
  for (const [key, value] of Object.entries(storageClass.parameters ?? {})) {
    if (key === FS_TYPE) fsType = value;
    else if (key.startsWith('csi.storage.k8s.io/')) continue;
    else if (key.startsWith('tagSpecification')) Object.assign(tags, parseTag(value));
    else Object.assign(input, parameter(key, value, gibibytes));
  }
  const list = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  return { input: { ...input, TagSpecifications: [{ ResourceType: 'volume', Tags: list }] }, fsType };
}

function parameter(key: string, value: string, gibibytes: number): Partial<CreateVolumeCommandInput> {
  switch (key.toLowerCase()) {
    case 'type':
      return { VolumeType: value as VolumeType };
    case 'iops':
      return { Iops: integer('iops', value) };
    case 'iopspergb':
      return { Iops: integer('iopsPerGB', value) * gibibytes };
    case 'throughput':
      return { Throughput: integer('throughput', value) };
    case 'encrypted':
      return value === 'true' ? { Encrypted: true } : {};
    case 'kmskeyid':
      return { KmsKeyId: value, Encrypted: true };
    case 'fstype':
    case 'allowautoiopspergbincrease':
    case 'blockexpress':
      return {};
    default:
      if (FORMATTING.includes(key.toLowerCase())) return {};
      throw new GrpcError('InvalidArgument', PROVISIONING.unknownParameter(key));
  }
}

function integer(name: string, value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new GrpcError('InvalidArgument', `Could not parse invalid ${name}: ${value}`);
}

function parseTag(text: string): Record<string, string> {
  const equals = text.indexOf('=');
  return equals < 1 ? {} : { [text.slice(0, equals)]: text.slice(equals + 1) };
}

function driverTags(name: string, { metadata }: Claim, options: ControllerOptions): Record<string, string> {
  return {
    [TAG.volumeName]: name,
    [TAG.managed]: 'true',
    ...(options.extraCreateMetadata
      ? { [TAG.claim]: metadata.name, [TAG.namespace]: metadata.namespace, [TAG.volume]: name }
      : {}),
    ...(options.clusterId === undefined
      ? {}
      : {
          [`${TAG.ownedPrefix}${options.clusterId}`]: 'owned',
          Name: `${options.clusterId}-dynamic-${name}`,
          [TAG.cluster]: options.clusterId,
        }),
    ...options.extraTags,
  };
}
