// Several kinds followed into one store: work begins when all of them have been listed once.
import type { Followed, ObjectStore } from './object-store.ts';

export interface Following {
  /** Whether every watch has had its first complete list. */
  isReady(): boolean;
  /** Resolves when the signal has aborted and all watches have ended. */
  readonly ended: Promise<void>;
}

/**
 * Follows each kind in each of the namespaces (all of them: undefined) until the signal aborts. `begin` is called once,
 * as soon as all is ready; it is never called before this function has returned.
 */
export function followAll(
  store: ObjectStore,
  kinds: readonly Followed[],
  namespaces: readonly string[] | undefined,
  signal: AbortSignal,
  begin: () => void,
): Following {
  const places = namespaces ?? [undefined];
  let unlisted = kinds.length * places.length;
  const watches = kinds.flatMap((kind) =>
    places.map((namespace) => {
      let first = true;
      return store.follow(kind, namespace, signal, () => {
        if (!first) return;
        first = false;
        unlisted -= 1;
        if (unlisted === 0) begin();
      });
    }),
  );
  return { isReady: () => unlisted === 0, ended: Promise.all(watches).then(() => undefined) };
}
