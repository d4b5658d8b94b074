// Others who work on the same things at the same time: runs beside this one, teardowns, instances that end.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { InstanceState } from '../../../lab/aws/index.ts';
import type { EbsAccessResult } from '../../../src/environment/aws/setup.ts';
import type { EbsAccessChoices } from '../../../src/environment/aws/wish.ts';
import {
  addVersions,
  scenarios,
  seedForeignProfile,
  seedNodes,
  setUp,
  setUps,
  takeDown,
  teardowns,
} from './scenarios.ts';
import { asAdmin, expectConverged, expectDone, openSite, type Site, type Work } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Both from the same state: neither sends a thing before the other has begun. */
const together = (...works: Work[]) => Promise.all(works.map((work) => asAdmin(site, work)));
const SCOPED = { policyMode: 'scoped', clusterName: 'blue' } as const;

describe('two runs at once', () => {
  test.each(scenarios)('end alike: %s', async (_name, begin) => {
    const work = await begin(site);
    const outcomes = await together(work, work);
    for (const outcome of outcomes) expectDone(outcome);
    const { calls } = expectDone(await asAdmin(site, work));
    expect(calls).toEqual([]);
  });

  test('end alike with forty nodes that both give the profile to', async () => {
    const work = setUp({ roleName: site.name(), nodes: (await seedNodes(site, 40)).join(',') });
    for (const outcome of await together(work, work)) expectDone(outcome);
    expect(expectDone(await asAdmin(site, work)).calls).toEqual([]);
  });

  test('end alike with a policy that has as many versions as IAM keeps', async () => {
    const roleName = site.name();
    const work = setUp({ ...SCOPED, roleName, nodes: (await seedNodes(site, 1)).join(',') });
    expectDone(await asAdmin(site, work));
    await addVersions(site, roleName, 5);
    const outcomes = await together(work, work, work);
    for (const outcome of outcomes) expectDone(outcome);
    expect(expectDone(await asAdmin(site, work)).calls).toEqual([]);
  });

  test('of which one takes away what the other makes end, and leave nothing that a next run cannot mend', async () => {
    const choices: EbsAccessChoices = {
      ...SCOPED,
      roleName: site.name(),
      nodes: (await seedNodes(site, 2)).join(','),
    };
    for (const before of [setUp(choices), takeDown(choices)]) {
      expectDone(await asAdmin(site, before));
      const outcomes = await together(setUp(choices), takeDown(choices));
      for (const { error, calls } of outcomes) {
        expect(['AWS_API', 'EBS_ACCESS_BLOCKED', undefined]).toContain(error?.code);
        expect(calls.length).toBeLessThan(400);
      }
      await expectConverged(site, setUp(choices));
    }
  });

  test('that want different roles in one profile: the later one is told, what it did is kept, nobody loops', async () => {
    const name = site.name();
    const ids = await seedNodes(site, 2);
    const wishes = ['a', 'b'].map((suffix) => ({
      roleName: `${name}-${suffix}`,
      instanceProfileName: name,
      nodes: ids.join(','),
    }));
    const outcomes = await together(...wishes.map(setUp));
    const refused = outcomes.filter(({ error }) => error !== undefined);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.error).toMatchObject({
      code: 'EBS_ACCESS_BLOCKED',
      message: expect.stringMatching(
        new RegExp(
          `holds the role ${name}-[ab], not .*What was done until another run came in between is kept: CreateRole, `,
        ),
      ) as unknown,
      remedy: expect.stringContaining('Give another instance-profile-name') as unknown,
    });
    for (const { calls } of outcomes) expect(calls.length).toBeLessThan(60);
  });

  test('that want different documents in one policy: the last one has it, nobody loops', async () => {
    const roleName = site.name();
    const ids = await seedNodes(site, 1);
    const wishes = ['blue', 'green'].map((clusterName) =>
      setUp({ ...SCOPED, clusterName, roleName, nodes: ids.join(',') }),
    );
    for (let time = 1; time <= 3; time += 1) {
      const outcomes = await together(...wishes);
      for (const outcome of outcomes) {
        expectDone(outcome);
        expect(outcome.calls.length).toBeLessThan(60);
      }
    }
  });
});

describe('an instance that ends', () => {
  const ending: InstanceState[] = ['shutting-down', 'terminated', 'stopped'];
  test.each(
    [
      'DescribeInstances',
      'AssociateIamInstanceProfile',
      'ModifyInstanceMetadataOptions',
      'DescribeIamInstanceProfileAssociations',
    ].flatMap((action) => ending.map((state) => [action, state] as const)),
  )('meanwhile, before %s, %s, costs the others nothing', async (action, state) => {
    const ids = await seedNodes(site, 3);
    const work = setUp({ roleName: site.name(), nodes: ids.join(',') });
    const [first = ''] = ids;
    using fault = site.emulator.inject({
      action,
      answer: { kind: 'meanwhile', run: () => site.emulator.setInstanceState(first, state) },
    });
    const done = expectDone(await asAdmin(site, work)) as EbsAccessResult;
    expect(fault.met).toBe(1);
    expect(done.instanceIds).toEqual(expect.arrayContaining(ids.slice(1)));
    for (const id of ids.slice(1)) expect(await site.emulator.instanceCredentials(id)).toBeDefined();
    await expectConverged(site, work);
  });
});

test('an instance that is stopping is waited for before anything is sent to it', async () => {
  const [first = '', ...others] = await seedNodes(site, 2);
  const work = setUp({ roleName: site.name(), nodes: [first, ...others].join(',') });
  const states: InstanceState[] = ['stopping', 'stopping', 'stopped'];
  const faults = states.map((state, index) =>
    site.emulator.inject({
      action: 'DescribeInstances',
      from: index + 1,
      answer: { kind: 'meanwhile', run: () => site.emulator.setInstanceState(first, state) },
    }),
  );
  const { calls } = await asAdmin(site, work);
  expect(faults.map(({ met }) => met)).toEqual([1, 1, 1]);
  expect(calls.filter(({ code }) => code === 'IncorrectInstanceState')).toEqual([]);
  await expectConverged(site, work);
});

test('a profile that holds a role of others is told before anything is written', async () => {
  const roleName = site.name();
  await seedForeignProfile(site, `${roleName}-theirs`);
  const ids = await seedNodes(site, 1);
  const { error, calls } = await asAdmin(
    site,
    setUp({ roleName, instanceProfileName: `${roleName}-theirs`, nodes: ids.join(',') }),
  );
  expect(error).toMatchObject({
    code: 'EBS_ACCESS_BLOCKED',
    message: expect.stringMatching(/holds the role .*-theirs, not .*\. Nothing was changed$/) as unknown,
    remedy: expect.stringContaining(`role-name: ${roleName}-theirs`) as unknown,
  });
  expect(calls.filter((call) => call.write)).toEqual([]);
});

test.each([
  ['a set-up', 'GetPolicyVersion', setUps['repairs of all that can drift']],
  ['a teardown', 'ListRolePolicies', teardowns['teardown of instance profiles']],
])('what goes between two reads of %s (%s) is looked at again', async (_what, action, begin) => {
  const work = await begin(site);
  using fault = site.emulator.inject({
    action,
    answer: { kind: 'error', code: 'NoSuchEntity', status: 404 },
  });
  expectDone(await asAdmin(site, work));
  expect(fault.met).toBe(1);
  await expectConverged(site, work);
});

test('reads that are behind the writes of a killed run are waited for', async () => {
  const roleName = site.name();
  const work = setUp({ roleName, nodes: (await seedNodes(site, 1)).join(',') });
  expectDone(await asAdmin(site, work));
  using fault = site.emulator.inject({
    action: /^(GetRole|ListAttachedRolePolicies)$/,
    times: 5,
    answer: { kind: 'error', code: 'NoSuchEntity', status: 404 },
  });
  const { calls, milliseconds, ...outcome } = await asAdmin(site, work);
  expectDone({ calls, milliseconds, ...outcome });
  expect(fault.met).toBe(5);
  expect(calls.filter(({ code }) => code === 'EntityAlreadyExists')).toHaveLength(3);
  expect(milliseconds).toBeGreaterThan(2_000);
});

test('a name that is taken out of sight is told after a few looks', async () => {
  const work = setUp({ roleName: site.name(), nodes: (await seedNodes(site, 1)).join(',') });
  using fault = site.emulator.inject({
    action: 'CreateRole',
    times: Infinity,
    answer: { kind: 'error', code: 'EntityAlreadyExists', status: 409 },
  });
  const { error, calls } = await asAdmin(site, work);
  expect(error).toMatchObject({
    code: 'AWS_API',
    message: expect.stringContaining('EntityAlreadyExists') as unknown,
  });
  expect(fault.met).toBe(4);
  expect(calls.length).toBeLessThan(40);
});
