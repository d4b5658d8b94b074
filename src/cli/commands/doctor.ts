// lamina doctor: what is wrong with the cluster, the environment and the layers, and what to do about it.
import { examineStack } from '../../doors/doctor.ts';
import { renderFindings } from '../../report/doctor.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext } from '../context.ts';
import type { StackOptions } from '../options.ts';
import { openSession } from '../session.ts';

/** Exit code 1 where anything is wrong or missing. Changes nothing. */
export async function doctor(options: StackOptions, context: CommandContext): Promise<Answer> {
  await using session = await openSession(options, context);
  const findings = await examineStack(session, { layersWereNamed: options.layers !== undefined });
  const ok = findings.every(({ state }) => state === 'ok');
  return { json: { ok, findings }, text: () => renderFindings(findings), exitCode: ok ? 0 : 1 };
}
