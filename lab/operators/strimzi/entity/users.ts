// The user operator's work on one KafkaUser: a Secret with credentials, and the same credentials and rules in Kafka.
import { randomBytes } from 'node:crypto';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { ReconcileFailure } from '../contract/exceptions.ts';
import {
  clusterOf,
  FIELD_MANAGER,
  isPaused,
  KAFKA,
  KAFKA_USER,
  LABEL,
  names,
  reference,
} from '../contract/names.ts';
import { notReady, paused, ready, writeStatus } from '../contract/status.ts';
import type { AclRule, ClusterAccess } from '../data-plane/data-plane.ts';
import { applyChild, delayOf, pause, scenarioFor, type OperatorContext } from '../context.ts';
import { accessTo, readSecret, renderSecret } from '../kafka/secrets.ts';
import { isServed } from './entity-operator.ts';

interface AclSpec {
  readonly type?: 'allow' | 'deny';
  readonly resource: {
    readonly type: AclRule['resourceType'];
    readonly name?: string;
    readonly patternType?: 'literal' | 'prefix';
  };
  readonly operations: readonly string[];
  readonly host?: string;
}

interface UserSpec {
  readonly authentication?: {
    readonly type: 'tls' | 'tls-external' | 'scram-sha-512';
    readonly password?: {
      readonly valueFrom: { readonly secretKeyRef: { readonly name: string; readonly key: string } };
    };
  };
  readonly authorization?: { readonly type: string; readonly acls?: readonly AclSpec[] };
}

/** Returns after how many milliseconds the user is due again; undefined where nobody is responsible for it. */
export async function reconcileUser(
  context: OperatorContext,
  namespace: string,
  name: string,
): Promise<number | undefined> {
  const user = await context.client.get(reference(KAFKA_USER, namespace, name), { signal: context.signal });
  if (user === undefined || user.metadata.deletionTimestamp !== undefined) return undefined;
  const cluster = clusterOf(user);
  const scenario = scenarioFor(context, user);
  if (cluster === undefined || !isServed(context, namespace, cluster, 'userOperator')) {
    context.log(
      `KafkaUser ${namespace}/${name}: no user operator for ${cluster ?? 'a user without the label strimzi.io/cluster'}`,
    );
    return undefined;
  }
  if (scenario === 'never-answers') return undefined;
  const observed = { observedGeneration: user.metadata.generation };
  if (isPaused(user) || scenario === 'paused') {
    await writeStatus(context.client, context.clock, user, { conditions: [paused()], ...observed });
    return undefined;
  }
  const access = await accessTo(context, namespace, cluster);
  if (access === undefined) return delayOf(context, 'fullReconciliation');
  await pause(context, 'userChanged', scenario);
  try {
    const username = await bringUser(context, user, cluster, access);
    const external =
      specOf(user).authentication === undefined || specOf(user).authentication?.type === 'tls-external';
    await writeStatus(context.client, context.clock, user, {
      conditions: [ready()],
      ...observed,
      username,
      ...(external ? {} : { secret: name }),
    });
    context.log(`KafkaUser ${namespace}/${name}: Ready`);
  } catch (error) {
    if (!(error instanceof ReconcileFailure)) throw error;
    await writeStatus(context.client, context.clock, user, {
      conditions: [notReady(error.reason, error.message)],
      ...observed,
    });
    context.log(`KafkaUser ${namespace}/${name}: NotReady ${error.reason}: ${error.message}`);
  }
  return delayOf(context, 'fullReconciliation');
}

/** After a KafkaUser was deleted: it has no finalizer, so this follows its end. */
export async function forgetUser(context: OperatorContext, user: KubernetesObject): Promise<void> {
  const { namespace = 'default', name } = user.metadata;
  const cluster = clusterOf(user);
  if (cluster === undefined || !isServed(context, namespace, cluster, 'userOperator')) return;
  const access = await accessTo(context, namespace, cluster);
  if (access === undefined) return;
  await context.dataPlane.removeScramPassword(access, name);
  if (isSimple(context, namespace, cluster))
    await context.dataPlane.applyAcls(access, `User:${kafkaName(user)}`, []);
  context.log(`KafkaUser ${namespace}/${name}: removed from Kafka`);
}

const specOf = (user: KubernetesObject): UserSpec => user['spec'] ?? {};

// A user with a certificate is known by its whole subject.
function kafkaName(user: KubernetesObject): string {
  const type = specOf(user).authentication?.type;
  return type === 'tls' || type === 'tls-external' ? `CN=${user.metadata.name}` : user.metadata.name;
}

async function bringUser(
  context: OperatorContext,
  user: KubernetesObject,
  cluster: string,
  access: ClusterAccess,
): Promise<string> {
  const { authentication, authorization } = specOf(user);
  const simple = isSimple(context, access.namespace, cluster);
  if (authorization !== undefined && !simple) {
    throw new ReconcileFailure(
      'InvalidResourceException',
      'Simple authorization ACL rules are configured but not supported in the Kafka cluster configuration.',
    );
  }
  if (authentication?.type === 'scram-sha-512') await bringScram(context, user, cluster, access);
  else if (authentication?.type === 'tls') await bringCertificate(context, user, cluster);
  if (simple)
    await context.dataPlane.applyAcls(access, `User:${kafkaName(user)}`, rulesOf(authorization?.acls ?? []));
  return kafkaName(user);
}

function isSimple(context: OperatorContext, namespace: string, cluster: string): boolean {
  const kafka = context.store.get(reference(KAFKA, namespace, cluster));
  const spec = kafka?.['spec'] as { kafka?: { authorization?: { type?: string } } } | undefined;
  return spec?.kafka?.authorization?.type === 'simple';
}

/** One rule for each operation, with the defaults of the resource's schema. */
export function rulesOf(acls: readonly AclSpec[]): AclRule[] {
  return acls.flatMap((acl) =>
    acl.operations.map((operation) => ({
      resourceType: acl.resource.type,
      resourceName: acl.resource.type === 'cluster' ? 'kafka-cluster' : (acl.resource.name ?? '*'),
      patternType: acl.resource.patternType ?? 'literal',
      operation,
      host: acl.host ?? '*',
      type: acl.type ?? 'allow',
    })),
  );
}

const secretLabels = (cluster: string): Record<string, string> => ({
  [LABEL.cluster]: cluster,
  [LABEL.kind]: 'KafkaUser',
  'app.kubernetes.io/managed-by': FIELD_MANAGER,
});

async function bringScram(
  context: OperatorContext,
  user: KubernetesObject,
  cluster: string,
  access: ClusterAccess,
): Promise<void> {
  const { name } = user.metadata;
  const password = await passwordFor(context, user, access.namespace);
  const login = `org.apache.kafka.common.security.scram.ScramLoginModule required username="${name}" password="${password}";`;
  await applyChild(
    context,
    renderSecret(user, name, secretLabels(cluster), { password, 'sasl.jaas.config': login }),
  );
  await context.dataPlane.setScramPassword(access, name, password);
}

// One that the user's owner chose, else the one in its Secret, else a new one.
async function passwordFor(
  context: OperatorContext,
  user: KubernetesObject,
  namespace: string,
): Promise<string> {
  const chosen = specOf(user).authentication?.password?.valueFrom.secretKeyRef;
  if (chosen !== undefined) {
    const password = await readSecret(context, namespace, chosen.name, chosen.key);
    if (password !== undefined) return password;
    throw new ReconcileFailure(
      'InvalidResourceException',
      `Secret ${chosen.name} with requested user password does not exist or has no key ${chosen.key}.`,
    );
  }
  return (
    (await readSecret(context, namespace, user.metadata.name, 'password')) ??
    randomBytes(24).toString('base64url')
  );
}

async function bringCertificate(
  context: OperatorContext,
  user: KubernetesObject,
  cluster: string,
): Promise<void> {
  const { name, namespace = 'default' } = user.metadata;
  if ((await readSecret(context, namespace, name, 'user.crt')) !== undefined) return;
  const certificate = await readSecret(context, namespace, names.clientsCaCertificate(cluster), 'ca.crt');
  const key = await readSecret(context, namespace, names.clientsCaKey(cluster), 'ca.key');
  if (certificate === undefined || key === undefined)
    throw new ReconcileFailure('InvalidConfigurationException', `The clients CA of ${cluster} is missing`);
  const pair = await context.certificates.issue({ certificate, key }, { subject: `/CN=${name}` });
  const password = randomBytes(12).toString('base64url');
  await applyChild(
    context,
    renderSecret(user, name, secretLabels(cluster), {
      'ca.crt': certificate,
      'user.crt': pair.certificate,
      'user.key': pair.key,
      'user.p12': await context.certificates.bundle(pair, password),
      'user.password': password,
    }),
  );
}
