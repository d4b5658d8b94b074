// How a simulated operator points at objects, and makes them its own.
import type {
  GroupVersionKind,
  KubernetesObject,
  ObjectReference,
  OwnerReference,
} from '../../../src/kubernetes/objects.ts';

/** The owner whose children go with it; `controller` where the real operator says that it is in charge of them. */
export function ownerReferences(owner: KubernetesObject, controller: boolean): OwnerReference[] {
  return [
    {
      apiVersion: owner.apiVersion,
      kind: owner.kind,
      name: owner.metadata.name,
      uid: owner.metadata.uid ?? '',
      controller,
      blockOwnerDeletion: true,
    },
  ];
}

/** To an object of a namespace. */
export function reference(kind: GroupVersionKind, namespace: string, name: string): ObjectReference {
  return { apiVersion: kind.apiVersion, kind: kind.kind, namespace, name };
}
