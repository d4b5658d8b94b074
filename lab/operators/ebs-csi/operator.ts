// The simulator as a whole: watches feed one store, the store's changes feed queues.
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import type { PartsOf } from '../engine/context.ts';
import { followAll, type Following } from '../engine/follow-all.ts';
import { ObjectStore, type Change, type Followed } from '../engine/object-store.ts';
import { objectQueue, queueKey } from '../engine/object-queue.ts';
import type { WorkQueue } from '../engine/work-queue.ts';
import { Attacher } from './attacher.ts';
import { delayOf, type DriverContext } from './context.ts';
import { ATTACHMENT, CLAIM, CSI_NODE, NODE, POD, STORAGE_CLASS, VOLUME } from './contract/kinds.ts';
import { CHART_LABEL } from './contract/names.ts';
import { DriverPods } from './driver-pods.ts';
import { Provisioner } from './provisioner.ts';

const FOLLOWED: readonly Followed[] = [
  { ...POD, labelSelector: CHART_LABEL },
  ...[NODE, CSI_NODE, CLAIM, VOLUME, STORAGE_CLASS, ATTACHMENT],
];

interface Queues {
  readonly pods: WorkQueue;
  readonly claims: WorkQueue;
  readonly volumes: WorkQueue;
  readonly attachments: WorkQueue;
}

/** Starts watching; work begins when everything has been listed once. */
export function startOperator(parts: PartsOf<DriverContext>): Following {
  const store = new ObjectStore(parts.client, parts.clock, parts.log);
  const context: DriverContext = { ...parts, store };
  const queues = makeQueues(context);
  store.onChange((change) => {
    if (operator.isReady()) dispatch(context, queues, change);
  });
  const operator = followAll(store, FOLLOWED, undefined, parts.signal, () => {
    for (const pod of store.list(POD)) queues.pods.add(queueKey(pod));
  });
  return operator;
}

function makeQueues(context: DriverContext): Queues {
  const { clock, log, signal, store } = context;
  const queue = (
    name: string,
    work: (namespace: string, name: string) => Promise<number | undefined>,
  ): WorkQueue =>
    objectQueue(name, work, {
      ...{ clock, log, signal },
      firstBackoff: delayOf(context, 'firstRetry'),
      longestBackoff: delayOf(context, 'longestRetry'),
    });
  // A controller that begins to work lists everything, as its sidecars do.
  const pods = new DriverPods(context, () => {
    for (const kind of [CLAIM, VOLUME, ATTACHMENT])
      for (const object of store.list(kind))
        dispatch(context, queues, { kind: kind.kind, object, previous: undefined });
  });
  const leader = (): typeof pods.leader => pods.leader;
  const provisioner = new Provisioner(context, leader);
  const attacher = new Attacher(context, leader);
  const queues: Queues = {
    pods: queue('Pod', (namespace, name) => pods.reconcile(namespace, name)),
    claims: queue('PersistentVolumeClaim', (namespace, name) => provisioner.provision(namespace, name)),
    volumes: queue('PersistentVolume', async (_, name) => {
      await provisioner.reclaim(name);
      return attacher.release(name);
    }),
    attachments: queue('VolumeAttachment', (_, name) => attacher.reconcile(name)),
  };
  return queues;
}

/** What each change sets in motion. What has failed waits for the end of its back-off, as in the sidecars. */
function dispatch({ store }: DriverContext, queues: Queues, change: Change): void {
  const object = change.object ?? change.previous;
  if (object === undefined) return;
  const add = (queue: WorkQueue): void => {
    if (!queue.isBackingOff(queueKey(object))) queue.add(queueKey(object));
  };
  switch (change.kind) {
    case POD.kind:
      if (isNewsOfPod(change)) queues.pods.add(queueKey(object));
      return;
    case NODE.kind:
      // Its pods may have been there first.
      if (change.previous !== undefined) return;
      for (const pod of store.list(POD))
        if ((pod['spec'] as { nodeName?: string }).nodeName === object.metadata.name)
          queues.pods.add(queueKey(pod));
      return;
    case CLAIM.kind:
      if (change.object !== undefined) add(queues.claims);
      return;
    case VOLUME.kind:
      if (change.object !== undefined) add(queues.volumes);
      return;
    case ATTACHMENT.kind: {
      if (change.object !== undefined) {
        add(queues.attachments);
        return;
      }
      const volume = (object['spec'] as { source: { persistentVolumeName?: string } }).source
        .persistentVolumeName;
      if (volume !== undefined) queues.volumes.add(queueKey({ metadata: { name: volume } }));
    }
  }
}

/** A status that we wrote ourselves sets nothing in motion: the back-off of a crash would never end. */
function isNewsOfPod({ object, previous }: Change): boolean {
  const told = (pod: KubernetesObject): string =>
    JSON.stringify([pod.metadata.uid, pod.metadata.deletionTimestamp, pod['spec']]);
  return object === undefined || previous === undefined || told(object) !== told(previous);
}
