// up, down and the preview commands, killed at random moments. Each kill is followed by the same command once more, after
// which the cluster must be as an undisturbed run leaves it, object by object. A real API server and real processes;
// operators and pods are simulated. LAMINA_FAULT_KILLS=200 is the long form. LAMINA_FAULT_SEED=… makes the same choices once
// more; how far each run comes by its moment remains the machine's.
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { startOperatorProcess } from '../../lab/cluster/index.ts';
import { useLayerLab, useOwnCluster } from '../cluster/layers.ts';
import {
  ageLocks,
  phaseOf,
  previewLane,
  randomOf,
  readState,
  stackLane,
  type Command,
  type Lane,
} from './commands.ts';
import { differences, type State } from './state.ts';

const KILLS = Number(process.env['LAMINA_FAULT_KILLS'] ?? 10);
const SEED = Number(process.env['LAMINA_FAULT_SEED'] ?? Date.now() % 2 ** 31);
const OPERATORS = ['strimzi', 'cass'];
/** Milliseconds that controllers have to come to rest after a run. */
const REST = 30_000;
/** More would tell the same. */
const MOST_FAILURES = 3;

const cluster = useOwnCluster('kills', OPERATORS);
const lab = useLayerLab(cluster);
jest.setTimeout(180_000 + KILLS * 60_000);

beforeAll(async () => {
  for (const operator of OPERATORS)
    await startOperatorProcess(cluster.state, operator, {
      ...lab.collaborators(),
      env: { LAMINA_SIM_DATA_PLANE: 'none', LAMINA_SIM_TIME_SCALE: '0.05' },
    });
});

/** Runs to its end, which must be a good one. Returns how long it took. */
async function run(lane: Lane, command: Command, context: string): Promise<number> {
  const { exitCode, stdout, stderr, milliseconds } = await lane.start(command).done;
  expect(exitCode === 0 ? '' : `${context}, then ${command}:\n${stderr}\n${stdout}`).toBe('');
  return milliseconds;
}

/** What of the cluster is a lane's: two lanes go on side by side, and each sees the other in the middle of something. */
const ofLane = (state: State, lane: Lane, lanes: readonly Lane[]): State => {
  const others = lanes.filter((other) => other !== lane).flatMap(({ namespaces }) => namespaces);
  const isOthers = (text: string): boolean => others.some((name) => text.includes(name));
  return new Map([...state].filter(([key, value]) => !isOthers(key) && !isOthers(value)));
};

/** Controllers go on for a moment after a run has ended; nothing tells when they are done but the state itself. */
async function differencesAtRest(wanted: State, read: () => Promise<State>): Promise<readonly string[]> {
  const deadline = Date.now() + REST;
  for (;;) {
    const found = differences(wanted, await read());
    if (found.length === 0 || Date.now() > deadline) return found;
    await delay(250);
  }
}

/** Returns how far it had come; undefined where it was faster than its end. */
async function kill(
  lane: Lane,
  command: Command,
  moment: number,
  context: string,
): Promise<{ readonly phase: string | undefined; readonly milliseconds: number }> {
  const { child, done } = lane.start(command);
  const timer = setTimeout(() => child.kill('SIGKILL'), moment);
  const ended = await done;
  clearTimeout(timer);
  const { exitCode, milliseconds, stderr, stdout } = ended;
  if (exitCode === null) return { phase: `${command}: ${phaseOf(ended)}`, milliseconds };
  expect(exitCode === 0 ? '' : `${context}\n${stderr}\n${stdout}`).toBe('');
  return { phase: undefined, milliseconds };
}

test(`after each of ${KILLS} kills at random moments the same command leaves what it leaves undisturbed`, async () => {
  const lanes = [
    stackLane(cluster, 'speed', 'strimzi-system'),
    previewLane(cluster, 'serving', 'cass-operator-system'),
  ];
  const phases = new Map<string, number>();
  const failures: string[] = [];
  let left = KILLS;
  let faster = 0;

  const play = async (lane: Lane, number: number): Promise<void> => {
    const random = randomOf(SEED + number);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
    const read = async (): Promise<State> => ofLane(await readState(cluster), lane, lanes);
    const took = new Map<Command, number>();
    const undisturbed = async (command: Command): Promise<State> => {
      took.set(command, await run(lane, command, 'undisturbed'));
      return read();
    };
    // What stays of an operator is there after the first time.
    await undisturbed(lane.up);
    await delay(1_000); // The time to live of a preview.
    const [down = lane.up, ...more] = lane.down;
    const gone = await undisturbed(down);
    await undisturbed(lane.up);
    await delay(1_000);
    const there = await read();
    for (const command of [down, ...more]) {
      await undisturbed(command);
      expect(await differencesAtRest(gone, read)).toEqual([]);
      await undisturbed(lane.up);
      await delay(1_000);
      expect(await differencesAtRest(there, read)).toEqual([]);
    }

    for (let isUp = true; left > 0 && failures.length < MOST_FAILURES; isUp = !isUp) {
      const command = isUp ? pick(lane.down) : lane.up;
      left -= 1;
      for (;;) {
        const moment = Math.round(random() * (took.get(command) ?? 0));
        const context = `seed ${SEED}, ${lane.name}: ${command} killed after ${moment} ms`;
        const { phase, milliseconds: ran } = await kill(lane, command, moment, context);
        if (phase !== undefined) {
          phases.set(phase, (phases.get(phase) ?? 0) + 1);
          await ageLocks(cluster, lane.namespaces);
        } else {
          faster += 1;
          took.set(command, ran);
        }
        const milliseconds = await run(lane, command, context);
        const found = await differencesAtRest(isUp ? gone : there, read);
        if (found.length > 0) failures.push(`${context}, ${phase ?? 'faster'}:\n${found.join('\n')}`);
        if (KILLS > 10)
          process.stderr.write(
            `${KILLS - left}/${KILLS} ${context}: ${phase ?? 'faster'}; again ${Math.round(milliseconds)} ms\n`,
          );
        if (phase !== undefined) break;
        // It was faster than its end: the other way once, undisturbed, and again.
        await run(lane, isUp ? lane.up : pick(lane.down), context);
        await delay(1_000);
      }
    }
  };
  console.log(`seed ${SEED}`);
  const ended = await Promise.allSettled(
    lanes.map((lane, number) =>
      play(lane, number).catch((error: unknown) => {
        // The other lane need not go on to the end.
        left = 0;
        throw error;
      }),
    ),
  );
  console.log(
    { seed: SEED, kills: KILLS, faster },
    [...phases]
      .sort()
      .map(([phase, count]) => `${count} ${phase}`)
      .join('\n'),
  );
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
  expect(failures).toEqual([]);
});
