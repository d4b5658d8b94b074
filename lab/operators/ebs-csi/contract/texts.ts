// What the driver and its sidecars write, word for word; README.md says where each sentence was read.
import { DRIVER } from './names.ts';

const quoted = (text: string): string => JSON.stringify(text);

/** What the AWS SDK for Go finds where the metadata service, or a role, is missing. */
export const METADATA = {
  identityTimeout:
    'could not get IMDS metadata: operation error ec2imds: GetInstanceIdentityDocument, canceled, context deadline exceeded',
  unavailable: (sources: readonly string[]) =>
    `all specified --metadata-sources '[${sources.join(' ')}]' are unavailable`,
  noProviderId: 'node providerID empty, cannot parse',
  noInstanceId: 'did not find aws instance ID in node providerID string',
  noInstanceType: 'could not retrieve instance type from topology label',
  noRegion: 'could not retrieve region from topology label',
  noZone: 'could not retrieve AZ from topology label',
} as const;

export const CREDENTIALS = {
  unreachable:
    'no EC2 IMDS role found, operation error ec2imds: GetMetadata, canceled, context deadline exceeded',
  'no-profile':
    'no EC2 IMDS role found, operation error ec2imds: GetMetadata, http response error StatusCode: 404, request to EC2 IMDS failed',
  'no-role': 'unexpected empty EC2 IMDS role list',
} as const;

/** The driver's log; the kubelet's prefix of a line (time, file) is left out. */
export const LOG = {
  imdsFailed: (why: string) => `"Retrieving IMDS metadata failed" err=${quoted(why)}`,
  kubernetesFailed: (why: string) => `"Retrieving Kubernetes metadata failed" err=${quoted(why)}`,
  noMetadata: (why: string) => `"Failed to initialize metadata when it is required" err=${quoted(why)}`,
  regionHint: '"The region can be manually supplied via the AWS_REGION environment variable"',
  unhealthy: (why: string) =>
    `Failed health check (verify network connection and IAM credentials): dry-run EC2 API call failed: ${why}`,
  sidecarProbe: (why: string) => `"CSI driver probe failed" err=${quoted(why)}`,
} as const;

/** Of the external-provisioner, and of the driver behind it. */
export const PROVISIONING = {
  begun: (claim: string) => `External provisioner is provisioning volume for claim "${claim}"`,
  done: (volume: string) => `Successfully provisioned volume ${volume}`,
  infeasible: (why: string) =>
    `Volume provisioning failed with infeasible error. Retries will be delayed. ${why}`,
  noTopology: (node: string) =>
    `error generating accessibility requirements: no topology key found on CSINode ${node}`,
  noTopologyAnywhere: 'error generating accessibility requirements: no available topology found',
  notCreated: (volume: string, why: string) => `Could not create volume ${quoted(volume)}: ${why}`,
  notInEc2: (why: string) => `could not create volume in EC2: ${why}`,
  notAvailable: (why: string) => `failed to get an available volume in EC2: ${why}`,
  otherParameters:
    'Parameters on this idempotent request are inconsistent with parameters used in previous request(s)',
  unknownParameter: (key: string) => `Invalid parameter key ${key} for CreateVolume`,
} as const;

/** Why a volume is not deleted. */
export const DELETION = {
  notDeleted: (id: string, why: string) =>
    `Could not delete volume ID ${quoted(id)}: DeleteDisk could not delete volume: ${why}`,
  stillAttached: (volume: string, node: string) =>
    `persistentvolume ${volume} is still attached to node ${node}`,
} as const;

/** Why a volume is not attached, or detached. */
export const ATTACHING = {
  notAttached: (id: string, node: string, why: string) =>
    `Could not attach volume ${quoted(id)} to node ${quoted(node)}: ${why}`,
  refused: (id: string, node: string, why: string) =>
    `could not attach volume ${quoted(id)} to node ${quoted(node)}: ${why}`,
  notDetached: (id: string, node: string, why: string) =>
    `Could not detach volume ${quoted(id)} from node ${quoted(node)}: ${why}`,
  detachRefused: (id: string, node: string, why: string) =>
    `could not detach volume ${quoted(id)} from node ${quoted(node)}: ${why}`,
  noInstances: (why: string) => `error listing AWS instances: ${why}`,
  noDriver: (node: string) => `CSINode ${node} does not contain driver ${DRIVER}`,
  volumeDeleted: (volume: string) => `PersistentVolume "${volume}" is marked for deletion`,
} as const;

/** What the kubelet says of the driver's pods. */
export const KUBELET = {
  backOff: (container: string, pod: string, namespace: string, uid: string) =>
    `Back-off restarting failed container ${container} in pod ${pod}_${namespace}(${uid})`,
  waiting: (seconds: number, container: string, pod: string, namespace: string, uid: string) =>
    `back-off ${seconds}s restarting failed container=${container} pod=${pod}_${namespace}(${uid})`,
  unready: 'Readiness probe failed: HTTP probe failed with statuscode: 500',
  unalive: 'Liveness probe failed: HTTP probe failed with statuscode: 500',
} as const;
