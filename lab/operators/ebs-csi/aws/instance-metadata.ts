// The instance metadata service as a pod sees it: through the AWS emulator, which knows roles and hop limits.
import { z } from 'zod';
import { LaminaError } from '../../../../src/runtime/errors.ts';

export interface Credentials {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly Token: string;
  readonly Expiration: string;
}

/** What keeps a pod from having credentials of its node's role. `unreachable` also keeps it from all other metadata. */
export type Missing = 'no-role' | 'no-profile' | 'unreachable';

export interface InstanceMetadata {
  /** As a pod that is `hops` network hops away gets them. */
  credentials(instanceId: string, hops: number, signal: AbortSignal): Promise<Credentials | Missing>;
}

const credentials = z.object({
  AccessKeyId: z.string(),
  SecretAccessKey: z.string(),
  Token: z.string(),
  Expiration: z.string(),
});
const refusal = z.object({ reason: z.enum(['no-role', 'no-profile', 'unreachable']) });

/** Asks the AWS emulator for what an instance would be told, so many hops away. */
export function emulatedMetadata(endpoint: string): InstanceMetadata {
  return {
    async credentials(instanceId, hops, signal) {
      const url = `${endpoint}/_lab/instances/${encodeURIComponent(instanceId)}/credentials?hops=${hops}`;
      const response = await fetch(url, { signal });
      const body: unknown = await response.json().catch(() => undefined);
      const parsed = response.ok ? credentials.safeParse(body) : refusal.safeParse(body);
      if (parsed.success) return 'reason' in parsed.data ? parsed.data.reason : parsed.data;
      throw new LaminaError(
        'LAB',
        `${url} answered ${response.status}, neither credentials nor why there are none`,
        { remedy: 'Check that AWS_ENDPOINT_URL is the address of the AWS emulator.' },
      );
    },
  };
}
