// Instances end while others work on them; that is no failure of the whole.
import type { AwsError } from '../../aws/errors.ts';

/**
 * Whether this refusal means that the instance has ended, or is about to. Before anything is sent, instances that are
 * starting or stopping are waited for (waitUntilSteady), so that a wrong state can only be that of one that goes.
 */
export const isGone = ({ awsCode }: AwsError): boolean =>
  awsCode === 'InvalidInstanceID.NotFound' || awsCode === 'IncorrectInstanceState';
