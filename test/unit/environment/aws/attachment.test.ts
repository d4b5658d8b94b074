import { describe, expect, test } from '@jest/globals';
import { judgeAttachment } from '../../../../src/environment/aws/iam/attachment.ts';
import {
  v1Policy,
  v2Policies,
  type PolicyReference,
} from '../../../../src/environment/aws/iam/policy-names.ts';
import { ATTACHED_TAG } from '../../../../src/environment/aws/tags.ts';
import type { Examination } from '../../../../src/environment/aws/types.ts';

const v1 = v1Policy('aws');
const [v2 = v1] = v2Policies('aws');
const own = (name: string): PolicyReference => ({ arn: `arn:aws:iam::1:policy/${name}`, name });
const many = (count: number): PolicyReference[] => Array.from({ length: count }, (_, i) => own(`p${i}`));

const ours = { name: 'lamina', own: true, tags: [] };
const foreign = (remembered?: string) => ({
  name: 'nodes',
  own: false,
  tags: remembered === undefined ? [] : [{ Key: ATTACHED_TAG, Value: remembered }],
});

/** The calls in short: `Attach AmazonEBSCSIDriverPolicyV2`, `Remember A B`. */
const inShort = ({ requirements }: Examination): string[] =>
  requirements
    .flatMap(({ calls }) => calls)
    .map(({ action, input }) => {
      const { PolicyArn, Tags } = input as { PolicyArn?: string; Tags?: { Value: string }[] };
      if (action === 'TagRole') return `Remember ${Tags?.[0]?.Value}`;
      if (action === 'UntagRole') return 'Forget';
      return `${action.replace('RolePolicy', '')} ${PolicyArn?.split('/').at(-1)}`;
    });

describe('our own role', () => {
  test('with what it needs is left alone, other policies included', () => {
    const found = judgeAttachment(ours, [v2, own('logs')], [v2]);
    expect(inShort(found)).toEqual([]);
    expect(found.requirements).toMatchObject([{ state: 'ok' }]);
    expect(found.warnings).toEqual([]);
  });

  test('gets the new policy before it loses the old one', () => {
    expect(inShort(judgeAttachment(ours, [v1], [v2]))).toEqual([`Attach ${v2.name}`, `Detach ${v1.name}`]);
  });

  test('loses our own policies when the mode changes, and nobody else`s of such a name', () => {
    const attached = [own('lamina-policy'), own('lamina-kms'), own('other-policy')];
    expect(inShort(judgeAttachment(ours, attached, [v2]))).toEqual([
      `Attach ${v2.name}`,
      'Detach lamina-policy',
      'Detach lamina-kms',
    ]);
  });

  test('that is full loses the old policy first', () => {
    const found = judgeAttachment(ours, [...many(9), v1], [v2]);
    expect(inShort(found)).toEqual([`Detach ${v1.name}`, `Attach ${v2.name}`]);
    expect(found.warnings).toEqual([]);
  });

  test('that is full of the policies of others is told of', () => {
    const found = judgeAttachment(ours, many(10), [v2]);
    expect(inShort(found)).toEqual([`Attach ${v2.name}`]);
    expect(found.warnings).toEqual([expect.stringContaining('LimitExceeded')]);
  });
});

describe('a role of others', () => {
  test('remembers a policy before it gets it', () => {
    expect(inShort(judgeAttachment(foreign(), [own('ecr')], [v2]))).toEqual([
      `Remember ${v2.name}`,
      `Attach ${v2.name}`,
    ]);
  });

  test('does not remember what it had by itself', () => {
    expect(inShort(judgeAttachment(foreign(), [v2], [v2]))).toEqual([]);
  });

  test('keeps a policy that Lamina did not attach, and is told of', () => {
    const found = judgeAttachment(foreign(), [v1, v2], [v2]);
    expect(inShort(found)).toEqual([]);
    expect(found.warnings).toEqual([expect.stringContaining(v1.name)]);
  });

  test('loses a policy that Lamina attached, and forgets it after', () => {
    const found = judgeAttachment(foreign(v1.name), [v1, own('ecr')], [v2]);
    expect(inShort(found)).toEqual([
      `Remember ${v1.name} ${v2.name}`,
      `Attach ${v2.name}`,
      `Detach ${v1.name}`,
      `Remember ${v2.name}`,
    ]);
    expect(found.warnings).toEqual([]);
  });

  test('forgets what somebody has detached since', () => {
    expect(inShort(judgeAttachment(foreign(`${v1.name} ${v2.name}`), [v2], [v2]))).toEqual([
      `Remember ${v2.name}`,
    ]);
    expect(inShort(judgeAttachment(foreign(v1.name), [v2], [v2]))).toEqual(['Forget']);
  });

  test('is finished by a second run, wherever the first one died', () => {
    // Plays the calls up to each point, then looks again: what remains leads to the same end.
    const play = (upTo: number) => {
      let attached = [v1, own('ecr')];
      let remembered = v1.name;
      const step = (found: Examination, count = Infinity) => {
        const calls = found.requirements.flatMap(({ calls: each }) => each).slice(0, count);
        for (const { action, input } of calls) {
          const { PolicyArn, Tags } = input as { PolicyArn: string; Tags: { Value: string }[] };
          if (action === 'TagRole') remembered = Tags[0]?.Value ?? '';
          else if (action === 'AttachRolePolicy') attached = [...attached, v2];
          else attached = attached.filter(({ arn }) => arn !== PolicyArn);
        }
        return calls.length;
      };
      step(judgeAttachment(foreign(remembered), attached, [v2]), upTo);
      step(judgeAttachment(foreign(remembered), attached, [v2]));
      const third = step(judgeAttachment(foreign(remembered), attached, [v2]));
      return { attached: attached.map(({ name }) => name), remembered, third };
    };
    for (const upTo of [0, 1, 2, 3, 4]) {
      expect(play(upTo)).toEqual({ attached: ['ecr', v2.name], remembered: v2.name, third: 0 });
    }
  });

  test('that is full loses the old policy first, and remembers no more than it has', () => {
    expect(inShort(judgeAttachment(foreign(v1.name), [...many(9), v1], [v2]))).toEqual([
      `Detach ${v1.name}`,
      `Remember ${v2.name}`,
      `Attach ${v2.name}`,
    ]);
  });
});
