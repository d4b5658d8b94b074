// What the simulator is told by its environment.
import { ConfigurationError } from '../../../src/runtime/errors.ts';
import { OPERATOR_VERSION, SUPPORTED_VERSIONS } from './contract/names.ts';
import { parseScenario, type ScenarioName } from './scenarios.ts';

export interface Settings {
  readonly scenario: ScenarioName;
  /** Factor on every recorded delay: 1 as recorded, 0.1 ten times as fast. */
  readonly timeScale: number;
  /** undefined: all namespaces. */
  readonly namespaces: readonly string[] | undefined;
  /** `kafka`: topics and users are made in the brokers; `none`: they are only remembered. */
  readonly dataPlane: 'kafka' | 'none';
  /** Milliseconds, not scaled; undefined: as recorded, scaled. */
  readonly operationTimeout: number | undefined;
  readonly fullReconciliation: number | undefined;
  /** Image by Kafka version. */
  readonly kafkaImages: ReadonlyMap<string, string>;
  /** For the pods of the entity operator. */
  readonly operatorImage: string;
  /** In a pod 8080 on every address, elsewhere any free port of the loopback address: several may run beside each other. */
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
  const dataPlane = read('LAMINA_SIM_DATA_PLANE') ?? 'kafka';
  if (dataPlane !== 'kafka' && dataPlane !== 'none') {
    throw new ConfigurationError(`LAMINA_SIM_DATA_PLANE is "${dataPlane}"`, {
      remedy: 'Use "kafka" for real brokers or "none" for simulated pods.',
    });
  }
  return {
    scenario: parseScenario(read('LAMINA_SIM_SCENARIO') ?? 'none'),
    timeScale: parseNumber('LAMINA_SIM_TIME_SCALE', read('LAMINA_SIM_TIME_SCALE')) ?? 1,
    namespaces: parseNamespaces(read('STRIMZI_NAMESPACE')),
    dataPlane,
    operationTimeout: parseNumber('STRIMZI_OPERATION_TIMEOUT_MS', read('STRIMZI_OPERATION_TIMEOUT_MS')),
    fullReconciliation: parseNumber(
      'STRIMZI_FULL_RECONCILIATION_INTERVAL_MS',
      read('STRIMZI_FULL_RECONCILIATION_INTERVAL_MS'),
    ),
    kafkaImages: parseImages(read('STRIMZI_KAFKA_IMAGES')),
    operatorImage:
      read('STRIMZI_DEFAULT_TOPIC_OPERATOR_IMAGE') ?? `quay.io/strimzi/operator:${OPERATOR_VERSION}`,
    healthPort: parseNumber('LAMINA_SIM_HEALTH_PORT', read('LAMINA_SIM_HEALTH_PORT')) ?? (inPod ? 8080 : 0),
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

function parseImages(value: string | undefined): ReadonlyMap<string, string> {
  const images = new Map(
    [...SUPPORTED_VERSIONS.keys()].map((version) => [
      version,
      `quay.io/strimzi/kafka:${OPERATOR_VERSION}-kafka-${version}`,
    ]),
  );
  for (const line of (value ?? '').split('\n').filter((text) => text.trim() !== '')) {
    const match = /^\s*([^=\s]+)=(\S+)\s*$/.exec(line);
    if (match === null) {
      throw new ConfigurationError(`STRIMZI_KAFKA_IMAGES has the line "${line}"`, {
        remedy: 'Write one VERSION=IMAGE a line.',
      });
    }
    images.set(match[1] ?? '', match[2] ?? '');
  }
  return images;
}
