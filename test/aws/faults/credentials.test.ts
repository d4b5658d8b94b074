// Credentials that do not hold: tokens that are not taken, sessions that end in the middle, the wrong account and region.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FakeClient } from '../../support/fake-client.ts';
import { scenarios, seedNodes, setUp } from './scenarios.ts';
import { asAdmin, expectConverged, openSite, run, write, type Outcome, type Site } from './site.ts';

let site: Site;
let directory: string;
beforeAll(async () => {
  site = await openSite();
  directory = await mkdtemp(path.join(tmpdir(), 'faults-'));
});
afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
  await site.close();
});

const writes = ({ calls }: Outcome): string[] =>
  calls.filter((call) => call.write).map(({ action }) => action);

describe('a workflow with a token of its own', () => {
  const issuer = 'token.actions.githubusercontent.com';
  const sub = 'repo:octo/lamina:ref:refs/heads/main';
  let role: string;

  beforeAll(async () => {
    await write(site, 'iam', 'CreateOpenIDConnectProvider', {
      Url: `https://${issuer}`,
      ClientIDList: ['sts.amazonaws.com'],
    });
    const { accountId } = site.emulator;
    role = await site.emulator.seedRole('ci', {
      policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
      trust: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Federated: `arn:aws:iam::${accountId}:oidc-provider/${issuer}` },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: {
              StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com' },
              StringLike: { [`${issuer}:sub`]: 'repo:octo/lamina:*' },
            },
          },
        ],
      },
    });
  });

  const claims = (): Readonly<Record<string, unknown>> => ({
    iss: `https://${issuer}`,
    aud: 'sts.amazonaws.com',
    sub,
    exp: Math.floor(site.clock.now() / 1000) + 300,
  });

  async function runWith(token: string): Promise<Outcome> {
    const file = path.join(directory, 'token');
    await writeFile(file, token, { mode: 0o600 });
    return runWithFile(file, token);
  }
  async function runWithFile(file: string, token?: string): Promise<Outcome> {
    const ids = await seedNodes(site, 1);
    const { endpoint, region } = site.emulator;
    const env = {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: region,
      AWS_ROLE_ARN: role,
      AWS_WEB_IDENTITY_TOKEN_FILE: file,
      ...(token === undefined ? {} : { TEST_WEB_IDENTITY_TOKEN: token }),
    };
    return run(site, env, setUp({ roleName: site.name(), nodes: ids.join(',') }));
  }
  const tokenOf = (more: Readonly<Record<string, unknown>> = {}): string =>
    [JSON.stringify({ alg: 'RS256' }), JSON.stringify({ ...claims(), ...more }), 'signature']
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.');

  test('comes through while the token holds', async () => {
    expect((await runWith(tokenOf())).result?.changed).toBe(true);
  });

  test.each<[string, Readonly<Record<string, unknown>>, RegExp, RegExp]>([
    [
      'has expired',
      { exp: 1 },
      /ExpiredTokenException/,
      /configure-aws-credentials directly before this step/,
    ],
    [
      'is for another audience',
      { aud: 'elsewhere' },
      /InvalidIdentityToken.*audience/,
      /github-oidc-trust\.json/,
    ],
    [
      'is of a provider that the account does not know',
      { iss: 'https://example.com' },
      /InvalidIdentityToken/,
      /github-oidc-trust\.json/,
    ],
    [
      'is of another repository',
      { sub: 'repo:octo/other:ref:refs/heads/main' },
      /AssumeRoleWithWebIdentity/,
      /github-oidc-trust\.json/,
    ],
  ])('that %s is told what to do, before anything is written', async (_what, wrong, message, remedy) => {
    const outcome = await runWith(tokenOf(wrong));
    expect(outcome.error).toMatchObject({
      code: 'AWS_CREDENTIALS',
      message: expect.stringMatching(message) as unknown,
      remedy: expect.stringMatching(remedy) as unknown,
    });
    expect(outcome.calls.filter(({ service }) => service !== 'sts')).toEqual([]);
  });

  test('that is not there is told by the name of its file', async () => {
    const file = path.join(directory, 'nowhere');
    const { error, calls } = await runWithFile(file);
    expect(error).toMatchObject({
      code: 'AWS_CREDENTIALS',
      message: expect.stringContaining(file) as unknown,
      remedy: expect.stringContaining('AWS_WEB_IDENTITY_TOKEN_FILE') as unknown,
    });
    expect(calls).toEqual([]);
  });
});

describe('a session that ends in the middle', () => {
  test.each(scenarios)(
    '%s: is told at each write; the next run goes on',
    async (_name, begin) => {
      const { result } = await asAdmin(site, await begin(site));
      for (const action of new Set(result?.calls.map((call) => call.action))) {
        const work = await begin(site);
        using fault = site.emulator.inject({
          action,
          answer: { kind: 'meanwhile', run: async () => site.clock.pass(3_600_000) },
        });
        const outcome = await asAdmin(site, work);
        expect({ action, met: fault.met }).toEqual({ action, met: 1 });
        expect(outcome.error).toMatchObject({
          code: 'AWS_CREDENTIALS',
          message: expect.stringMatching(/ExpiredToken|RequestExpired/) as unknown,
          remedy: expect.stringContaining('role-duration-seconds') as unknown,
        });
        const at = outcome.calls.findIndex((call) => call.action === action);
        expect(outcome.calls.slice(at).filter(({ status }) => status === 200)).toEqual([]);
        await expectConverged(site, work);
      }
    },
    120_000,
  );
});

describe('the wrong', () => {
  const node = (providerID: string) => ({
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: 'node-1' },
    spec: { providerID },
    status: { conditions: [{ type: 'Ready', status: 'True' }] },
  });

  test('account is told before anything else is asked', async () => {
    const ids = await seedNodes(site, 1);
    const wrong = setUp({ roleName: site.name(), nodes: ids.join(','), allowedAccountIds: ['999999999999'] });
    const { error, calls } = await asAdmin(site, wrong);
    expect(error).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringMatching(
        new RegExp(`account ${site.emulator.accountId} .* allowed-account-ids names 999999999999`),
      ) as unknown,
    });
    expect(calls.map(({ action }) => action)).toEqual(['GetCallerIdentity']);
  });

  test.each([
    [
      'region, told by the nodes’ provider ids',
      'aws:///eu-central-1a/i-0123456789abcdef0',
      /region is eu-west-1, but the nodes are elsewhere: .*in eu-central-1/,
      /Set region to eu-central-1/,
    ],
    [
      'region, told by ids that EC2 does not know there',
      'aws:///eu-west-1a/i-0123456789abcdef0',
      /i-0123456789abcdef0.*not known to EC2 in eu-west-1 of account/,
      /Check region/,
    ],
  ])('%s, is told before anything is written', async (_what, providerID, message, remedy) => {
    const kubernetes = new FakeClient([node(providerID)]);
    const outcome = await asAdmin(site, (means) =>
      setUp({ roleName: site.name() })({ ...means, kubernetes }),
    );
    expect(outcome.error).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringMatching(message) as unknown,
      remedy: expect.stringMatching(remedy) as unknown,
    });
    expect(writes(outcome)).toEqual([]);
  });

  test('region of ids that were given is told before anything is written', async () => {
    const outcome = await asAdmin(site, setUp({ roleName: site.name(), nodes: 'i-0123456789abcdef0' }));
    expect(outcome.error?.message).toMatch(/i-0123456789abcdef0: not known to EC2 in eu-west-1/);
    expect(writes(outcome)).toEqual([]);
  });
});
