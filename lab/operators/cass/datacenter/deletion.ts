// The end of a datacenter: no nodes, then no claims unless it is annotated, then no finalizer.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { referenceTo } from '../../../../src/kubernetes/objects.ts';
import { delayOf, type OperatorContext } from '../context.ts';
import { ANNOTATION, CLAIM, FINALIZER, LABEL, POD, STATEFUL_SET } from '../contract/names.ts';
import type { StatusWriter } from '../contract/status.ts';
import { replicasOf } from './pass.ts';

/** Returns when to look again, while pods are still ending. */
export async function deleteDatacenter(
  context: OperatorContext,
  object: KubernetesObject,
  status: StatusWriter,
): Promise<number | undefined> {
  const { client, store, signal, log } = context;
  const { finalizers = [], annotations, namespace = 'default', name } = object.metadata;
  if (!finalizers.includes(FINALIZER)) return undefined;
  await status.set({ cassandraOperatorProgress: 'Updating' });
  const mine = (child: KubernetesObject): boolean => child.metadata.labels?.[LABEL.datacenter] === name;
  for (const statefulSet of store.list(STATEFUL_SET, namespace).filter(mine)) {
    if (replicasOf(statefulSet) > 0)
      await client.mergePatch(referenceTo(statefulSet), { spec: { replicas: 0 } }, { signal });
  }
  if (store.list(POD, namespace).some(mine)) return delayOf(context, 'soon');
  if (annotations?.[ANNOTATION.deleteClaims] !== 'false') {
    const selector = `${LABEL.datacenter}=${name}`;
    const { items } = await client.list(CLAIM, { namespace, labelSelector: selector, signal });
    for (const claim of items) await client.delete(referenceTo(claim), { signal });
    log(`CassandraDatacenter ${namespace}/${name}: deleted ${items.length} claims`);
  }
  const others = finalizers.filter((finalizer) => finalizer !== FINALIZER);
  await client.mergePatch(referenceTo(object), { metadata: { finalizers: others } }, { signal });
  log(`CassandraDatacenter ${namespace}/${name}: gone`);
  return undefined;
}
