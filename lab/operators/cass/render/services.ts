// The services of a datacenter, all without an address of their own, and its disruption budget.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { BUDGET, LABEL, names, ownedBy, SERVICE } from '../contract/names.ts';
import { clusterLabels, datacenterLabels, operatorLabels, type Datacenter } from '../contract/spec.ts';

interface ServiceInput {
  readonly name: string;
  readonly labels: Record<string, string>;
  readonly selector?: Record<string, string>;
  readonly ports?: readonly (readonly [name: string, port: number])[];
  readonly unready?: boolean;
}

const CLIENT_PORTS = [
  ['native', 9042],
  ['tls-native', 9142],
  ['mgmt-api', 8080],
  ['prometheus', 9103],
] as const;

/** For clients, for seeds, for all pods, and for seeds that others name. */
export function renderServices(datacenter: Datacenter): KubernetesObject[] {
  const { cluster, name } = datacenter;
  const ofDatacenter = datacenterLabels(datacenter);
  const ofCluster = clusterLabels(datacenter);
  return [
    // Clients: the nodes that serve.
    { name: names.service(cluster, name), labels: ofDatacenter, selector: ofDatacenter, ports: CLIENT_PORTS },
    // Nodes among themselves: the seeds, serving or not.
    {
      name: names.seedService(cluster),
      labels: ofCluster,
      selector: { ...ofCluster, [LABEL.seed]: 'true' },
      unready: true,
    },
    {
      name: names.allPodsService(cluster, name),
      labels: { ...ofDatacenter, 'cassandra.datastax.com/prom-metrics': 'true' },
      selector: ofDatacenter,
      ports: CLIENT_PORTS.filter(([port]) => port !== 'tls-native'),
      unready: true,
    },
    { name: names.additionalSeedService(cluster, name), labels: ofDatacenter, unready: true },
  ].map((input: ServiceInput) => renderService(datacenter, input));
}

function renderService(datacenter: Datacenter, input: ServiceInput): KubernetesObject {
  const { ports = [], selector, unready = false } = input;
  return {
    ...SERVICE,
    metadata: {
      name: input.name,
      namespace: datacenter.namespace,
      labels: { ...operatorLabels(datacenter), ...input.labels },
      ownerReferences: ownedBy(datacenter.object),
    },
    spec: {
      type: 'ClusterIP',
      clusterIP: 'None',
      publishNotReadyAddresses: unready,
      ...(selector === undefined ? {} : { selector }),
      ...(ports.length === 0
        ? {}
        : { ports: ports.map(([name, port]) => ({ name, port, targetPort: port, protocol: 'TCP' })) }),
    },
  };
}

/** One node may be missing. */
export function renderBudget(datacenter: Datacenter): KubernetesObject {
  return {
    ...BUDGET,
    metadata: {
      name: names.budget(datacenter.name),
      namespace: datacenter.namespace,
      labels: { ...operatorLabels(datacenter), ...datacenterLabels(datacenter) },
      ownerReferences: ownedBy(datacenter.object),
    },
    spec: {
      minAvailable: Math.max(0, datacenter.spec.size - 1),
      selector: { matchLabels: datacenterLabels(datacenter) },
    },
  };
}
