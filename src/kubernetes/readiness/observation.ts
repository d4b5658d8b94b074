// Sees to it that every scope is seen: by a watch, or by reading where a watch is forbidden.
import type { Clock } from '../../runtime/clock.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { KubernetesClient } from '../client.ts';
import type { KubernetesObject } from '../objects.ts';
import type { ObjectStore } from '../store.ts';
import { isForbidden, POLL_INTERVAL, PolledObjects, readOnce } from './polling.ts';
import type { Scope } from './scopes.ts';

export interface ObservationDependencies {
  readonly client: Pick<KubernetesClient, 'get' | 'list'>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  readonly store: ObjectStore;
  /** Called for each object that was added, changed or removed. */
  readonly onChange: (object: KubernetesObject) => void;
}

/** The view over all scopes of one wait. */
export class Observation {
  /** What is seen now. */
  readonly objects: PolledObjects;
  /** Rejects when a scope cannot be seen any more, or a change could not be taken in. */
  readonly broken: Promise<never>;
  readonly #scopes: readonly Scope[];
  readonly #dependencies: ObservationDependencies;
  readonly #breaking = Promise.withResolvers<never>();
  readonly #unsubscribe: () => void;

  constructor(scopes: readonly Scope[], dependencies: ObservationDependencies) {
    const { store, onChange } = dependencies;
    this.#scopes = scopes;
    this.#dependencies = dependencies;
    this.objects = new PolledObjects(store);
    this.broken = this.#breaking.promise;
    this.broken.catch(() => undefined); // Whoever races against it hears of it; nobody has to.
    this.#unsubscribe = store.subscribe(({ object }) => onChange(object));
  }

  /**
   * Resolves once every scope was listed in full.
   * @throws {ApiError} where the server refuses what the wait cannot do without.
   */
  async open(): Promise<void> {
    await Promise.all(this.#scopes.map((scope) => this.#openScope(scope)));
    this.#dependencies.store.failed
      .catch((error: unknown) => this.#replaceLostWatches(error))
      .catch((error: unknown) => this.#breaking.reject(error));
  }

  close(): void {
    this.#unsubscribe();
  }

  async #openScope(scope: Scope): Promise<void> {
    try {
      await this.#dependencies.store.observe(scope, scope.namespace);
    } catch (error) {
      if (!isForbidden(error)) throw error;
      await this.#poll(scope);
    }
  }

  async #poll(scope: Scope): Promise<void> {
    const { clock, logger, signal, onChange } = this.#dependencies;
    const where = scope.namespace === undefined ? '' : ` in ${scope.namespace}`;
    const read = await readOnce(scope, this.#dependencies);
    const found = this.objects.put(scope, read ?? []);
    if (read === undefined) return;
    logger.warning(
      `${scope.kind} may not be watched${where}; reading it every ${POLL_INTERVAL / 1000} s instead`,
    );
    const readOn = async (): Promise<never> => {
      for (;;) {
        await clock.sleep(POLL_INTERVAL, signal);
        const objects = (await readOnce(scope, this.#dependencies)) ?? [];
        for (const object of this.objects.put(scope, objects)) onChange(object);
      }
    };
    readOn().catch((error: unknown) => this.#breaking.reject(error));
    for (const object of found) onChange(object);
  }

  /** A watch may be refused after its list was allowed; the store follows that scope no more, and tells it once. */
  async #replaceLostWatches(error: unknown): Promise<never> {
    if (!isForbidden(error)) throw error;
    const { clock, signal, store } = this.#dependencies;
    for (;;) {
      for (const scope of this.#scopes) {
        if (!this.objects.has(scope) && !store.synced(scope, scope.namespace)) await this.#poll(scope);
      }
      await clock.sleep(POLL_INTERVAL, signal);
    }
  }
}
