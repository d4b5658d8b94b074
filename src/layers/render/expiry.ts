// Resources that would remove themselves: the next deploy would miss them, and run again what has run already.
import { fieldAt } from '../../kubernetes/fields.ts';
import { describeReference, groupOf, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { ConfigurationError } from '../../runtime/errors.ts';

const LIFETIMES: Readonly<Record<string, string>> = {
  'batch/Job': 'ttlSecondsAfterFinished',
  'sparkoperator.k8s.io/SparkApplication': 'timeToLiveSeconds',
};

/**
 * That an object stands in the cluster is the only memory of its having run.
 * @throws {ConfigurationError} for an object with a lifetime after its end.
 */
export function refuseExpiry(objects: readonly KubernetesObject[], source: string): void {
  for (const object of objects) {
    const field = LIFETIMES[`${groupOf(object.apiVersion)}/${object.kind}`];
    const value = field === undefined ? undefined : fieldAt(object, 'spec', field);
    if (field === undefined || value === undefined || value === null) continue;
    throw new ConfigurationError(
      `${source}: ${describeReference(referenceTo(object))} has spec.${field}: ${JSON.stringify(value)}, so that it would be gone some time after its end, and each deploy would run it again`,
      {
        remedy: `Remove spec.${field}. Lamina removes the object with its layer, or when it has to be made anew.`,
      },
    );
  }
}
