// What every controller of the simulator is given.
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import type { Clock } from '../../../src/runtime/clock.ts';
import type { Certificates } from './certificates.ts';
import { DELAY, type DelayName } from './contract/delays.ts';
import { FIELD_MANAGER } from './contract/names.ts';
import type { DataPlane } from './data-plane/data-plane.ts';
import { scenarioOf, type ScenarioName } from './scenarios.ts';
import type { Settings } from './settings.ts';
import type { Log } from '../engine/log.ts';
import type { ObjectStore } from '../engine/object-store.ts';

export interface OperatorContext {
  readonly client: KubernetesClient;
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly dataPlane: DataPlane;
  readonly certificates: Certificates;
  readonly log: Log;
  readonly signal: AbortSignal;
}

const SLOW = 10;

/** The delay as the settings and the scenario make it, in milliseconds. */
export function delayOf(context: OperatorContext, name: DelayName, scenario?: ScenarioName): number {
  const { settings } = context;
  if (name === 'operationTimeout' && settings.operationTimeout !== undefined)
    return settings.operationTimeout;
  if (name === 'fullReconciliation' && settings.fullReconciliation !== undefined)
    return settings.fullReconciliation;
  const timeouts = name === 'operationTimeout' || name === 'fullReconciliation' || name === 'operatorFault';
  return DELAY[name] * settings.timeScale * (scenario === 'slow' && !timeouts ? SLOW : 1);
}

export async function pause(
  context: OperatorContext,
  name: DelayName,
  scenario?: ScenarioName,
): Promise<void> {
  const milliseconds = delayOf(context, name, scenario);
  if (milliseconds > 0) await context.clock.sleep(milliseconds, context.signal);
  context.signal.throwIfAborted();
}

export function scenarioFor(context: OperatorContext, object: KubernetesObject): ScenarioName {
  return scenarioOf(object, context.settings.scenario);
}

/** Applies a child as the operator would: forced, under its own field manager. */
export function applyChild(context: OperatorContext, object: KubernetesObject): Promise<KubernetesObject> {
  return context.client.apply(object, { force: true, fieldManager: FIELD_MANAGER, signal: context.signal });
}
