// What every part of the simulator is given.
import { pauseFor, type SimulatorContext } from '../engine/context.ts';
import type { InstanceMetadata } from './aws/instance-metadata.ts';
import { DELAY, type DelayName } from './contract/delays.ts';
import type { EventRecorder } from './events.ts';
import type { Settings } from './settings.ts';

export interface DriverContext extends SimulatorContext<Settings> {
  readonly metadata: InstanceMetadata;
  readonly events: EventRecorder;
}

/** The delay as the settings make it, in milliseconds. */
export const delayOf = (context: DriverContext, name: DelayName): number =>
  DELAY[name] * context.settings.timeScale;

/** Waits as long as the real driver took for this step. */
export const pause = (context: DriverContext, name: DelayName): Promise<void> =>
  pauseFor(context, delayOf(context, name));
