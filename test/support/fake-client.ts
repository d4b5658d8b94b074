// An API server in memory for unit tests: a map of objects behind the KubernetesClient interface. It is simulated: a
// merge stands in for server-side apply, and nothing validates, admits or defaults. What must be true of the real
// server is tested in test/cluster.
import type {
  ApiResource,
  ApplyOptions,
  CallOptions,
  DeleteOptions,
  KubernetesClient,
  ListOptions,
  ObjectList,
  WatchEvent,
} from '../../src/kubernetes/client.ts';
import { ApiError } from '../../src/kubernetes/errors.ts';
import {
  groupOf,
  referenceTo,
  type GroupVersionKind,
  type KubernetesObject,
  type ObjectReference,
} from '../../src/kubernetes/objects.ts';
import { isClusterScoped, matchesFields, matchesLabels, mergeInto, pluralOf } from './fake-objects.ts';
import { FakeStore } from './fake-store.ts';

export interface FakeCall {
  readonly verb: string;
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
}

export interface FakeClientOptions {
  /** What the server holds at first. uid, resourceVersion, generation and creationTimestamp are added where missing. */
  readonly objects?: readonly KubernetesObject[];
  /** `group/Kind` that the server does not serve (until a CRD for it is applied): `kafka.strimzi.io/Kafka`. */
  readonly absentKinds?: readonly string[];
  /** Logs by `namespace/pod/container`, the previous container's by `namespace/pod/container/previous`. */
  readonly logs?: Readonly<Record<string, string>>;
  /** Called before each request; throw from it (`forbidden(call)`, an ApiError of your own) to refuse. */
  readonly onCall?: (call: FakeCall) => void | Promise<void>;
  /** Answers of `request` by `METHOD path`. */
  readonly responses?: Readonly<Record<string, unknown>>;
  /** Milliseconds since the epoch for creationTimestamp and deletionTimestamp. */
  readonly now?: () => number;
}

/** The refusal of an API server whose RBAC does not allow the call. */
export function forbidden(call: FakeCall, user = 'lamina'): ApiError {
  const where =
    call.namespace === undefined ? 'at the cluster scope' : `in the namespace "${call.namespace}"`;
  return new ApiError(
    403,
    'Forbidden',
    `${pluralOf(call.kind)} is forbidden: User "${user}" cannot ${call.verb} resource "${pluralOf(call.kind)}" in API group "" ${where}`,
  );
}

export class FakeClient implements KubernetesClient {
  readonly server = 'https://fake.invalid:6443';
  readonly defaultNamespace = 'default';
  /** Every request in order. */
  readonly calls: FakeCall[] = [];
  /** Mutable: remove a kind to let the server learn it. */
  readonly absentKinds: Set<string>;
  closed = false;
  discoveriesForgotten = 0;

  readonly #options: FakeClientOptions;
  readonly #store: FakeStore;

  constructor(options: FakeClientOptions | readonly KubernetesObject[] = {}) {
    this.#options = isObjects(options) ? { objects: options } : options;
    this.absentKinds = new Set(this.#options.absentKinds);
    this.#store = new FakeStore({
      now: () => this.#options.now?.() ?? Date.now(),
      onKind: (name, served) => {
        if (served) this.absentKinds.delete(name);
        else this.absentKinds.add(name);
      },
    });
    for (const object of this.#options.objects ?? []) this.set(object);
  }

  // --- For tests: what others do to the server ---------------------------------------------------------------------

  /** Stores an object as a controller would: creates or replaces it, and tells the watches. Generation follows the spec. */
  set(object: KubernetesObject): KubernetesObject {
    return structuredClone(this.#store.put(structuredClone(object)));
  }

  /** Sets the status of a stored object. */
  setStatus(reference: ObjectReference, status: unknown): KubernetesObject {
    const object = structuredClone(this.#require(reference));
    object['status'] = structuredClone(status);
    return this.set(object);
  }

  /** Removes an object at once, finalizers or not. */
  remove(reference: ObjectReference): void {
    const object = this.#store.get(reference);
    if (object !== undefined) this.#store.drop(object);
  }

  /** Everything stored, in the order of first storing. */
  get objects(): readonly KubernetesObject[] {
    return this.#store.all().map((object) => structuredClone(object));
  }

  /** How many watches are open now. */
  get openWatches(): number {
    return this.#store.watches;
  }

  /** What a relist after a cut looks like: RELISTING, everything again, SYNCED. */
  relist(): void {
    this.#store.relist();
  }

  // --- KubernetesClient ---------------------------------------------------------------------------------------------

  async request(method: string, path: string, options: CallOptions = {}): Promise<unknown> {
    await this.#called(method, path, undefined, undefined, options);
    const answer = this.#options.responses?.[`${method} ${path}`];
    if (answer === undefined) throw notFound(path);
    return structuredClone(answer);
  }

  async resourceFor(kind: GroupVersionKind, options: CallOptions = {}): Promise<ApiResource | undefined> {
    options.signal?.throwIfAborted();
    if (this.absentKinds.has(`${groupOf(kind.apiVersion)}/${kind.kind}`)) return undefined;
    return {
      apiVersion: kind.apiVersion,
      kind: kind.kind,
      resource: pluralOf(kind.kind),
      namespaced: !isClusterScoped(kind.kind),
      verbs: ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'],
    };
  }

  forgetDiscovery(): void {
    this.discoveriesForgotten += 1;
  }

  async get(reference: ObjectReference, options: CallOptions = {}): Promise<KubernetesObject | undefined> {
    await this.#called('get', reference.kind, reference.namespace, reference.name, options);
    if ((await this.resourceFor(reference)) === undefined) return undefined;
    const object = this.#store.get(reference);
    return object === undefined ? undefined : structuredClone(object);
  }

  async list(kind: GroupVersionKind, options: ListOptions = {}): Promise<ObjectList> {
    await this.#called('list', kind.kind, options.namespace, undefined, options);
    await this.#requireKind(kind);
    const matches = matcher(kind, options);
    return {
      items: this.#store
        .all()
        .filter(matches)
        .map((object) => structuredClone(object)),
      resourceVersion: this.#store.revision,
    };
  }

  async create(
    object: KubernetesObject,
    options: CallOptions & { dryRun?: boolean } = {},
  ): Promise<KubernetesObject> {
    await this.#called('create', object.kind, object.metadata.namespace, object.metadata.name, options);
    await this.#requireKind(object);
    if (this.#store.get(referenceTo(object)) !== undefined) {
      throw new ApiError(
        409,
        'AlreadyExists',
        `${pluralOf(object.kind)} "${object.metadata.name}" already exists`,
      );
    }
    return this.#write(structuredClone(object), options.dryRun);
  }

  async replace(object: KubernetesObject, options: CallOptions = {}): Promise<KubernetesObject> {
    await this.#called('update', object.kind, object.metadata.namespace, object.metadata.name, options);
    const stored = this.#require(referenceTo(object));
    const expected = object.metadata.resourceVersion;
    if (expected !== undefined && expected !== stored.metadata.resourceVersion) {
      throw new ApiError(409, 'Conflict', `the object ${object.metadata.name} has been modified`);
    }
    return this.#write(structuredClone(object));
  }

  async mergePatch(
    reference: ObjectReference,
    patch: unknown,
    options: CallOptions & { subresource?: string } = {},
  ): Promise<KubernetesObject> {
    await this.#called('patch', reference.kind, reference.namespace, reference.name, options);
    const object = structuredClone(this.#require(reference));
    mergeInto(object, structuredClone(patch) as Record<string, unknown>, { nullDeletes: true });
    return this.#write(object);
  }

  async apply(object: KubernetesObject, options: ApplyOptions = {}): Promise<KubernetesObject> {
    await this.#called('apply', object.kind, object.metadata.namespace, object.metadata.name, options);
    await this.#requireKind(object);
    const stored = this.#store.get(referenceTo(object));
    const merged = stored === undefined ? structuredClone(object) : structuredClone(stored);
    mergeInto(merged, structuredClone(object), { nullDeletes: false });
    return this.#write(merged, options.dryRun);
  }

  async delete(reference: ObjectReference, options: DeleteOptions = {}): Promise<boolean> {
    await this.#called('delete', reference.kind, reference.namespace, reference.name, options);
    const stored = this.#store.get(reference);
    if (stored === undefined) return false;
    if (options.uid !== undefined && options.uid !== stored.metadata.uid) {
      throw new ApiError(409, 'Conflict', `the UID in the precondition (${options.uid}) does not match`);
    }
    const { resourceVersion } = options;
    if (resourceVersion !== undefined && resourceVersion !== stored.metadata.resourceVersion) {
      throw new ApiError(
        409,
        'Conflict',
        `the ResourceVersion in the precondition (${resourceVersion}) does not match`,
      );
    }
    if (options.dryRun === true) return true;
    if ((stored.metadata.finalizers ?? []).length === 0)
      this.#store.drop(stored, options.propagationPolicy !== 'Orphan');
    else if (stored.metadata.deletionTimestamp === undefined) {
      const object = structuredClone(stored);
      object.metadata.deletionTimestamp = this.#store.timestamp();
      this.#store.put(object);
    }
    return true;
  }

  async *watch(
    kind: GroupVersionKind,
    options: ListOptions & { signal: AbortSignal },
  ): AsyncGenerator<WatchEvent> {
    if (options.signal.aborted) return;
    await this.#called('watch', kind.kind, options.namespace, undefined, {});
    await this.#requireKind(kind);
    const queue: WatchEvent[] = [];
    let wake: () => void = () => undefined;
    const stop = (): void => wake();
    options.signal.addEventListener('abort', stop, { once: true });
    const unsubscribe = this.#store.subscribe({
      matches: matcher(kind, options),
      push: (event) => {
        queue.push(event);
        wake();
      },
    });
    try {
      while (!options.signal.aborted) {
        const event = queue.shift();
        if (event !== undefined) yield event;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      unsubscribe();
      options.signal.removeEventListener('abort', stop);
    }
  }

  async podLog(
    pod: ObjectReference,
    options: CallOptions & { container?: string; previous?: boolean; tailLines?: number },
  ): Promise<string> {
    await this.#called('log', 'Pod', pod.namespace, pod.name, options);
    const key = `${pod.namespace ?? ''}/${pod.name}/${options.container ?? ''}${options.previous === true ? '/previous' : ''}`;
    const log = this.#options.logs?.[key];
    if (log === undefined) {
      throw new ApiError(
        400,
        'BadRequest',
        `container "${options.container ?? ''}" in pod "${pod.name}" has no log`,
      );
    }
    const lines = log.replace(/\n$/, '').split('\n');
    return lines.slice(-(options.tailLines ?? lines.length)).join('\n');
  }

  close(): void {
    this.closed = true;
  }

  // --- Inside -------------------------------------------------------------------------------------------------------

  async #called(
    verb: string,
    kind: string,
    namespace: string | undefined,
    name: string | undefined,
    options: CallOptions,
  ): Promise<void> {
    options.signal?.throwIfAborted();
    const call = { verb, kind, namespace, name };
    this.calls.push(call);
    await this.#options.onCall?.(call);
  }

  async #requireKind(kind: GroupVersionKind): Promise<void> {
    if ((await this.resourceFor(kind)) === undefined) {
      throw new ApiError(
        404,
        'NotFound',
        `the server could not find the requested resource (${kind.kind} ${kind.apiVersion})`,
      );
    }
  }

  #require(reference: ObjectReference): KubernetesObject {
    const object = this.#store.get(reference);
    if (object === undefined) throw notFound(`${pluralOf(reference.kind)} "${reference.name}"`);
    return object;
  }

  #write(object: KubernetesObject, dryRun = false): KubernetesObject {
    if (dryRun) return this.#store.stamp(object);
    return structuredClone(this.#store.put(object));
  }
}

function isObjects(
  options: FakeClientOptions | readonly KubernetesObject[],
): options is readonly KubernetesObject[] {
  return Array.isArray(options);
}

function notFound(what: string): ApiError {
  return new ApiError(404, 'NotFound', `${what} not found`);
}

function matcher(kind: GroupVersionKind, options: ListOptions): (object: KubernetesObject) => boolean {
  return (object) =>
    object.kind === kind.kind &&
    groupOf(object.apiVersion) === groupOf(kind.apiVersion) &&
    (options.namespace === undefined || object.metadata.namespace === options.namespace) &&
    matchesLabels(object, options.labelSelector) &&
    matchesFields(object, options.fieldSelector);
}
