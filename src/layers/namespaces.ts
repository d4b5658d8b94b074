// The namespaces that a layer needs: made when missing, marked so that teardown knows whose they are.
import type { KubernetesClient } from '../kubernetes/client.ts';
import { waitUntilGone } from '../kubernetes/deletion.ts';
import { ApiError } from '../kubernetes/errors.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { Logger } from '../runtime/logger.ts';

const CREATED_BY = 'lamina.dev/created-by';

/**
 * Makes the namespace if it is missing; one that is on its way out is waited for first.
 * @returns whether it was made now.
 */
export async function ensureNamespace(
  name: string,
  { client, logger, signal }: { client: KubernetesClient; logger: Logger; signal: AbortSignal },
): Promise<boolean> {
  const reference = { apiVersion: 'v1', kind: 'Namespace', name };
  const found = await client.get(reference, { signal });
  if (found !== undefined && found.metadata.deletionTimestamp === undefined) return false;
  if (found !== undefined) {
    logger.info(`Namespace ${name} is being deleted; waiting to make it anew`);
    await waitUntilGone([found], { client, signal });
    signal.throwIfAborted();
  }
  return createNamespace(name, {}, { client, logger, signal });
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

export const isOurNamespace = (namespace: KubernetesObject): boolean =>
  namespace.metadata.annotations?.[CREATED_BY] === 'lamina';
