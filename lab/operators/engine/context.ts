// What every simulator works with, and what every part of one does with it.
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import type { Clock } from '../../../src/runtime/clock.ts';
import type { Log } from './log.ts';
import type { ObjectStore } from './object-store.ts';
import type { CommonSettings } from './settings.ts';

export interface SimulatorContext<Settings extends CommonSettings> {
  readonly client: KubernetesClient;
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** What a simulator starts with: the store is its own. */
export type PartsOf<Context extends { readonly store: ObjectStore }> = Omit<Context, 'store'>;

/** The factor that a scenario puts on every delay. */
export const slowness = (scenario: string | undefined): number => (scenario === 'slow' ? 10 : 1);

/** @throws the signal's reason, also where there is nothing to wait for. */
export async function pauseFor(
  { clock, signal }: Pick<SimulatorContext<CommonSettings>, 'clock' | 'signal'>,
  milliseconds: number,
): Promise<void> {
  if (milliseconds > 0) await clock.sleep(milliseconds, signal);
  signal.throwIfAborted();
}

/** Applies an object as the operator of that name would: forced, under its own field manager. */
export const applyAs = (
  fieldManager: string,
  { client, signal }: Pick<SimulatorContext<CommonSettings>, 'client' | 'signal'>,
  object: KubernetesObject,
): Promise<KubernetesObject> => client.apply(object, { force: true, fieldManager, signal });
