// The namespaces that a layer needs: made when missing, marked so that teardown knows whose they are.
import type { KubernetesClient } from '../kubernetes/client.ts';
import { waitUntilGone } from '../kubernetes/deletion.ts';
import { ApiError } from '../kubernetes/errors.ts';
import type { KubernetesObject, ObjectReference } from '../kubernetes/objects.ts';
import { mapConcurrently } from '../runtime/concurrency.ts';
import type { Logger } from '../runtime/logger.ts';

/** Kubernetes' Pod Security levels, the weakest first. */
export const POD_SECURITY = ['privileged', 'baseline', 'restricted'] as const;
export type PodSecurity = (typeof POD_SECURITY)[number];

/** What a namespace refuses, and what it warns of and records; nothing where no level is asked for. */
export const podSecurityLabels = (level: PodSecurity | undefined): Readonly<Record<string, string>> =>
  level === undefined
    ? {}
    : {
        'pod-security.kubernetes.io/enforce': level,
        'pod-security.kubernetes.io/audit': 'restricted',
        'pod-security.kubernetes.io/warn': 'restricted',
      };

/** The level that suits all; undefined where one of them leaves it to the cluster. */
export const weakestOf = (levels: readonly (PodSecurity | undefined)[]): PodSecurity | undefined =>
  levels.includes(undefined) ? undefined : POD_SECURITY.find((level) => levels.includes(level));

const CREATED_BY = 'lamina.dev/created-by';

export const namespaceReference = (name: string): ObjectReference => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  name,
});

/** undefined where it does not exist. */
export const readNamespace = (
  name: string,
  { client, signal }: { readonly client: Pick<KubernetesClient, 'get'>; readonly signal: AbortSignal },
): Promise<KubernetesObject | undefined> => client.get(namespaceReference(name), { signal });

/**
 * Makes the namespace if it is missing; one that is on its way out is waited for first.
 * @returns whether it was made now.
 */
export async function ensureNamespace(
  name: string,
  { client, logger, signal }: { client: KubernetesClient; logger: Logger; signal: AbortSignal },
  labels: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const found = await readNamespace(name, { client, signal });
  if (found !== undefined && found.metadata.deletionTimestamp === undefined) return false;
  if (found !== undefined) {
    logger.info(`Namespace ${name} is being deleted; waiting to make it anew`);
    await waitUntilGone([found], { client, signal });
    signal.throwIfAborted();
  }
  return createNamespace(name, { labels }, { client, logger, signal });
}

/** Those that `ensureNamespace` would make: they do not exist, or are on their way out. */
export async function namespacesToMake(
  names: readonly string[],
  context: { readonly client: Pick<KubernetesClient, 'get'>; readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const found = await mapConcurrently(names, 16, async (name) => {
    const namespace = await readNamespace(name, context);
    return namespace === undefined || namespace.metadata.deletionTimestamp !== undefined ? [name] : [];
  });
  return found.flat();
}

export interface NamespaceMetadata {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Makes the namespace with everything that it is known by; false where it exists already. */
export async function createNamespace(
  name: string,
  { labels, annotations }: NamespaceMetadata,
  { client, logger, signal }: { client: KubernetesClient; logger: Logger; signal: AbortSignal },
): Promise<boolean> {
  try {
    await client.create(
      {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: {
          name,
          labels: { ...labels, 'app.kubernetes.io/managed-by': 'lamina' },
          annotations: { ...annotations, [CREATED_BY]: 'lamina' },
        },
      },
      { signal, repeatable: true },
    );
    logger.info(`Namespace ${name} created`);
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.reason === 'AlreadyExists') return false;
    throw error;
  }
}

/** Whether Lamina made it, so that it may go with the last layer in it. */
export const isOurNamespace = (namespace: KubernetesObject): boolean =>
  namespace.metadata.annotations?.[CREATED_BY] === 'lamina';
