// Runs that are cut off at each write: by the network, or by the end of the process while AWS is still at work.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RETRY } from '../../../src/aws/retries.ts';
import type { EbsAccessChoices } from '../../../src/environment/aws/wish.ts';
import { InterruptedError } from '../../../src/runtime/errors.ts';
import { scenarios, seedForeignProfile, seedNodes, setUp, takeDown, type Scenario } from './scenarios.ts';
import {
  asAdmin,
  expectConverged,
  expectDone,
  openSite,
  run,
  session,
  type Outcome,
  type Site,
  type Work,
} from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Each write that a run of it makes, by action. */
async function writesOf(begin: Scenario): Promise<string[]> {
  const { calls } = expectDone(await asAdmin(site, await begin(site)));
  const actions = new Set(calls.map(({ action }) => action));
  expect(actions.size).toBeGreaterThan(1);
  return [...actions];
}

describe('a connection that is dropped at each write', () => {
  test.each(scenarios)(
    'once, with the write done: %s comes through',
    async (_name, begin) => {
      for (const action of await writesOf(begin)) {
        const work = await begin(site);
        using fault = site.emulator.inject({ action, answer: { kind: 'drop', when: 'after' } });
        expectDone(await asAdmin(site, work));
        expect({ action, met: fault.met }).toEqual({ action, met: 1 });
        const { calls } = expectDone(await asAdmin(site, work));
        expect({ action, again: calls.map((call) => call.action) }).toEqual({ action, again: [] });
      }
    },
    300_000,
  );

  describe.each(['before', 'after'] as const)('for good, %s the work is done', (when) => {
    test.each(scenarios)(
      '%s is told, and finished by the next run',
      async (_name, begin) => {
        const { attempts } = RETRY.unanswered;
        for (const action of await writesOf(begin)) {
          const work = await begin(site);
          const fault = site.emulator.inject({ action, times: Infinity, answer: { kind: 'drop', when } });
          const { error, calls } = await asAdmin(site, work);
          fault[Symbol.dispose]();
          expect({ action, code: error?.code, message: error?.message }).toEqual({
            action,
            code: 'AWS_UNREACHABLE',
            message: expect.stringMatching(
              new RegExp(`:${action} in eu-west-1: .*\\(${attempts} tries in `),
            ) as unknown,
          });
          // Two instances side by side.
          expect([attempts, 2 * attempts]).toContain(calls.filter((call) => call.action === action).length);
          await expectConverged(site, work);
        }
      },
      300_000,
    );
  });
});

/** A run that ends as soon as AWS has `action` before it. */
async function killedAt(action: string, work: Work): Promise<Outcome> {
  const end = new AbortController();
  using fault = site.emulator.inject({
    action,
    answer: {
      kind: 'meanwhile',
      run: async () => {
        end.abort(new InterruptedError());
      },
    },
  });
  const outcome = await run(site, await session(site), work, { signal: end.signal });
  expect({ action, met: fault.met, code: outcome.error?.code }).toEqual({
    action,
    met: 1,
    code: 'INTERRUPTED',
  });
  return outcome;
}

test('a role of others is as it was before, wherever the set-up was killed, once all is taken down', async () => {
  const before = async (): Promise<{ choices: EbsAccessChoices; theirs: string }> => {
    const name = site.name();
    const theirs = `${name}-theirs`;
    await seedForeignProfile(site, theirs);
    const nodes = (await seedNodes(site, 1, theirs)).join(',');
    return { choices: { roleName: name, policyMode: 'scoped', clusterName: 'blue', nodes }, theirs };
  };
  const actions = await writesOf(async () => setUp((await before()).choices));
  expect(actions).toContain('TagRole');
  for (const action of actions) {
    const { choices, theirs } = await before();
    await killedAt(action, setUp(choices));
    await expectConverged(site, takeDown(choices));
    const left = await asAdmin(site, async ({ aws }) => {
      const { Role } = await aws.read('iam', 'GetRole', { RoleName: theirs });
      const { AttachedPolicies } = await aws.read('iam', 'ListAttachedRolePolicies', { RoleName: theirs });
      expect({ action, tags: Role?.Tags ?? [], attached: AttachedPolicies ?? [] }).toEqual({
        action,
        tags: [],
        attached: [],
      });
      return { changed: false, calls: [] };
    });
    expectDone(left);
  }
});

test.each(scenarios)(
  '%s, killed at each write while AWS does it all the same, is finished by the next run',
  async (_name, begin) => {
    for (const action of await writesOf(begin)) {
      const work = await begin(site);
      const { calls } = await killedAt(action, work);
      // At most the one for the instance beside it.
      expect(calls.slice(calls.findIndex((call) => call.action === action) + 1).length).toBeLessThanOrEqual(
        1,
      );
      await expectConverged(site, work);
    }
  },
  300_000,
);
