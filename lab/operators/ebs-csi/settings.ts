// What the simulator is told by its environment.
import { ConfigurationError } from '../../../src/runtime/errors.ts';
import { Variables, type CommonSettings } from '../engine/settings.ts';

export interface Settings extends CommonSettings {
  /** Where EC2, STS and the emulator's own paths answer. */
  readonly awsEndpoint: string;
  /** Network hops between a pod and the metadata service: 2, behind some overlays 3. */
  readonly metadataHops: number;
}

/** @throws {ConfigurationError} with the variable's name and value. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const variables = new Variables(environment);
  const awsEndpoint = variables.text('AWS_ENDPOINT_URL');
  if (awsEndpoint === undefined || !URL.canParse(awsEndpoint))
    throw new ConfigurationError(`AWS_ENDPOINT_URL is "${awsEndpoint ?? ''}", expected the emulator's URL`, {
      remedy: 'The simulator never talks to AWS itself: give it the address of the AWS emulator.',
    });
  return {
    ...variables.common(0),
    // A process of the machine, never a pod.
    healthHost: '127.0.0.1',
    awsEndpoint: awsEndpoint.replace(/\/$/, ''),
    metadataHops: variables.number('LAMINA_SIM_METADATA_HOPS', 1) ?? 2,
  };
}
