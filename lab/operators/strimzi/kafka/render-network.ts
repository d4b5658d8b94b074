// Services of a cluster, and where its listeners are reached.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import {
  clusterLabels,
  CONTROL_PLANE_PORT,
  LABEL,
  names,
  ownedBy,
  REPLICATION_PORT,
  SERVICE,
} from '../contract/names.ts';
import type { ClusterModel, KafkaNode, Listener } from './cluster-model.ts';

interface Port {
  readonly name: string;
  readonly port: number;
  readonly targetPort: number;
  readonly protocol: 'TCP';
  readonly nodePort?: number;
}

const port = (name: string, number: number): Port => ({
  name,
  port: number,
  targetPort: number,
  protocol: 'TCP',
});

// Two listeners keep the port names of old versions, so that their Services need not change.
function portName(listener: Listener): string {
  if (listener.type === 'internal' && listener.name === 'plain' && listener.port === 9092)
    return 'tcp-clients';
  if (listener.type === 'internal' && listener.name === 'tls' && listener.port === 9093)
    return 'tcp-clientstls';
  return `tcp-${listener.name}`;
}

function selector(model: ClusterModel): Record<string, string> {
  return {
    [LABEL.cluster]: model.name,
    [LABEL.kind]: 'Kafka',
    [LABEL.name]: names.component(model.name),
  };
}

function service(
  model: ClusterModel,
  name: string,
  spec: Record<string, unknown>,
  annotations?: Record<string, string>,
): KubernetesObject {
  return {
    ...SERVICE,
    metadata: {
      name,
      namespace: model.namespace,
      labels: clusterLabels(model.name),
      ...(annotations === undefined ? {} : { annotations }),
      ownerReferences: ownedBy(model.kafka),
    },
    spec,
  };
}

const internalListeners = (model: ClusterModel): Listener[] =>
  model.spec.kafka.listeners.filter((listener) => listener.type === 'internal');

/** The listeners that have Services of their own. */
export function externalListeners(model: ClusterModel): Listener[] {
  return model.spec.kafka.listeners.filter((listener) => listener.type !== 'internal');
}

/** The bootstrap Service and the headless one that gives every node its name. */
export function renderInternalServices(model: ClusterModel): KubernetesObject[] {
  const ports = [
    port('tcp-replication', REPLICATION_PORT),
    ...internalListeners(model).map((listener) => port(portName(listener), listener.port)),
  ];
  return [
    service(model, names.bootstrapService(model.name), {
      type: 'ClusterIP',
      ports,
      selector: { ...selector(model), [LABEL.brokerRole]: 'true' },
    }),
    service(model, names.brokersService(model.name), {
      type: 'ClusterIP',
      clusterIP: 'None',
      publishNotReadyAddresses: true,
      ports: [port('tcp-ctrlplane', CONTROL_PLANE_PORT), ...ports],
      selector: selector(model),
    }),
  ];
}

const SERVICE_TYPE: Readonly<Record<string, string>> = {
  nodeport: 'NodePort',
  loadbalancer: 'LoadBalancer',
  'cluster-ip': 'ClusterIP',
};

/** One Service to start with and one for each broker, for a listener that is not internal. */
export function renderExternalServices(
  model: ClusterModel,
  listener: Listener,
  brokers: readonly KafkaNode[],
): { bootstrap: KubernetesObject; brokers: Map<number, KubernetesObject> } {
  const type = SERVICE_TYPE[listener.type] ?? 'ClusterIP';
  const { configuration } = listener;
  const ports = (nodePort: number | undefined): Port[] => [
    { ...port(portName(listener), listener.port), ...(nodePort === undefined ? {} : { nodePort }) },
  ];
  return {
    bootstrap: service(
      model,
      names.externalBootstrapService(model.name, listener.name),
      {
        type,
        ports: ports(configuration?.bootstrap?.nodePort),
        selector: { ...selector(model), [LABEL.brokerRole]: 'true' },
      },
      configuration?.bootstrap?.annotations,
    ),
    brokers: new Map(
      brokers.map((node) => [
        node.id,
        service(model, names.externalBrokerService(model.name, node.pool.name, listener.name, node.id), {
          type,
          ports: ports(configuration?.brokers?.find((broker) => broker.broker === node.id)?.nodePort),
          selector: { ...selector(model), [LABEL.podName]: node.podName },
        }),
      ]),
    ),
  };
}

/** How a listener shows in the status. */
export function renderListenerStatus(
  listener: Listener,
  addresses: readonly { host: string; port: number }[],
  certificate: string | undefined,
): Record<string, unknown> {
  return {
    addresses,
    bootstrapServers: addresses.map(({ host, port: number }) => `${host}:${number}`).join(','),
    ...(listener.tls && certificate !== undefined ? { certificates: [certificate] } : {}),
    name: listener.name,
  };
}

/** As recorded: internal listeners are told by the bootstrap Service's name. */
export function internalAddress(model: ClusterModel, listener: Listener): { host: string; port: number } {
  return { host: `${names.bootstrapService(model.name)}.${model.namespace}.svc`, port: listener.port };
}
