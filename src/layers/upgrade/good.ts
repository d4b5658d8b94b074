// What a layer is when it has become ready, to be kept as its last good revision.
import { describeReference, keyOf, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { errorMessage } from '../../runtime/errors.ts';
import type { MemberContext } from '../objects/members.ts';
import type { OperatorState } from '../operator.ts';
import { parseManifests } from '../render/manifests.ts';
import type { RunIdentity } from '../types.ts';
import { fieldAt } from './field-path.ts';
import { fieldRules } from './gates.ts';
import {
  imagesIn,
  keepRevision,
  operatorOf,
  withoutSecrets,
  type Revision,
  type RevisionContent,
} from './revision.ts';
import { rulesFor, type UpgradeRule } from './rules.ts';

interface ReadyLayer {
  readonly objects: readonly KubernetesObject[];
  readonly operator: OperatorState | undefined;
  /** The layer's own rules. */
  readonly upgrades: readonly UpgradeRule[] | undefined;
}

/** Keeps what is ready now, unless it is kept already. A layer that is ready stays so, whatever becomes of this. */
export async function keepGoodRevision(
  layer: ReadyLayer,
  known: Revision | undefined,
  context: MemberContext,
  {
    run,
    seen,
    beforeWrite,
  }: {
    readonly run: RunIdentity;
    /** The layer's objects as they were judged ready, by key. */
    readonly seen: ReadonlyMap<string, KubernetesObject>;
    readonly beforeWrite: () => Promise<unknown>;
  },
): Promise<void> {
  try {
    const content = await describeRevision(layer, seen, context);
    await keepRevision(content, known, context, run, beforeWrite);
  } catch (error) {
    context.signal.throwIfAborted();
    context.logger.warning(
      `Layer ${context.layer} is ready, but could not be kept as its last good revision: ${errorMessage(error)}`,
    );
  }
}

/** One read for each object that asks for a version and was not seen. */
async function describeRevision(
  { objects, operator, upgrades }: ReadyLayer,
  seen: ReadonlyMap<string, KubernetesObject>,
  context: MemberContext,
): Promise<RevisionContent> {
  const release = operator?.foreign === undefined ? operator?.release : undefined;
  const manifests =
    release === undefined ? [] : parseManifests(release.manifest, `Helm release ${release.chart}`);
  return {
    ...withoutSecrets(objects),
    ...(operator === undefined || release === undefined
      ? {}
      : { operator: operatorOf(operator.operator, release) }),
    versions: await versionsOf(objects, upgrades, seen, context),
    images: imagesIn([...objects, ...manifests]),
  };
}

async function versionsOf(
  objects: readonly KubernetesObject[],
  own: readonly UpgradeRule[] | undefined,
  seen: ReadonlyMap<string, KubernetesObject>,
  { kubernetes, signal }: MemberContext,
): Promise<RevisionContent['versions']> {
  const rules = rulesFor(own);
  const found = objects.map(async (object) => {
    const fields = fieldRules(object, rules).flatMap(({ field, running, floor }) => [
      field,
      ...(running === undefined ? [] : [running]),
      ...(floor === undefined ? [] : [floor]),
    ]);
    if (fields.length === 0) return [];
    const reference = referenceTo(object);
    const live = seen.get(keyOf(reference)) ?? (await kubernetes.get(reference, { signal }));
    const versions = [...new Set(fields)].flatMap((field) => {
      const value = fieldAt(live, field);
      return typeof value === 'string' ? [[field, value] as const] : [];
    });
    return versions.length === 0
      ? []
      : [[describeReference(reference), Object.fromEntries(versions)] as const];
  });
  return Object.fromEntries((await Promise.all(found)).flat());
}
