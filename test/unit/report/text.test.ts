import { describe, expect, test } from '@jest/globals';
import { buildReport } from '../../../src/report/report.ts';
import { code, escapeMarkdown, table } from '../../../src/report/markdown.ts';
import { renderResult } from '../../../src/report/text.ts';
import { renderTeardown, renderTeardownMarkdown } from '../../../src/report/teardown.ts';
import { renderVerification, renderVerificationMarkdown } from '../../../src/report/verification.ts';
import { failedLayer, readyLayer, strimzi } from './fixtures.ts';

describe('the end of a run on a terminal', () => {
  test('is one line and the endpoints where all is well', () => {
    expect(renderResult({ layers: [readyLayer] }))
      .toBe(`speed  ✔ ready  1 m 12 s, changed, namespace lambda, operator 1.2.0
  bootstrap-servers  lambda-kafka-bootstrap.lambda.svc:9092
`);
  });

  test('is cause, remedy, status and evidence where it is not', () => {
    expect(renderResult({ layers: [failedLayer] }))
      .toBe(`speed  ✘ not ready  1 m 12 s, changed, namespace lambda, operator 1.2.0

  Cause:  No node takes Pod lambda/lambda-dual-0: 1 node has too little cpu (asks for 64, at most 1.5 free: 62.5 short).
  Remedy: Lower the pod's cpu request, or add nodes with more cpu.
  Status: Kafka lambda/lambda failed: FatalProblem
  Evidence:
    The scheduler's words: 0/1 nodes are available: 1 Insufficient cpu.
`);
  });

  test('tells a failure without a diagnosis as it is', () => {
    const layer = { ...failedLayer, failure: { message: 'helm ended with exit code 1' } };
    expect(renderResult({ layers: [layer] })).toContain('\n  Failed: helm ended with exit code 1\n');
  });
});

describe('the report file', () => {
  test('has a stable shape', () => {
    const report = buildReport({ layers: [readyLayer], environment: { platform: 'local', changed: false } });
    expect(Object.keys(report)).toEqual([
      'schemaVersion',
      'startedAt',
      'ready',
      'changed',
      'durationMs',
      'environment',
      'endpoints',
      'layers',
      'pods',
      'otherPods',
      'unreadNamespaces',
      'proofs',
    ]);
    expect(report).toMatchObject({
      schemaVersion: 1,
      startedAt: null,
      pods: null,
      ready: true,
      changed: true,
      durationMs: 72_000,
      endpoints: { 'bootstrap-servers': 'lambda-kafka-bootstrap.lambda.svc:9092' },
    });
    expect(report.layers[0]?.resources[0]).toEqual({
      apiVersion: 'kafka.strimzi.io/v1',
      kind: 'Kafka',
      namespace: 'lambda',
      name: 'lambda',
      action: 'create',
      appliedAtMs: 8200,
      readyAtMs: 69_200,
      state: 'ready',
      reason: 'Ready',
      message: '',
    });
    expect(report.layers[0]?.failure).toBeNull();
  });

  test('survives JSON as it is, with a failure too, and without an environment', () => {
    const report = buildReport({ layers: [failedLayer] });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(report).toMatchObject({ ready: false, environment: null });
    expect(report.layers[0]?.failure).toMatchObject({ code: 'UNSCHEDULABLE', culprit: { kind: 'Pod' } });
  });

  test('counts a changed environment as a change', () => {
    const layers = [{ ...readyLayer, changed: false }];
    expect(buildReport({ layers, environment: { changed: true } }).changed).toBe(true);
    expect(buildReport({ layers, environment: { changed: false } }).changed).toBe(false);
  });
});

describe('a teardown', () => {
  const result = {
    removed: [strimzi('KafkaTopic', 'raw')],
    leftBehind: [
      { apiVersion: 'v1', kind: 'PersistentVolumeClaim', name: 'data', reason: 'kept | <b>\n::error::x' },
    ],
  };

  test('lists what is gone, and what is left with the reason', () => {
    expect(renderTeardown(result)).toBe(
      'Removed 1:\n\n- KafkaTopic lambda/raw\n\nLeft behind 1:\n\n- PersistentVolumeClaim data: kept | <b> ::error::x\n',
    );
    expect(renderTeardownMarkdown(result)).toContain(
      '- `PersistentVolumeClaim data`: kept \\| &lt;b&gt; ::error::x\n',
    );
    expect(renderTeardown({ removed: [], leftBehind: [] })).toBe('Nothing was there to remove.\n');
  });
});

describe('a verification', () => {
  const result = { name: 'speed', passed: true, evidence: { produced: 1000, topic: 'a|b' } };

  test('tells what was measured', () => {
    expect(renderVerification(result)).toBe(
      '✅ speed passed its verification\n\n- produced: 1000\n- topic: a|b\n',
    );
    expect(renderVerificationMarkdown({ ...result, passed: false })).toBe(
      '### ❌ speed did not pass its verification\n\n| Measured | Value |\n| --- | --- |\n| produced | `1000` |\n| topic | `a\\|b` |\n',
    );
  });
});

describe('escaping', () => {
  test.each([
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['a*b_c~d', 'a\\*b\\_c\\~d'],
    ['a & <b>', 'a &amp; &lt;b&gt;'],
    ['two\nlines', 'two lines'],
  ])('%j is shown as it is', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  test('a code span holds backticks and pipes', () => {
    expect(code('a`b|c')).toBe('``a`b|c``');
    expect(code('`')).toBe('`` ` ``');
  });

  test.each([
    ['a|b', String.raw`a\|b`],
    [String.raw`a\|b`, String.raw`a\|b`],
    [String.raw`a\\|b`, String.raw`a\\\|b`],
  ])('the cell %j of a table stays one cell', (cell, written) => {
    expect(table(['x'], [[cell]])).toBe(`| x |\n| --- |\n| ${written} |`);
  });
});
