// The smallest case that the fuzzing found.
import { expect, test } from '@jest/globals';
import { createPullRequests } from '../../../../src/github/pull-requests.ts';
import { createRequests } from '../../../../src/github/requests.ts';
import { HastyClock } from '../../../support/hasty-clock.ts';
import { recordingLogger } from '../../kubernetes/support/recording-logger.ts';

test('a list that always names a next page is not read for ever', async () => {
  const sender = {
    request: () => Promise.resolve({ headers: { link: '<x>; rel="next"' }, data: [{ number: 1 }] }),
  };
  const requests = createRequests(sender, {
    logger: recordingLogger(),
    clock: new HastyClock(),
    signal: new AbortController().signal,
  });
  await expect(createPullRequests(requests, { owner: 'o', name: 'r' }).openPullRequests()).rejects.toThrow(
    'has no end after 1000 pages',
  );
});
