// Runs a workflow with act on this machine, without containers, and tells what came of it.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Site } from './site.ts';

export interface ActRequest {
  /** The program. */
  readonly act: string;
  /** File name in the workspace's `.github/workflows`. */
  readonly workflow: string;
  readonly event: 'push' | 'pull_request' | 'schedule' | 'workflow_dispatch';
  readonly payload: object;
  /** What every step's process gets. */
  readonly env: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  /** The PATH of the runner. */
  readonly path: string;
}

interface Line {
  readonly jobID?: string;
  readonly stepID?: readonly string[];
  readonly msg: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly jobResult?: string;
}

export interface ActRun {
  readonly exitCode: number | null;
  /** `STEP.OUTPUT` of every step. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What the steps wrote to the job's summary. */
  readonly summary: string;
  /** The whole log, as a reader of the run sees it. */
  readonly log: string;
  /** When the first line with `text` came, in milliseconds since the epoch; act's own times are whole seconds. */
  at(text: string): number;
  readonly milliseconds: number;
}

export interface ActProcess {
  readonly done: Promise<ActRun>;
  /** Ends when the log has a line with `text`; with the run, if it never has. */
  saw(text: string): Promise<void>;
}

let runs = 0;

export function startAct(site: Site, request: ActRequest): ActProcess {
  const own = path.join(site.directory, `run-${(runs += 1)}`);
  mkdirSync(own);
  const event = path.join(own, 'event.json');
  writeFileSync(event, JSON.stringify(request.payload));
  const secrets = path.join(own, 'secrets.yml'); // JSON is YAML, too
  writeFileSync(secrets, JSON.stringify(request.secrets), { mode: 0o600 });
  const settings = (flag: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const started = performance.now();
  const child = spawn(
    request.act,
    [
      ...[request.event, '--json', '--no-cache-server', '--platform', 'ubuntu-latest=-self-hosted'],
      ...['--directory', site.workspace, '--workflows', `.github/workflows/${request.workflow}`],
      ...[
        '--eventpath',
        event,
        '--action-cache-path',
        own,
        '--env-file',
        '',
        '--var-file',
        '',
        '--secret-file',
        secrets,
      ],
      ...site.localRepositories.flatMap((each) => ['--local-repository', each]),
      ...settings('--env', { GITHUB_RUN_ID: String(1000 + runs), ...request.env }),
      ...settings('--var', request.vars),
    ],
    {
      cwd: site.workspace,
      // act hands its own environment on to the steps, so it is bare.
      env: { PATH: request.path, HOME: own, STAND_IN_ARTIFACTS: site.artifacts },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let stdout = '';
  let stderr = '';
  const arrivals: { readonly at: number; readonly text: string }[] = [];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    arrivals.push({ at: Date.now(), text: chunk });
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const done = new Promise<ActRun>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) =>
      resolve({
        exitCode,
        ...readLog(stdout, stderr),
        at: (text) => arrivals.find((arrival) => arrival.text.includes(text))?.at ?? NaN,
        milliseconds: performance.now() - started,
      }),
    );
  });
  const saw = (text: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!stdout.includes(text)) return;
        child.stdout.off('data', look);
        resolve();
      };
      child.stdout.on('data', look);
      child.on('close', () => resolve());
      look();
    });
  return { done, saw };
}

function readLog(stdout: string, stderr: string): Pick<ActRun, 'outputs' | 'summary' | 'log'> {
  const lines = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
  return {
    outputs: Object.fromEntries(
      lines
        .filter(({ command }) => command === 'set-output')
        .map(({ stepID, name = '', arg = '' }) => [`${stepID?.at(-1) ?? ''}.${name}`, arg]),
    ),
    summary: lines
      .filter(({ command }) => command === 'summary')
      .map(({ content = '' }) => content)
      .join(''),
    log: `${lines.map(({ msg }) => msg.trimEnd()).join('\n')}\n${stderr}`,
  };
}
