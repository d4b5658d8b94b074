// `npm test`: the cluster project and the others, side by side. The first mostly waits for its API server and needs one
// worker; what the others compute goes into that time. Arguments go to Jest, for both; parts are run by `npm run jest`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

interface Run {
  readonly name: string;
  readonly projects: readonly string[];
  /** Its output goes by as it comes; that of the others is kept until this one has ended, so that no logs mix. */
  readonly shown: boolean;
  /** How much it gives way; what the cluster's tests wait for has limits in time. */
  readonly nice: number;
}

const runs: readonly Run[] = [
  { name: 'cluster', projects: ['cluster'], shown: true, nice: 0 },
  { name: 'rest', projects: ['unit', 'aws', 'github'], shown: false, nice: 5 },
];

interface Ended {
  readonly name: string;
  readonly output: Buffer;
  /** Undefined for a run that passed. */
  readonly problem: string | undefined;
}

/** Each run writes a report of its own: `--outputFile=test.json` gives `test-cluster.json` and `test-rest.json`. */
const argumentsFor = (name: string): string[] =>
  process.argv.slice(2).map((argument) => {
    if (!argument.startsWith('--outputFile=')) return argument;
    const { dir, name: file, ext } = path.parse(argument);
    return path.join(dir, `${file}-${name}${ext}`);
  });

async function run({ name, projects, shown, nice }: Run): Promise<Ended> {
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  jest.push('node_modules/jest/bin/jest.js', '--selectProjects', ...projects);
  const child = spawn(process.execPath, [...jest, ...argumentsFor(name)], {
    cwd: root,
    stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => output.push(chunk));
  if (child.pid !== undefined && nice > 0) os.setPriority(child.pid, nice);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  const problem = code === 0 ? undefined : `ended with ${signal ?? `exit code ${String(code)}`}`;
  if (!shown) console.error(`${projects.join(', ')}: ${problem ?? 'passed'}; the log follows at the end`);
  return { name: projects.join(', '), output: Buffer.concat(output), problem };
}

const ended = await Promise.all(runs.map(run));
for (const { output } of ended) process.stderr.write(output);
for (const { name, problem } of ended) if (problem !== undefined) console.error(`${name}: ${problem}`);
process.exitCode = ended.some(({ problem }) => problem !== undefined) ? 1 : 0;
