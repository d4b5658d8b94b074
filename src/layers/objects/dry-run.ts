// What the server makes of an object that is to be applied, asked by dry runs.
import { ApplyConflictError, type FieldConflict } from '../../kubernetes/errors.ts';
import { describeReference, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { reasonToYield, withoutField } from '../../kubernetes/yielding.ts';
import { isRefusal, refusedManifest } from '../failure.ts';
import { FIELD_MANAGER } from './field-manager.ts';
import type { PlanOptions } from './plan.ts';
import { reasonToReplace, underFreeName } from './replacement.ts';

type DryRunOptions = Pick<PlanOptions, 'client' | 'logger' | 'signal' | 'force'>;

export interface Asked {
  /** Without the fields that yield to others. */
  readonly sent: KubernetesObject;
  /** What would live then. */
  readonly result: KubernetesObject;
  /** Those that stand in the way: none where they are forced. */
  readonly conflicts: readonly FieldConflict[];
  /** Why the object has to be made anew. */
  readonly replacement?: string;
}

/**
 * A dry run that leaves out what yields, and answers conflicts with the result that taking over would have. What may be
 * made anew is asked about as a new object, so that a mistake in it is found before the old one is gone.
 * @param spent why `live` has to give way whatever the server says, if it has to
 * @throws {LayerFailure} for what the server refuses
 */
export async function askServer(
  desired: KubernetesObject,
  live: KubernetesObject | undefined,
  options: DryRunOptions,
  spent: string | undefined,
): Promise<Asked> {
  const { client, logger, signal, force } = options;
  const dryRun = (object: KubernetesObject, forced: boolean): Promise<KubernetesObject> =>
    client.apply(object, { dryRun: true, force: forced, fieldManager: FIELD_MANAGER, signal });
  let sent = desired;
  let standing: readonly FieldConflict[] = [];
  try {
    if (spent !== undefined)
      return { sent, result: await dryRun(underFreeName(sent), true), conflicts: [], replacement: spent };
    try {
      return { sent, result: await dryRun(sent, false), conflicts: [] };
    } catch (error) {
      if (!(error instanceof ApplyConflictError)) throw error;
      for (const conflict of error.conflicts) {
        const why = reasonToYield(desired, conflict);
        if (why === undefined) standing = [...standing, conflict];
        else {
          sent = withoutField(sent, conflict.field);
          logger.info(
            `${describeReference(referenceTo(desired))}: ${conflict.field} is left to ${conflict.manager} (${why})`,
          );
        }
      }
    }
    return { sent, result: await dryRun(sent, true), conflicts: force ? [] : standing };
  } catch (error) {
    // Conflicts stand in the way for as long as nobody forces them.
    const replacement = reasonToReplace(error, live, desired, { taken: force || standing.length > 0 });
    try {
      if (replacement === undefined) throw error;
      const result = await dryRun(underFreeName(sent), true);
      return { sent, result, conflicts: force ? [] : standing, replacement };
    } catch (refusal) {
      if (isRefusal(refusal)) throw refusedManifest(desired, refusal);
      throw refusal;
    }
  }
}
