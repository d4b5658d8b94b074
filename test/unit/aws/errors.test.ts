import { expect, test } from '@jest/globals';
import { toAwsError } from '../../../src/aws/errors.ts';
import { passesByItself } from '../../../src/aws/retries.ts';

const call = { service: 'iam', action: 'GetPolicy', region: 'eu-west-1' };

test('a reset connection passes by itself, also where the SDK keeps nothing but its text', () => {
  const plain = Object.assign(new Error('read ECONNRESET'), { name: 'TimeoutError', code: 'ECONNRESET' });
  const wrapped = new Error('AWS SDK error wrapper for TimeoutError: read ECONNRESET');
  for (const error of [plain, wrapped]) expect(passesByItself(toAwsError(error, call))).toBe('unanswered');
  expect(passesByItself(toAwsError(new Error('no such thing'), call))).toBeUndefined();
});
