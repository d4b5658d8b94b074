import { describe, expect, test } from '@jest/globals';
import { createProgressView } from '../../../src/cli/progress-view.ts';
import type { Readiness } from '../../../src/kubernetes/readiness/types.ts';
import {
  createProgressLines,
  renderProgressLine,
  renderProgressTable,
} from '../../../src/report/progress.ts';
import { truncate, widthOf } from '../../../src/report/terminal.ts';
import { strimzi } from './fixtures.ts';

const CREATING: Readiness = {
  state: 'progressing',
  reason: 'Creating',
  message: 'Kafka cluster is being deployed',
};
const READY: Readiness = { state: 'ready', reason: 'Ready', message: 'anything' };
const kafka = (readiness: Readiness, elapsedMs = 12_300) => ({
  elapsedMs,
  reference: strimzi('Kafka', 'lambda'),
  readiness,
});

describe('a line of progress', () => {
  test('has time, resource, state and reason', () => {
    expect(renderProgressLine(kafka(CREATING))).toBe(
      '[ 12.3s] Kafka lambda/lambda  progressing  Creating: Kafka cluster is being deployed',
    );
    expect(renderProgressLine(kafka(READY, 123_456))).toBe('[123.5s] Kafka lambda/lambda  ready');
  });

  test('is one line without commands to the runner, whatever the operator says', () => {
    const message = 'first\n::set-output name=x::y\u001b[31m ##[error]z';
    expect(renderProgressLine(kafka({ ...CREATING, message }))).toBe(
      '[ 12.3s] Kafka lambda/lambda  progressing  Creating: first ::set-output name=x::y # #[error]z',
    );
  });

  test('comes once for each change', () => {
    const lineOf = createProgressLines();
    const lines = [kafka(CREATING), kafka(CREATING, 13_000), kafka(READY), kafka(CREATING)].map(lineOf);
    expect(lines.map((line) => line !== undefined)).toEqual([true, false, true, true]);
  });
});

describe('the table of progress', () => {
  const rows = [
    { ...kafka(CREATING), ageMs: 4900 },
    {
      ...kafka({ state: 'failed', reason: 'InvalidResourceException', message: 'no' }),
      reference: strimzi('KafkaNodePool', 'dual'),
      ageMs: 185_000,
    },
    { ...kafka(READY), reference: strimzi('KafkaTopic', 'raw'), ageMs: 0 },
  ];

  test('aligns, and cuts the reasons to the width', () => {
    expect(renderProgressTable(rows, { width: 72, colour: false })).toBe(
      [
        '… Kafka lambda/lambda        progressing      4s  Creating: Kafka clust…',
        '✘ KafkaNodePool lambda/dual  failed        3m05s  InvalidResourceExcept…',
        '✔ KafkaTopic lambda/raw      ready            0s',
        '',
      ].join('\n'),
    );
  });

  test.each([20, 30, 40, 80, 200])('is never wider than %i columns', (width) => {
    const lines = renderProgressTable(rows, { width, colour: false }).trimEnd().split('\n');
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
  });

  test('has colours only where they are wanted', () => {
    expect(renderProgressTable(rows, { width: 72, colour: true })).toContain('\u001b[31m✘\u001b[39m');
  });

  test('keeps state, age and colour where it is narrow, and shortens the names', () => {
    expect(renderProgressTable(rows, { width: 40, colour: false })).toBe(
      [
        '… Kafka lambda/lam…  progressing      4s',
        '✘ KafkaNodePool la…  failed        3m05s',
        '✔ KafkaTopic lambd…  ready            0s',
        '',
      ].join('\n'),
    );
  });

  test('counts wide characters twice and combining ones not at all', () => {
    expect(widthOf('层e\u0301✅')).toBe(5);
    expect(widthOf('\u{20000}')).toBe(2);
    expect(truncate('层层层', 4)).toBe('层…');
  });

  test('takes a character that is asked to be a picture for a wide one, as terminals that draw it do', () => {
    expect(widthOf('⚠')).toBe(1);
    expect(widthOf('⚠\ufe0f')).toBe(2);
    expect(widthOf('✅\ufe0f')).toBe(2);
    expect(truncate('⚠\ufe0f⚠\ufe0f', 3)).toBe('⚠\ufe0f…');
  });
});

describe('the progress view', () => {
  const record = (isTTY: boolean, size = { columns: 80, rows: 24 }) => {
    const written: string[] = [];
    return { written, stream: { isTTY, ...size, write: (text: string) => written.push(text) } };
  };

  test('writes lines where nobody watches', () => {
    const { stream, written } = record(false);
    {
      using view = createProgressView(stream);
      view.update(kafka(CREATING));
      view.update(kafka(CREATING));
      view.update(kafka(READY));
    }
    expect(written).toEqual([
      '[ 12.3s] Kafka lambda/lambda  progressing  Creating: Kafka cluster is being deployed\n',
      '[ 12.3s] Kafka lambda/lambda  ready\n',
    ]);
  });

  test('draws one table in place on a terminal, with log lines above it, and leaves the last state', () => {
    const { stream, written } = record(true);
    {
      using view = createProgressView(stream, { colour: false, env: {}, now: () => 0 });
      view.update(kafka(CREATING));
      view.write('hello\n');
      view.update(kafka(READY));
    }
    expect(written).toEqual([
      'hello\n',
      '… Kafka lambda/lambda  progressing      0s  Creating: Kafka cluster is being de…\n',
      '\u001b[1A\u001b[0J',
      '✔ Kafka lambda/lambda  ready            0s\n',
    ]);
  });

  test('writes lines on a terminal that understands no sequences', () => {
    const { stream, written } = record(true);
    {
      using view = createProgressView(stream, { env: { TERM: 'dumb' } });
      view.update(kafka(READY));
    }
    expect(written).toEqual(['[ 12.3s] Kafka lambda/lambda  ready\n']);
  });

  test.each([
    [{}, true],
    [{ NO_COLOR: '' }, true],
    [{ NO_COLOR: '1' }, false],
  ])('in an environment of %j colours its table: %s', (env, coloured) => {
    const { stream, written } = record(true);
    {
      using view = createProgressView(stream, { env });
      view.update(kafka(READY));
    }
    expect(written.join('').includes('\u001b[32m')).toBe(coloured);
  });

  test('takes a terminal that does not know its size for one of 80 columns', () => {
    const { stream, written } = record(true, { columns: 0, rows: 0 });
    {
      using view = createProgressView(stream, { colour: false, env: {}, now: () => 0 });
      view.update(kafka(CREATING));
    }
    expect(written).toEqual([
      '… Kafka lambda/lambda  progressing      0s  Creating: Kafka cluster is being de…\n',
    ]);
  });

  test('erases all of its lines after the terminal became so narrow that it broke them', () => {
    const { stream, written } = record(true);
    {
      using view = createProgressView(stream, { colour: false, env: {}, now: () => 0 });
      view.update(kafka(CREATING));
      view.write('hello\n');
      stream.columns = 30;
      view.write('again\n');
    }
    // 80 columns are three lines of 30.
    expect(written.slice(2, 4)).toEqual(['\u001b[3A\u001b[0J', 'again\n']);
  });
});
