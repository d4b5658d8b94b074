// The Lease as it is written and read: who holds it, for how long, and by which process.
import { without } from '../fields.ts';
import type { KubernetesObject, ObjectReference } from '../objects.ts';
import type { LeaseRequest } from './types.ts';

export const LEASE = { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease' } as const;
/** For how long a lease counts without being renewed. */
export const DURATION_SECONDS = 30;
const RUN_URL = 'lamina.dev/run-url';
/** Tells two processes with the same holder name apart. */
const SESSION = 'lamina.dev/session';

interface LeaseSpec {
  readonly holderIdentity?: string;
  readonly leaseDurationSeconds?: number;
  readonly leaseTransitions?: number;
  readonly renewTime?: string;
}

/** Where the lease is. */
export const referenceOf = ({
  name,
  namespace,
}: Pick<LeaseRequest, 'name' | 'namespace'>): ObjectReference => ({
  ...LEASE,
  name,
  namespace,
});

const specOf = (lease: KubernetesObject): LeaseSpec => lease['spec'] ?? {};

/** '' where nobody holds it. */
export const holderOf = (lease: KubernetesObject): string => specOf(lease).holderIdentity ?? '';

/** undefined where nobody holds it, or a program other than Lamina. */
export const sessionOf = (lease: KubernetesObject): string | undefined =>
  lease.metadata.annotations?.[SESSION];

/** Where its holder can be watched at work, if it has said so. */
export const runUrlOf = (lease: KubernetesObject): string | undefined =>
  lease.metadata.annotations?.[RUN_URL];

/** Milliseconds after which the lease counts as given up by its holder. */
export const durationOf = (lease: KubernetesObject): number =>
  (specOf(lease).leaseDurationSeconds ?? DURATION_SECONDS) * 1000;

/** The lease as this process takes it, new or from `current`, which nobody holds any more. `now`: by our own clock. */
export function takenBy(
  request: Pick<LeaseRequest, 'name' | 'namespace' | 'holder' | 'url'>,
  session: string,
  current: KubernetesObject | undefined,
  now: number,
): KubernetesObject {
  const { name, namespace, holder, url } = request;
  const transitions = current === undefined ? 0 : (specOf(current).leaseTransitions ?? 0) + 1;
  return {
    ...LEASE,
    metadata: {
      ...current?.metadata,
      name,
      namespace,
      annotations: { [SESSION]: session, ...(url === undefined ? {} : { [RUN_URL]: url }) },
    },
    spec: {
      holderIdentity: holder,
      leaseDurationSeconds: DURATION_SECONDS,
      acquireTime: microTime(now),
      renewTime: microTime(now),
      leaseTransitions: transitions,
    },
  };
}

/** The same holder's, for another duration from `now`. */
export const renewed = (lease: KubernetesObject, now: number): KubernetesObject => ({
  ...lease,
  spec: { ...specOf(lease), renewTime: microTime(now) },
});

/** Nobody's. */
export const freed = (lease: KubernetesObject): KubernetesObject => ({
  ...lease,
  metadata: { ...lease.metadata, annotations: {} },
  spec: without(specOf(lease), 'holderIdentity'),
});

/** RFC 3339 with six digits, the only form that the server reads. */
const microTime = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('Z', '000Z');
