// A controller pod's access to AWS: the role of its service account, or else of the instance that it runs on.
import { EC2Client } from '@aws-sdk/client-ec2';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { z } from 'zod';
import type { DriverContext } from '../context.ts';
import { CREDENTIALS } from '../contract/texts.ts';
import { CredentialsError, operationError } from './errors.ts';

export interface SessionOf {
  readonly region: string;
  /** undefined on a node that is no EC2 instance. */
  readonly instanceId: string | undefined;
  /** Hops to the metadata service from here. */
  readonly hops: number;
  /** Of the service account, where it is annotated with a role. */
  readonly webIdentity:
    { readonly roleArn: string; readonly namespace: string; readonly serviceAccount: string } | undefined;
}

interface Identity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

const token = z.object({ status: z.object({ token: z.string() }) });

/** A client whose credentials are kept until they expire, as the SDK for Go keeps them. */
export function openEc2(context: DriverContext, of: SessionOf): EC2Client {
  const { awsEndpoint } = context.settings;
  return new EC2Client({
    region: of.region,
    endpoint: awsEndpoint,
    credentials: () =>
      of.webIdentity === undefined ? ofInstance(context, of) : ofAccount(context, of.webIdentity, of),
  });
}

async function ofInstance(context: DriverContext, { instanceId, hops }: SessionOf): Promise<Identity> {
  const found =
    instanceId === undefined
      ? 'unreachable'
      : await context.metadata.credentials(instanceId, hops, context.signal);
  if (typeof found === 'string') throw new CredentialsError(CREDENTIALS[found]);
  return {
    accessKeyId: found.AccessKeyId,
    secretAccessKey: found.SecretAccessKey,
    sessionToken: found.Token,
    expiration: new Date(found.Expiration),
  };
}

async function ofAccount(
  { client, settings, signal }: DriverContext,
  { roleArn, namespace, serviceAccount }: NonNullable<SessionOf['webIdentity']>,
  { region }: SessionOf,
): Promise<Identity> {
  const issued = await client.request(
    'POST',
    `/api/v1/namespaces/${namespace}/serviceaccounts/${serviceAccount}/token`,
    {
      body: {
        apiVersion: 'authentication.k8s.io/v1',
        kind: 'TokenRequest',
        spec: { audiences: ['sts.amazonaws.com'], expirationSeconds: 86_400 },
      },
      signal,
    },
  );
  const sts = new STSClient({ region, endpoint: settings.awsEndpoint });
  try {
    const { Credentials: given } = await sts.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: roleArn,
        RoleSessionName: `ebs-csi-${serviceAccount}`,
        WebIdentityToken: token.parse(issued).status.token,
      }),
      { abortSignal: signal },
    );
    return {
      accessKeyId: given?.AccessKeyId ?? '',
      secretAccessKey: given?.SecretAccessKey ?? '',
      sessionToken: given?.SessionToken ?? '',
      expiration: given?.Expiration ?? new Date(),
    };
  } catch (error) {
    signal.throwIfAborted();
    const why = operationError('STS', 'AssumeRoleWithWebIdentity', error);
    throw new CredentialsError(`failed to retrieve credentials, ${why}`);
  } finally {
    sts.destroy();
  }
}
