// What the simulator is told by its environment.
import { ConfigurationError } from '../../../src/runtime/errors.ts';
import { OPERATOR_VERSION } from './contract/names.ts';
import { parseScenario, type ScenarioName } from './scenarios.ts';

export interface Settings {
  readonly scenario: ScenarioName;
  /** Factor on every recorded delay: 1 as recorded, 0.1 ten times as fast. */
  readonly timeScale: number;
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
  /** In a pod 8081 on every address, elsewhere any free port of the loopback address: several may run beside each other. */
  readonly healthPort: number;
  readonly healthHost: string;
}

/** @throws {ConfigurationError} with the variable's name and value. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    return value === undefined || value === '' ? undefined : value;
  };
  const inPod = read('KUBERNETES_SERVICE_HOST') !== undefined;
  const dataPlane = read('LAMINA_SIM_DATA_PLANE') ?? 'cassandra';
  if (dataPlane !== 'cassandra' && dataPlane !== 'none') {
    throw new ConfigurationError(`LAMINA_SIM_DATA_PLANE is "${dataPlane}"`, {
      remedy: 'Use "cassandra" for real nodes or "none" for simulated pods.',
    });
  }
  return {
    scenario: parseScenario(read('LAMINA_SIM_SCENARIO') ?? 'none'),
    timeScale: parseNumber('LAMINA_SIM_TIME_SCALE', read('LAMINA_SIM_TIME_SCALE')) ?? 1,
    namespaces: parseNamespaces(read('WATCH_NAMESPACE')),
    dataPlane,
    images: {
      cassandra: read('LAMINA_SIM_CASSANDRA_IMAGE') ?? 'docker.io/k8ssandra/cass-management-api',
      client: read('LAMINA_SIM_CLIENT_IMAGE') ?? 'docker.io/k8ssandra/k8ssandra-client:v0.8.13',
      systemLogger:
        read('LAMINA_SIM_LOGGER_IMAGE') ?? `docker.io/k8ssandra/system-logger:v${OPERATOR_VERSION}`,
    },
    healthPort: parseNumber('LAMINA_SIM_HEALTH_PORT', read('LAMINA_SIM_HEALTH_PORT')) ?? (inPod ? 8081 : 0),
    healthHost: inPod ? '0.0.0.0' : '127.0.0.1',
  };
}

function parseNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isFinite(number) && number >= 0) return number;
  throw new ConfigurationError(`${name} is "${value}", expected a number of at least 0`, {
    remedy: `Set ${name} to a number, or leave it out.`,
  });
}

function parseNamespaces(value: string | undefined): readonly string[] | undefined {
  if (value === undefined || value === '*') return undefined;
  return value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
