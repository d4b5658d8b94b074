// AccessDenied at each call: each run as a user who may do all that it needs, less one action, as IAM enforces it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AwsEnvironment } from '../../../lab/aws/index.ts';
import type { PolicyDocument } from '../../../src/aws/policy-document.ts';
import { manifests } from '../../unit/environment/aws/wish.ts';
import { scenarios, setUps, type Scenario } from './scenarios.ts';
import { asAdmin, expectConverged, expectDone, openSite, run, type Outcome, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const allow = (actions: readonly string[]): object => ({ Effect: 'Allow', Action: actions, Resource: '*' });
const asUser = (statements: readonly object[]): Promise<AwsEnvironment> =>
  site.emulator.envForUser({ Version: '2012-10-17', Statement: statements });
const refusedAs = (lacking: string): RegExp =>
  new RegExp(`arn:aws:iam::${site.emulator.accountId}:user/user-\\d+ may not ${lacking}\\b`);

const actionsOf = ({ calls }: Outcome): string[] =>
  [...new Set(calls.map(({ service, action }) => `${service}:${action}`))]
    // Nobody can be kept from asking who they are.
    .filter((action) => action !== 'sts:GetCallerIdentity');

/** Calls in which a role is handed on. */
const PASSING = /AddRoleToInstanceProfile|(Associate|Replace)IamInstanceProfile|(Create|Update)PodIdentity/;

/** What a run needs: the calls that were seen of one that succeeded; `later` is what only the next one asks. */
async function seenOf(begin: Scenario): Promise<{ needed: string[]; later: string[] }> {
  const work = await begin(site);
  const first = await asAdmin(site, work);
  expectDone(first);
  const calls = actionsOf(first);
  const needed = calls.some((action) => PASSING.test(action)) ? [...calls, 'iam:PassRole'] : calls;
  const second = actionsOf(await asAdmin(site, work));
  return { needed, later: second.filter((action) => !needed.includes(action)) };
}

/** The writes that came through after the first refusal. */
function writtenAfter({ calls }: Outcome): string[] {
  const first = calls.findIndex(({ code = '' }) => /^(AccessDenied|UnauthorizedOperation)/.test(code));
  expect(first).toBeGreaterThanOrEqual(0);
  return calls
    .slice(first + 1)
    .filter((call) => call.write && call.status === 200)
    .map(({ service, action }) => `${service}:${action}`);
}

/** The statement that a remedy names. */
function statementOf({ error }: Outcome): { readonly Action?: string } {
  const text = /\{.*\}/.exec(error?.remedy ?? '')?.[0] ?? '{}';
  return JSON.parse(text) as { readonly Action?: string };
}

test.each(scenarios)(
  '%s: whatever is denied is named, with what allows it; nothing is written after it',
  async (_name, begin) => {
    const { needed, later } = await seenOf(begin);
    for (const lacking of needed) {
      const statements = [allow([...needed, ...later].filter((action) => action !== lacking))];
      const work = await begin(site);
      const refused = await run(site, await asUser(statements), work);
      expect({ lacking, code: refused.error?.code }).toEqual({
        lacking,
        // What is wrong with profiles of others is told all at once.
        code: expect.stringMatching(/^(AWS_DENIED|EBS_ACCESS_BLOCKED)$/) as unknown,
      });
      expect(refused.error?.message).toMatch(refusedAs(lacking));
      const after = writtenAfter(refused);
      // Calls for three other instances may be under way already.
      expect({ lacking, after: after.filter((action) => !action.startsWith('ec2:')) }).toEqual({
        lacking,
        after: [],
      });
      expect(after.length).toBeLessThanOrEqual(3);

      // With what the remedies say, once for each thing that they name, it comes through.
      let last = refused;
      for (let tries = 0; last.error !== undefined && tries < 6; tries += 1) {
        const statement = statementOf(last);
        expect({ lacking, statement }).toMatchObject({ statement: { Action: lacking } });
        statements.push(statement);
        last = await run(site, await asUser(statements), work);
      }
      expectDone(last);
      await expectConverged(site, work);
    }
  },
  600_000,
);

test('the documents for the role of a pipeline name every action that any of the runs needs', async () => {
  const documented = readdirSync(manifests)
    .filter((file) => file.startsWith('ci-role-'))
    .map((file) => JSON.parse(readFileSync(path.join(manifests, file), 'utf8')) as PolicyDocument)
    .flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action));
  const needed = new Set<string>();
  for (const [, begin] of scenarios) for (const action of (await seenOf(begin)).needed) needed.add(action);
  expect([...needed].filter((action) => !documented.includes(action))).toEqual([]);
});

test('the right to tag what is made, which AWS asks for in the same call, is named as well', async () => {
  const work = await setUps['instance profiles'](site);
  const principal = `arn:aws:iam::${site.emulator.accountId}:user/user-0`;
  using fault = site.emulator.inject({
    action: 'CreateRole',
    answer: {
      kind: 'error',
      code: 'AccessDenied',
      status: 403,
      message: `User: ${principal} is not authorized to perform: iam:TagRole on resource: arn:aws:iam::123456789012:role/lamina because no identity-based policy allows the iam:TagRole action`,
    },
  });
  const { error } = await asAdmin(site, work);
  expect(fault.met).toBe(1);
  expect(error).toMatchObject({
    code: 'AWS_DENIED',
    message: expect.stringMatching(
      /user-0 may not iam:TagRole on arn:.*role\/lamina \(needed by iam:CreateRole\)/,
    ) as unknown,
    remedy: expect.stringContaining('"Action":"iam:TagRole"') as unknown,
  });
  await expectConverged(site, work);
});
