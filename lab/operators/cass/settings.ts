// What the simulator is told by its environment.
import { Variables, type CommonSettings } from '../engine/settings.ts';
import { OPERATOR_VERSION } from './contract/names.ts';
import { parseScenario, type ScenarioName } from './scenarios.ts';

export interface Settings extends CommonSettings {
  readonly scenario: ScenarioName;
  /** undefined: all namespaces. */
  readonly namespaces: readonly string[] | undefined;
  /** `cassandra`: nodes are started through their management API; `none`: pods are simulated, nothing is asked. */
  readonly dataPlane: 'cassandra' | 'none';
  readonly images: {
    /** Without the tag, which is the server version and `-ubi`. */
    readonly cassandra: string;
    readonly client: string;
    readonly systemLogger: string;
  };
}

/** @throws {ConfigurationError} with the variable's name and value. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const variables = new Variables(environment);
  const image = (name: string, usual: string): string => variables.text(name) ?? usual;
  return {
    ...variables.common(8081),
    scenario: parseScenario(variables.text('LAMINA_SIM_SCENARIO') ?? 'none'),
    namespaces: variables.namespaces('WATCH_NAMESPACE'),
    dataPlane: variables.oneOf(
      'LAMINA_SIM_DATA_PLANE',
      ['cassandra', 'none'],
      'Use "cassandra" for real nodes or "none" for simulated pods.',
    ),
    images: {
      cassandra: image('LAMINA_SIM_CASSANDRA_IMAGE', 'docker.io/k8ssandra/cass-management-api'),
      client: image('LAMINA_SIM_CLIENT_IMAGE', 'docker.io/k8ssandra/k8ssandra-client:v0.8.13'),
      systemLogger: image(
        'LAMINA_SIM_LOGGER_IMAGE',
        `docker.io/k8ssandra/system-logger:v${OPERATOR_VERSION}`,
      ),
    },
  };
}
