// Quirks of the real operator that can be switched on: for all datacenters by LAMINA_SIM_SCENARIO, for one by annotation.
import { readerOf } from '../engine/scenarios.ts';

export const SCENARIOS = ['none', 'never-answers', 'slow', 'lost-generation', 'unhealthy'] as const;

export type ScenarioName = (typeof SCENARIOS)[number];

/** Quirks that need no switch: what the real operator does with such resources, the simulator does always. */
export const QUIRKS = [
  'stale-ready',
  'unschedulable',
  'shrinking-volume',
  'stopped',
  'dead-node',
  'refused-in-silence',
  'finalizer-left',
] as const;

export type QuirkName = (typeof QUIRKS)[number];

export const { parseScenario, scenarioOf } = readerOf(SCENARIOS, 'the cass-operator simulator');
