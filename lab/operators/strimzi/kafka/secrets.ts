// Certificate authorities and the brokers' own password: made once, kept from then on.
import { randomBytes } from 'node:crypto';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import type { KeyPair } from '../certificates.ts';
import {
  clusterLabels,
  INTERNAL_USER,
  names,
  ownedBy,
  reference,
  REPLICATION_PORT,
  SECRET,
} from '../contract/names.ts';
import type { ClusterAccess } from '../data-plane/data-plane.ts';
import { applyChild, type OperatorContext } from '../context.ts';
import { podHost } from './broker-config.ts';
import { nodesOf, type ClusterModel, type KafkaNode } from './cluster-model.ts';
import { hasTls } from './render-pods.ts';

/** As values stand in a Secret. */
export const encode = (text: string | Buffer): string => Buffer.from(text).toString('base64');

/** One decoded value of a Secret; undefined where the Secret or the key is missing. */
export async function readSecret(
  context: OperatorContext,
  namespace: string,
  name: string,
  key: string,
): Promise<string | undefined> {
  const secret = await context.client.get(reference(SECRET, namespace, name), { signal: context.signal });
  const value = (secret?.['data'] as Record<string, string> | undefined)?.[key];
  return value === undefined ? undefined : Buffer.from(value, 'base64').toString('utf8');
}

/** A Secret that goes with its owner; `data` is encoded here. */
export function renderSecret(
  owner: KubernetesObject,
  name: string,
  labels: Record<string, string>,
  data: Readonly<Record<string, string | Buffer>>,
): KubernetesObject {
  return {
    ...SECRET,
    type: 'Opaque',
    metadata: {
      name,
      namespace: owner.metadata.namespace ?? 'default',
      labels,
      ownerReferences: ownedBy(owner),
    },
    data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, encode(value)])),
  };
}

/** Both authorities of a cluster and the internal password, made where they are missing. */
export async function ensureClusterSecrets(
  context: OperatorContext,
  model: ClusterModel,
): Promise<{ clusterCa: KeyPair; clientsCa: KeyPair }> {
  const { name, namespace, kafka } = model;
  const clusterCa = await ensureAuthority(context, model, {
    certificate: names.clusterCaCertificate(name),
    key: names.clusterCaKey(name),
    subject: '/O=io.strimzi/CN=cluster-ca v0',
  });
  const clientsCa = await ensureAuthority(context, model, {
    certificate: names.clientsCaCertificate(name),
    key: names.clientsCaKey(name),
    subject: '/O=io.strimzi/CN=clients-ca v0',
  });
  if ((await readSecret(context, namespace, names.internalSecret(name), 'password')) === undefined) {
    const password = randomBytes(24).toString('hex');
    await applyChild(
      context,
      renderSecret(kafka, names.internalSecret(name), clusterLabels(name), { password }),
    );
  }
  return { clusterCa, clientsCa };
}

/** A certificate for each node, where a listener needs one. */
export async function ensureNodeCertificates(
  context: OperatorContext,
  model: ClusterModel,
  authority: KeyPair,
): Promise<void> {
  if (!hasTls(model)) return;
  for (const node of nodesOf(model)) {
    if ((await readSecret(context, model.namespace, node.podName, `${node.podName}.crt`)) !== undefined)
      continue;
    const pair = await context.certificates.issue(authority, {
      subject: `/O=io.strimzi/CN=${names.component(model.name)}`,
      dnsNames: certificateNames(model, node),
      ipAddresses: await machineAddresses(context),
    });
    await applyChild(
      context,
      renderSecret(model.kafka, node.podName, clusterLabels(model.name), {
        [`${node.podName}.crt`]: pair.certificate,
        [`${node.podName}.key`]: pair.key,
        [`${node.podName}.pem`]: `${pair.key}\n${pair.certificate}\n${authority.certificate}`,
      }),
    );
  }
}

/** How to reach the brokers; undefined as long as the cluster has no password. */
export async function accessTo(
  context: OperatorContext,
  namespace: string,
  cluster: string,
  bootstrap?: readonly string[],
): Promise<ClusterAccess | undefined> {
  const password = await readSecret(context, namespace, names.internalSecret(cluster), 'password');
  if (password === undefined) return undefined;
  return {
    namespace,
    cluster,
    bootstrap: bootstrap ?? [`${names.bootstrapService(cluster)}.${namespace}.svc:${REPLICATION_PORT}`],
    username: INTERNAL_USER,
    password,
  };
}

async function ensureAuthority(
  context: OperatorContext,
  model: ClusterModel,
  authority: { certificate: string; key: string; subject: string },
): Promise<KeyPair> {
  const { name, namespace, kafka } = model;
  const certificate = await readSecret(context, namespace, authority.certificate, 'ca.crt');
  const key = await readSecret(context, namespace, authority.key, 'ca.key');
  if (certificate !== undefined && key !== undefined) return { certificate, key };
  const pair = await context.certificates.createAuthority(authority.subject);
  const labels = clusterLabels(name);
  // The key first: a certificate without its key would be taken for complete by those who trust it.
  await applyChild(context, renderSecret(kafka, authority.key, labels, { 'ca.key': pair.key }));
  await applyChild(
    context,
    renderSecret(kafka, authority.certificate, labels, { 'ca.crt': pair.certificate }),
  );
  context.log(`Kafka ${namespace}/${name}: made ${authority.certificate}`);
  return pair;
}

function certificateNames(model: ClusterModel, node: KafkaNode): string[] {
  const host = podHost(model, node.podName);
  const services = [names.bootstrapService(model.name), names.brokersService(model.name)].flatMap(
    (service) => [
      service,
      `${service}.${model.namespace}`,
      `${service}.${model.namespace}.svc`,
      `${service}.${model.namespace}.svc.cluster.local`,
    ],
  );
  return [host, `${host}.cluster.local`, ...services];
}

// A broker may run on any machine, and clients of a node port know it by the machine's address.
async function machineAddresses(context: OperatorContext): Promise<string[]> {
  const { items } = await context.client.list({ apiVersion: 'v1', kind: 'Node' }, { signal: context.signal });
  return items.flatMap((machine) => {
    const { addresses = [] } = (machine['status'] ?? {}) as {
      addresses?: readonly { type: string; address: string }[];
    };
    return addresses.filter(({ type }) => type.endsWith('IP')).map(({ address }) => address);
  });
}
