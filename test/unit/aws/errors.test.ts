// What AWS's refusals are told as.
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

/** A refusal as the SDK throws it. */
const refusal = (code: string, status: number): Error =>
  Object.assign(new Error(`${code} is what AWS says`), { name: code, $metadata: { httpStatusCode: status } });

test.each([
  [refusal('Throttling', 400), /what else calls it as often/],
  [refusal('InternalFailure', 500), /Run this again later.*health\.aws/],
  [refusal('ConcurrentModification', 409), /come to its end/],
  [refusal('NoSuchEntity', 404), /what removes it/],
  [refusal('LimitExceeded', 409), /Service Quotas/],
  [refusal('EntityAlreadyExists', 409), /nothing else .*holds or changes/],
  [refusal('MalformedPolicyDocument', 400), /by its own words/],
  [refusal('SyntaxError', 200), /AWS_ENDPOINT_URL/],
  [
    Object.assign(new Error('self-signed certificate'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' }),
    /NODE_EXTRA_CA_CERTS/,
  ],
])('a refusal names what a person can do: %s', (error, remedy) => {
  expect(toAwsError(error, call).remedy).toMatch(remedy);
});
