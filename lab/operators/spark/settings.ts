// What the simulator is told by its environment.
import { Variables, type CommonSettings } from '../engine/settings.ts';
import { parseScenario, type ScenarioName } from './scenarios.ts';

const NAMESPACES = 'LAMINA_SIM_NAMESPACES';

export interface Settings extends CommonSettings {
  /** The webhook's pod only stands for it: upstream has two Deployments of one image. */
  readonly role: 'controller' | 'webhook';
  readonly scenario: ScenarioName;
  /** Real submissions take the time that they take. */
  readonly timeScale: number;
  /** undefined: all namespaces. */
  readonly namespaces: readonly string[] | undefined;
  /** `spark`: drivers come from spark-submit; `none`: pods are simulated, and the simulator makes them itself. */
  readonly dataPlane: 'spark' | 'none';
  /** Maven packages that the lab's Spark image carries, so that nothing has to be fetched for them. */
  readonly carriedPackages: readonly string[];
}

/** @throws {ConfigurationError} with the variable's name and value. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const variables = new Variables(environment);
  return {
    ...variables.common(8081),
    role: variables.oneOf('LAMINA_SIM_ROLE', ['controller', 'webhook']),
    scenario: parseScenario(variables.text('LAMINA_SIM_SCENARIO') ?? 'none'),
    namespaces: parseNamespaces(variables),
    dataPlane: variables.oneOf('LAMINA_SIM_DATA_PLANE', ['spark', 'none']),
    carriedPackages: variables.list('LAMINA_SIM_CARRIED_PACKAGES'),
  };
}

/** As upstream, an empty name among them means all. */
function parseNamespaces(variables: Variables): readonly string[] | undefined {
  const names = variables.text(NAMESPACES)?.split(',') ?? [''];
  return names.some((name) => ['', '*'].includes(name.trim())) ? undefined : variables.list(NAMESPACES);
}
