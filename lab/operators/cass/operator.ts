// The simulator as a whole: watches feed one store, the store's changes feed one queue.
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import type { Clock } from '../../../src/runtime/clock.ts';
import type { Log } from '../engine/log.ts';
import { followAll, type Following } from '../engine/follow-all.ts';
import { isNews } from '../engine/news.ts';
import { ObjectStore, type Change, type Followed } from '../engine/object-store.ts';
import { WorkQueue } from '../engine/work-queue.ts';
import type { OperatorContext } from './context.ts';
import { DATACENTER, LABEL, POD, SERVICE, STATEFUL_SET } from './contract/names.ts';
import type { DataPlane } from './data-plane/data-plane.ts';
import { reconcileDatacenter } from './datacenter/reconcile.ts';
import { Rest } from './datacenter/rest.ts';
import type { Settings } from './settings.ts';

export interface OperatorParts {
  readonly client: KubernetesClient;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly dataPlane: DataPlane;
  readonly log: Log;
  readonly signal: AbortSignal;
}

const FOLLOWED: readonly Followed[] = [
  DATACENTER,
  { ...STATEFUL_SET, labelSelector: LABEL.datacenter },
  { ...POD, labelSelector: LABEL.datacenter },
  { ...SERVICE, labelSelector: LABEL.cluster },
];

/** Starts watching; work begins when everything has been listed once. */
export function startOperator(parts: OperatorParts): Following {
  const store = new ObjectStore(parts.client, parts.clock, parts.log);
  const context: OperatorContext = { ...parts, store };
  const rest = new Rest(parts.clock);
  const queue = new WorkQueue({
    name: DATACENTER.kind,
    work: (key) => {
      const [namespace = '', name = ''] = key.split('/');
      return reconcileDatacenter(context, rest, namespace, name);
    },
    clock: parts.clock,
    log: parts.log,
    signal: parts.signal,
  });
  store.onChange((change) => {
    const key = operator.isReady() ? concerned(change) : undefined;
    if (key !== undefined) queue.add(key);
  });
  const operator = followAll(store, FOLLOWED, parts.settings.namespaces, parts.signal, () => {
    parts.log('watching CassandraDatacenter resources');
    for (const object of store.list(DATACENTER)) queue.add(keyOf(object));
  });
  return operator;
}

const keyOf = (object: KubernetesObject): string =>
  `${object.metadata.namespace ?? 'default'}/${object.metadata.name}`;

/** The datacenter that a change sets in motion. Its own status does not, nor do pods: their StatefulSet tells of them. */
function concerned({ kind, object, previous }: Change): string | undefined {
  const changed = object ?? previous;
  if (changed === undefined) return undefined;
  if (kind === DATACENTER.kind) return isNews({ object, previous }) ? keyOf(changed) : undefined;
  const name = changed.metadata.labels?.[LABEL.datacenter];
  if (name === undefined) return undefined;
  const key = `${changed.metadata.namespace ?? 'default'}/${name}`;
  if (kind === STATEFUL_SET.kind) return key;
  // The last pod of a deleted datacenter is waited for.
  return kind === POD.kind && object === undefined ? key : undefined;
}
