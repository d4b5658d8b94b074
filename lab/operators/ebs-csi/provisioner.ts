// external-provisioner: claims become volumes, released volumes are deleted.
import { ApiError } from '../../../src/kubernetes/errors.ts';
import { referenceTo } from '../../../src/kubernetes/objects.ts';
import { GrpcError } from './aws/errors.ts';
import type { DriverContext } from './context.ts';
import {
  ATTACHMENT,
  CLAIM,
  CSI_NODE,
  NODE,
  STORAGE_CLASS,
  VOLUME,
  type Claim,
  type CsiNode,
  type StorageClass,
  type Volume,
  type VolumeAttachment,
} from './contract/kinds.ts';
import { ANNOTATION, DRIVER, FINALIZER, LABEL } from './contract/names.ts';
import { DELETION, PROVISIONING } from './contract/texts.ts';
import type { Controller } from './driver-pods.ts';
import { volumeRequest } from './volume-request.ts';

export class Provisioner {
  readonly #context: DriverContext;
  readonly #leader: () => Controller | undefined;
  /** How often EC2 has said of a volume's token that it is spent. */
  readonly #spentTokens = new Map<string, number>();

  constructor(context: DriverContext, leader: () => Controller | undefined) {
    this.#context = context;
    this.#leader = leader;
  }

  /** A failure is told in an event and thrown, so that it is tried again after the back-off. */
  async provision(namespace: string, name: string): Promise<undefined> {
    const { store, events, client, signal, log } = this.#context;
    const leader = this.#leader();
    const claim = store.get({ ...CLAIM, namespace, name }) as Claim | undefined;
    const storageClass = claim === undefined ? undefined : this.#classOf(claim);
    if (leader === undefined || claim === undefined || storageClass === undefined) return;
    const volumeName = `pvc-${claim.metadata.uid}`;
    if (store.get({ ...VOLUME, name: volumeName }) !== undefined) return;
    const { component } = leader;
    const begun = PROVISIONING.begun(`${namespace}/${name}`);
    await events.record(claim, { type: 'Normal', reason: 'Provisioning', message: begun, component });
    try {
      const volume = await this.#create(volumeName, claim, storageClass, leader);
      await client.create(volume, { signal });
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ApiError && error.reason === 'AlreadyExists')) {
        await events.record(claim, {
          type: 'Warning',
          reason: 'ProvisioningFailed',
          message: wordsOf(error),
          component,
        });
        throw error;
      }
    }
    const done = PROVISIONING.done(volumeName);
    await events.record(claim, { type: 'Normal', reason: 'ProvisioningSucceeded', message: done, component });
    log(`claim ${namespace}/${name}: ${done}`);
  }

  /** Deletes what is released and to be deleted. */
  async reclaim(name: string): Promise<undefined> {
    const { store, events, client, signal, log } = this.#context;
    const leader = this.#leader();
    const volume = store.get({ ...VOLUME, name }) as Volume | undefined;
    if (leader === undefined || volume === undefined || !isReclaimed(volume)) return;
    const handle = volume.spec.csi?.volumeHandle ?? '';
    try {
      const attached = (store.list(ATTACHMENT) as VolumeAttachment[]).find(
        ({ spec }) => spec.source.persistentVolumeName === name,
      );
      if (attached !== undefined) throw new Error(DELETION.stillAttached(name, attached.spec.nodeName));
      await leader.disks.delete(handle);
    } catch (error) {
      signal.throwIfAborted();
      const { component } = leader;
      const message = error instanceof Error ? error.message : String(error);
      await events.record(volume, { type: 'Warning', reason: 'VolumeFailedDelete', message, component });
      throw error;
    }
    await client.delete(referenceTo(volume), { signal });
    await removeFinalizer(this.#context, volume, FINALIZER.provisioner);
    log(`volume ${name}: ${handle} deleted`);
  }

  /** undefined where the claim is not to be provisioned by this driver, or not yet. */
  #classOf({ metadata, spec }: Claim): StorageClass | undefined {
    const { annotations = {} } = metadata;
    const asked = annotations[ANNOTATION.provisioner] ?? annotations[ANNOTATION.betaProvisioner];
    if (asked !== DRIVER || metadata.deletionTimestamp !== undefined) return undefined;
    if (spec.volumeName !== undefined && spec.volumeName !== '') return undefined;
    const name = spec.storageClassName ?? '';
    const storageClass = this.#context.store.get({ ...STORAGE_CLASS, name }) as StorageClass | undefined;
    if (storageClass?.provisioner !== DRIVER) return undefined;
    const late = storageClass.volumeBindingMode === 'WaitForFirstConsumer';
    return late && annotations[ANNOTATION.selectedNode] === undefined ? undefined : storageClass;
  }

  async #create(name: string, claim: Claim, storageClass: StorageClass, leader: Controller): Promise<Volume> {
    const attempt = this.#spentTokens.get(name) ?? 0;
    const request = volumeRequest(name, claim, storageClass, this.#zone(claim), leader.options, attempt);
    const disk = await leader.disks.create(name, request.input).catch((error: unknown) => {
      if (error instanceof GrpcError && error.code === 'AlreadyExists')
        this.#spentTokens.set(name, attempt + 1);
      throw error;
    });
    const { metadata, spec } = claim;
    const inZone = { key: LABEL.zone, operator: 'In', values: [disk.zone] };
    return {
      ...VOLUME,
      metadata: {
        name,
        annotations: {
          [ANNOTATION.provisionedBy]: DRIVER,
          'volume.kubernetes.io/provisioner-deletion-secret-name': '',
          'volume.kubernetes.io/provisioner-deletion-secret-namespace': '',
        },
        finalizers: [FINALIZER.provisioner],
      },
      spec: {
        accessModes: spec.accessModes,
        capacity: { storage: `${disk.gibibytes}Gi` },
        claimRef: {
          ...CLAIM,
          ...{ namespace: metadata.namespace, name: metadata.name, uid: metadata.uid },
          resourceVersion: metadata.resourceVersion,
        },
        csi: {
          driver: DRIVER,
          ...(spec.volumeMode === 'Block' ? {} : { fsType: request.fsType }),
          volumeAttributes: { 'storage.kubernetes.io/csiProvisionerIdentity': leader.component },
          volumeHandle: disk.id,
        },
        ...(storageClass.mountOptions === undefined ? {} : { mountOptions: storageClass.mountOptions }),
        nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [inZone] }] } },
        persistentVolumeReclaimPolicy: storageClass.reclaimPolicy ?? 'Delete',
        storageClassName: storageClass.metadata.name,
        volumeMode: spec.volumeMode ?? 'Filesystem',
      },
    };
  }

  /** Of the node that the scheduler has chosen, or else of any that the driver runs on. */
  #zone({ metadata }: Claim): string {
    const { store } = this.#context;
    const selected = metadata.annotations?.[ANNOTATION.selectedNode];
    const registered = (store.list(CSI_NODE) as CsiNode[])
      .filter(({ spec }) => spec.drivers.some(({ name }) => name === DRIVER))
      .map((each) => each.metadata.name)
      .sort();
    if (selected !== undefined && !registered.includes(selected))
      throw new Error(PROVISIONING.noTopology(selected));
    const node = selected ?? registered[0];
    const zone =
      node === undefined ? undefined : store.get({ ...NODE, name: node })?.metadata.labels?.[LABEL.zone];
    if (zone === undefined) throw new Error(PROVISIONING.noTopologyAnywhere);
    return zone;
  }
}

function isReclaimed({ metadata, spec, status }: Volume): boolean {
  return (
    metadata.annotations?.[ANNOTATION.provisionedBy] === DRIVER &&
    metadata.finalizers?.includes(FINALIZER.provisioner) === true &&
    status?.phase === 'Released' &&
    spec.persistentVolumeReclaimPolicy === 'Delete'
  );
}

function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return error instanceof GrpcError && error.code === 'InvalidArgument'
    ? PROVISIONING.infeasible(words)
    : words;
}

/** Takes one finalizer off an object; one that has gone is left alone. */
export async function removeFinalizer(
  { client, signal }: DriverContext,
  object: Volume | VolumeAttachment,
  finalizer: string,
): Promise<void> {
  const reference = referenceTo(object);
  const now = await client.get(reference, { signal });
  if (now?.metadata.finalizers?.includes(finalizer) !== true) return;
  const finalizers = now.metadata.finalizers.filter((each) => each !== finalizer);
  const { resourceVersion } = now.metadata;
  await client.mergePatch(reference, { metadata: { finalizers, resourceVersion } }, { signal });
}
