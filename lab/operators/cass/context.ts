// What every part of the simulator is given.
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { applyAs, pauseFor, slowness, type SimulatorContext } from '../engine/context.ts';
import { DELAY, type DelayName } from './contract/delays.ts';
import { FIELD_MANAGER } from './contract/names.ts';
import type { DataPlane } from './data-plane/data-plane.ts';
import type { ScenarioName } from './scenarios.ts';
import type { Settings } from './settings.ts';

export interface OperatorContext extends SimulatorContext<Settings> {
  readonly dataPlane: DataPlane;
}

/** The delay as the settings and the scenario make it, in milliseconds. */
export const delayOf = (context: OperatorContext, name: DelayName, scenario?: ScenarioName): number =>
  DELAY[name] * context.settings.timeScale * slowness(scenario);

/** Waits as long as the real operator took for this step. */
export const pause = (context: OperatorContext, name: DelayName, scenario?: ScenarioName): Promise<void> =>
  pauseFor(context, delayOf(context, name, scenario));

/** Applies a child as the operator would. */
export const applyChild = (context: OperatorContext, object: KubernetesObject): Promise<KubernetesObject> =>
  applyAs(FIELD_MANAGER, context, object);
