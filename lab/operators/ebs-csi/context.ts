// What every part of the simulator is given.
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import type { Clock } from '../../../src/runtime/clock.ts';
import type { Log } from '../engine/log.ts';
import type { ObjectStore } from '../engine/object-store.ts';
import type { InstanceMetadata } from './aws/instance-metadata.ts';
import { DELAY, type DelayName } from './contract/delays.ts';
import type { EventRecorder } from './events.ts';
import type { Settings } from './settings.ts';

export interface DriverContext {
  readonly client: KubernetesClient;
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly metadata: InstanceMetadata;
  readonly events: EventRecorder;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** The delay as the settings make it, in milliseconds. */
export function delayOf(context: DriverContext, name: DelayName): number {
  return DELAY[name] * context.settings.timeScale;
}

export async function pause(context: DriverContext, name: DelayName): Promise<void> {
  const milliseconds = delayOf(context, name);
  if (milliseconds > 0) await context.clock.sleep(milliseconds, context.signal);
  context.signal.throwIfAborted();
}
