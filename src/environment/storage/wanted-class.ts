// The class that Lamina makes on AWS, and how another one differs from it.
import { createHash } from 'node:crypto';
import { CSI_MIGRATION } from '../../kubernetes/storage-class.ts';
import type { FieldChange } from '../../kubernetes/diff.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import type { StorageClass } from './classes.ts';
import type { StorageRequest, WantedClass } from './types.ts';

const FSTYPE = 'csi.storage.k8s.io/fstype';
/** What the EBS CSI driver takes where a parameter is not written; compared, so that silence is no drift. */
const driverDefaults: Readonly<Record<string, string>> = {
  type: 'gp3',
  [FSTYPE]: 'ext4',
  encrypted: 'false',
};

/** @throws {ConfigurationError} for parameters that the EBS CSI driver would refuse only when a volume is made */
export function checkStorageRequest(request: StorageRequest): void {
  const { parameters, encrypted, name } = request;
  const refuse = (problem: string, remedy: string): never => {
    throw new ConfigurationError(problem, { remedy });
  };
  if (!/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name) || name.length > 200) {
    refuse(`name: "${name}" cannot name a StorageClass`, 'Use lower-case letters, digits, "-" and ".".');
  }
  if (encrypted && parameters['encrypted'] !== undefined && parameters['encrypted'] !== 'true') {
    refuse(
      `encrypted is asked for, but parameters say encrypted=${parameters['encrypted']}`,
      'Remove one of the two.',
    );
  }
  if (parameters['kmsKeyId'] !== undefined) {
    if (!encrypted && parameters['encrypted'] !== 'true') {
      refuse(
        'parameters: kmsKeyId has no effect on volumes that are not encrypted',
        'Set encrypted to true.',
      );
    }
    if (!/^arn:aws[\w-]*:kms:[\w-]+:\d{12}:(key|alias)\/.+$/.test(parameters['kmsKeyId'])) {
      refuse(
        `parameters: kmsKeyId "${parameters['kmsKeyId']}" is not the full ARN of a key`,
        'Write arn:aws:kms:REGION:ACCOUNT:key/ID.',
      );
    }
  }
  if (parameters['iops'] !== undefined && parameters['iopsPerGB'] !== undefined) {
    refuse('parameters: iops and iopsPerGB exclude each other', 'Give one of them.');
  }
  for (const field of ['iops', 'iopsPerGB', 'throughput']) {
    const value = parameters[field];
    if (value !== undefined && !/^[1-9]\d*$/.test(value)) {
      refuse(`parameters: ${field} "${value}" is not a whole number`, 'Write digits only.');
    }
  }
  const fstype = parameters[FSTYPE] ?? parameters['fsType'];
  if (fstype !== undefined && !['ext3', 'ext4', 'xfs', 'ntfs'].includes(fstype)) {
    refuse(
      `parameters: the file system "${fstype}" is not known`,
      'Write ext4, ext3, xfs or ntfs, in lower case.',
    );
  }
}

/** The gp3 class that fits the request, on `provisioner`. */
export function wantedClass(request: StorageRequest, provisioner: string): WantedClass {
  return {
    name: request.name,
    provisioner,
    parameters: { type: 'gp3', [FSTYPE]: 'ext4', ...askedParameters(request) },
    volumeBindingMode: 'WaitForFirstConsumer',
    reclaimPolicy: 'Delete',
    allowVolumeExpansion: true,
  };
}

/**
 * Another name for the same wish, when the plain one is taken by a class that differs: the digest makes a repeated run
 * find the class that it has made.
 */
export function renameWanted(wanted: WantedClass): WantedClass {
  const parts = Object.entries(wanted.parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  const digest = createHash('sha256')
    .update(JSON.stringify([wanted.provisioner, wanted.volumeBindingMode, parts]))
    .digest('hex');
  return { ...wanted, name: `${wanted.name}-${digest.slice(0, 6)}` };
}

/** What somebody asked for by name, beyond what gp3 means. */
function askedParameters(request: StorageRequest): Readonly<Record<string, string>> {
  return { ...(request.encrypted ? { encrypted: 'true' } : {}), ...request.parameters };
}

/** How a class of the wanted name differs from the wish; parameters that nobody asked about do not count. */
export function driftFrom(found: StorageClass, wanted: WantedClass): FieldChange[] {
  const changes: FieldChange[] = [];
  const provisioner = CSI_MIGRATION[found.provisioner] ?? found.provisioner;
  if (provisioner !== wanted.provisioner) {
    changes.push({ path: 'provisioner', from: found.provisioner, to: wanted.provisioner });
  }
  changes.push(...parameterDrift(found, wanted.parameters));
  for (const field of ['volumeBindingMode', 'allowVolumeExpansion'] as const) {
    if (found[field] !== wanted[field]) changes.push({ path: field, from: found[field], to: wanted[field] });
  }
  return changes;
}

/** How somebody else's default differs from what was asked for explicitly. */
export function driftFromAsked(found: StorageClass, request: StorageRequest): FieldChange[] {
  return parameterDrift(found, askedParameters(request));
}

function parameterDrift(found: StorageClass, wanted: Readonly<Record<string, string>>): FieldChange[] {
  // The driver takes its old name for the file system as well.
  const legacy = found.parameters['fsType'];
  const parameters = legacy === undefined ? found.parameters : { [FSTYPE]: legacy, ...found.parameters };
  return Object.entries(wanted).flatMap(([key, to]) => {
    const from = parameters[key];
    return (from ?? driverDefaults[key]) === to
      ? []
      : [{ path: `parameters["${key}"]`, ...(from === undefined ? {} : { from }), to }];
  });
}
