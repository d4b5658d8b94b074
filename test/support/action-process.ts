// Runs an action's bundle as a runner does: INPUT_* in, log, outputs, summary and exit code out.
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './cli.ts';

export interface ActionRun {
  readonly exitCode: number | null;
  /** With times, temporary paths and ports made the same for every run. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Paths that the action put on the PATH. */
  readonly addedPath: string;
  /** All that a person or a file has of it: the log as it came but for the masks, and every file that is left, by its path. */
  readonly left: Readonly<Record<string, string>>;
}

/** Runs the action as a runner would: a process of its own, inputs by its environment, outputs by files. */
export async function runAction(
  name: string,
  inputs: Readonly<Record<string, string>>,
  options: {
    env?: NodeJS.ProcessEnv;
    workspace?: string;
    signalAfter?: { line: string; signal: NodeJS.Signals };
    /** Sends SIGTERM as soon as this is so. */
    terminateAfter?: Promise<unknown>;
  } = {},
): Promise<ActionRun> {
  const directory = await mkdtemp(path.join(tmpdir(), 'action-'));
  const files = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_PATH: 'path',
    GITHUB_STATE: 'state',
    GITHUB_ENV: 'env',
  };
  const env: NodeJS.ProcessEnv = {
    PATH: `${testBinDirectory()}${path.delimiter}${process.env['PATH'] ?? ''}`,
    HOME: directory,
    RUNNER_TEMP: directory,
    TMPDIR: directory,
    RUNNER_TOOL_CACHE: path.join(directory, 'tools'),
    GITHUB_WORKSPACE: options.workspace ?? directory,
    ...options.env,
  };
  for (const [variable, file] of Object.entries(files)) {
    env[variable] = path.join(directory, file);
    await writeFile(env[variable], '');
  }
  for (const [input, value] of Object.entries(inputs)) env[`INPUT_${input.toUpperCase()}`] = value;
  try {
    const child = spawn(process.execPath, [path.join(root, 'dist', name, 'index.js')], {
      cwd: directory,
      env,
    });
    void options.terminateAfter?.then(() => child.kill('SIGTERM'));
    let log = '';
    let signalled = false;
    const read = (chunk: string): void => {
      log += chunk;
      const { signalAfter } = options;
      if (signalAfter === undefined || signalled || !log.includes(signalAfter.line)) return;
      signalled = true;
      child.kill(signalAfter.signal);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    const text = (file: string): Promise<string> => readFile(path.join(directory, file), 'utf8');
    return {
      exitCode,
      log: normalise(log, directory),
      outputs: parseOutputs(await text(files.GITHUB_OUTPUT)),
      summary: normalise(await text(files.GITHUB_STEP_SUMMARY), directory),
      addedPath: normalise(await text(files.GITHUB_PATH), directory),
      left: { log: log.replaceAll(/^::add-mask::.*$/gm, ''), ...(await readTree(directory)) },
    };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Every file below a folder, by its path from there. */
export async function readTree(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [path.relative(directory, file), await readFile(file, 'utf8')] as const),
    ),
  );
}

/** The embedded cluster's kubectl and helm; the runner's own may be of any version. */
export function testBinDirectory(): string {
  const state = process.env['LAMINA_TEST_STATE'];
  if (state === undefined) throw new Error('these tests need the embedded cluster of the cluster project');
  return (JSON.parse(state) as { binDirectory: string }).binDirectory;
}

function normalise(text: string, directory: string): string {
  return text
    .replaceAll(/^::(debug|add-mask)::.*\n/gm, '')
    .replaceAll(directory, '<temp>')
    .replaceAll(/\blamina-verify-[0-9a-f]{8}\b/g, 'lamina-verify-<run>')
    .replaceAll(root, '<root>')
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:<port>')
    .replaceAll(/\b\d+(\.\d+)? (ms|s)\b/g, '<time>')
    .replaceAll(/\[ *<time>\]/g, '[<time>]');
}

/** The runner's file format: `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^(.+?)<<(ghadelimiter_[\w-]+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)) {
    outputs[match[1] ?? ''] = match[3] ?? '';
  }
  return outputs;
}
