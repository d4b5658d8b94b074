// Who may become a role in the emulator: trust policies, instances, and tokens of an OpenID Connect provider.
import { CreateVolumeCommand } from '@aws-sdk/client-ec2';
import {
  AddRoleToInstanceProfileCommand,
  CreateInstanceProfileCommand,
  CreateOpenIDConnectProviderCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
} from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AwsEmulator, startAwsEmulator } from '../../../lab/aws/index.ts';
import { type Clients, EC2_TRUST, allow, clients, deny, policy, refusal, trust } from './support.ts';

const ACCOUNT = 'arn:aws:iam::123456789012';
let now = Date.parse('2026-11-22T21:00:00Z');
let aws: AwsEmulator;
let admin: Clients;

beforeAll(async () => {
  aws = await startAwsEmulator({ now: () => now });
  admin = clients(aws.adminEnv);
});
afterAll(() => aws.stop());

const assume = (caller: Clients, role: string, more: object = {}): Promise<unknown> =>
  caller.sts.send(
    new AssumeRoleCommand({ RoleArn: `${ACCOUNT}:role/${role}`, RoleSessionName: 'test', ...more }),
  );

describe('sts:AssumeRole', () => {
  test('is refused by a role that trusts only EC2, even to the administrator', async () => {
    await aws.seedRole('node', { trust: EC2_TRUST });
    expect(await refusal(assume(admin, 'node'))).toEqual({
      name: 'AccessDenied',
      status: 403,
      message: `User: ${ACCOUNT}:user/administrator is not authorized to perform: sts:AssumeRole on resource: ${ACCOUNT}:role/node`,
    });
    await expect(aws.envForRole('node')).rejects.toThrow('trust');
  });

  test('is refused for a role that does not exist', async () => {
    expect((await refusal(assume(admin, 'nobody'))).name).toBe('AccessDenied');
  });

  test('of a role that trusts the account needs the caller’s own permission as well', async () => {
    await aws.seedRole('delegated', {});
    const without = clients(await aws.envForUser(policy(allow('iam:*'))));
    expect((await refusal(assume(without, 'delegated'))).message).toMatch(
      /because no identity-based policy allows the sts:AssumeRole action$/,
    );
    await assume(clients(await aws.envForUser(policy(allow('sts:AssumeRole')))), 'delegated');
  });

  test('of a role that names the caller does not, unless the caller is denied', async () => {
    const caller = clients(await aws.envForUser(policy(allow('iam:*'))));
    const { Arn } = await caller.sts.send(new GetCallerIdentityCommand({}));
    await aws.seedRole('named', { trust: trust({ AWS: Arn! }) });
    await assume(caller, 'named');
    expect((await refusal(assume(admin, 'named'))).name).toBe('AccessDenied');
    const denied = clients(await aws.envForUser(policy(deny('sts:*'))));
    const other = await denied.sts.send(new GetCallerIdentityCommand({}));
    await aws.seedRole('named-denied', { trust: trust({ AWS: [other.Arn!] }) });
    expect((await refusal(assume(denied, 'named-denied'))).message).toContain('explicit deny');
  });

  test('obeys the conditions of the trust', async () => {
    await aws.seedRole('external', {
      trust: trust(
        { AWS: `${ACCOUNT}:root` },
        { Condition: { StringEquals: { 'sts:ExternalId': 'secret' } } },
      ),
    });
    expect((await refusal(assume(admin, 'external'))).name).toBe('AccessDenied');
    await assume(admin, 'external', { ExternalId: 'secret' });
  });

  test('gives a session that its own policy limits further', async () => {
    await aws.seedRole('limited', { policy: policy(allow('*')) });
    const { Credentials } = await admin.sts.send(
      new AssumeRoleCommand({
        RoleArn: `${ACCOUNT}:role/limited`,
        RoleSessionName: 'test',
        Policy: JSON.stringify(policy(allow('iam:*'))),
      }),
    );
    const session = clients({
      ...aws.adminEnv,
      AWS_ACCESS_KEY_ID: Credentials!.AccessKeyId!,
      AWS_SECRET_ACCESS_KEY: Credentials!.SecretAccessKey!,
      AWS_SESSION_TOKEN: Credentials!.SessionToken!,
    });
    const create = new CreateVolumeCommand({ AvailabilityZone: 'eu-west-1a', Size: 1 });
    expect((await refusal(session.ec2.send(create))).message).toContain('because no session policy allows');
  });

  test('gives a session that expires by the emulator’s clock', async () => {
    await aws.seedRole('short', { policy: policy(allow('*')) });
    const session = clients(await aws.envForRole('short'));
    const create = new CreateVolumeCommand({ AvailabilityZone: 'eu-west-1a', Size: 1 });
    now += 3599_000;
    await session.ec2.send(create);
    now += 1_000;
    expect((await refusal(session.ec2.send(create))).name).toBe('RequestExpired');
    expect((await refusal(session.sts.send(new GetCallerIdentityCommand({})))).name).toBe('ExpiredToken');
  });
});

describe('an instance', () => {
  test('is its role only while the role trusts EC2', async () => {
    await aws.seedRole('imds', { trust: EC2_TRUST, policy: policy(allow('ec2:CreateVolume')) });
    await admin.iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: 'imds' }));
    await admin.iam.send(
      new AddRoleToInstanceProfileCommand({ InstanceProfileName: 'imds', RoleName: 'imds' }),
    );
    const [instance] = await aws.seedInstances(1, { profile: 'imds', hopLimit: 2 });
    const id = instance!.instanceId;
    const credentials = await aws.instanceCredentials(id);
    const node = clients({
      ...aws.adminEnv,
      AWS_ACCESS_KEY_ID: credentials!.AccessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials!.SecretAccessKey,
      AWS_SESSION_TOKEN: credentials!.Token,
    });
    await node.ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'eu-west-1a', Size: 1 }));
    expect((await node.sts.send(new GetCallerIdentityCommand({}))).Arn).toBe(
      `arn:aws:sts::123456789012:assumed-role/imds/${id}`,
    );
    await admin.iam.send(
      new UpdateAssumeRolePolicyCommand({
        RoleName: 'imds',
        PolicyDocument: JSON.stringify(trust({ Service: 'lambda.amazonaws.com' })),
      }),
    );
    const answer = await fetch(`${aws.endpoint}/_lab/instances/${id}/credentials?hops=2`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ reason: 'no-role', detail: 'the role does not trust EC2' });
  });
});

describe('a token of an OpenID Connect provider', () => {
  const issuer = 'token.actions.githubusercontent.com';
  const roleArn = `${ACCOUNT}:role/ci`;

  const token = (claims: object): string =>
    ['{"alg":"RS256"}', JSON.stringify({ iss: `https://${issuer}`, exp: now / 1000 + 300, ...claims }), 'x']
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.');

  /** Unsigned, as a workflow calls it: it has no other credentials. */
  const exchange = (claims: object): Promise<unknown> =>
    admin.sts.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: roleArn,
        RoleSessionName: 'ci',
        WebIdentityToken: token(claims),
      }),
    );
  const good = { aud: 'sts.amazonaws.com', sub: 'repo:octo/lamina:ref:refs/heads/main' };

  test('is refused while the account does not know the provider', async () => {
    expect(await refusal(exchange(good))).toMatchObject({
      name: 'InvalidIdentityTokenException',
      status: 400,
    });
  });

  test('is exchanged where provider, audience, subject and time fit the trust', async () => {
    await admin.iam.send(
      new CreateOpenIDConnectProviderCommand({
        Url: `https://${issuer}`,
        ClientIDList: ['sts.amazonaws.com'],
        ThumbprintList: ['0'.repeat(40)],
      }),
    );
    const federated = policy({
      Effect: 'Allow',
      Principal: { Federated: `${ACCOUNT}:oidc-provider/${issuer}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com' },
        StringLike: { [`${issuer}:sub`]: 'repo:octo/lamina:*' },
      },
    });
    await aws.seedRole('ci', { trust: federated });
    await exchange(good);
    expect(await refusal(exchange({ ...good, sub: 'repo:octo/other:ref:refs/heads/main' }))).toEqual({
      name: 'AccessDenied',
      status: 403,
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    });
    expect((await refusal(exchange({ ...good, aud: 'elsewhere' }))).message).toBe('Incorrect token audience');
    expect((await refusal(exchange({ ...good, exp: now / 1000 - 1 }))).name).toBe('ExpiredTokenException');
  });
});
