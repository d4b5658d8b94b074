// Removes an operator that Lamina has installed, once nobody has a resource of its kinds.
import { isOurRelease } from '../../helm/release-mark.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import {
  describeReference,
  referenceTo,
  type KubernetesObject,
  type ObjectReference,
} from '../../kubernetes/objects.ts';
import { mapConcurrently } from '../../runtime/concurrency.ts';
import type { OperatorSpec } from '../files/layer-spec.ts';
import { operatorLock } from '../lock.ts';
import { readNamespace } from '../namespaces.ts';
import { kindOf, listOperatorCrds } from '../operator/crds.ts';
import { seeRelease } from '../operator/release.ts';
import type { TeardownContext } from './context.ts';
import { underLastLock } from './last-lock.ts';
import { nameSome } from './ledger.ts';
import { judgeNamespace, keepNamespace, removeNamespace } from './namespace.ts';
import { removeObjects } from './remove.ts';

/** As a resource of the ledger: no such kind exists. */
const releaseReference = ({ namespace, release }: OperatorSpec): ObjectReference => ({
  apiVersion: 'helm.sh/v1',
  kind: 'Release',
  namespace,
  name: release,
});

/**
 * Removes the release unless somebody else needs or owns it, and its CRDs where that is asked for.
 * @returns whether the operator is gone, and its namespace may follow.
 * @throws {LayerFailure} `TEARDOWN_STUCK` for CRDs that do not go
 */
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
  return underLastLock(operatorLock(operator), namespace, context, async (inner) => {
    const users = await findUsers(crds, inner);
    if (users.length > 0) {
      if (release !== undefined) ledger.left(reference, `still needed by ${nameSome(users)}`);
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

/** The operator's namespace once it is gone, unless that is the layer's own, which goes later. */
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
