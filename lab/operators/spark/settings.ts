// What the simulator is told by its environment.
import { ConfigurationError } from '../../../src/runtime/errors.ts';
import { parseScenario, type ScenarioName } from './scenarios.ts';

export interface Settings {
  /** The webhook's pod only stands for it: upstream has two Deployments of one image. */
  readonly role: 'controller' | 'webhook';
  readonly scenario: ScenarioName;
  /** Factor on every recorded delay: 1 as recorded, 0.1 ten times as fast. Real submissions take the time that they take. */
  readonly timeScale: number;
  /** undefined: all namespaces. */
  readonly namespaces: readonly string[] | undefined;
  /** `spark`: drivers come from spark-submit; `none`: pods are simulated, and the simulator makes them itself. */
  readonly dataPlane: 'spark' | 'none';
  /** Maven packages that the lab's Spark image carries, so that nothing has to be fetched for them. */
  readonly carriedPackages: readonly string[];
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
  return {
    role: oneOf('LAMINA_SIM_ROLE', read('LAMINA_SIM_ROLE'), ['controller', 'webhook']),
    scenario: parseScenario(read('LAMINA_SIM_SCENARIO') ?? 'none'),
    timeScale: parseNumber('LAMINA_SIM_TIME_SCALE', read('LAMINA_SIM_TIME_SCALE')) ?? 1,
    namespaces: parseNamespaces(read('LAMINA_SIM_NAMESPACES')),
    dataPlane: oneOf('LAMINA_SIM_DATA_PLANE', read('LAMINA_SIM_DATA_PLANE'), ['spark', 'none']),
    carriedPackages: parseList(read('LAMINA_SIM_CARRIED_PACKAGES')),
    healthPort: parseNumber('LAMINA_SIM_HEALTH_PORT', read('LAMINA_SIM_HEALTH_PORT')) ?? (inPod ? 8081 : 0),
    healthHost: inPod ? '0.0.0.0' : '127.0.0.1',
  };
}

/** The first one where nothing is said. */
function oneOf<Name extends string>(
  variable: string,
  value: string | undefined,
  allowed: readonly [Name, ...Name[]],
): Name {
  const found = value === undefined ? allowed[0] : allowed.find((name) => name === value);
  if (found !== undefined) return found;
  throw new ConfigurationError(`${variable} is "${value ?? ''}"`, {
    remedy: `Use one of ${allowed.join(', ')}.`,
  });
}

function parseNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isFinite(number) && number >= 0) return number;
  throw new ConfigurationError(`${name} is "${value}", expected a number of at least 0`, {
    remedy: `Set ${name} to a number, or leave it out.`,
  });
}

const parseList = (value: string | undefined): readonly string[] =>
  (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** As upstream, an empty name among them means all. */
function parseNamespaces(value: string | undefined): readonly string[] | undefined {
  if (value === undefined || value.split(',').some((name) => name.trim() === '' || name.trim() === '*'))
    return undefined;
  return parseList(value);
}
