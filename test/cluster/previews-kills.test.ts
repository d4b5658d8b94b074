// Preview commands that are killed at random moments, again and again, several at once. A real API server and real
// processes; operators and pods are simulated. LAMINA_KILLS=100 is the long form with all layers. LAMINA_KILLS_SEED=… makes
// the same choices once more; how far each run comes by its moment remains the machine's.
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { startOperatorProcess } from '../../lab/cluster/index.ts';
import { useLayerLab, useOwnCluster } from './layers.ts';
import { openKillLab, phaseOf, randomOf, type KillLab, type PreviewCommand } from './preview-kills.ts';

const KILLS = Number(process.env['LAMINA_KILLS'] ?? 6);
const SEED = Number(process.env['LAMINA_KILLS_SEED'] ?? Date.now() % 2 ** 31);
const IS_LONG = KILLS > 8;
const OPERATORS = IS_LONG ? ['strimzi', 'spark', 'cass'] : ['strimzi'];
/** Of each pull request, by its number. */
const LAYERS = IS_LONG
  ? ['speed', 'serving', 'batch', 'speed,batch,serving']
  : ['speed', 'speed', 'speed', 'speed'];
const NUMBERS = LAYERS.map((_, index) => index + 1);
/** As often as each stands here. */
const COMMANDS: readonly PreviewCommand[] = [
  'deploy',
  'deploy',
  'deploy',
  'deploy',
  'remove',
  'remove',
  'reap',
];
/** Rounds of kills from one deploy that must converge to the next. */
const RERUN = 2;

const cluster = useOwnCluster('kills', OPERATORS);
const lab = useLayerLab(cluster);
jest.setTimeout(120_000 + KILLS * 20_000);

let kills: KillLab;
beforeAll(async () => {
  for (const operator of OPERATORS)
    await startOperatorProcess(cluster.state, operator, {
      ...lab.collaborators(),
      env: { LAMINA_SIM_DATA_PLANE: 'none', LAMINA_SIM_TIME_SCALE: '0.05' },
    });
  kills = openKillLab(cluster, (pullRequest) => LAYERS[pullRequest - 1] ?? '');
}, 120_000);

/** Runs to its end, which must be a good one. Returns how long it took. */
async function run(command: PreviewCommand, pullRequest: number, context: string): Promise<number> {
  const { exitCode, stdout, stderr, json, milliseconds } = await kills.start(command, pullRequest).done;
  const isGood = exitCode === 0 && (command !== 'deploy' || json['state'] === 'ready');
  expect(isGood ? '' : `${context}, then ${command} ${pullRequest}:\n${stderr}\n${stdout}`).toBe('');
  return milliseconds;
}

interface Attempt {
  readonly command: PreviewCommand;
  readonly pullRequest: number;
  /** Milliseconds from its start. */
  readonly moment: number;
}

/** Returns how far it had come, or undefined where it was faster than its end. */
async function kill({ command, pullRequest, moment }: Attempt, context: string): Promise<string | undefined> {
  const { child, done } = kills.start(command, pullRequest);
  const timer = setTimeout(() => child.kill('SIGKILL'), moment);
  const ended = await done;
  clearTimeout(timer);
  if (ended.exitCode === null) return `${command}: ${phaseOf(ended)}`;
  expect(ended.exitCode === 0 ? '' : `${context}\n${ended.stderr}\n${ended.stdout}`).toBe('');
  return undefined;
}

test(`after ${KILLS} kills at random moments a deploy converges, and the reaper leaves nothing`, async () => {
  const random = randomOf(SEED);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  // With the operators there, which stay: what is new at the end is what the kills have left.
  const last = LAYERS.length;
  const deploying = await run('deploy', last, 'first');
  const removing = await run('remove', last, 'first');
  const took: Record<PreviewCommand, number> = { deploy: deploying, remove: removing, reap: removing };
  const before = await kills.everything();
  expect(before.ofPreviews).toEqual([]);

  const phases = new Map<string, number>();
  let done = 0;
  let faster = 0;
  for (let round = 1; done < KILLS; round += 1) {
    const attempts = NUMBERS.map((pullRequest): Attempt => {
      const command = pick(COMMANDS);
      return { command, pullRequest, moment: Math.round(random() * took[command]) };
    });
    const context = `seed ${SEED}, round ${round}: ${JSON.stringify(attempts)}`;
    for (const phase of await Promise.all(attempts.map((attempt) => kill(attempt, context)))) {
      if (phase === undefined) {
        faster += 1;
        continue;
      }
      done += 1;
      phases.set(phase, (phases.get(phase) ?? 0) + 1);
    }
    await Promise.all(NUMBERS.map((number) => kills.ageLocks(number)));
    if (round % RERUN === 0) await run('deploy', pick(NUMBERS), context);
  }
  await delay(1_000); // The time to live of the last deploy.
  const reaping = await run('reap', 0, `seed ${SEED}, all ${done} kills`);
  const after = await kills.everything();
  const figures = { seed: SEED, kills: done, faster, reaping: Math.round(reaping) };
  console.log(
    figures,
    [...phases]
      .sort()
      .map(([phase, count]) => `${count} ${phase}`)
      .join('\n'),
  );
  expect(after.ofPreviews).toEqual([]);
  expect([...after.keys].filter((key) => !before.keys.has(key))).toEqual([]);
});
