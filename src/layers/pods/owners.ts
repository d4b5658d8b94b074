// Who owns a pod, or what owns it.
import type { KubernetesObject, ObjectReference } from '../../kubernetes/objects.ts';

/** Pod, ReplicaSet, Deployment, resource: owners stand no deeper than this. */
export const DEEPEST = 6;

/** The controller, or the first owner where none of them says that it is that. */
export function ownerOf({ metadata }: KubernetesObject): ObjectReference | undefined {
  const { namespace, ownerReferences = [] } = metadata;
  const owner = ownerReferences.find(({ controller }) => controller === true) ?? ownerReferences[0];
  if (owner === undefined) return undefined;
  const { apiVersion, kind, name } = owner;
  return { apiVersion, kind, name, ...(namespace === undefined ? {} : { namespace }) };
}
