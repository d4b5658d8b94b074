// Has the controller seen this generation? A status of an older one, however good it looks, proves nothing.
import { fieldAt, isFields, numberAt, timeOf } from '../fields.ts';
import { generationOf, type KubernetesObject } from '../objects.ts';
import { progressing, type Rule, type RuleContext } from './rule.ts';
import type { Assessment } from './types.ts';

/** managedFields carry whole seconds: two writes of the same second cannot be put in order. */
export const MANAGED_FIELDS_PRECISION = 1_000;

/** A write this long ago is over, whatever the skew between this machine's clock and the cluster's. */
export const LONG_AGO = 60_000;

/** The generation that must have been observed: ours, or a later one if somebody has changed the object since. */
export function wantedGeneration(
  object: KubernetesObject,
  context: Pick<RuleContext, 'expectation'>,
): number {
  return Math.max(context.expectation.generation ?? 0, generationOf(object) ?? 0);
}

/** Whether the status says that this generation, or a later one, was seen by the controller. */
export function isObserved(object: KubernetesObject, wanted: number): boolean {
  const observed = numberAt(object, 'status', 'observedGeneration');
  return observed !== undefined && observed >= wanted;
}

/** When the spec was last written, by managedFields; the time of creation where they are missing. */
export function specWrittenAt(object: KubernetesObject): number | undefined {
  const times = writes(
    object,
    (entry) => entry.subresource === '' && isFields(fieldAt(entry.fields, 'f:spec')),
  );
  return times ?? timeOf(object.metadata.creationTimestamp);
}

/** When anybody last wrote the status, by managedFields. */
export function statusWrittenAt(object: KubernetesObject): number | undefined {
  return writes(
    object,
    (entry) => entry.subresource === 'status' || isFields(fieldAt(entry.fields, 'f:status')),
  );
}

interface Write {
  readonly subresource: string;
  readonly fields: unknown;
}

function writes(object: KubernetesObject, selects: (write: Write) => boolean): number | undefined {
  const entries: unknown = object.metadata.managedFields;
  if (!Array.isArray(entries)) return undefined;
  let newest: number | undefined;
  for (const entry of entries as unknown[]) {
    if (!isFields(entry)) continue;
    const { subresource, fieldsV1, time } = entry;
    if (!selects({ subresource: typeof subresource === 'string' ? subresource : '', fields: fieldsV1 }))
      continue;
    const at = timeOf(typeof time === 'string' ? time : undefined);
    if (at !== undefined && (newest === undefined || at > newest)) newest = at;
  }
  return newest;
}

/**
 * For a status without observedGeneration. It is of this generation if there never was another, if managedFields show
 * that it was written after the spec, or if it was seen to change while this generation stood.
 */
function isStatusNewer(object: KubernetesObject, context: RuleContext): boolean {
  const wanted = wantedGeneration(object, context);
  // The baseline is taken first, so that it is there whichever proof is tried later.
  const changed = context.memory.changed(
    `status of generation ${wanted}`,
    JSON.stringify([fieldAt(object, 'status')]),
  );
  if (wanted === 1 || changed) return true;
  const spec = specWrittenAt(object);
  const status = statusWrittenAt(object);
  return spec !== undefined && status !== undefined && status >= spec + MANAGED_FIELDS_PRECISION;
}

/** Whether nobody has written a status yet. */
export function isSilent(object: KubernetesObject): boolean {
  const status = fieldAt(object, 'status');
  return !isFields(status) || Object.keys(status).length === 0;
}

/** The fact whose first sight begins the grace of a status that proves nothing. */
export const unproved = (wanted: number): string => `generation ${wanted} unproved`;

/** undefined where the observation is proved; what is being waited for otherwise. */
export function missingProof(
  object: KubernetesObject,
  rule: Rule,
  context: RuleContext,
): Assessment | undefined {
  if (rule.proof === 'own') return undefined;
  const wanted = wantedGeneration(object, context);
  const stated = fieldAt(object, 'status', 'observedGeneration');
  if (stated !== undefined && stated !== null) {
    if (isObserved(object, wanted)) return undefined;
    return progressing(
      'LatestGenerationNotObserved',
      `its controller has observed generation ${describe(stated)}, not yet ${wanted}`,
    );
  }
  if (rule.proof === 'whereStated') return undefined;
  const silent = isSilent(object);
  if (rule.proof === 'observedGeneration')
    return progressing(
      'LatestGenerationNotObserved',
      silent
        ? `its controller has not written a status yet (generation ${wanted})`
        : `its controller has not confirmed generation ${wanted} yet`,
    );
  if (!silent && isStatusNewer(object, context)) return undefined;
  if (rule.unprovedGrace !== undefined) {
    const over = graceEnd(object, unproved(wanted), rule.unprovedGrace, context);
    if (context.now >= over) return undefined;
    return progressing(silent ? 'NoStatus' : 'LatestGenerationNotObserved', notYet(silent, wanted), over);
  }
  return progressing(silent ? 'NoStatus' : 'LatestGenerationNotObserved', notYet(silent, wanted));
}

/** When a grace that begins with the first sight of a fact ends; at once if the spec was written long ago. */
export function graceEnd(
  object: KubernetesObject,
  fact: string,
  grace: number,
  context: RuleContext,
): number {
  const firstSeen = context.memory.since(fact, context.now);
  const written = specWrittenAt(object);
  return written !== undefined && context.now - written > grace + LONG_AGO ? context.now : firstSeen + grace;
}

function notYet(silent: boolean, wanted: number): string {
  return silent
    ? 'its controller has not written a status yet'
    : `its status may still be that of a generation before ${wanted}`;
}

function describe(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : 'none that can be read';
}
