// What every part of the simulator is given.
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import type { Clock } from '../../../src/runtime/clock.ts';
import type { Log } from '../engine/log.ts';
import type { ObjectStore } from '../engine/object-store.ts';
import { DELAY, type DelayName } from './contract/delays.ts';
import type { ScenarioName } from './scenarios.ts';
import type { Settings } from './settings.ts';
import type { Submitter } from './submission/submitter.ts';

export interface OperatorContext {
  readonly client: KubernetesClient;
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly submitter: Submitter;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** The factor that a scenario puts on every delay. */
export const slowness = (scenario: ScenarioName | undefined): number => (scenario === 'slow' ? 10 : 1);

export async function pause(
  context: Pick<OperatorContext, 'clock' | 'settings' | 'signal'>,
  name: DelayName,
  scenario?: ScenarioName,
): Promise<void> {
  const milliseconds = DELAY[name] * context.settings.timeScale * slowness(scenario);
  if (milliseconds > 0) await context.clock.sleep(milliseconds, context.signal);
  context.signal.throwIfAborted();
}
