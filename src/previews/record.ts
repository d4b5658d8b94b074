// What a deploy leaves on the namespace of what it did, so that others can tell of a preview without its files.
import * as z from 'zod';
import type { KubernetesObject } from '../kubernetes/objects.ts';

export const RECORD = 'lamina.dev/preview';

const recordSchema = z.object({
  state: z.enum(['deploying', 'ready', 'failed']),
  /** Why it failed. */
  reason: z.string().optional(),
  endpoints: z.record(z.string(), z.string()).default({}),
  layers: z.array(z.string()).default([]),
  /** How many resources that make or run pods the layers are made of. */
  holds: z.int().default(0),
  commit: z.string().optional(),
});

export type PreviewRecord = Readonly<z.output<typeof recordSchema>>;

const LONGEST_REASON = 500;

/** What is undefined is left out. */
export const renderRecord = (record: PreviewRecord): string =>
  JSON.stringify({ ...record, reason: record.reason?.slice(0, LONGEST_REASON) });

/** undefined where a run was killed before it wrote one, or where others have written something else. */
export function readRecord({ metadata }: KubernetesObject): PreviewRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(metadata.annotations?.[RECORD] ?? 'null');
  } catch {
    return undefined; // Somebody edited it; what lives in the namespace tells the rest.
  }
  const parsed = recordSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
