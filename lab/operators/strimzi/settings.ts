// What the simulator is told by its environment.
import { ConfigurationError } from '../../../src/runtime/errors.ts';
import { OPERATOR_VERSION, SUPPORTED_VERSIONS } from './contract/names.ts';
import { Variables, type CommonSettings } from '../engine/settings.ts';
import { parseScenario, type ScenarioName } from './scenarios.ts';

export interface Settings extends CommonSettings {
  readonly scenario: ScenarioName;
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
}

/** @throws {ConfigurationError} with the variable's name and value. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const variables = new Variables(environment);
  return {
    ...variables.common(8080),
    scenario: parseScenario(variables.text('LAMINA_SIM_SCENARIO') ?? 'none'),
    namespaces: variables.namespaces('STRIMZI_NAMESPACE'),
    dataPlane: variables.oneOf(
      'LAMINA_SIM_DATA_PLANE',
      ['kafka', 'none'],
      'Use "kafka" for real brokers or "none" for simulated pods.',
    ),
    operationTimeout: variables.number('STRIMZI_OPERATION_TIMEOUT_MS'),
    fullReconciliation: variables.number('STRIMZI_FULL_RECONCILIATION_INTERVAL_MS'),
    kafkaImages: parseImages(variables.text('STRIMZI_KAFKA_IMAGES')),
    operatorImage:
      variables.text('STRIMZI_DEFAULT_TOPIC_OPERATOR_IMAGE') ??
      `quay.io/strimzi/operator:${OPERATOR_VERSION}`,
  };
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
