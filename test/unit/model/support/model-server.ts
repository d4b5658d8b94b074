// An API server in memory that, beyond the fake client, owns fields by manager, gives each object that is made a uid of
// its own, and keeps preconditions: what a prune must stand on. Each write is done at one moment.
import type { ApplyOptions } from '../../../../src/kubernetes/client.ts';
import { ApiError } from '../../../../src/kubernetes/errors.ts';
import { isFields } from '../../../../src/kubernetes/fields.ts';
import {
  bodyOf,
  keyOf,
  referenceTo,
  type KubernetesObject,
  type ObjectReference,
} from '../../../../src/kubernetes/objects.ts';
import { FakeClient } from '../../../support/fake-client.ts';
import { mergeInto } from '../../../support/fake-objects.ts';

type Leaves = Record<string, unknown>;

export class ModelServer extends FakeClient {
  #made = 0;

  /** What is stored, at this moment. */
  look(reference: ObjectReference): KubernetesObject | undefined {
    return this.objects.find((object) => keyOf(referenceTo(object)) === keyOf(reference));
  }

  /** As a controller or a person writes: whole, and as the owner of all of it. */
  put(object: KubernetesObject): void {
    this.set({ ...object, metadata: { uid: this.#uid(), ...object.metadata, managedFields: [] } });
  }

  override async apply(object: KubernetesObject, options: ApplyOptions = {}): Promise<KubernetesObject> {
    options.signal?.throwIfAborted();
    if ((await this.resourceFor(object)) === undefined)
      throw new ApiError(404, 'NotFound', `${object.kind} is not served`);
    const stored = this.look(referenceTo(object));
    const result: KubernetesObject = stored ?? {
      apiVersion: object.apiVersion,
      kind: object.kind,
      metadata: { name: object.metadata.name, uid: this.#uid() },
    };
    const manager = options.fieldManager ?? '';
    const owned = leavesOf(object);
    const before = stored?.metadata.managedFields?.find((entry) => entry.manager === manager)?.fieldsV1;
    drop(result, before ?? {}, owned);
    mergeInto(result, structuredClone(object), { nullDeletes: false });
    result.metadata.managedFields = [
      { manager, operation: 'Apply', apiVersion: object.apiVersion, fieldsV1: owned },
    ];
    return options.dryRun === true ? result : this.set(result);
  }

  #uid(): string {
    this.#made += 1;
    return `uid-${this.#made}`;
  }
}

/** As managedFields write them: what an apply of this object owns. */
function leavesOf(object: KubernetesObject): Leaves {
  const { labels, annotations } = object.metadata;
  const metadata = { ...(labels && { labels }), ...(annotations && { annotations }) };
  const owned = { ...bodyOf(object), metadata };
  const fields = (value: object): Leaves =>
    Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [`f:${key}`, isFields(inner) ? fields(inner) : {}]),
    );
  return fields(owned);
}

/** Takes out what was owned and is so no more. */
function drop(target: Record<string, unknown>, owned: Leaves, kept: Leaves): void {
  for (const [field, below] of Object.entries(owned)) {
    const name = field.slice(2);
    const inner = target[name];
    const still = kept[field];
    if (still === undefined) Reflect.deleteProperty(target, name);
    else if (isFields(inner)) drop(inner, below as Leaves, still as Leaves);
  }
}
