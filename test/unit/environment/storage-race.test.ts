// Two runs at once, in every order of their requests: both end well, and there is exactly one default.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ensureStorageClass } from '../../../src/environment/storage/ensure-storage-class.ts';
import { FakeClient } from '../../support/fake-client.ts';
import { csiNode, defaultsOf, idleClock, never, recordingLogger, storageClass } from './support.ts';

const policy = fc.constantFrom<'keep-newest' | 'fail' | 'demote-others'>(
  'keep-newest',
  'fail',
  'demote-others',
);
const runOptions = fc.record({
  name: fc.constantFrom('gp3', 'fast'),
  onMultipleDefaults: policy,
  onDrift: fc.constantFrom<'report' | 'recreate'>('report', 'recreate'),
});
const before = fc.subarray([
  storageClass('old', 'ebs.csi.aws.com'),
  storageClass('dead', 'rbd.csi.ceph.com', { isDefault: true, created: '2028-01-01T00:00:00Z' }),
  storageClass('company', 'ebs.csi.aws.com', { isDefault: true }),
]);

test('two runs at once end in one default, whatever the order of their requests', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      runOptions,
      runOptions,
      before,
      async (scheduler, one, other, objects) => {
        let now = Date.parse('2027-01-01T00:00:00Z');
        const kubernetes = new FakeClient({
          objects: [...objects, csiNode('n1', 'ebs.csi.aws.com')],
          now: () => (now += 400),
          // The answer comes when the scheduler lets it; what was read or written is decided at that moment.
          onCall: (call) => scheduler.schedule(Promise.resolve(), `${call.verb} ${call.kind}`),
        });
        const run = (options: typeof one) =>
          ensureStorageClass({
            ...options,
            kubernetes,
            logger: recordingLogger(),
            clock: idleClock,
            signal: never,
            platform: 'ec2',
          });
        const runs = Promise.allSettled([run(one), run(other)]);
        await scheduler.waitFor(runs);
        const outcomes = await runs;
        const failures = outcomes.flatMap((each) =>
          each.status === 'rejected' ? [each.reason as Error] : [],
        );
        // A run may refuse because of what the other has done in the middle; it may not fail to settle.
        const refusals = failures.filter(
          (error) => (error as { code?: string }).code !== 'STORAGECLASS_MULTIPLE_DEFAULTS',
        );
        expect(refusals).toEqual([]);
        const defaults = defaultsOf(kubernetes.objects);
        expect(defaults).toHaveLength(1);
        expect(defaults).not.toContain('dead');
      },
    ),
    { numRuns: 400 },
  );
});
