// The simulator as a whole: watches feed one store, the store's changes feed a queue for each kind.
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import type { Clock } from '../../../src/runtime/clock.ts';
import type { Log } from '../engine/log.ts';
import { followAll, type Following } from '../engine/follow-all.ts';
import { ObjectStore, type Change, type Followed } from '../engine/object-store.ts';
import { WorkQueue } from '../engine/work-queue.ts';
import { reconcileApplication, type ChangedSpecs } from './application/reconcile.ts';
import type { OperatorContext } from './context.ts';
import { APPLICATION, LABEL, POD, SCHEDULE } from './contract/names.ts';
import { reconcileSchedule } from './schedule/reconcile.ts';
import type { Settings } from './settings.ts';
import type { Submitter } from './submission/submitter.ts';

export interface OperatorParts {
  readonly client: KubernetesClient;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly submitter: Submitter;
  readonly log: Log;
  readonly signal: AbortSignal;
}

const FOLLOWED: readonly Followed[] = [APPLICATION, SCHEDULE, { ...POD, labelSelector: LABEL.application }];

/** Starts watching; work begins when everything has been listed once. */
export function startOperator(parts: OperatorParts): Following {
  const store = new ObjectStore(parts.client, parts.clock, parts.log);
  const context: OperatorContext = { ...parts, store };
  const changed: ChangedSpecs = new Set();
  const queue = (
    name: string,
    work: (namespace: string, name: string) => Promise<number | undefined>,
  ): WorkQueue =>
    new WorkQueue({
      name,
      work: (key) => {
        const [namespace = '', object = ''] = key.split('/');
        return work(namespace, object);
      },
      clock: parts.clock,
      log: parts.log,
      signal: parts.signal,
    });
  const queues = {
    applications: queue(APPLICATION.kind, (namespace, name) =>
      reconcileApplication(context, changed, namespace, name),
    ),
    schedules: queue(SCHEDULE.kind, (namespace, name) => reconcileSchedule(context, namespace, name)),
  };
  store.onChange((change) => {
    if (!operator.isReady()) return;
    if (change.kind === APPLICATION.kind) noteChangedSpec(change, changed);
    const seen = change.object ?? change.previous;
    if (seen === undefined) return;
    if (change.kind === SCHEDULE.kind) queues.schedules.add(keyOf(seen));
    else queues.applications.add(change.kind === POD.kind ? applicationOf(seen) : keyOf(seen));
  });
  const operator = followAll(store, FOLLOWED, parts.settings.namespaces, parts.signal, () => {
    parts.log('watching SparkApplication and ScheduledSparkApplication resources');
    for (const object of store.list(APPLICATION)) queues.applications.add(keyOf(object));
    for (const object of store.list(SCHEDULE)) queues.schedules.add(keyOf(object));
  });
  return operator;
}

const keyOf = ({ metadata }: KubernetesObject): string =>
  `${metadata.namespace ?? 'default'}/${metadata.name}`;

const applicationOf = ({ metadata }: KubernetesObject): string =>
  `${metadata.namespace ?? 'default'}/${metadata.labels?.[LABEL.application] ?? ''}`;

function noteChangedSpec({ object, previous }: Change, changed: ChangedSpecs): void {
  const uid = object?.metadata.uid ?? previous?.metadata.uid ?? '';
  if (object === undefined) changed.delete(uid);
  else if (
    previous?.metadata.uid === uid &&
    JSON.stringify(object['spec']) !== JSON.stringify(previous['spec'])
  )
    changed.add(uid);
}
