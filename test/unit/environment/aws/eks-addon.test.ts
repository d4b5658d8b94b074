import { describe, expect, test } from '@jest/globals';
import type { Addon } from '../../../../src/environment/aws/eks/addon-health.ts';
import { judgeAddon, waitForAddon, type AddonWait } from '../../../../src/environment/aws/eks/addon.ts';
import { OWNER, OWNER_TAG } from '../../../../src/environment/aws/tags.ts';
import { DeadlineError } from '../../../../src/runtime/errors.ts';
import { VirtualClock } from '../../../support/virtual-clock.ts';
import { recordingLogger } from '../../kubernetes/support/recording-logger.ts';
import { scriptedAws } from './eks-support.ts';

const wish = { clusterName: 'prod', name: 'aws-ebs-csi-driver' };
const addon = (fields: Partial<Addon> = {}): Addon => ({
  clusterName: 'prod',
  addonName: 'aws-ebs-csi-driver',
  addonVersion: 'v2',
  status: 'ACTIVE',
  health: { issues: [] },
  ...fields,
});
const unwell = (code: NonNullable<NonNullable<Addon['health']>['issues']>[number]['code']): Addon =>
  addon({ status: 'DEGRADED', health: { issues: [{ code, message: 'its words' }] } });

describe('an add-on', () => {
  test('that is missing is made with the mark, and takes nothing over unasked', () => {
    const { requirement, pending } = judgeAddon({ ...wish, tags: { team: 'data' } }, undefined);
    expect(requirement).toMatchObject({ state: 'missing' });
    expect(pending).toBe(true);
    expect(requirement.calls[0]?.input).toEqual({
      clusterName: 'prod',
      addonName: 'aws-ebs-csi-driver',
      resolveConflicts: 'NONE',
      tags: { team: 'data', [OWNER_TAG]: OWNER },
    });
  });

  test.each([
    ['ACTIVE', 'ok', false],
    ['CREATING', 'ok', true],
    ['UPDATING', 'ok', true],
    ['DELETING', 'wrong', false],
    ['CREATE_FAILED', 'wrong', false],
    ['UPDATE_FAILED', 'wrong', false],
  ] as const)('that is %s is %s', (status, state, pending) => {
    const judged = judgeAddon(wish, addon({ status }));
    expect(judged).toMatchObject({ requirement: { state, calls: [] }, pending });
    if (state === 'wrong') expect(judged.requirement.remedy).toBeTruthy();
  });

  test('that lacks pods is waited for; another fault is told in its own words, with the way out', () => {
    expect(judgeAddon(wish, unwell('InsufficientNumberOfReplicas'))).toMatchObject({
      requirement: { state: 'ok' },
      pending: true,
    });
    expect(judgeAddon(wish, unwell('ConfigurationConflict')).requirement).toMatchObject({
      state: 'wrong',
      detail: expect.stringContaining('ConfigurationConflict: its words') as unknown,
      remedy: expect.stringContaining('--resolve-conflicts OVERWRITE') as unknown,
    });
  });

  test.each([
    ['another version', { version: 'v3' }, { addonVersion: 'v3' }],
    ['another role', { serviceAccountRoleArn: 'arn:b' }, { serviceAccountRoleArn: 'arn:b' }],
    ['another configuration', { configuration: { a: 2 } }, { configurationValues: '{"a":2}' }],
  ])('of %s is updated, and keeps what is not wished for', (_what, wished, sent) => {
    const found = addon({ configurationValues: '{"a": 1}', serviceAccountRoleArn: 'arn:a' });
    const { requirement, pending } = judgeAddon({ ...wish, ...wished }, found);
    expect(requirement.calls.map(({ action }) => action)).toEqual(['UpdateAddon']);
    expect(pending).toBe(true);
    expect(requirement.calls[0]?.input).toEqual({
      clusterName: 'prod',
      addonName: 'aws-ebs-csi-driver',
      configurationValues: '{"a": 1}',
      serviceAccountRoleArn: 'arn:a',
      resolveConflicts: 'PRESERVE',
      ...sent,
    });
  });

  test('of the same configuration, written another way, is left alone', () => {
    const found = addon({ configurationValues: '{ "b": 1, "a": 2 }' });
    expect(judgeAddon({ ...wish, configuration: { a: 2, b: 1 } }, found).requirement.calls).toEqual([]);
  });
});

describe('the wait', () => {
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const start = (addons: readonly (Addon | undefined)[], more: Partial<AddonWait> = {}) => {
    const clock = new VirtualClock();
    const aws = scriptedAws({
      DescribeAddon: (_input: object, call: number) => ({ addon: addons[Math.min(call, addons.length - 1)] }),
    });
    const end = waitForAddon({
      aws,
      clock,
      logger: recordingLogger(),
      signal: new AbortController().signal,
      clusterName: 'prod',
      name: 'aws-ebs-csi-driver',
      timeout: 60_000,
      random: () => 1,
      ...more,
    });
    end.catch(() => undefined);
    return { clock, aws, end };
  };

  test('ends with ACTIVE, after pauses that grow', async () => {
    const creating = addon({ status: 'CREATING' });
    const { clock, aws, end } = start([creating, creating, creating, addon()]);
    await clock.advance(1_000, settle);
    expect(aws.asked).toHaveLength(2);
    await clock.advance(1_999, settle);
    expect(aws.asked).toHaveLength(2);
    await clock.advance(1, settle);
    expect(aws.asked).toHaveLength(3);
    await clock.advance(4_000, settle);
    expect(await end).toMatchObject({ status: 'ACTIVE' });
  });

  test('sees pods start', async () => {
    const { clock, end } = start([unwell('InsufficientNumberOfReplicas'), addon()]);
    await clock.advance(1_000, settle);
    expect(await end).toMatchObject({ status: 'ACTIVE' });
  });

  test.each([
    ['fails', addon({ status: 'CREATE_FAILED' }), 'CREATE_FAILED'],
    ['is degraded', unwell('AccessDenied'), 'AccessDenied: its words'],
    ['is gone', undefined, 'is gone'],
  ])('ends at once where it %s', async (_what, found, words) => {
    const { clock, end } = start([found]);
    await clock.advance(0, settle);
    await expect(end).rejects.toMatchObject({
      code: 'EKS_ADDON',
      message: expect.stringContaining(words) as unknown,
    });
  });

  test('ends at its deadline with what it last saw', async () => {
    const { clock, end } = start([unwell('InsufficientNumberOfReplicas')], { timeout: 5_000 });
    await clock.advance(5_000, settle);
    await expect(end).rejects.toMatchObject({
      code: 'DEADLINE',
      message: expect.stringMatching(/5\.0 s .*InsufficientNumberOfReplicas/) as unknown,
      remedy: expect.stringContaining('get pods') as unknown,
    });
  });

  test("tells what it waited for, also where the run's own deadline is over before the first answer", async () => {
    const run = new AbortController();
    run.abort(new DeadlineError('Timed out waiting for the EBS CSI driver'));
    const { end } = start([], { signal: run.signal });
    await expect(end).rejects.toMatchObject({
      message: expect.stringMatching(
        /waiting for EKS add-on aws-ebs-csi-driver .*; it is not known yet/,
      ) as unknown,
      remedy: expect.stringContaining('Run this again') as unknown,
    });
  });

  test('ends with the signal', async () => {
    const stop = new AbortController();
    const { clock, end } = start([addon({ status: 'CREATING' })], { signal: stop.signal });
    await clock.advance(10, settle);
    stop.abort(new Error('stopped'));
    await expect(end).rejects.toThrow('stopped');
  });
});
