// What every part of the simulator is given.
import { pauseFor, slowness, type SimulatorContext } from '../engine/context.ts';
import { DELAY, type DelayName } from './contract/delays.ts';
import type { ScenarioName } from './scenarios.ts';
import type { Settings } from './settings.ts';
import type { Submitter } from './submission/submitter.ts';

export interface OperatorContext extends SimulatorContext<Settings> {
  readonly submitter: Submitter;
}

/** Waits as long as the real operator took for this step. */
export const pause = (
  context: Pick<OperatorContext, 'clock' | 'settings' | 'signal'>,
  name: DelayName,
  scenario?: ScenarioName,
): Promise<void> => pauseFor(context, DELAY[name] * context.settings.timeScale * slowness(scenario));
