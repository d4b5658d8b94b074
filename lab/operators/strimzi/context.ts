// What every controller of the simulator is given.
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { applyAs, pauseFor, slowness, type SimulatorContext } from '../engine/context.ts';
import type { Certificates } from './certificates.ts';
import { DELAY, type DelayName } from './contract/delays.ts';
import { FIELD_MANAGER } from './contract/names.ts';
import type { DataPlane } from './data-plane/data-plane.ts';
import { scenarioOf, type ScenarioName } from './scenarios.ts';
import type { Settings } from './settings.ts';

export interface OperatorContext extends SimulatorContext<Settings> {
  readonly dataPlane: DataPlane;
  readonly certificates: Certificates;
}

/** Delays that are bounds and not the work of a step: no scenario makes them longer. */
const BOUNDS: ReadonlySet<DelayName> = new Set(['operationTimeout', 'fullReconciliation', 'operatorFault']);

/** The delay as the settings and the scenario make it, in milliseconds. */
export function delayOf(context: OperatorContext, name: DelayName, scenario?: ScenarioName): number {
  const { settings } = context;
  if (name === 'operationTimeout' && settings.operationTimeout !== undefined)
    return settings.operationTimeout;
  if (name === 'fullReconciliation' && settings.fullReconciliation !== undefined)
    return settings.fullReconciliation;
  return DELAY[name] * settings.timeScale * (BOUNDS.has(name) ? 1 : slowness(scenario));
}

/** Waits as long as the real operator took for this step. */
export const pause = (context: OperatorContext, name: DelayName, scenario?: ScenarioName): Promise<void> =>
  pauseFor(context, delayOf(context, name, scenario));

/** The scenario that holds for this object: its annotation's, else that of the settings. */
export const scenarioFor = (context: OperatorContext, object: KubernetesObject): ScenarioName =>
  scenarioOf(object, context.settings.scenario);

/** Applies a child as the operator would. */
export const applyChild = (context: OperatorContext, object: KubernetesObject): Promise<KubernetesObject> =>
  applyAs(FIELD_MANAGER, context, object);
