// lamina verify: proves each layer by what it is for.
import { verifyLayers } from '../../doors/verify.ts';
import { renderVerification } from '../../report/verification.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext } from '../context.ts';
import type { StackOptions } from '../options.ts';
import { openSession } from '../session.ts';

/** Exit code 1 where a layer did not pass. What the proofs have made is removed again. */
export async function verify(options: StackOptions, context: CommandContext): Promise<Answer> {
  await using session = await openSession(options, context);
  const layers = await context.screen.showProgress((onProgress) =>
    verifyLayers(session.layers, session, onProgress),
  );
  const passed = layers.every((layer) => layer.passed);
  return {
    json: { passed, layers },
    text: () => layers.map(renderVerification).join('\n'),
    exitCode: passed ? 0 : 1,
  };
}
