// lamina down: the layers in reverse order, each in the order that its finalizers need.
import { takeDown } from '../../doors/take-down.ts';
import { renderTeardown } from '../../report/teardown.ts';
import type { Answer } from '../answer.ts';
import { confirmRemoval } from '../ask.ts';
import type { CommandContext } from '../context.ts';
import type { StackOptions } from '../options.ts';
import { openSession } from '../session.ts';

export interface DownOptions extends StackOptions {
  readonly deleteVolumes: boolean;
  readonly keepOperators: boolean;
  readonly deleteCrds: boolean;
  readonly clearFinalizers: boolean;
  readonly yes: boolean;
}

/** Asks first, unless `--yes`. What is stuck is the answer's failure; the rest has gone by then. */
export async function down(options: DownOptions, context: CommandContext): Promise<Answer> {
  await using session = await openSession(options, context);
  const { collaborators } = session;
  const names = session.layers.map((layer) => layer.name).join(', ');
  if (!options.yes) await confirmRemoval(`Take ${names} down on ${collaborators.kubernetes.server}?`);
  const { failure, ...result } = await context.logger.group(`Take down: ${names}`, () =>
    takeDown(session.layers, collaborators, (layer) => {
      const { namespace, timeout, run } = session.request(layer);
      return {
        ...(namespace === undefined ? {} : { namespace }),
        ...(timeout === undefined ? {} : { timeout }),
        deleteVolumes: options.deleteVolumes,
        deleteOperators: !options.keepOperators,
        deleteCrds: options.deleteCrds,
        clearFinalizers: options.clearFinalizers,
        dryRun: false,
        run,
      };
    }),
  );
  return { json: result, text: () => renderTeardown(result), ...(failure === undefined ? {} : { failure }) };
}
