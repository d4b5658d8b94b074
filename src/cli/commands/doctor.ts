// lamina doctor: what is wrong with the cluster, the environment and the layers, and what to do about it.
import { ensureStorageClass } from '../../environment/storage/ensure-storage-class.ts';
import { diagnose } from '../../kubernetes/diagnosis/diagnose.ts';
import { examineCluster, whatFailed, type Finding } from '../../layers/doctor.ts';
import { statusOfLayer } from '../../layers/status.ts';
import type { Layer } from '../../layers/types.ts';
import { LaminaError } from '../../runtime/errors.ts';
import type { Answer } from '../answer.ts';
import type { StackOptions } from '../options.ts';
import { openSession, type CommandContext, type Session } from '../session.ts';

export async function doctor(options: StackOptions, context: CommandContext): Promise<Answer> {
  await using session = await openSession(options, context);
  const { platform } = session.detected;
  const findings: Finding[] = [
    ...(await examineCluster(session.collaborators)),
    ...(platform === 'ec2' || platform === 'eks' ? await examineAws(session, context) : []),
    await examineStorage(session),
  ];
  for (const layer of session.layers) {
    const finding = await examineLayer(session, layer);
    // What nobody asked for may be missing.
    if (finding.state !== 'missing' || options.layers !== undefined) findings.push(finding);
  }
  const ok = findings.every(({ state }) => state === 'ok');
  return { json: { ok, findings }, text: () => renderFindings(findings), exitCode: ok ? 0 : 1 };
}

/** The SDK is large, and only clusters on AWS need it. */
async function examineAws(session: Session, context: CommandContext): Promise<readonly Finding[]> {
  const { examineAwsEnvironment } = await import('../../doors/aws-findings.ts');
  return examineAwsEnvironment({ ...session, ...context });
}

async function examineStorage({ collaborators, detected }: Session): Promise<Finding> {
  const check = 'Default StorageClass';
  try {
    const { changed, name, provisioner } = await ensureStorageClass({
      ...collaborators,
      platform: detected.platform,
      dryRun: true,
    });
    if (!changed) return { check, state: 'ok', detail: `${name} (${provisioner})` };
    return {
      check,
      state: 'missing',
      detail: 'there is no single working default',
      remedy: 'ensure-storageclass (or "lamina up") mends it.',
    };
  } catch (error) {
    if (!(error instanceof LaminaError)) throw error;
    return whatFailed(check, error);
  }
}

async function examineLayer(session: Session, layer: Layer): Promise<Finding> {
  const { collaborators } = session;
  const state = await statusOfLayer(session.request(layer), collaborators);
  const check = `Layer ${layer.name}`;
  if (state.ready || state.culprit === undefined) {
    return {
      check,
      state: state.ready ? 'ok' : state.reason === 'NotDeployed' ? 'missing' : 'wrong',
      detail: `${state.reason}${state.message === '' ? '' : `: ${state.message}`}`,
      ...(state.ready ? {} : { remedy: `"lamina up --layers ${layer.name}" brings it up.` }),
    };
  }
  const { kubernetes: client, logger, signal } = collaborators;
  const { cause, remedy } = await diagnose(state.culprit, { client, logger, signal });
  return { check, state: 'wrong', detail: cause, remedy };
}

function renderFindings(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ check, state, detail, remedy }) =>
        `${state === 'ok' ? '✓' : '✗'} ${check}: ${detail}${remedy === undefined ? '' : `\n    ${remedy}`}\n`,
    )
    .join('');
}
