// What verify Jobs report: their termination message, so that no access to logs is needed.
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import { describeReference, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import type { Logger } from '../../runtime/logger.ts';
import { isJob } from './jobs.ts';

/** Enough for a stack trace. */
const LAST_LINES = 40;

interface PodStatus {
  readonly containerStatuses?: readonly {
    readonly state?: { readonly terminated?: { readonly message?: string } };
  }[];
}

/**
 * The evidence of one Job as it is, of several by the Job's name (the run's word left out).
 * Of a message, the last line that is a JSON object counts; without one, the message itself is the evidence.
 */
export async function readEvidence(
  objects: readonly KubernetesObject[],
  runId: string,
  options: { readonly client: Pick<KubernetesClient, 'list'>; readonly signal: AbortSignal },
): Promise<Record<string, unknown>> {
  const found = await Promise.all(
    objects.filter(isJob).map(async (job) => {
      const name = job.metadata.name.replace(new RegExp(`-?${runId}`), '');
      return [name, await readJob(job, options)] as const;
    }),
  );
  const [first] = found;
  return found.length === 1 && first !== undefined ? first[1] : Object.fromEntries(found);
}

async function readJob(
  job: KubernetesObject,
  options: { readonly client: Pick<KubernetesClient, 'list'>; readonly signal: AbortSignal },
): Promise<Record<string, unknown>> {
  const newest = await podsOf(job, options);
  for (const pod of newest) {
    for (const { state } of (pod['status'] as PodStatus | undefined)?.containerStatuses ?? []) {
      const message = state?.terminated?.message;
      if (message !== undefined && message.trim() !== '') return parseEvidence(message);
    }
  }
  return {};
}

/** A Job's pods, the newest first. */
async function podsOf(
  { metadata: { name, namespace } }: KubernetesObject,
  { client, signal }: { readonly client: Pick<KubernetesClient, 'list'>; readonly signal: AbortSignal },
): Promise<KubernetesObject[]> {
  const { items } = await client.list(
    { apiVersion: 'v1', kind: 'Pod' },
    { ...(namespace === undefined ? {} : { namespace }), labelSelector: `job-name=${name}`, signal },
  );
  return items.toSorted((left, right) => created(right).localeCompare(created(left)));
}

/** The end of what the Jobs said, before their pods are removed. A pod without a log has said nothing. */
export async function logLastLines(
  objects: readonly KubernetesObject[],
  {
    client,
    logger,
    signal,
  }: {
    readonly client: Pick<KubernetesClient, 'list' | 'podLog'>;
    readonly logger: Logger;
    readonly signal: AbortSignal;
  },
): Promise<void> {
  for (const job of objects.filter(isJob)) {
    const [pod] = await podsOf(job, { client, signal });
    if (pod === undefined) continue;
    const reference = referenceTo(pod);
    try {
      const log = await client.podLog(reference, { tailLines: LAST_LINES, signal });
      if (log.trim() !== '')
        logger.info(`The last lines of ${describeReference(reference)}:\n${log.trimEnd()}`);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      logger.debug(`${describeReference(reference)} has no log: ${error.message}`);
    }
  }
}

const created = (pod: KubernetesObject): string => pod.metadata.creationTimestamp ?? '';

/** What a termination message reports: its last line that is a JSON object, else the message itself. */
export function parseEvidence(message: string): Record<string, unknown> {
  for (const line of message.trim().split('\n').reverse()) {
    try {
      const data: unknown = JSON.parse(line);
      if (typeof data === 'object' && data !== null && !Array.isArray(data))
        return data as Record<string, unknown>;
    } catch {
      // Not the line of JSON; perhaps the one before.
    }
  }
  return { message: message.trim() };
}
