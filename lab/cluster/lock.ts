// One builder at a time: a file that holds its owner's pid and start time. An owner that died does not hold it.
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deadlineSignal } from '../../src/runtime/clock.ts';
import { isAlive, readStartTime } from './processes.ts';
import type { LabContext } from './types.ts';

const WAIT = 20 * 60_000;

interface Owner {
  readonly pid: number;
  readonly startTime: number;
}

const readOwner = async (path: string): Promise<Owner | undefined> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Owner;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Moves a dead owner's lock away; puts it back if another waiter was quicker and this is already a living one's. */
async function removeDeadLock(path: string, aside: string): Promise<void> {
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const owner = await readOwner(aside);
  if (owner !== undefined && isAlive({ name: 'lock', ...owner })) await link(aside, path);
  await rm(aside, { force: true });
}

/** Runs `work` while holding the lock file; waits (up to 20 minutes) while another living process holds it. */
export async function withLock<T>(
  path: string,
  what: string,
  context: Pick<LabContext, 'logger' | 'clock' | 'signal'>,
  work: () => Promise<T>,
): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  using deadline = deadlineSignal(WAIT, `the lock on ${what} (${path})`, context.signal);
  // Written whole beside the lock and linked: the lock never exists half-written.
  const mine = `${path}.${process.pid}.${process.hrtime.bigint()}`;
  await writeFile(mine, JSON.stringify({ pid: process.pid, startTime: readStartTime(process.pid) ?? 0 }));
  let told = false;
  try {
    for (;;) {
      try {
        await link(mine, path);
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const owner = await readOwner(path);
      if (owner !== undefined && isAlive({ name: what, ...owner })) {
        if (!told) context.logger.info(`Waiting for process ${owner.pid}, which is at work on ${what}`);
        told = true;
        await context.clock.sleep(200, deadline.signal);
      } else if (owner !== undefined) await removeDeadLock(path, `${mine}.dead`);
    }
  } finally {
    await rm(mine, { force: true });
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
