import { describe, expect, test } from '@jest/globals';
import type { Change, LayerPlan } from '../../../src/layers/types.ts';
import { renderPlan, renderPlanMarkdown } from '../../../src/report/plan.ts';
import { readyLayer } from './fixtures.ts';

const planOf = (...changes: Change[]): LayerPlan => ({ layer: 'speed', changes, helm: [] });
const update = (fields: Change['fields'], more: Partial<Change> = {}): Change => ({
  layer: 'speed',
  kind: 'Kafka',
  namespace: 'lambda',
  name: 'lambda',
  action: 'update',
  fields,
  ...more,
});

describe('a plan in text', () => {
  test('names releases and resources by what would happen to them, updated ones with their fields', () => {
    expect(renderPlan([readyLayer.plan])).toBe(`speed: 2 to create, 1 to update, 1 to delete
  + Helm release strimzi-system/strimzi (install 1.2.0)
  + Kafka lambda/lambda
  ~ KafkaNodePool lambda/dual
      spec.replicas: 1 → 3
  - KafkaUser lambda/old
`);
  });

  test('says so where there is nothing to do', () => {
    expect(renderPlan([planOf()])).toBe('speed: nothing to change\n');
  });

  test('tells new and removed fields, texts that look like numbers, long and many-lined values', () => {
    const plan = planOf(
      update([
        { path: 'spec.a', to: '1' },
        { path: 'spec.b', from: true },
        { path: 'spec.c', from: 'two\nlines', to: { x: [1] } },
        { path: 'spec.d', from: 'plain words', to: 'x'.repeat(200) },
      ]),
    );
    expect(renderPlan([plan])).toBe(`speed: 1 to update
  ~ Kafka lambda/lambda
      spec.a: "1" (new)
      spec.b: true (removed)
      spec.c: "two\\nlines" → {"x":[1]}
      spec.d: plain words → ${'x'.repeat(99)}…
`);
  });

  test('names the owner of a field that is in conflict, and the note', () => {
    const plan = planOf(
      update([], {
        action: 'none',
        conflicts: [{ manager: 'kubectl-edit', field: '.spec.replicas' }],
        note: 'not asked yet',
      }),
    );
    expect(renderPlan([plan])).toBe(`speed: nothing to change
  Kafka lambda/lambda (not asked yet)
      ! .spec.replicas is owned by kubectl-edit
`);
  });

  test('is coloured only on demand', () => {
    expect(renderPlan([planOf(update([]))], { colour: true })).toBe(
      '\u001b[1mspeed\u001b[22m: 1 to update\n\u001b[33m  ~ Kafka lambda/lambda\u001b[39m\n',
    );
  });
});

test('a plan in Markdown is a diff, in which a change is marked as GitHub colours it', () => {
  const upgrade = { ...readyLayer.plan.helm[0]!, action: 'upgrade', fromVersion: '1.1.0' } as const;
  expect(renderPlanMarkdown([{ ...readyLayer.plan, helm: [upgrade] }]))
    .toBe(`**Plan for \`speed\`**: 1 to create, 2 to update, 1 to delete

\`\`\`diff
! Helm release strimzi-system/strimzi (upgrade 1.1.0 → 1.2.0)
+ Kafka lambda/lambda
! KafkaNodePool lambda/dual
      spec.replicas: 1 → 3
- KafkaUser lambda/old
\`\`\`
`);
  expect(renderPlanMarkdown([planOf()])).toBe('**Plan for `speed`**: nothing to change\n');
});
