// Services of the listeners and the addresses under which clients find them.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { names, POD, reference, SERVICE } from '../contract/names.ts';
import { applyChild, delayOf, type OperatorContext } from '../context.ts';
import { NODE_HOST_PLACEHOLDER, type AdvertisedAddress } from './broker-config.ts';
import { nodesOf, type ClusterModel, type KafkaNode, type Listener } from './cluster-model.ts';
import {
  externalListeners,
  internalAddress,
  renderExternalServices,
  renderInternalServices,
  renderListenerStatus,
} from './render-network.ts';
import { timeoutOf } from './roll.ts';

/** By node id and listener name: what each broker tells its clients. */
export type Advertised = ReadonlyMap<number, ReadonlyMap<string, AdvertisedAddress>>;

/** Creates the Services and works out what each broker advertises. */
export async function reconcileServices(context: OperatorContext, model: ClusterModel): Promise<Advertised> {
  for (const service of renderInternalServices(model)) await applyChild(context, service);
  const brokers = nodesOf(model).filter((node) => node.broker);
  const advertised = new Map<number, Map<string, AdvertisedAddress>>(
    brokers.map(({ id }) => [id, new Map()]),
  );
  for (const listener of externalListeners(model)) {
    const services = renderExternalServices(model, listener, brokers);
    await applyChild(context, services.bootstrap);
    for (const node of brokers) {
      const service = services.brokers.get(node.id);
      if (service === undefined) continue;
      const applied = await applyChild(context, service);
      advertised
        .get(node.id)
        ?.set(listener.name, await brokerAddress(context, model, listener, node, applied));
    }
  }
  return advertised;
}

async function brokerAddress(
  context: OperatorContext,
  model: ClusterModel,
  listener: Listener,
  node: KafkaNode,
  service: KubernetesObject,
): Promise<AdvertisedAddress> {
  const override = listener.configuration?.brokers?.find((broker) => broker.broker === node.id);
  const address = await serviceAddress(context, model, listener, service, NODE_HOST_PLACEHOLDER);
  return { host: override?.advertisedHost ?? address.host, port: override?.advertisedPort ?? address.port };
}

async function serviceAddress(
  context: OperatorContext,
  model: ClusterModel,
  listener: Listener,
  service: KubernetesObject,
  nodeHost: string,
): Promise<AdvertisedAddress> {
  const { name } = service.metadata;
  switch (listener.type) {
    case 'nodeport':
      return { host: nodeHost, port: nodePortOf(service) ?? listener.port };
    case 'loadbalancer':
      return { host: await loadBalancerHost(context, model, name), port: listener.port };
    default:
      return { host: `${name}.${model.namespace}.svc`, port: listener.port };
  }
}

function nodePortOf(service: KubernetesObject): number | undefined {
  return (service['spec'] as { ports?: { nodePort?: number }[] } | undefined)?.ports?.[0]?.nodePort;
}

async function loadBalancerHost(
  context: OperatorContext,
  model: ClusterModel,
  name: string,
): Promise<string> {
  const read = (): string | undefined => {
    const service = context.store.get(reference(SERVICE, model.namespace, name));
    const status = service?.['status'] as
      { loadBalancer?: { ingress?: { ip?: string; hostname?: string }[] } } | undefined;
    const ingress = status?.loadBalancer?.ingress?.[0];
    return ingress?.hostname ?? ingress?.ip;
  };
  const timeout = delayOf(context, 'operationTimeout');
  await context.store.until(() => read() !== undefined, timeout, context.signal);
  const host = read();
  if (host === undefined) throw timeoutOf(timeout, 'Service', name, model.namespace, 'addressable');
  return host;
}

/** status.listeners in the order of the specification. */
export async function describeListeners(
  context: OperatorContext,
  model: ClusterModel,
  caCertificate: string,
): Promise<Record<string, unknown>[]> {
  const told: Record<string, unknown>[] = [];
  for (const listener of model.spec.kafka.listeners) {
    const addresses =
      listener.type === 'internal'
        ? [internalAddress(model, listener)]
        : await externalAddresses(context, model, listener);
    told.push(renderListenerStatus(listener, addresses, caCertificate));
  }
  return told;
}

async function externalAddresses(
  context: OperatorContext,
  model: ClusterModel,
  listener: Listener,
): Promise<AdvertisedAddress[]> {
  const name = names.externalBootstrapService(model.name, listener.name);
  const service = await context.client.get(reference(SERVICE, model.namespace, name), {
    signal: context.signal,
  });
  if (service === undefined) return [];
  if (listener.type !== 'nodeport') return [await serviceAddress(context, model, listener, service, '')];
  const port = nodePortOf(service) ?? listener.port;
  return (await hostsOfBrokers(context, model)).map((host) => ({ host, port }));
}

// The addresses of the nodes on which brokers run, each once.
async function hostsOfBrokers(context: OperatorContext, model: ClusterModel): Promise<string[]> {
  const hosts = new Set<string>();
  for (const node of nodesOf(model).filter(({ broker }) => broker)) {
    const pod = context.store.get(reference(POD, model.namespace, node.podName));
    const nodeName = (pod?.['spec'] as { nodeName?: string } | undefined)?.nodeName;
    if (nodeName === undefined) continue;
    const machine = await context.client.get(
      { apiVersion: 'v1', kind: 'Node', name: nodeName },
      { signal: context.signal },
    );
    const host = machine === undefined ? undefined : addressOf(machine);
    if (host !== undefined) hosts.add(host);
  }
  return [...hosts].sort();
}

const ADDRESS_ORDER = ['ExternalDNS', 'ExternalIP', 'InternalDNS', 'InternalIP', 'Hostname'];

function addressOf(machine: KubernetesObject): string | undefined {
  const { addresses = [] } = (machine['status'] ?? {}) as { addresses?: { type: string; address: string }[] };
  for (const type of ADDRESS_ORDER) {
    const found = addresses.find((address) => address.type === type);
    if (found !== undefined) return found.address;
  }
  return undefined;
}
