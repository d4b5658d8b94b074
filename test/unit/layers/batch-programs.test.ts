// The Python programs of the batch layer, as far as they need neither Spark nor a cluster.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { BUILT_IN, hasProgram } from './support.ts';

const FOLDERS = ['batch/app', 'batch/verify'].map((folder) => path.join(BUILT_IN, folder));

/** The value of a Python expression, as JSON. */
async function evaluate(imports: string, expression: string): Promise<unknown> {
  const program = `import json\n${imports}\nprint(json.dumps(${expression}))`;
  const { stdout } = await promisify(execFile)('python3', ['-c', program], {
    env: { PATH: process.env['PATH'], PYTHONPATH: FOLDERS.join(':'), PYTHONDONTWRITEBYTECODE: '1' },
  });
  return JSON.parse(stdout) as unknown;
}

(hasProgram('python3', '--version') ? describe : describe.skip)(
  'the programs of the batch layer (skipped where no python3 is on the PATH)',
  () => {
    test('a history that begins with its first events is whole', async () => {
      expect(
        await evaluate('from history import check_complete', 'check_complete("t", {0: 0, 1: 0})'),
      ).toBeNull();
    });

    test('a history that lost its beginning is refused, each partition by name', async () => {
      const work = evaluate('from history import check_complete', 'check_complete("t", {0: 0, 2: 7, 1: 40})');
      await expect(work).rejects.toThrow(
        'LostHistory: the history of t is not whole: partition 1 begins at 40, partition 2 begins at 7',
      );
    });

    const judge = (bound: object, counts: object[], read: number, distinct: number, total: number) =>
      evaluate(
        'from verify_batch import judge',
        `judge(4, {int(k): v for k, v in ${JSON.stringify(bound)}.items()}, ${JSON.stringify(counts)}, ${read}, ${distinct}, ${total})`,
      );
    const counts = [
      { partition: 0, events: 1 },
      { partition: 0, events: 2 },
      { partition: 1, events: 1 },
    ];
    test.each([
      ['right', { 0: 3, 1: 1, 2: 0 }, counts, 4, 4, 6, null],
      ['stored twice', { 0: 4, 1: 1 }, counts, 4, 4, 6, '5 events were stored, 4 were written'],
      [
        'read twice',
        { 0: 3, 1: 1 },
        counts,
        5,
        4,
        6,
        '5 events were read, 4 of them different, with the sum 6',
      ],
      ['lost', { 0: 3, 1: 1 }, counts, 4, 3, 6, '4 events were read, 3 of them different, with the sum 6'],
      ['changed', { 0: 3, 1: 1 }, counts, 4, 4, 9, '4 events were read, 4 of them different, with the sum 9'],
      [
        'counted wrong',
        { 0: 2, 1: 2 },
        counts,
        4,
        4,
        6,
        'the view counts {0: 3, 1: 1}, the topic holds {0: 2, 1: 2}',
      ],
    ])('events that came %s', async (_, bound, view, read, distinct, total, expected) => {
      expect(await judge(bound, view, read, distinct, total)).toBe(expected);
    });

    const collect = (state: string, words: string) =>
      evaluate('from collect import judge', `judge(${JSON.stringify(state)}, ${JSON.stringify(words)})`);
    test.each([
      ['COMPLETED', 'log\n{"requested": 3}', true],
      ['COMPLETED', '{"requested": 3, "error": "wrong"}', false],
      ['FAILED', '{"requested": 3}', false],
      ['COMPLETED', '{"other": 1}', false],
      ['FAILED', '', false],
    ])('%s with the last words %s is good: %s', async (state, words, good) => {
      const [evidence, verdict] = (await collect(state, words)) as [Record<string, unknown>, boolean];
      expect(verdict).toBe(good);
      if (!words.includes('requested')) expect(evidence['error']).toContain(`ended as ${state}`);
    });
  },
);
