// `lamina init`, by its files and as a process: nobody is at a terminal.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { starterFiles, writeStarter, type StarterWish } from '../../../src/layers/files/starter.ts';
import { parseStackFile } from '../../../src/layers/files/stack-file.ts';
import { exec } from '../../../src/runtime/exec.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const examples = path.join(root, 'examples');
const wish: StarterWish = {
  name: 'pageviews',
  platform: 'auto',
  layers: ['speed', './layers/clicks'],
  uses: { repository: 'octo/lamina', ref: 'v2' },
};

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'init-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const init = (...args: string[]) =>
  exec(process.execPath, [path.join(root, 'src/cli/index.ts'), 'init', '--directory', directory, ...args], {
    allowFailure: true,
  });
const lamina = async (): Promise<string> => readFile(path.join(directory, 'lamina.yaml'), 'utf8');

describe('the files', () => {
  test('are a lamina.yaml that loads, and the examples with the asked repository in place of the placeholder', async () => {
    const files = await starterFiles(wish, examples);
    expect(files.map((file) => file.path)).toEqual([
      'lamina.yaml',
      '.github/workflows/deploy.yml',
      '.github/workflows/plan.yml',
      '.github/workflows/previews.yml',
      '.github/workflows/reap-previews.yml',
    ]);
    expect(parseStackFile(files[0]?.text ?? '', 'lamina.yaml').spec).toEqual({ layers: wish.layers });
    for (const { text } of files.slice(1)) {
      const { jobs } = parse(text) as { jobs: Record<string, { uses: string }> };
      for (const { uses } of Object.values(jobs)) expect(uses).toMatch(/^octo\/lamina\/\.github\/.*@v2$/);
      expect(text).not.toContain('OWNER');
    }
  });

  test('on AWS tell the region and the cluster', async () => {
    const [file] = await starterFiles(
      { ...wish, platform: 'eks', region: 'eu-central-1', clusterName: 'analytics' },
      examples,
    );
    expect(parseStackFile(file?.text ?? '', 'lamina.yaml').spec).toMatchObject({
      platform: 'eks',
      aws: { region: 'eu-central-1', clusterName: 'analytics' },
    });
  });

  test('are not made for a name that lamina.yaml may not have', async () => {
    await expect(starterFiles({ ...wish, name: 'Page Views' }, examples)).rejects.toThrow(
      'lower-case letters, digits and dashes',
    );
  });

  test('are written over others only by force, and the same is left alone', async () => {
    const files = await starterFiles(wish, examples);
    await writeFile(path.join(directory, 'lamina.yaml'), 'mine');
    await expect(writeStarter(directory, files, { force: false })).rejects.toThrow('another lamina.yaml');
    expect(await readdir(directory)).toEqual(['lamina.yaml']);
    expect((await writeStarter(directory, files, { force: true })).written).toHaveLength(5);
    expect(await writeStarter(directory, files, { force: false })).toEqual({
      written: [],
      unchanged: files.map((file) => file.path),
    });
  });
});

describe('the command, with nobody to ask', () => {
  test('writes them and says what is left to do', async () => {
    const { exitCode, stdout } = await init('--uses', 'Octo/lamina', '--name', 'clicks');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('written    .github/workflows/deploy.yml');
    expect(stdout).toContain('gh secret set KUBECONFIG');
    expect(await lamina()).toContain('name: clicks');
    expect(await lamina()).toContain('Octo/lamina/v1/schemas');
  });

  test.each([
    [['--uses', 'lamina'], '"lamina" is no repository'],
    [['--uses', 'octo/lamina@v 1'], 'does not name a ref'],
    [['--uses', 'octo/lamina', '--platform', 'eks'], 'without the name of the cluster'],
    [['--uses', 'octo/lamina', '--directory', root], 'is Lamina itself'],
  ])('%j ends with exit code 2, and nothing is written', async (args, message) => {
    const { exitCode, stderr } = await init(...args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(message) });
    expect(await readdir(directory)).toEqual([]);
  });
});
