// Quirks of a real operator that can be switched on: for all resources by LAMINA_SIM_SCENARIO, for one by annotation.
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { ConfigurationError } from '../../../src/runtime/errors.ts';

export const SCENARIO_ANNOTATION = 'lab.lamina.dev/scenario';

export interface ScenarioReader<Name extends string> {
  /** @throws {ConfigurationError} for a name that is not a scenario. */
  readonly parseScenario: (value: string) => Name;
  /** The annotation wins over the setting; an unknown annotation counts as none, since nobody could be told of it. */
  readonly scenarioOf: (object: KubernetesObject, fallback: Name) => Name;
}

/** @param whose "of …" in messages */
export function readerOf<const Name extends string>(
  scenarios: readonly Name[],
  whose: string,
): ScenarioReader<Name> {
  const find = (value: string | undefined): Name | undefined => scenarios.find((name) => name === value);
  return {
    parseScenario(value) {
      const found = find(value);
      if (found !== undefined) return found;
      throw new ConfigurationError(`"${value}" is not a scenario of ${whose}`, {
        remedy: `Use one of ${scenarios.join(', ')}.`,
      });
    },
    scenarioOf: ({ metadata }, fallback) => find(metadata.annotations?.[SCENARIO_ANNOTATION]) ?? fallback,
  };
}
