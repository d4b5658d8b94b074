// What the actions that work on a whole stack have in common.
import { loadStack, type LoadedStack } from '../doors/load-stack.ts';
import type { StackFlags } from '../layers/files/stack-file.ts';
import type { ActionPlace } from './action.ts';
import { list, optional, text, type InputsOf } from './inputs.ts';

/** Which stack: the rest of what lamina.yaml says may be overridden by inputs of some actions alone. */
export const stackInputs = {
  layers: list(),
  environment: text(),
  file: text(),
  namespace: text(),
} as const;

/**
 * The stack of the caller's workspace; what was not given is left to lamina.yaml.
 * @throws {ConfigurationError} for whatever is wrong with the files of the stack and its layers
 */
export function loadGivenStack(
  inputs: InputsOf<typeof stackInputs>,
  { workspace, installation }: ActionPlace,
  more: Pick<StackFlags, 'overlay' | 'platform'> = {},
): Promise<LoadedStack> {
  const { layers, environment, file, namespace } = inputs;
  return loadStack({
    ...(layers.length === 0 ? {} : { layers }),
    ...optional('environment', environment),
    ...optional('file', file),
    ...optional('namespace', namespace),
    ...more,
    workspace,
    installation,
  });
}
