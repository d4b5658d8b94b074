// The CassandraDatacenter as the simulator reads it.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { LABEL } from './names.ts';

export interface Rack {
  readonly name: string;
  readonly nodeAffinityLabels?: Readonly<Record<string, string>>;
}

interface Resources {
  readonly requests?: Readonly<Record<string, string>>;
  readonly limits?: Readonly<Record<string, string>>;
}

interface PodTemplate {
  readonly metadata?: {
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec?: Readonly<Record<string, unknown>>;
}

export interface DatacenterSpec {
  readonly clusterName: string;
  readonly datacenterName?: string;
  readonly serverType: string;
  readonly serverVersion: string;
  readonly serverImage?: string;
  readonly size: number;
  readonly racks?: readonly Rack[];
  readonly stopped?: boolean;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly resources?: Resources;
  readonly configBuilderResources?: Resources;
  readonly systemLoggerResources?: Resources;
  readonly disableSystemLoggerSidecar?: boolean;
  readonly allowMultipleNodesPerWorker?: boolean;
  readonly superuserSecretName?: string;
  readonly users?: readonly { readonly secretName: string; readonly superuser: boolean }[];
  readonly podTemplateSpec?: PodTemplate;
  readonly tolerations?: readonly unknown[];
  readonly nodeAffinityLabels?: Readonly<Record<string, string>>;
  readonly storageConfig: {
    readonly cassandraDataVolumeClaimSpec?: {
      readonly storageClassName?: string;
      readonly accessModes?: readonly string[];
      readonly resources?: { readonly requests?: { readonly storage?: string } };
    };
  };
}

/** One datacenter, read once for a whole pass. */
export interface Datacenter {
  readonly object: KubernetesObject;
  readonly spec: DatacenterSpec;
  readonly namespace: string;
  readonly name: string;
  readonly cluster: string;
  /** With the number of nodes that each is to have. */
  readonly racks: readonly (Rack & { readonly size: number })[];
}

/** @throws {Error} for what the operator refuses before it does anything. */
export function readDatacenter(object: KubernetesObject): Datacenter {
  const spec = object['spec'] as DatacenterSpec;
  const racks: readonly Rack[] =
    spec.racks === undefined || spec.racks.length === 0 ? [{ name: 'default' }] : spec.racks;
  const claim = spec.storageConfig.cassandraDataVolumeClaimSpec;
  if (claim === undefined) throw new Error('storageConfig.cassandraDataVolumeClaimSpec is required');
  if (claim.storageClassName === undefined || claim.storageClassName === '')
    throw new Error('storageConfig.cassandraDataVolumeClaimSpec.storageClassName is required');
  if (claim.accessModes === undefined || claim.accessModes.length === 0)
    throw new Error('storageConfig.cassandraDataVolumeClaimSpec.accessModes is required');
  if (spec.size < racks.length)
    throw new Error('the number of nodes cannot be smaller than the number of racks');
  const nodes = spec.stopped === true ? 0 : spec.size;
  return {
    object,
    spec,
    namespace: object.metadata.namespace ?? 'default',
    name: object.metadata.name,
    cluster: spec.clusterName.toLowerCase().replaceAll(/[^a-z0-9-]/g, ''),
    racks: racks.map((rack, index) => ({ ...rack, size: share(nodes, racks.length, index) })),
  };
}

/** The first racks get one more where the nodes do not divide. */
const share = (nodes: number, racks: number, index: number): number =>
  Math.floor(nodes / racks) + (index < nodes % racks ? 1 : 0);

/** On what belongs to the whole cluster. */
export function clusterLabels({ cluster }: Pick<Datacenter, 'cluster'>): Record<string, string> {
  return { [LABEL.cluster]: cluster };
}

/** On what belongs to one datacenter. */
export function datacenterLabels(datacenter: Pick<Datacenter, 'cluster' | 'name'>): Record<string, string> {
  return { ...clusterLabels(datacenter), [LABEL.datacenter]: datacenter.name };
}

/** On everything that the operator makes. */
export function operatorLabels(datacenter: Pick<Datacenter, 'cluster'>): Record<string, string> {
  return {
    [LABEL.managedBy]: 'cass-operator',
    'app.kubernetes.io/name': 'cassandra',
    'app.kubernetes.io/instance': `cassandra-${datacenter.cluster}`,
    'app.kubernetes.io/version': '1.32.0',
  };
}
