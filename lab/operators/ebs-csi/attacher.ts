// external-attacher: what the attach-detach controller asks for in a VolumeAttachment is done in EC2.
import { ApiError } from '../../../src/kubernetes/errors.ts';
import { referenceTo } from '../../../src/kubernetes/objects.ts';
import { timestamp } from '../engine/timestamp.ts';
import { GrpcError } from './aws/errors.ts';
import { delayOf, type DriverContext } from './context.ts';
import {
  ATTACHMENT,
  CSI_NODE,
  VOLUME,
  type CsiNode,
  type Volume,
  type VolumeAttachment,
} from './contract/kinds.ts';
import { ANNOTATION, DRIVER, FINALIZER } from './contract/names.ts';
import { ATTACHING } from './contract/texts.ts';
import type { Controller } from './driver-pods.ts';
import { removeFinalizer } from './provisioner.ts';

/** Of google.rpc.Code, for `errorCode` in a VolumeAttachment. */
const CODES = { InvalidArgument: 3, NotFound: 5, AlreadyExists: 6, Internal: 13 } as const;

/** Whatever the time scale: each is a write. */
const LEAST_REPORT = 1_000;

export class Attacher {
  readonly #context: DriverContext;
  readonly #leader: () => Controller | undefined;

  constructor(context: DriverContext, leader: () => Controller | undefined) {
    this.#context = context;
    this.#leader = leader;
  }

  /** A failure is written to the status and thrown, so that it is tried again after the back-off. */
  async reconcile(name: string): Promise<number | undefined> {
    const attachment = this.#context.store.get({ ...ATTACHMENT, name }) as VolumeAttachment | undefined;
    const leader = this.#leader();
    if (leader === undefined || attachment?.spec.attacher !== DRIVER) return undefined;
    const leaving = attachment.metadata.deletionTimestamp !== undefined;
    if (!leaving) await this.#reportNode(attachment.spec.nodeName);
    const again = Math.max(delayOf(this.#context, 'nodeReport'), LEAST_REPORT);
    if (leaving && !hasFinalizer(attachment)) return undefined;
    if (!leaving && attachment.status?.attached === true) return again;
    try {
      await (leaving ? this.#detach(attachment, leader) : this.#attach(attachment, leader));
    } catch (error) {
      this.#context.signal.throwIfAborted();
      await this.#saveError(attachment, leaving ? 'detachError' : 'attachError', error);
      throw error;
    }
    return leaving ? undefined : again;
  }

  /** Lets a volume go that nobody has attached any more. */
  async release(name: string): Promise<undefined> {
    const { store } = this.#context;
    const volume = store.get({ ...VOLUME, name }) as Volume | undefined;
    if (volume?.metadata.deletionTimestamp === undefined || !hasFinalizer(volume)) return;
    const attachments = store.list(ATTACHMENT) as VolumeAttachment[];
    if (attachments.some(({ spec }) => spec.source.persistentVolumeName === name)) return;
    await removeFinalizer(this.#context, volume, FINALIZER.attacher);
  }

  async #attach(attachment: VolumeAttachment, { disks }: Controller): Promise<void> {
    const { client, signal, log } = this.#context;
    const volume = this.#volumeOf(attachment);
    if (volume.metadata.deletionTimestamp !== undefined)
      throw new Error(ATTACHING.volumeDeleted(volume.metadata.name));
    const { nodeName } = attachment.spec;
    const nodeId = this.#registeredId(nodeName);
    if (nodeId === undefined) throw new Error(ATTACHING.noDriver(nodeName));
    if (!hasFinalizer(volume)) await this.#addFinalizer(volume);
    if (!hasFinalizer(attachment)) await this.#addFinalizer(attachment, { [ANNOTATION.nodeId]: nodeId });
    const handle = volume.spec.csi?.volumeHandle ?? '';
    const devicePath = await disks.attach(handle, nodeId);
    const status = { attached: true, attachmentMetadata: { devicePath }, attachError: null };
    await client.mergePatch(referenceTo(attachment), { status }, { subresource: 'status', signal });
    log(`volume ${volume.metadata.name}: ${handle} attached to ${nodeId} as ${devicePath}`);
  }

  async #detach(attachment: VolumeAttachment, { disks }: Controller): Promise<void> {
    const { nodeName } = attachment.spec;
    const nodeId = this.#registeredId(nodeName) ?? attachment.metadata.annotations?.[ANNOTATION.nodeId];
    if (nodeId === undefined) throw new Error(ATTACHING.noDriver(nodeName));
    const handle = this.#volumeOf(attachment).spec.csi?.volumeHandle ?? '';
    await disks.detach(handle, nodeId);
    await removeFinalizer(this.#context, attachment, FINALIZER.attacher);
    this.#context.log(`volume ${handle}: detached from ${nodeId}`);
  }

  /**
   * The kubelet's regular report, which names the volumes in use: none, since nobody mounts them. The attach-detach
   * controller detaches a volume only after the node has said that it is not in use.
   */
  async #reportNode(name: string): Promise<void> {
    const { client, clock, signal } = this.#context;
    const heartbeat = { type: 'Ready', lastHeartbeatTime: timestamp(clock.now()) };
    await client
      .request('PATCH', `/api/v1/nodes/${name}/status`, {
        body: { status: { conditions: [heartbeat], volumesInUse: null } },
        contentType: 'application/strategic-merge-patch+json',
        signal,
      })
      .catch(ignoreGone);
  }

  #volumeOf({ spec }: VolumeAttachment): Volume {
    const name = spec.source.persistentVolumeName ?? '';
    const volume = this.#context.store.get({ ...VOLUME, name });
    if (volume === undefined) throw new Error(`persistentvolume "${name}" not found`);
    return volume as Volume;
  }

  #registeredId(nodeName: string): string | undefined {
    const csiNode = this.#context.store.get({ ...CSI_NODE, name: nodeName }) as CsiNode | undefined;
    return csiNode?.spec.drivers.find(({ name }) => name === DRIVER)?.nodeID;
  }

  async #addFinalizer(
    object: Volume | VolumeAttachment,
    annotations?: Record<string, string>,
  ): Promise<void> {
    const { client, signal } = this.#context;
    const reference = referenceTo(object);
    const now = await client.get(reference, { signal });
    const { finalizers = [], resourceVersion } = now?.metadata ?? {};
    if (finalizers.includes(FINALIZER.attacher)) return;
    const metadata = {
      finalizers: [...finalizers, FINALIZER.attacher],
      resourceVersion,
      ...(annotations === undefined ? {} : { annotations }),
    };
    await client.mergePatch(reference, { metadata }, { signal });
  }

  async #saveError(attachment: VolumeAttachment, field: string, error: unknown): Promise<void> {
    const { client, clock, signal } = this.#context;
    const message = error instanceof Error ? error.message : String(error);
    const time = timestamp(clock.now());
    const errorCode = error instanceof GrpcError ? { errorCode: CODES[error.code] } : {};
    const status = { [field]: { message, time, ...errorCode } };
    await client
      .mergePatch(referenceTo(attachment), { status }, { subresource: 'status', signal })
      .catch(ignoreGone);
  }
}

const hasFinalizer = ({ metadata }: Volume | VolumeAttachment): boolean =>
  metadata.finalizers?.includes(FINALIZER.attacher) === true;

function ignoreGone(error: unknown): void {
  if (!(error instanceof ApiError && error.reason === 'NotFound')) throw error;
}
