// `npm test`: the cluster project and the others, side by side. The first mostly waits for its API server and needs one
// worker; what the others compute goes into that time, and after them the faults. Arguments go to Jest, for each; parts are
// run by `npm run jest`.
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
  readonly env?: NodeJS.ProcessEnv;
}

/** A cluster of its own, since it goes on beside that of the cluster project. */
const cluster = `${process.env['LAMINA_TEST_CLUSTER'] ?? 'test'}-beside`;

/** Side by side; in each the one after the other. */
const lanes: readonly (readonly Run[])[] = [
  [{ name: 'cluster', projects: ['cluster'], shown: true, nice: 0 }],
  [
    { name: 'rest', projects: ['unit', 'aws', 'github'], shown: false, nice: 5 },
    { name: 'faults', projects: ['faults'], shown: false, nice: 5, env: { LAMINA_TEST_CLUSTER: cluster } },
  ],
];

interface Ended {
  readonly name: string;
  readonly output: Buffer;
  /** Undefined for a run that passed. */
  readonly problem: string | undefined;
}

/** Each run writes a report of its own: `--outputFile=test.json` gives `test-cluster.json`, and so on. */
const argumentsFor = (name: string): string[] =>
  process.argv.slice(2).map((argument) => {
    if (!argument.startsWith('--outputFile=')) return argument;
    const { dir, name: file, ext } = path.parse(argument);
    return path.join(dir, `${file}-${name}${ext}`);
  });

async function run({ name, projects, shown, nice, env }: Run): Promise<Ended> {
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  // What a hook had begun when its time was over would keep Jest for ever, and its report with it.
  jest.push('node_modules/jest/bin/jest.js', '--forceExit', '--selectProjects', ...projects);
  const child = spawn(process.execPath, [...jest, ...argumentsFor(name)], {
    cwd: root,
    env: { ...process.env, ...env },
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

async function runLane(runs: readonly Run[]): Promise<Ended[]> {
  const ended: Ended[] = [];
  for (const each of runs) ended.push(await run(each));
  return ended;
}

const ended = (await Promise.all(lanes.map(runLane))).flat();
for (const { output } of ended) process.stderr.write(output);
for (const { name, problem } of ended) if (problem !== undefined) console.error(`${name}: ${problem}`);
process.exitCode = ended.some(({ problem }) => problem !== undefined) ? 1 : 0;
