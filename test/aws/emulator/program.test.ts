// The emulator as a program of its own: its environment lines work for an SDK, and nothing of it outlives it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import { DescribeClusterCommand } from '@aws-sdk/client-eks';
import { expect, test } from '@jest/globals';
import { isAlive, readStartTime } from '../../../lab/cluster/processes.ts';
import { deadlineSignal, systemClock } from '../../../src/runtime/clock.ts';
import { clients } from './support.ts';

const MAIN = join(import.meta.dirname, '../../../lab/aws/main.ts');

test.each(['SIGTERM', 'SIGKILL'] as const)('serves until %s, which ends moto as well', async (signal) => {
  using deadline = deadlineSignal(20_000, 'the emulator');
  const program = spawn(process.execPath, [MAIN, '--instances', '2', '--eks', 'demo'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const env: Record<string, string> = {};
    createInterface(program.stdout).on('line', (line) => {
      const [, name, value] = /^export (\w+)=(.+)$/.exec(line) ?? [];
      if (name !== undefined) env[name] = value!;
    });
    let log = '';
    for await (const line of createInterface({ input: program.stderr, signal: deadline.signal })) {
      log += `${line}\n`;
      if (line.includes('AWS emulator at')) break;
    }
    const caller = clients(env);
    const { Reservations } = await caller.ec2.send(new DescribeInstancesCommand({}));
    const ids = Reservations!.flatMap(({ Instances }) => Instances!.map(({ InstanceId }) => InstanceId!));
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(log).toContain(id);
    expect((await caller.eks.send(new DescribeClusterCommand({ name: 'demo' }))).cluster!.name).toBe('demo');

    const pid = Number(readFileSync(`/proc/${program.pid!}/task/${program.pid!}/children`, 'utf8').trim());
    const moto = { name: 'moto', pid, startTime: readStartTime(pid)! };
    expect(isAlive(moto)).toBe(true);
    const ended = once(program, 'exit', { signal: deadline.signal });
    program.kill(signal);
    expect(await ended).toEqual(signal === 'SIGTERM' ? [0, null] : [null, 'SIGKILL']);
    // Another process's child can only be looked at.
    while (isAlive(moto)) await systemClock.sleep(20, deadline.signal);
  } finally {
    program.kill('SIGKILL');
  }
});
