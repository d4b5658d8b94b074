// lamina verify: proves each layer by what it is for.
import { verifyLayer } from '../../layers/verify.ts';
import type { VerifyResult } from '../../layers/types.ts';
import { renderVerification } from '../../report/verification.ts';
import type { Answer } from '../answer.ts';
import type { StackOptions } from '../options.ts';
import { openSession, type CommandContext } from '../session.ts';

export async function verify(options: StackOptions, context: CommandContext): Promise<Answer> {
  await using session = await openSession(options, context);
  const layers: VerifyResult[] = [];
  for (const layer of session.layers) {
    const { overlay, namespace, timeout } = session.request(layer);
    layers.push(
      await context.screen.showProgress((onProgress) =>
        verifyLayer(layer, session.collaborators, {
          ...(overlay === undefined ? {} : { overlay }),
          ...(namespace === undefined ? {} : { namespace }),
          ...(timeout === undefined ? {} : { timeout }),
          onProgress,
        }),
      ),
    );
  }
  const passed = layers.every((layer) => layer.passed);
  return {
    json: { passed, layers },
    text: () => layers.map(renderVerification).join('\n'),
    exitCode: passed ? 0 : 1,
  };
}
