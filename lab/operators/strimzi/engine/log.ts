// One line per decision on standard output, for `kubectl logs`.
import type { Clock } from '../../../../src/runtime/clock.ts';

export type Log = (message: string) => void;

export function lineLog(clock: Clock, write: (line: string) => void): Log {
  return (message) => write(`${new Date(clock.now()).toISOString()} ${message}\n`);
}
