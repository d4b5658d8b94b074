// Looking without stumbling: what cannot be seen is noted, and the diagnosis goes on.
import { errorMessage } from '../../runtime/errors.ts';
import type { KubernetesClient, ListOptions } from '../client.ts';
import { ApiError } from '../errors.ts';
import {
  describeReference,
  type GroupVersionKind,
  type KubernetesObject,
  type ObjectReference,
} from '../objects.ts';
import { tidy } from '../../runtime/redact.ts';

export interface Sight {
  /** What could not be looked at, for the evidence. */
  readonly notSeen: readonly string[];
  /** undefined where it could not be looked at; an unknown kind has no objects. */
  list<T extends KubernetesObject>(
    kind: GroupVersionKind,
    options?: Omit<ListOptions, 'signal'>,
  ): Promise<readonly T[] | undefined>;
  /** `seen` is false where it could not be looked at. */
  get(reference: ObjectReference): Promise<{ seen: boolean; object: KubernetesObject | undefined }>;
  /** The container's last words; undefined where there are none. */
  log(pod: ObjectReference, container: string, previous: boolean, lines: number): Promise<string | undefined>;
  /** Whether the server serves a kind; true where that could not be learned. */
  serves(kind: GroupVersionKind): Promise<boolean>;
}

/**
 * @param signal Ends every look; what was not seen by then is noted.
 * @param interrupted The caller's own signal: its abort is the only thing that is thrown.
 */
export function createSight(client: KubernetesClient, signal: AbortSignal, interrupted: AbortSignal): Sight {
  const notSeen: string[] = [];
  const look = async <T>(what: string, work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      signal.throwIfAborted();
      return await work();
    } catch (error) {
      interrupted.throwIfAborted();
      const refused = error instanceof ApiError && (error.status === 401 || error.status === 403);
      notSeen.push(
        refused ? `Not allowed to ${what}` : `Could not ${what}: ${tidy(errorMessage(error), 160)}`,
      );
      return otherwise;
    }
  };
  return {
    notSeen,
    list: (kind, options = {}) =>
      look<readonly never[] | undefined>(
        `list ${kind.kind} objects${options.namespace === undefined ? '' : ` in namespace ${options.namespace}`}`,
        async () => {
          try {
            return (await client.list(kind, { ...options, signal })).items as never[];
          } catch (error) {
            if (error instanceof ApiError && error.status === 404) return [];
            throw error;
          }
        },
        undefined,
      ),
    get: (reference) =>
      look<{ seen: boolean; object: KubernetesObject | undefined }>(
        `get ${describeReference(reference)}`,
        async () => ({ seen: true, object: await client.get(reference, { signal }) }),
        { seen: false, object: undefined },
      ),
    log: (pod, container, previous, tailLines) =>
      look(
        `read the log of container ${container} of ${describeReference(pod)}`,
        async () => {
          try {
            return await client.podLog(pod, { container, previous, tailLines, signal });
          } catch (error) {
            // 400: no such container has run; 404: the pod is gone. Neither is a lack of sight.
            if (error instanceof ApiError && (error.status === 400 || error.status === 404)) return undefined;
            throw error;
          }
        },
        undefined,
      ),
    serves: (kind) =>
      look<boolean>(
        `ask which kinds ${kind.apiVersion} has`,
        async () => (await client.resourceFor(kind, { signal })) !== undefined,
        true,
      ),
  };
}
