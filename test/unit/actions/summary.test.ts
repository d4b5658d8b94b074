// The job summary of an action: however many parts it has, a runner must take it.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { defineAction, runAction, summaryInput } from '../../../src/actions/action.ts';
import { SUMMARY_LIMIT } from '../../../src/report/markdown.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lamina-summary-'));
  file = path.join(folder, 'summary');
  await writeFile(file, '');
  process.env['GITHUB_STEP_SUMMARY'] = file;
});
afterAll(async () => {
  delete process.env['GITHUB_STEP_SUMMARY'];
  await rm(folder, { recursive: true });
});

test('parts that are each as long as may be are together no longer, and say that they were cut', async () => {
  const part = `### Part\n\n${'x\n'.repeat(SUMMARY_LIMIT / 2 - 10)}`;
  const action = defineAction({
    name: 'parts',
    inputs: summaryInput,
    outputs: [],
    run: ({ summarize }) => {
      summarize(part);
      summarize(part);
      return Promise.resolve();
    },
  });
  await runAction(action, { root: folder });
  const written = await readFile(file, 'utf8');
  expect(written.length).toBeGreaterThan(SUMMARY_LIMIT - 1000);
  expect(Buffer.byteLength(written)).toBeLessThanOrEqual(SUMMARY_LIMIT);
  expect(written).toMatch(/_Trimmed: the rest did not fit; .*_\n+$/);
});
