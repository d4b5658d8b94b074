// What is written for the runner, against @actions/core as the oracle.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as core from '@actions/core';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import * as ours from '../../../src/actions/workflow-commands.ts';

const before = { ...process.env };
let directory = '';

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'commands-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...before };
  process.exitCode = undefined;
  rmSync(directory, { recursive: true });
});

/** What `work` writes to stdout. */
async function printed(work: () => unknown): Promise<string> {
  let text = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return text;
}

/** What `work` writes to the file that the runner names, with one name for all delimiters. */
async function filed(variable: string, work: () => unknown): Promise<string> {
  const file = path.join(directory, variable);
  writeFileSync(file, 'before\n');
  process.env[variable] = file;
  await work();
  return readFileSync(file, 'utf8').replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, 'DELIMITER');
}

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('%', '\r', '\n', ':', ',', 'a', ' ') }),
);
const properties = fc.record(
  { title: texts, file: texts, startLine: fc.nat(), startColumn: fc.nat() },
  { requiredKeys: ['title'] },
);

describe('like @actions/core', () => {
  test('annotations, whatever they say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('notice', 'warning', 'error'),
        texts,
        fc.option(properties, { nil: undefined }),
        async (kind, message, place) => {
          // Without a value core writes a space that says nothing.
          const theirs = (await printed(() => core[kind](message, place))).replace(/^(::\w+) ::/, '$1::');
          expect(await printed(() => ours.annotate(kind, message, place))).toBe(theirs);
        },
      ),
    );
  });

  test('lines, secrets and groups', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await printed(() => ours.info(text))).toBe(await printed(() => core.info(text)));
        expect(await printed(() => ours.debug(text))).toBe(await printed(() => core.debug(text)));
        expect(await printed(() => ours.setSecret(text))).toBe(await printed(() => core.setSecret(text)));
        const work = async (): Promise<void> => core.info('inside');
        expect(await printed(() => ours.group(text, work))).toBe(await printed(() => core.group(text, work)));
      }),
    );
  });

  test('a group is closed after a failure', async () => {
    const fail = (): Promise<void> => Promise.reject(new Error('inside'));
    const text = await printed(() => expect(ours.group('some', fail)).rejects.toThrow('inside'));
    expect(text).toBe(await printed(() => core.group('some', fail).catch(() => undefined)));
  });

  test('outputs, to the file and without one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(texts, fc.jsonValue(), fc.constant(undefined)), async (value) => {
        const [theirs, own] = [
          await filed('GITHUB_OUTPUT', () => core.setOutput('endpoints', value)),
          await filed('GITHUB_OUTPUT', () => ours.setOutput('endpoints', value)),
        ];
        expect(own).toBe(theirs);
        delete process.env['GITHUB_OUTPUT'];
        expect(await printed(() => ours.setOutput('a:b', value))).toBe(
          await printed(() => core.setOutput('a:b', value)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('the PATH of later steps and of this process', async () => {
    const file = await filed('GITHUB_PATH', () => ours.addPath('/some/bin'));
    expect(process.env['PATH']).toBe(`/some/bin:${before['PATH'] ?? ''}`);
    process.env['PATH'] = before['PATH'];
    expect(file).toBe(await filed('GITHUB_PATH', () => core.addPath('/some/bin')));
    delete process.env['GITHUB_PATH'];
    expect(await printed(() => ours.addPath('/a%b'))).toBe(await printed(() => core.addPath('/a%b')));
  });

  test('inputs, the summary and failure', async () => {
    process.env['INPUT_CHART-MIRROR'] = '  oci://there \n';
    expect(ours.getInput('chart-mirror')).toBe(core.getInput('chart-mirror'));
    expect(ours.getInput('absent')).toBe('');
    const own = await filed('GITHUB_STEP_SUMMARY', () => ours.writeSummary('# Title\n'));
    expect(own).toBe('before\n# Title\n\n');
    expect(await printed(() => ours.setFailed('50 %\nover'))).toBe(
      await printed(() => core.setFailed('50 %\nover')),
    );
    expect(process.exitCode).toBe(1);
  });

  test('a file that is not there is told', () => {
    process.env['GITHUB_OUTPUT'] = path.join(directory, 'absent');
    expect(() => ours.setOutput('a', 'b')).toThrow(/GITHUB_OUTPUT.*absent/);
  });
});
