// What doctor finds on AWS: each requirement of EBS access, then the driver.
import { openAws } from '../aws/open-aws.ts';
import { examineEbsAccess } from '../environment/aws/examine.ts';
import { makeWish } from '../environment/aws/wish.ts';
import { examineDriverRequirement } from '../environment/ebs-csi/requirement.ts';
import type { DetectedPlatform } from '../environment/platform.ts';
import { whatFailed, type Finding } from '../layers/doctor.ts';
import type { StackAws } from '../layers/files/stack-file.ts';
import type { Collaborators } from '../layers/types.ts';
import { LaminaError } from '../runtime/errors.ts';
import { awsManifests, type Installation } from './installation.ts';

interface AwsFindings {
  readonly collaborators: Collaborators;
  readonly detected: DetectedPlatform;
  readonly aws: StackAws;
  readonly installation: Installation;
  readonly env: NodeJS.ProcessEnv;
}

/** Changes nothing; what cannot be asked of AWS is a finding too. */
export async function examineAwsEnvironment(request: AwsFindings): Promise<readonly Finding[]> {
  const { kubernetes, signal } = request.collaborators;
  return [...(await examineAccess(request)), await examineDriverRequirement(kubernetes, signal)];
}

async function examineAccess({
  collaborators,
  detected,
  aws: choices,
  installation,
  env,
}: AwsFindings): Promise<readonly Finding[]> {
  const { kubernetes, logger, clock, signal } = collaborators;
  try {
    const aws = openAws({ region: choices.region ?? '', env, logger, clock, signal });
    try {
      const { plan } = await examineEbsAccess({
        aws,
        kubernetes,
        logger,
        clock,
        signal,
        platform: detected,
        manifests: awsManifests(installation),
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
