// Throttling at each call, as each service words it, and throttling that does not end.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RETRY } from '../../../src/aws/retries.ts';
import { scenarios, setUps, teardowns } from './scenarios.ts';
import { asAdmin, expectConverged, expectDone, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const THROTTLED = [
  'sts Throttling 400',
  'iam Throttling 400',
  'ec2 RequestLimitExceeded 503',
  'eks ThrottlingException 429',
];

describe.each([
  ['as it comes', {}],
  ['with Retry-After', { retryAfter: 7 }],
])('twice at each call, %s', (_what, more) => {
  test.each(scenarios)(
    '%s',
    async (_name, begin) => {
      const clean = await asAdmin(site, await begin(site));
      const actions = [...new Set(clean.calls.map(({ action }) => action))];
      const work = await begin(site);
      const faults = actions.map((action) =>
        site.emulator.inject({ action, times: 2, answer: { kind: 'throttle', ...more } }),
      );
      const outcome = await asAdmin(site, work);
      for (const fault of faults) fault[Symbol.dispose]();
      expect(faults.map(({ met }) => met)).toEqual(faults.map(() => 2));
      const actionsOf = (calls: readonly { action: string }[]): string[] =>
        calls.map(({ action }) => action).toSorted();
      expect(actionsOf(expectDone(outcome).calls)).toEqual(actionsOf(expectDone(clean).calls));
      const throttled = outcome.calls.filter(({ code = '' }) => /Throttl|Limit/.test(code));
      expect(throttled.length).toBe(2 * actions.length);
      for (const { service, code, status } of throttled)
        expect(THROTTLED).toContain(`${service} ${code ?? ''} ${status ?? ''}`);
      if ('retryAfter' in more) expect(outcome.milliseconds).toBeGreaterThanOrEqual(2 * 7_000);
      await expectConverged(site, work);
    },
    60_000,
  );
});

describe('that does not end', () => {
  const { attempts, longest } = RETRY.throttled;

  test.each([
    ['sts:GetCallerIdentity', setUps['instance profiles']],
    ['iam:GetRole', setUps['instance profiles']],
    ['iam:AddRoleToInstanceProfile', setUps['instance profiles']],
    ['ec2:DescribeInstances', setUps['instance profiles']],
    ['ec2:ModifyInstanceMetadataOptions', setUps['instance profiles']],
    ['eks:CreatePodIdentityAssociation', setUps['Pod Identity']],
    ['iam:DeleteRole', teardowns['teardown of instance profiles']],
  ] as const)(
    'at %s is told, with what was tried; the next run goes on',
    async (call, begin) => {
      const [service = '', action = ''] = call.split(':');
      const work = await begin(site);
      const fault = site.emulator.inject({ service, action, times: Infinity, answer: { kind: 'throttle' } });
      const { error, calls, milliseconds } = await asAdmin(site, work);
      fault[Symbol.dispose]();
      expect(error).toMatchObject({
        code: 'AWS_API',
        message: expect.stringMatching(
          new RegExp(`^${call} failed: .* \\(${attempts} tries in .* s\\)$`),
        ) as unknown,
        remedy: expect.stringContaining('What was done is kept') as unknown,
      });
      const tried = calls.filter((each) => each.action === action);
      // Two instances side by side.
      expect([attempts, 2 * attempts]).toContain(tried.length);
      expect(milliseconds).toBeLessThan(2 * attempts * longest);
      expect(calls.slice(calls.lastIndexOf(tried.at(-1)!) + 1)).toEqual([]);
      await expectConverged(site, work);
    },
    60_000,
  );
});
