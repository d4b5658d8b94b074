// The control groups below which all of a cluster's containers run, in every hierarchy of the machine.
import { existsSync, readFileSync, readdirSync, rmdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LaminaError } from '../../src/runtime/errors.ts';
import { STUCK } from '../remedies.ts';
import { readStartTime, stopProcesses } from './processes.ts';
import type { ClusterProcess, LabContext } from './types.ts';

const GRACE = 3_000;

/** Mount points of cgroup file systems, version 1 and 2. */
const hierarchies = (): string[] =>
  readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, , type]) => type === 'cgroup' || type === 'cgroup2')
    .map(([, mountPoint]) => mountPoint ?? '');

/** The kubelet wants its root group to be there in all hierarchies. */
export async function createCgroup(name: string): Promise<void> {
  for (const hierarchy of hierarchies()) {
    const path = join(hierarchy, name);
    await mkdir(path, { recursive: true });
    // A new version 1 cpuset is empty, and no process can enter it.
    for (const file of ['cpuset.cpus', 'cpuset.mems'])
      if (
        existsSync(join(path, file)) &&
        existsSync(join(hierarchy, file)) &&
        !existsSync(join(path, 'cgroup.controllers'))
      )
        await writeFile(join(path, file), await readFile(join(hierarchy, file), 'utf8'));
  }
}

function below(path: string): string[] {
  if (!existsSync(path)) return [];
  const children = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [...children.flatMap((child) => below(join(path, child.name))), path];
}

function membersOf(name: string): ClusterProcess[] {
  const pids = new Set(
    hierarchies()
      .flatMap((hierarchy) => below(join(hierarchy, name)))
      .flatMap((path) => {
        try {
          return readFileSync(join(path, 'cgroup.procs'), 'utf8').split('\n');
        } catch (error) {
          if (['ENOENT', 'EOPNOTSUPP', 'ENODEV'].includes((error as NodeJS.ErrnoException).code ?? ''))
            return [];
          throw error;
        }
      })
      .filter((pid) => pid !== ''),
  );
  return [...pids].flatMap((text) => {
    const pid = Number(text);
    const startTime = readStartTime(pid);
    return startTime === undefined ? [] : [{ name: `container process ${pid}`, pid, startTime }];
  });
}

/** Ends every process in the group and removes it from all hierarchies. */
export async function clearCgroup(name: string, context: Pick<LabContext, 'clock'>): Promise<void> {
  const { clock } = context;
  const end = clock.now() + 15_000;
  for (let grace = GRACE; ; grace = 0) {
    const members = membersOf(name);
    if (members.length === 0) break;
    if (clock.now() > end)
      throw new LaminaError('LAB_PROCESS', `Processes in control group ${name} cannot be ended`, {
        remedy: STUCK,
      });
    await stopProcesses(members, { clock, graceMilliseconds: grace });
  }
  for (;;) {
    const left = hierarchies()
      .flatMap((hierarchy) => below(join(hierarchy, name)))
      .filter((path) => !removeGroup(path));
    if (left.length === 0) return;
    // The kernel lets a group go a moment after its last process.
    if (clock.now() > end)
      throw new LaminaError('LAB_PROCESS', `Control group ${left[0] ?? name} cannot be removed`, {
        remedy: STUCK,
      });
    await clock.sleep(20);
  }
}

function removeGroup(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return true;
    if (code === 'EBUSY' || code === 'ENOTEMPTY') return false;
    throw error;
  }
}
