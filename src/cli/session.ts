// From options to a session: which layers, on which cluster.
import { DEFAULT_LAYERS, loadStack } from '../doors/load-stack.ts';
import { openStack, type Session } from '../doors/stack.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { chooseCluster } from './choose-cluster.ts';
import type { CommandContext } from './context.ts';
import type { StackOptions } from './options.ts';

const EXAMPLE = './examples/pageviews';

/**
 * Reads the files, then connects; dispose it when done.
 * @throws {ConfigurationError} for mistakes in options, files or kubeconfig
 */
export async function openSession(options: StackOptions, context: CommandContext): Promise<Session> {
  const { env, logger, signal, installation } = context;
  // Files first: a wrong name must not cost a connection.
  const stack = await loadStack({ ...options, ...placeOf(options, context), installation });
  return openStack(stack, {
    ...options,
    ...(await chooseCluster(options, context)),
    installation,
    env,
    logger,
    signal,
  });
}

/** The demonstration stands in Lamina's own checkout, everything else where the command is called. */
function placeOf(
  { demo, layers, file }: StackOptions,
  { installation }: CommandContext,
): { workspace: string; layers?: readonly string[] } {
  if (!demo) return { workspace: process.cwd() };
  const own = [layers === undefined ? [] : '--layers', file === undefined ? [] : '--file'].flat();
  if (own.length > 0)
    throw new ConfigurationError(`--demo was given together with ${own.join(' and ')}`, {
      remedy: `Leave one of them out; --layers ${EXAMPLE} names the example application by itself.`,
    });
  return { workspace: installation.root, layers: [...DEFAULT_LAYERS, EXAMPLE] };
}
