import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withLock } from '../../../lab/cluster/lock.ts';
import { readStartTime } from '../../../lab/cluster/processes.ts';
import { systemClock } from '../../../src/runtime/clock.ts';
import { testLogger } from '../../cluster/environment.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lamina-lock-'));
});
afterAll(() => rm(directory, { recursive: true }));

const context = {
  logger: { ...testLogger, info: () => undefined },
  clock: systemClock,
  signal: new AbortController().signal,
};

describe('the lock on a cluster or the cache', () => {
  test('lets one in at a time', async () => {
    const path = join(directory, 'one');
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await systemClock.sleep(30);
      inside -= 1;
    };
    await Promise.all([1, 2, 3].map(() => withLock(path, 'a test', context, work)));
    expect(most).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  test('is taken over from a holder that died', async () => {
    const path = join(directory, 'dead');
    const child = spawn('true');
    await once(child, 'close');
    await writeFile(path, JSON.stringify({ pid: child.pid, startTime: 1 }));
    expect(await withLock(path, 'a test', context, async () => 'in')).toBe('in');
  });

  test('is waited for while its holder lives, until the wait is broken off', async () => {
    const path = join(directory, 'held');
    await writeFile(path, JSON.stringify({ pid: process.pid, startTime: readStartTime(process.pid) }));
    const controller = new AbortController();
    const waiting = withLock(path, 'a test', { ...context, signal: controller.signal }, async () => 'in');
    controller.abort(new Error('broken off'));
    await expect(waiting).rejects.toThrow('broken off');
    expect(existsSync(path)).toBe(true);
  });

  test('is given back when the work fails', async () => {
    const path = join(directory, 'failing');
    await expect(withLock(path, 'a test', context, () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    expect(existsSync(path)).toBe(false);
  });
});
