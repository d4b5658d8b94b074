import { describe, expect, test } from '@jest/globals';
import { verificationFailure } from '../../../src/doors/verify.ts';
import type { VerifyResult } from '../../../src/layers/types.ts';

const resultWith = (evidence: Record<string, unknown>): VerifyResult => ({
  name: 'speed',
  passed: false,
  evidence,
});

describe('the error for a layer that did not pass', () => {
  test('tells cause and remedy of the evidence, and keeps all of it', () => {
    const evidence = { cause: 'a message came twice', remedy: 'Look at the producer.', produced: 9 };
    expect(verificationFailure(resultWith(evidence))).toMatchObject({
      code: 'VERIFY_FAILED',
      message: 'Layer speed did not pass its verification: a message came twice',
      remedy: 'Look at the producer.',
      details: evidence,
    });
  });

  test('invents neither where the evidence names none', () => {
    const error = verificationFailure(resultWith({ produced: 9 }));
    expect(error.message).toBe('Layer speed did not pass its verification');
    expect(error.remedy).toBeUndefined();
  });
});
