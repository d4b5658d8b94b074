// What is wrong with a cluster, its environment and its layers, for the terminal and for the action.
import { ensureStorageClass } from '../environment/storage/ensure-storage-class.ts';
import { diagnose } from '../kubernetes/diagnosis/diagnose.ts';
import { examineCluster, whatFailed, type Finding } from '../layers/doctor.ts';
import { statusOfLayer } from '../layers/status.ts';
import type { Layer } from '../layers/types.ts';
import { LaminaError } from '../runtime/errors.ts';
import type { Session } from './stack.ts';

export interface DoctorRequest {
  /** Whether somebody named the layers: what nobody asked for may be missing. */
  readonly layersWereNamed: boolean;
}

/** Runs every check, also after one has failed; changes nothing. */
export async function examineStack(session: Session, request: DoctorRequest): Promise<readonly Finding[]> {
  const { platform } = session.detected;
  const findings: Finding[] = [
    ...(await examineCluster(session.collaborators)),
    ...(platform === 'ec2' || platform === 'eks' ? await examineAws(session) : []),
    await examineStorage(session),
  ];
  for (const layer of session.layers) {
    const finding = await examineLayer(session, layer);
    if (finding.state !== 'missing' || request.layersWereNamed) findings.push(finding);
  }
  return findings;
}

/** Loaded only where there is an AWS. */
async function examineAws(session: Session): Promise<readonly Finding[]> {
  const { examineAwsEnvironment } = await import('./aws-findings.ts');
  return examineAwsEnvironment(session);
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
