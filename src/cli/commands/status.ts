// lamina status: how each layer is at this moment, without waiting.
import { statusOfLayer } from '../../layers/status.ts';
import { renderStatus } from '../../report/status.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext } from '../context.ts';
import type { StackOptions } from '../options.ts';
import { openSession } from '../session.ts';

/** Exit code 1 where a layer is not ready. Changes nothing. */
export async function status(options: StackOptions, context: CommandContext): Promise<Answer> {
  await using session = await openSession(options, context);
  const layers = await Promise.all(
    session.layers.map((layer) => statusOfLayer(session.request(layer), session.collaborators)),
  );
  return {
    json: { layers },
    text: () => renderStatus(layers),
    exitCode: layers.every((layer) => layer.ready) ? 0 : 1,
  };
}
