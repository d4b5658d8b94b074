// The simulator as a whole: watches feed one store, the store's changes feed a queue for each kind.
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import type { PartsOf } from '../engine/context.ts';
import { followAll, type Following } from '../engine/follow-all.ts';
import { ObjectStore, type Change, type Followed } from '../engine/object-store.ts';
import { keyIn, objectQueue, queueKey } from '../engine/object-queue.ts';
import { reconcileApplication, type ChangedSpecs } from './application/reconcile.ts';
import type { OperatorContext } from './context.ts';
import { APPLICATION, LABEL, POD, SCHEDULE } from './contract/names.ts';
import { reconcileSchedule } from './schedule/reconcile.ts';

const FOLLOWED: readonly Followed[] = [APPLICATION, SCHEDULE, { ...POD, labelSelector: LABEL.application }];

/** Starts watching; work begins when everything has been listed once. */
export function startOperator(parts: PartsOf<OperatorContext>): Following {
  const store = new ObjectStore(parts.client, parts.clock, parts.log);
  const context: OperatorContext = { ...parts, store };
  const changed: ChangedSpecs = new Set();
  const queues = {
    applications: objectQueue(
      APPLICATION.kind,
      (namespace, name) => reconcileApplication(context, changed, namespace, name),
      parts,
    ),
    schedules: objectQueue(
      SCHEDULE.kind,
      (namespace, name) => reconcileSchedule(context, namespace, name),
      parts,
    ),
  };
  store.onChange((change) => {
    if (!operator.isReady()) return;
    if (change.kind === APPLICATION.kind) noteChangedSpec(change, changed);
    const seen = change.object ?? change.previous;
    if (seen === undefined) return;
    if (change.kind === SCHEDULE.kind) queues.schedules.add(queueKey(seen));
    else queues.applications.add(change.kind === POD.kind ? applicationOf(seen) : queueKey(seen));
  });
  const operator = followAll(store, FOLLOWED, parts.settings.namespaces, parts.signal, () => {
    parts.log('watching SparkApplication and ScheduledSparkApplication resources');
    for (const object of store.list(APPLICATION)) queues.applications.add(queueKey(object));
    for (const object of store.list(SCHEDULE)) queues.schedules.add(queueKey(object));
  });
  return operator;
}

const applicationOf = ({ metadata }: KubernetesObject): string =>
  keyIn(metadata, metadata.labels?.[LABEL.application] ?? '');

function noteChangedSpec({ object, previous }: Change, changed: ChangedSpecs): void {
  const uid = object?.metadata.uid ?? previous?.metadata.uid ?? '';
  if (object === undefined) changed.delete(uid);
  else if (
    previous?.metadata.uid === uid &&
    JSON.stringify(object['spec']) !== JSON.stringify(previous['spec'])
  )
    changed.add(uid);
}
