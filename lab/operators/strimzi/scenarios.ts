// Quirks of the real operator that can be switched on: for all resources by LAMINA_SIM_SCENARIO, for one by annotation.
import { readerOf } from '../engine/scenarios.ts';

export const SCENARIOS = [
  'none',
  'operator-fault-then-mended',
  'stuck-ready',
  'terminal-invalid-resource',
  'timeout-then-ok',
  'no-observed-generation',
  'slow',
  'never-answers',
  'paused',
  'topic-error',
] as const;

export type ScenarioName = (typeof SCENARIOS)[number];

/** Quirks that need no switch: what the real operator does with such resources, the simulator does always. */
export const QUIRKS = [
  'paused-by-annotation',
  'ready-while-pool-rolls',
  'kafka-before-pool',
  'unsupported-version',
  'user-refused',
  'topic-not-supported',
  'topic-conflict',
  'topic-unanswered',
  'topic-unmanaged',
  'topic-stale-ready',
  'topic-finalizer-left',
] as const;

export type QuirkName = (typeof QUIRKS)[number];

export const { parseScenario, scenarioOf } = readerOf(SCENARIOS, 'the Strimzi simulator');
