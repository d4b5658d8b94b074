// Quirks of the real operator that can be switched on: for everything by LAMINA_SIM_SCENARIO, for one by annotation.
import { readerOf } from '../engine/scenarios.ts';

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

export const { parseScenario, scenarioOf } = readerOf(SCENARIOS, 'the Spark operator simulator');
