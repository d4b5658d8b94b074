import { describe, expect, test } from '@jest/globals';
import { judgeStep } from '../../../../src/layers/upgrade/judge.ts';
import {
  isChartRule,
  UPGRADE_RULES,
  type ChartRule,
  type FieldRule,
  type UpgradeRule,
} from '../../../../src/layers/upgrade/rules.ts';
import { parseVersion } from '../../../../src/layers/upgrade/version.ts';

const ofChart = (chart: string): UpgradeRule => found((rule) => isChartRule(rule) && rule.chart === chart);
const ofField = (field: string): UpgradeRule => found((rule) => !isChartRule(rule) && rule.field === field);

function found(fits: (rule: ChartRule | FieldRule) => boolean): UpgradeRule {
  const rule = UPGRADE_RULES.find(fits);
  if (rule === undefined) throw new Error('No such rule');
  return rule;
}

const own = (up: UpgradeRule['up'], down: UpgradeRule['down']): UpgradeRule => ({
  group: 'example.com',
  kind: 'Counter',
  field: 'spec.version',
  up,
  down,
  why: 'it would be lost',
  source: 'layer.yaml',
});

test.each([
  ['4.3.1', { major: 4, minor: 3, patch: 1 }],
  ['v5.0', { major: 5, minor: 0, patch: 0 }],
  ['4.3-IV0', { major: 4, minor: 3, patch: 0 }],
  ['4.2-IV1', { major: 4, minor: 2, patch: 1 }],
  ['5.0.6-ubi', { major: 5, minor: 0, patch: 6 }],
  ['latest', undefined],
  ['1.2.3.4', undefined],
  [5, undefined],
])('the version in %p is %p', (text, version) => {
  expect(parseVersion(text)).toEqual(version);
});

describe('a step', () => {
  test.each<[string, UpgradeRule, string, string, string | undefined, boolean]>([
    ['Strimzi to any newer version', ofChart('strimzi-kafka-operator'), '0.51.0', '1.2.0', undefined, true],
    [
      'Strimzi across the end of v1beta2',
      ofChart('strimzi-kafka-operator'),
      '0.48.0',
      '1.0.0',
      undefined,
      false,
    ],
    ['Strimzi to the stop before it', ofChart('strimzi-kafka-operator'), '0.48.0', '0.51.0', undefined, true],
    [
      'Strimzi across the end of ZooKeeper',
      ofChart('strimzi-kafka-operator'),
      '0.38.0',
      '0.46.0',
      undefined,
      false,
    ],
    ['Strimzi to an older version', ofChart('strimzi-kafka-operator'), '1.2.0', '1.1.0', undefined, false],
    ['cass-operator to an older version', ofChart('cass-operator'), '0.66.0', '0.64.1', undefined, false],
    ['Kafka over minor versions', ofField('spec.kafka.version'), '3.9.1', '4.3.1', '3.9-IV0', true],
    ['Kafka down, metadata still older', ofField('spec.kafka.version'), '4.3.1', '4.2.1', '4.2-IV1', true],
    ['Kafka down, metadata newer', ofField('spec.kafka.version'), '4.3.1', '4.2.1', '4.3-IV0', false],
    ['Kafka down within the minor version', ofField('spec.kafka.version'), '4.3.1', '4.3.0', '4.3-IV0', true],
    ['Kafka down before it ever ran', ofField('spec.kafka.version'), '4.3.1', '4.2.1', undefined, true],
    ['metadata up', ofField('spec.kafka.metadataVersion'), '4.2-IV1', '4.3-IV0', undefined, true],
    ['metadata down', ofField('spec.kafka.metadataVersion'), '4.3-IV0', '4.2-IV1', undefined, false],
    [
      'metadata down within the minor version',
      ofField('spec.kafka.metadataVersion'),
      '4.2-IV1',
      '4.2-IV0',
      undefined,
      false,
    ],
    [
      'Cassandra into the next minor version',
      ofField('spec.serverVersion'),
      '4.0.18',
      '4.1.9',
      undefined,
      true,
    ],
    [
      'Cassandra into the next major version',
      ofField('spec.serverVersion'),
      '4.0.18',
      '5.0.6',
      undefined,
      true,
    ],
    ['Cassandra over a major version', ofField('spec.serverVersion'), '3.11.17', '5.0.6', undefined, false],
    ['Cassandra back to a patch', ofField('spec.serverVersion'), '5.0.6', '5.0.4', undefined, true],
    ['Cassandra back to a minor version', ofField('spec.serverVersion'), '4.1.9', '4.0.18', undefined, false],
    ['Cassandra back to a major version', ofField('spec.serverVersion'), '5.0.6', '4.1.9', undefined, false],
    ['a kind of one’s own, one minor on', own('minor', 'none'), '1.2.0', '1.3.0', undefined, true],
    ['a kind of one’s own, two minors on', own('minor', 'none'), '1.2.0', '1.4.0', undefined, false],
    ['a kind of one’s own, into the next major', own('minor', 'none'), '1.9.0', '2.0.1', undefined, true],
    [
      'a kind of one’s own, deep into the next major',
      own('minor', 'none'),
      '1.9.0',
      '2.1.0',
      undefined,
      false,
    ],
    ['what is no version', own('minor', 'none'), 'latest', 'older', undefined, true],
    ['the same version', own('minor', 'none'), '1.2.0', '1.2.0', undefined, true],
  ])('%s: %p', (_, rule, from, to, floor, allowed) => {
    expect(judgeStep(rule, from, to, floor) === undefined).toBe(allowed);
  });

  test('that is refused says where to stop on the way, and by which source', () => {
    expect(judgeStep(ofChart('strimzi-kafka-operator'), '0.48.0', '1.2.0', undefined)).toMatchObject({
      direction: 'up',
      reason: expect.stringContaining('CHANGELOG'),
      remedy: expect.stringContaining('Go to 0.51 first'),
    });
    expect(judgeStep(ofField('spec.serverVersion'), '3.11.17', '5.0.6', undefined)?.remedy).toContain(
      'the newest 4.x',
    );
  });

  test('down says what holds it, and what to do', () => {
    expect(judgeStep(ofField('spec.kafka.version'), '4.3.1', '4.2.1', '4.3-IV0')).toMatchObject({
      direction: 'down',
      reason: expect.stringContaining('status.kafkaMetadataVersion is 4.3-IV0 already'),
      remedy: expect.stringContaining('Keep 4.3.1'),
    });
    expect(judgeStep(ofChart('cass-operator'), '0.66.0', '0.64.1', undefined)?.remedy).toContain(
      'spec.operator.version',
    );
  });
});

test('every rule says why and by whom', () => {
  for (const { why, source } of UPGRADE_RULES)
    expect([why, source].every((text) => text.length > 10)).toBe(true);
});
