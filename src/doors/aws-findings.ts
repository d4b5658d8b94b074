// What doctor finds on AWS: each requirement of EBS access, then the driver.
import { examineEbsAccess } from '../environment/aws/examine.ts';
import { makeWish } from '../environment/aws/wish.ts';
import { examineDriverRequirement } from '../environment/ebs-csi/requirement.ts';
import { whatFailed, type Finding } from '../layers/doctor.ts';
import { LaminaError } from '../runtime/errors.ts';
import type { Session } from './stack.ts';

/** Changes nothing; what cannot be asked of AWS is a finding too. */
export async function examineAwsEnvironment(session: Session): Promise<readonly Finding[]> {
  const { kubernetes, signal } = session.collaborators;
  return [...(await examineAccess(session)), await examineDriverRequirement(kubernetes, signal)];
}

async function examineAccess({
  collaborators,
  detected,
  aws: choices,
  awsEnvironment: { openAws, manifests },
}: Session): Promise<readonly Finding[]> {
  const { kubernetes, logger, clock, signal } = collaborators;
  try {
    const aws = await openAws();
    try {
      const { plan } = await examineEbsAccess({
        aws,
        kubernetes,
        logger,
        clock,
        signal,
        platform: detected,
        manifests,
        wish: makeWish(choices),
      });
      return plan.requirements.map(({ check, state, detail, remedy }) => ({
        check,
        state,
        detail,
        ...(remedy === undefined ? {} : { remedy }),
      }));
    } finally {
      aws.close();
    }
  } catch (error) {
    if (!(error instanceof LaminaError) || signal.aborted) throw error;
    return [whatFailed('EBS access', error)];
  }
}
