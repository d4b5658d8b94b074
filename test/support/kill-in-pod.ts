// Ends a process inside a pod of the embedded cluster, from the machine that all of its containers run on.
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Sends SIGKILL to the one process of a pod whose command line holds `text`.
 * @throws where there is none, or more than one
 */
export function killInPod(uid: string, text: string): void {
  const found = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => read(pid, 'cgroup').includes(uid) && read(pid, 'cmdline').includes(text));
  const [pid] = found;
  if (pid === undefined || found.length > 1)
    throw new Error(`${found.length} processes of pod ${uid} have "${text}" in their command line`);
  process.kill(Number(pid), 'SIGKILL');
}

/** Processes come and go while they are listed. */
function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
