// Whether a process of a newer version has run on a resource's data.
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import type { MemberContext } from '../objects/members.ts';
import type { FieldRule } from './rules.ts';
import { compareMinors, parseVersion } from './version.ts';

interface ContainerStatus {
  readonly name: string;
  readonly image?: string;
  readonly restartCount?: number;
  readonly state?: { readonly waiting?: object };
  readonly lastState?: { readonly terminated?: object };
}

/** An image that does not tell its version counts as a newer one. */
export async function hasRun(
  { metadata }: KubernetesObject,
  { label, value, container }: NonNullable<FieldRule['pods']>,
  wanted: string,
  { kubernetes, signal }: Pick<MemberContext, 'kubernetes' | 'signal'>,
): Promise<boolean> {
  const { items } = await kubernetes.list(
    { apiVersion: 'v1', kind: 'Pod' },
    {
      labelSelector: `${label}=${value.replace('%', metadata.name)}`,
      signal,
      ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
    },
  );
  return items.some((pod) => isNewer(imageOf(pod, container), wanted) && hasBegun(pod, container));
}

function imageOf(pod: KubernetesObject, container: string): string {
  const { containers = [] } = (pod['spec'] ?? {}) as {
    containers?: readonly { readonly name: string; readonly image?: string }[];
  };
  return containers.find(({ name }) => name === container)?.image ?? '';
}

function isNewer(image: string, wanted: string): boolean {
  const [of, than] = [parseVersion(/:v?(\d+\.\d+\.\d+)[^/]*$/.exec(image)?.[1]), parseVersion(wanted)];
  return of === undefined || than === undefined || compareMinors(of, than) > 0;
}

/** A container that waits and has never ended has not run: its image is being pulled, or its pod has no node. */
function hasBegun(pod: KubernetesObject, container: string): boolean {
  const { containerStatuses = [] } = (pod['status'] ?? {}) as {
    containerStatuses?: readonly ContainerStatus[];
  };
  const status = containerStatuses.find(({ name }) => name === container);
  if (status === undefined) return false;
  return (
    status.state?.waiting === undefined ||
    (status.restartCount ?? 0) > 0 ||
    status.lastState?.terminated !== undefined
  );
}
