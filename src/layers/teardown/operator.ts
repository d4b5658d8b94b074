// Removes an operator that Lamina has installed, once nobody has a resource of its kinds.
import { isOurRelease } from '../../helm/converge.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import {
  describeReference,
  referenceTo,
  type KubernetesObject,
  type ObjectReference,
} from '../../kubernetes/objects.ts';
import { mapConcurrently } from '../../runtime/concurrency.ts';
import type { OperatorSpec } from '../files/layer-spec.ts';
import { operatorLock, withLock } from '../lock.ts';
import { readNamespace } from '../namespaces.ts';
import { kindOf, listOperatorCrds } from '../operator/crds.ts';
import { seeRelease } from '../operator/release.ts';
import type { TeardownContext } from './context.ts';
import { judgeNamespace, keepNamespace, removeNamespace } from './namespace.ts';
import { removeObjects } from './remove.ts';

/** As a resource of the ledger: no such kind exists. */
const releaseReference = ({ namespace, release }: OperatorSpec): ObjectReference => ({
  apiVersion: 'helm.sh/v1',
  kind: 'Release',
  namespace,
  name: release,
});

/** Returns whether the operator is gone, and its namespace may follow. */
export async function removeOperator(
  operator: OperatorSpec,
  options: { readonly deleteOperators: boolean; readonly deleteCrds: boolean },
  context: TeardownContext,
): Promise<boolean> {
  const { kubernetes, ledger, signal } = context;
  const reference = releaseReference(operator);
  const namespace = await readNamespace(operator.namespace, { client: kubernetes, signal });
  const release = namespace && (await seeRelease(operator, context));
  if (release === 'hidden') {
    ledger.left(reference, 'this user may not see releases there, so others look after it');
    return false;
  }
  if (release !== undefined && !isOurRelease(release)) {
    ledger.left(reference, 'Lamina did not install it');
    return false;
  }
  const crds = await listOperatorCrds(operator, context);
  if (!options.deleteOperators) {
    if (release !== undefined) ledger.left(reference, 'operators are kept when asked so (delete-operators)');
    return false;
  }
  return underLock(operator, namespace, context, async (inner) => {
    const users = await findUsers(crds, inner);
    if (users.length > 0) {
      const names = users.slice(0, 5).map((object) => describeReference(referenceTo(object)));
      const more = users.length > names.length ? ` and ${users.length - names.length} more` : '';
      if (release !== undefined) ledger.left(reference, `still needed by ${names.join(', ')}${more}`);
      return false;
    }
    if (release !== undefined) {
      if (!inner.dryRun)
        await inner.helm.uninstall(operator.release, operator.namespace, { signal: inner.signal });
      ledger.removed(reference);
    }
    if (options.deleteCrds) await removeObjects(crds, inner);
    else for (const crd of crds) ledger.left(referenceTo(crd), 'CRDs are kept unless asked (delete-crds)');
    return true;
  });
}

/** No lock for a dry run, nor in a namespace that is not there or on its way out. */
function underLock<T>(
  operator: OperatorSpec,
  namespace: KubernetesObject | undefined,
  context: TeardownContext,
  work: (context: TeardownContext) => Promise<T>,
): Promise<T> {
  const usable = namespace !== undefined && namespace.metadata.deletionTimestamp === undefined;
  if (context.dryRun || !usable) return work(context);
  const lock = { ...operatorLock(operator), run: context.run, signal: context.signal };
  return withLock(lock, context, async (signal) => {
    const result = await work({ ...context, signal });
    // Deleted while held: whoever waits for it makes it anew.
    await context.kubernetes.delete(
      { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', namespace: lock.namespace, name: lock.name },
      { signal: context.signal },
    );
    return result;
  });
}

/** Every object of these kinds, wherever it is. */
async function findUsers(
  crds: readonly KubernetesObject[],
  { kubernetes, signal, dryRun, ledger }: TeardownContext,
): Promise<KubernetesObject[]> {
  const lists = await mapConcurrently(crds, 8, async (crd) => {
    try {
      return (await kubernetes.list(kindOf(crd), { signal })).items;
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return [];
      throw error;
    }
  });
  const users = lists.flat();
  if (!dryRun) return users;
  // What this run would have removed by now does not count.
  const removed = new Set(ledger.result.removed.map(describeReference));
  return users.filter(
    (object) =>
      !removed.has(describeReference(referenceTo(object))) &&
      (object.metadata.ownerReferences ?? []).length === 0,
  );
}

export async function removeOperatorNamespace(
  operator: OperatorSpec,
  context: TeardownContext,
): Promise<void> {
  const { namespace, ours, inhabitants } = await judgeNamespace(operator.namespace, [], context);
  if (namespace === undefined || operator.namespace === context.namespace) return;
  // In a dry run the operator's own objects are still there.
  if (ours && (inhabitants.length === 0 || context.dryRun)) await removeNamespace(namespace, context);
  else keepNamespace(namespace, inhabitants, context);
}
