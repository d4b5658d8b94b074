import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  isAlive,
  readStartTime,
  startProcess,
  stopProcesses,
  waitUntilReady,
} from '../../../lab/cluster/processes.ts';
import { systemClock } from '../../../src/runtime/clock.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lamina-processes-'));
});
afterAll(() => rm(directory, { recursive: true }));

const start = (name: string, script: string): ReturnType<typeof startProcess> =>
  startProcess(name, 'sh', ['-c', script], { log: join(directory, `${name}.log`), cwd: directory });
const waiting = { clock: systemClock, signal: new AbortController().signal };

describe('a host process', () => {
  test('is known by its pid together with its start time', async () => {
    const sleeper = await start('sleeper', 'exec sleep 60');
    expect(isAlive(sleeper)).toBe(true);
    expect(isAlive({ ...sleeper, startTime: sleeper.startTime - 1 })).toBe(false);
    await stopProcesses([sleeper], waiting);
    expect(isAlive(sleeper)).toBe(false);
  });

  test('whose pid is another process by now is left alone', async () => {
    const bystander = spawn('sleep', ['60']);
    await once(bystander, 'spawn');
    const pid = bystander.pid!;
    await stopProcesses([{ name: 'long gone', pid, startTime: readStartTime(pid)! - 100 }], waiting);
    expect(readStartTime(pid)).toBeDefined();
    bystander.kill();
  });

  test('that ignores SIGTERM is killed after the grace', async () => {
    const stubborn = await start('stubborn', 'trap "" TERM; echo up; while :; do sleep 0.05; done');
    await waitUntilReady(stubborn, async () => true, waiting);
    await stopProcesses([stubborn], { ...waiting, graceMilliseconds: 100 });
    expect(isAlive(stubborn)).toBe(false);
  });

  test('that ends before it is ready fails the wait at once, with the end of its log', async () => {
    const broken = await start('broken', 'echo cannot find my data; exit 3');
    const began = Date.now();
    await expect(waitUntilReady(broken, async () => false, waiting)).rejects.toThrow(
      /broken ended with exit code 3[^]*cannot find my data/,
    );
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  test('that is not ready in time fails with what was waited for and the end of its log', async () => {
    const slow = await start('slow', 'echo still thinking; exec sleep 60');
    await expect(waitUntilReady(slow, async () => false, { ...waiting, milliseconds: 300 })).rejects.toThrow(
      /waiting for slow to become ready[^]*still thinking/,
    );
    await stopProcesses([slow], waiting);
  });
});
