// AWS for a door: the SDK is large, so it is loaded once something is asked of it.
import type { Aws } from '../aws/aws.ts';
import { systemClock } from '../runtime/clock.ts';
import type { Logger } from '../runtime/logger.ts';

export interface AwsConnection {
  /** '' for that of the environment. */
  readonly region: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** Whoever opens it closes it. */
export const awsOnDemand = (connection: AwsConnection) => async (): Promise<Aws> =>
  (await import('../aws/open-aws.ts')).openAws({ ...connection, clock: systemClock });
