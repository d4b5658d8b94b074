// The client that the rest of Lamina sees. One connection pool, one discovery cache, every call abortable.
import type { GroupVersionKind, KubernetesObject, ObjectReference } from './objects.ts';

/** How one kind is served. */
export interface ApiResource extends GroupVersionKind {
  /** The plural in the URL: `kafkas`. */
  readonly resource: string;
  readonly namespaced: boolean;
  readonly verbs: readonly string[];
}

export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface ApplyOptions extends CallOptions {
  /** Takes fields over from other managers instead of failing with a conflict. */
  readonly force?: boolean;
  /** Asks the server for the result without storing it. */
  readonly dryRun?: boolean;
  /** Defaults to `lamina`. */
  readonly fieldManager?: string;
  /** What the server does with a field that it does not know; defaults to `Strict`, so that a typo is refused. */
  readonly fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
}

export interface ListOptions extends CallOptions {
  readonly namespace?: string;
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
}

export interface DeleteOptions extends CallOptions {
  readonly propagationPolicy?: 'Foreground' | 'Background' | 'Orphan';
  /** Refuse with a Conflict if the object was replaced meanwhile. */
  readonly uid?: string;
  /** Refuse with a Conflict if the object was changed meanwhile. */
  readonly resourceVersion?: string;
  readonly dryRun?: boolean;
}

export interface ObjectList {
  readonly items: KubernetesObject[];
  readonly resourceVersion: string;
}

/** How many requests for the parts of one step are under way at once; the rest of the pool is for other steps. */
export const SIDE_BY_SIDE = 8;

/** What a watch tells. `SYNCED` follows each complete (re)list: what was not repeated before it is gone. */
export type WatchEvent =
  | { readonly type: 'ADDED' | 'MODIFIED' | 'DELETED'; readonly object: KubernetesObject }
  | { readonly type: 'RELISTING' }
  | { readonly type: 'SYNCED' };

/** Calls throw an ApiError where the server refuses or does not answer, and the reason of a signal that aborts. */
export interface KubernetesClient {
  /** The server's address, for messages. */
  readonly server: string;
  /** The namespace of the kubeconfig's context, `default` if it names none. */
  readonly defaultNamespace: string;

  /** Any path of the API, for what the methods below do not cover; JSON in, JSON out (text where the server sends text). */
  request(
    method: string,
    path: string,
    options?: CallOptions & { body?: unknown; contentType?: string; query?: Record<string, string> },
  ): Promise<unknown>;

  /** How a kind is served; undefined where the server does not know it. Cached for the run until `forgetDiscovery`. */
  resourceFor(kind: GroupVersionKind, options?: CallOptions): Promise<ApiResource | undefined>;
  /** After CRDs were applied or removed. */
  forgetDiscovery(): void;

  /** undefined where the object (or its kind) does not exist. */
  get(reference: ObjectReference, options?: CallOptions): Promise<KubernetesObject | undefined>;
  /** All pages. An unknown kind gives an ApiError with reason NotFound. */
  list(kind: GroupVersionKind, options?: ListOptions): Promise<ObjectList>;
  /**
   * Creates; an existing object gives an ApiError with reason AlreadyExists. Where that is as good to the caller, it is
   * `repeatable`: sent again when no answer came, although the first may have made it.
   */
  create(
    object: KubernetesObject,
    options?: CallOptions & { dryRun?: boolean; repeatable?: boolean },
  ): Promise<KubernetesObject>;
  /** Replaces (PUT); a stale resourceVersion gives an ApiError with reason Conflict. */
  replace(object: KubernetesObject, options?: CallOptions): Promise<KubernetesObject>;
  /** JSON merge patch, `subresource` as in `status`. */
  mergePatch(
    reference: ObjectReference,
    patch: unknown,
    options?: CallOptions & { subresource?: string },
  ): Promise<KubernetesObject>;
  /** Server-side apply. A conflict gives an ApplyConflictError that names managers and fields. */
  apply(object: KubernetesObject, options?: ApplyOptions): Promise<KubernetesObject>;
  /** false where it was already gone. */
  delete(reference: ObjectReference, options?: DeleteOptions): Promise<boolean>;

  /**
   * Lists, then watches with bookmarks, until the signal aborts (then it ends without an error).
   * With `from`, a list of the same that was just made, it begins there. Resumes after a cut, lists again after 410; a
   * refusal that will not mend itself (401, 403, 404) is thrown.
   */
  watch(
    kind: GroupVersionKind,
    options: ListOptions & { readonly signal: AbortSignal; readonly from?: ObjectList },
  ): AsyncIterable<WatchEvent>;

  /** Log lines of one container (or the previous one's), newest last. */
  podLog(
    pod: ObjectReference,
    options: CallOptions & { container?: string; previous?: boolean; tailLines?: number },
  ): Promise<string>;

  /** Closes the pool. */
  close(): void;
}
