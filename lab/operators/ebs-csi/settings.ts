// What the simulator is told by its environment.
import { ConfigurationError } from '../../../src/runtime/errors.ts';

export interface Settings {
  /** Where EC2, STS and the emulator's own paths answer. */
  readonly awsEndpoint: string;
  /** Factor on every delay and back-off: 1 as the real ones, 0.1 ten times as fast. */
  readonly timeScale: number;
  /** Network hops between a pod and the metadata service: 2, behind some overlays 3. */
  readonly metadataHops: number;
  readonly healthPort: number;
  readonly healthHost: string;
}

/** @throws {ConfigurationError} with the variable's name and value. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    return value === undefined || value === '' ? undefined : value;
  };
  const number = (name: string, least: number): number | undefined => {
    const value = read(name);
    if (value === undefined) return undefined;
    const parsed = Number(value);
    if (Number.isFinite(parsed) && parsed >= least) return parsed;
    throw new ConfigurationError(`${name} is "${value}", expected a number of at least ${least}`, {
      remedy: `Set ${name} to a number, or leave it out.`,
    });
  };
  const awsEndpoint = read('AWS_ENDPOINT_URL');
  if (awsEndpoint === undefined || !URL.canParse(awsEndpoint))
    throw new ConfigurationError(`AWS_ENDPOINT_URL is "${awsEndpoint ?? ''}", expected the emulator's URL`, {
      remedy: 'The simulator never talks to AWS itself: give it the address of the AWS emulator.',
    });
  return {
    awsEndpoint: awsEndpoint.replace(/\/$/, ''),
    timeScale: number('LAMINA_SIM_TIME_SCALE', 0) ?? 1,
    metadataHops: number('LAMINA_SIM_METADATA_HOPS', 1) ?? 2,
    healthPort: number('LAMINA_SIM_HEALTH_PORT', 0) ?? 0,
    healthHost: '127.0.0.1',
  };
}
