// The simulator as a whole: watches feed one store, the store's changes feed one queue.
import type { PartsOf } from '../engine/context.ts';
import { followAll, type Following } from '../engine/follow-all.ts';
import { isNews } from '../engine/news.ts';
import { ObjectStore, type Change, type Followed } from '../engine/object-store.ts';
import { keyIn, objectQueue, queueKey } from '../engine/object-queue.ts';
import type { OperatorContext } from './context.ts';
import { DATACENTER, LABEL, POD, SERVICE, STATEFUL_SET } from './contract/names.ts';
import { reconcileDatacenter } from './datacenter/reconcile.ts';
import { Rest } from './datacenter/rest.ts';

const FOLLOWED: readonly Followed[] = [
  DATACENTER,
  { ...STATEFUL_SET, labelSelector: LABEL.datacenter },
  { ...POD, labelSelector: LABEL.datacenter },
  { ...SERVICE, labelSelector: LABEL.cluster },
];

/** Starts watching; work begins when everything has been listed once. */
export function startOperator(parts: PartsOf<OperatorContext>): Following {
  const store = new ObjectStore(parts.client, parts.clock, parts.log);
  const context: OperatorContext = { ...parts, store };
  const rest = new Rest(parts.clock);
  const queue = objectQueue(
    DATACENTER.kind,
    (namespace, name) => reconcileDatacenter(context, rest, namespace, name),
    parts,
  );
  store.onChange((change) => {
    const key = operator.isReady() ? concerned(change) : undefined;
    if (key !== undefined) queue.add(key);
  });
  const operator = followAll(store, FOLLOWED, parts.settings.namespaces, parts.signal, () => {
    parts.log('watching CassandraDatacenter resources');
    for (const object of store.list(DATACENTER)) queue.add(queueKey(object));
  });
  return operator;
}

/** The datacenter that a change sets in motion. Its own status does not, nor do pods: their StatefulSet tells of them. */
function concerned({ kind, object, previous }: Change): string | undefined {
  const changed = object ?? previous;
  if (changed === undefined) return undefined;
  if (kind === DATACENTER.kind) return isNews({ object, previous }) ? queueKey(changed) : undefined;
  const name = changed.metadata.labels?.[LABEL.datacenter];
  if (name === undefined) return undefined;
  const key = keyIn(changed.metadata, name);
  if (kind === STATEFUL_SET.kind) return key;
  // The last pod of a deleted datacenter is waited for.
  return kind === POD.kind && object === undefined ? key : undefined;
}
