// Where a report goes, and as what.
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkReportFile, writeReportFile } from '../../../src/doors/report-file.ts';
import { ConfigurationError } from '../../../src/runtime/errors.ts';
import { wholeRun } from '../report/page/runs.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lamina-report-'));
  await mkdir(path.join(folder, 'folder.html'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('--report is refused before the run', () => {
  test.each([
    ['another ending', 'report.txt', 'ends neither in .html nor in .json'],
    ['no ending', 'report', 'ends neither in .html nor in .json'],
    ['a folder that is not there', 'nowhere/report.html', 'nowhere is no folder to write to'],
    ['a folder as the file', 'folder.html', 'is a folder'],
  ])('for %s', async (_what, name, words) => {
    const refused = checkReportFile(path.join(folder, name));
    await expect(refused).rejects.toThrow(ConfigurationError);
    await expect(refused).rejects.toThrow(words);
  });

  test.each(['report.html', 'report.json'])('and taken for %s, without making it', async (name) => {
    await checkReportFile(path.join(folder, name));
    await expect(stat(path.join(folder, name))).rejects.toThrow('ENOENT');
  });
});

describe('a report', () => {
  test('is a page in .html, and all of the data in .json', async () => {
    await writeReportFile(path.join(folder, 'a.html'), wholeRun);
    expect(await readFile(path.join(folder, 'a.html'), 'utf8')).toMatch(/^<!doctype html>/);
    await writeReportFile(path.join(folder, 'a.json'), wholeRun);
    expect(JSON.parse(await readFile(path.join(folder, 'a.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(wholeRun)),
    );
  });

  test('is readable by its owner alone, also where a file was there before; nothing of that stays', async () => {
    const file = path.join(folder, 'b.json');
    await writeFile(file, 'x'.repeat(1_000_000), { mode: 0o644 });
    await writeReportFile(file, wholeRun);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).not.toContain('xxx');
  });
});
