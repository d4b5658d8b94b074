// What one look at a datacenter does, in the operator's own order.
import { randomBytes } from 'node:crypto';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { referenceTo } from '../../../../src/kubernetes/objects.ts';
import { timestamp } from '../../engine/timestamp.ts';
import { delayOf, pause, applyChild, type OperatorContext } from '../context.ts';
import { ANNOTATION, DATACENTER, FINALIZER, names, reference, SECRET } from '../contract/names.ts';
import { operatorLabels, readDatacenter, type Datacenter } from '../contract/spec.ts';
import { StatusWriter } from '../contract/status.ts';
import { renderBudget, renderServices } from '../render/services.ts';
import { scenarioOf } from '../scenarios.ts';
import { deleteDatacenter } from './deletion.ts';
import { noteNodes, startNodes } from './nodes.ts';
import { podsOf, setCondition, type Ended, type Pass, type Step } from './pass.ts';
import {
  awaitPods,
  growRacks,
  makeRacks,
  rest as beginRest,
  stopRacks,
  updateBrokenRacks,
  updateRacks,
} from './racks.ts';
import type { Rest } from './rest.ts';

const STEPS: readonly Step[] = [
  awaitPods,
  makeServices,
  makeRacks,
  noteNodes,
  makeSuperuserSecret,
  stopRacks,
  updateBrokenRacks,
  growRacks,
  startNodes,
  makeBudget,
  endResize,
  updateRacks,
  makeUsers,
  clearConditions,
  sayReady,
];

/** Returns after how many milliseconds the datacenter is due again; undefined where only a change brings it back. */
export async function reconcileDatacenter(
  context: OperatorContext,
  rest: Rest,
  namespace: string,
  name: string,
): Promise<number | undefined> {
  const object = await context.client.get(reference(DATACENTER, namespace, name), {
    signal: context.signal,
  });
  if (object === undefined) return undefined;
  const scenario = scenarioOf(object, context.settings.scenario);
  if (scenario === 'never-answers') return undefined;
  const { uid = name, deletionTimestamp } = object.metadata;
  const status = new StatusWriter(context.client, context.clock, object);
  if (deletionTimestamp !== undefined) {
    rest.forget(uid);
    return deleteDatacenter(context, object, status);
  }
  const wait = rest.remaining(uid, status.current['quietPeriod']);
  if (wait > 0) return wait;
  const datacenter = readDatacenter(object);
  const pass: Pass = { context, datacenter, status, rest, scenario };
  await welcome(pass);
  for (const step of STEPS) {
    const end: Ended | undefined = await step(pass);
    if (end !== undefined) return Math.max(end.later ?? 0, rest.remaining(uid, undefined)) || undefined;
  }
  return undefined;
}

/**
 * The finalizer, and progress Updating. The real operator writes its finalizer together with the whole spec, empty
 * fields included, so that the generation rises by one before anything is done.
 */
async function welcome(pass: Pass): Promise<void> {
  const { context, datacenter, status, scenario } = pass;
  const { object } = datacenter;
  const { finalizers = [], annotations } = object.metadata;
  if (!finalizers.includes(FINALIZER) && annotations?.[ANNOTATION.noFinalizer] === undefined) {
    await pause(context, 'finalizer', scenario);
    const patch = { metadata: { finalizers: [...finalizers, FINALIZER] }, spec: emptyFields(object) };
    await context.client.mergePatch(referenceTo(object), patch, { signal: context.signal });
  }
  if (status.current.cassandraOperatorProgress !== undefined) return;
  await pause(context, 'progress', scenario);
  await status.set({ cassandraOperatorProgress: 'Updating' });
  await pause(context, 'children', scenario);
}

function emptyFields(object: KubernetesObject): Record<string, unknown> {
  const spec = object['spec'] as Record<string, unknown>;
  const services = ['additionalSeedService', 'allpodsService', 'dcService', 'nodePortService', 'seedService'];
  const all: Record<string, unknown> = {
    additionalServiceConfig: Object.fromEntries(services.map((service) => [service, {}])),
    configBuilderResources: {},
    resources: {},
    systemLoggerResources: {},
  };
  return Object.fromEntries(Object.entries(all).filter(([field]) => spec[field] === undefined));
}

async function makeServices({ context, datacenter }: Pass): Promise<undefined> {
  for (const service of renderServices(datacenter)) {
    const { namespace = 'default', name } = service.metadata;
    if (context.store.get(reference(service, namespace, name)) === undefined)
      await applyChild(context, service);
  }
  return undefined;
}

const secretName = ({ spec, cluster }: Datacenter): string =>
  spec.superuserSecretName ?? names.superuserSecret(cluster);

/** Made once, and kept: nobody else knows the password. */
async function makeSuperuserSecret({ context, datacenter }: Pass): Promise<undefined> {
  const { namespace, spec } = datacenter;
  const where = reference(SECRET, namespace, secretName(datacenter));
  if (spec.superuserSecretName !== undefined) return undefined;
  if ((await context.client.get(where, { signal: context.signal })) !== undefined) return undefined;
  const encode = (text: string): string => Buffer.from(text).toString('base64');
  await applyChild(context, {
    ...SECRET,
    type: 'Opaque',
    metadata: { name: where.name, namespace, labels: operatorLabels(datacenter) },
    data: {
      username: encode(names.superuserSecret(datacenter.cluster)),
      password: encode(randomBytes(40).toString('base64url')),
    },
  });
  return undefined;
}

async function makeBudget({ context, datacenter }: Pass): Promise<undefined> {
  await applyChild(context, renderBudget(datacenter));
  return undefined;
}

async function endResize(pass: Pass): Promise<undefined> {
  await setCondition(pass, 'ResizingVolumes', false);
  return undefined;
}

async function makeUsers(pass: Pass): Promise<undefined> {
  const { context, datacenter, status } = pass;
  const { spec, namespace } = datacenter;
  const [pod] = podsOf(pass);
  if (spec.stopped === true || pod === undefined) return undefined;
  if (datacenter.object.metadata.annotations?.[ANNOTATION.skipUsers] === 'true') return undefined;
  const users = [...(spec.users ?? []), { secretName: secretName(datacenter), superuser: true }];
  for (const user of users) {
    const where = reference(SECRET, namespace, user.secretName);
    const secret = await context.client.get(where, { signal: context.signal });
    const data = (secret?.['data'] ?? {}) as Record<string, string>;
    const decode = (key: string): string => Buffer.from(data[key] ?? '', 'base64').toString('utf8');
    if (secret === undefined) throw new Error(`Secret ${namespace}/${user.secretName} is not there`);
    const role = { username: decode('username'), password: decode('password'), superuser: user.superuser };
    await context.dataPlane.ensureRole(pod, role, context.signal);
  }
  const now = timestamp(context.clock.now());
  await pause(context, 'write', pass.scenario);
  await status.set({ superUserUpserted: now, usersUpserted: now });
  await pause(context, 'write', pass.scenario);
  return undefined;
}

async function clearConditions(pass: Pass): Promise<undefined> {
  const { stopped = false } = pass.datacenter.spec;
  if (pass.status.condition('ScalingUp') !== undefined) await setCondition(pass, 'ScalingUp', false);
  await setCondition(pass, 'Stopped', stopped);
  for (const type of ['ReplacingNodes', 'Updating', 'RollingRestart', 'Resuming', 'ScalingDown'])
    await setCondition(pass, type, false);
  await setCondition(pass, 'Valid', true);
  await setCondition(pass, 'Initialized', true);
  if (!stopped) await setCondition(pass, 'Ready', true);
  return undefined;
}

/** Progress first, the generation in a write of its own: for a moment one says Ready without the other. */
async function sayReady(pass: Pass): Promise<undefined> {
  const { context, datacenter, status, scenario } = pass;
  const { name, spec, object } = datacenter;
  const { generation } = object.metadata;
  await status.set({ cassandraOperatorProgress: 'Ready', datacenterName: spec.datacenterName ?? name });
  await pause(context, 'finalizer', scenario);
  // Of the spec that this look began with: one that changed meanwhile is not seen to.
  const observedGeneration = scenario === 'lost-generation' ? null : generation;
  await status.set({ metadataVersion: 1, observedGeneration });
  await pause(context, 'write', scenario);
  await setCondition(pass, 'RequiresUpdate', false);
  await beginRest(pass, delayOf(context, 'restAfterReady', scenario));
  context.log(`CassandraDatacenter ${datacenter.namespace}/${name}: Ready for generation ${generation ?? 0}`);
  return undefined;
}
