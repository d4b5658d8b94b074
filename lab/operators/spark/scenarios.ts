// Quirks of the real operator that can be switched on: for everything by LAMINA_SIM_SCENARIO, for one by annotation.
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { ConfigurationError } from '../../../src/runtime/errors.ts';
import { SCENARIO_ANNOTATION } from './contract/names.ts';

export const SCENARIOS = ['none', 'never-answers', 'slow', 'submission-fails', 'driver-fails-once'] as const;

export type ScenarioName = (typeof SCENARIOS)[number];

/** Quirks that need no switch: what the real operator does with such resources, the simulator does always. */
export const QUIRKS = [
  'driver-fails',
  'driver-unschedulable',
  'driver-image',
  'stale-completed',
  'rerun-fails',
  'submissions-at-once',
  'schedule-invalid',
  'schedule-suspended',
] as const;

export type QuirkName = (typeof QUIRKS)[number];

/** @throws {ConfigurationError} for a name that is not a scenario. */
export function parseScenario(value: string): ScenarioName {
  const found = SCENARIOS.find((name) => name === value);
  if (found !== undefined) return found;
  throw new ConfigurationError(`"${value}" is not a scenario of the Spark operator simulator`, {
    remedy: `Use one of ${SCENARIOS.join(', ')}.`,
  });
}

/** The annotation wins over the setting; an unknown annotation counts as none, since nobody could be told of it. */
export function scenarioOf(object: KubernetesObject, fallback: ScenarioName): ScenarioName {
  const asked = object.metadata.annotations?.[SCENARIO_ANNOTATION];
  return SCENARIOS.find((name) => name === asked) ?? fallback;
}
