// lamina doctor: what is wrong with the cluster, the environment and the layers, and what to do about it.
import { prepareEnvironment } from '../../environment/environment.ts';
import { diagnose } from '../../kubernetes/diagnosis/diagnose.ts';
import { examineCluster, type Finding } from '../../layers/doctor.ts';
import { statusOfLayer } from '../../layers/status.ts';
import type { Layer } from '../../layers/types.ts';
import { errorMessage, LaminaError } from '../../runtime/errors.ts';
import type { Answer } from '../answer.ts';
import type { StackOptions } from '../options.ts';
import { openSession, type CommandContext, type Session } from '../session.ts';

export async function doctor(options: StackOptions, context: CommandContext): Promise<Answer> {
  await using session = await openSession(options, context);
  const findings = [...(await examineCluster(session.collaborators)), await examineStorage(session)];
  for (const layer of session.layers) findings.push(await examineLayer(session, layer));
  const ok = findings.every((finding) => finding.ok);
  return { json: { ok, findings }, text: () => renderFindings(findings), exitCode: ok ? 0 : 1 };
}

async function examineStorage({ collaborators, detected }: Session): Promise<Finding> {
  const check = 'Default StorageClass';
  try {
    const { storageClass } = await prepareEnvironment({ ...collaborators, detected, dryRun: true });
    if (!storageClass.changed)
      return { check, ok: true, detail: `${storageClass.name} (${storageClass.provisioner})` };
    return {
      check,
      ok: false,
      detail: 'there is no single working default',
      remedy: '"lamina up" mends it.',
    };
  } catch (error) {
    if (!(error instanceof LaminaError)) throw error;
    return {
      check,
      ok: false,
      detail: errorMessage(error),
      ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
    };
  }
}

async function examineLayer(session: Session, layer: Layer): Promise<Finding> {
  const { collaborators } = session;
  const state = await statusOfLayer(session.request(layer), collaborators);
  const check = `Layer ${layer.name}`;
  if (state.ready || state.culprit === undefined) {
    return {
      check,
      ok: state.ready,
      detail: `${state.reason}${state.message === '' ? '' : `: ${state.message}`}`,
    };
  }
  const { kubernetes: client, logger, signal } = collaborators;
  const { cause, remedy } = await diagnose(state.culprit, { client, logger, signal });
  return { check, ok: false, detail: cause, remedy };
}

function renderFindings(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ check, ok, detail, remedy }) =>
        `${ok ? '✓' : '✗'} ${check}: ${detail}${remedy === undefined ? '' : `\n    ${remedy}`}\n`,
    )
    .join('');
}
