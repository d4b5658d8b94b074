// The table of causes for which EBS volumes do not come, and the rules that read it.
import { describe, expect, test } from '@jest/globals';
import { EBS_CAUSES, explainEbsCause, findEbsCause } from '../../../src/kubernetes/diagnosis/ebs/causes.ts';
import { EBS_TEXTS } from './ebs-texts.ts';

describe('each text leads to one cause and to the command that mends it', () => {
  test.each(EBS_TEXTS)('$code: $text', ({ code, text, cause, remedy }) => {
    const finding = findEbsCause(text);
    expect(finding?.code).toBe(code);
    expect(finding?.cause).toContain(cause);
    expect(finding?.remedy).toContain(remedy);
  });

  test('and no row is without a text that proves it', () => {
    const told = new Set(EBS_TEXTS.map(({ code }) => code));
    expect(EBS_CAUSES.map(({ code }) => code).filter((code) => !told.has(code))).toEqual([]);
    expect(new Set(EBS_CAUSES.map(({ code }) => code)).size).toBe(EBS_CAUSES.length);
  });
});

test.each([
  'waiting for a volume to be created, either by external provisioner "ebs.csi.aws.com" or manually',
  'failed to provision volume with StorageClass "premium-rwo": rpc error: code = Internal desc = googleapi: Error 403: Required permission',
  '0/3 nodes are available: 3 Insufficient cpu.',
])('no row claims a text that is not its own: %s', (text) => {
  expect(findEbsCause(text)).toBeUndefined();
});

test('waiting mends what passes by itself, and nothing else', () => {
  const passing = EBS_CAUSES.filter(({ lasting }) => !lasting).map(({ code }) => code);
  expect(passing.sort()).toEqual([
    'EBS_AGENT_NOT_READY',
    'EBS_INSTANCE_STATE',
    'EBS_NOT_REGISTERED',
    'EBS_NO_DEVICE',
    'EBS_THROTTLED',
    'EBS_TIMED_OUT',
    'EBS_VOLUME_IN_USE',
  ]);
});

test.each(EBS_CAUSES.map((row) => [row.code, row] as const))(
  '%s reads well in the documentation, with placeholders, and fits into a report',
  (_code, row) => {
    const { cause, remedy } = explainEbsCause(row, '');
    expect(row.recognises).toMatch(/\.$/);
    expect(cause).not.toMatch(/\.$|undefined/);
    expect(remedy).not.toContain('undefined');
    expect(remedy.length).toBeLessThan(600);
  },
);
