// What verify Jobs report: their termination message, so that no access to logs is needed.
import type { KubernetesClient } from '../kubernetes/client.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';

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
  const jobs = objects.filter(({ apiVersion, kind }) => apiVersion === 'batch/v1' && kind === 'Job');
  const found = await Promise.all(
    jobs.map(async (job) => {
      const name = job.metadata.name.replace(new RegExp(`-?${runId}`), '');
      return [name, await readJob(job, options)] as const;
    }),
  );
  const [first] = found;
  return found.length === 1 && first !== undefined ? first[1] : Object.fromEntries(found);
}

async function readJob(
  job: KubernetesObject,
  { client, signal }: { readonly client: Pick<KubernetesClient, 'list'>; readonly signal: AbortSignal },
): Promise<Record<string, unknown>> {
  const { namespace, name } = job.metadata;
  const { items } = await client.list(
    { apiVersion: 'v1', kind: 'Pod' },
    { ...(namespace === undefined ? {} : { namespace }), labelSelector: `job-name=${name}`, signal },
  );
  const newest = items.toSorted((left, right) => created(right).localeCompare(created(left)));
  for (const pod of newest) {
    for (const { state } of (pod['status'] as PodStatus | undefined)?.containerStatuses ?? []) {
      const message = state?.terminated?.message;
      if (message !== undefined && message.trim() !== '') return parseEvidence(message);
    }
  }
  return {};
}

const created = (pod: KubernetesObject): string => pod.metadata.creationTimestamp ?? '';

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
