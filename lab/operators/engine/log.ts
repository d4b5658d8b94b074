// One line per decision on standard output, for `kubectl logs`.
import type { Clock } from '../../../src/runtime/clock.ts';
import type { Logger } from '../../../src/runtime/logger.ts';

export type Log = (message: string) => void;

/** Each line begins with its time. */
export function lineLog(clock: Clock, write: (line: string) => void): Log {
  return (message) => write(`${new Date(clock.now()).toISOString()} ${message}\n`);
}

/** The client's own words go to the same log; nothing here is a secret's first use. */
export function loggerTo(log: Log): Logger {
  return {
    debug: () => undefined,
    info: log,
    notice: log,
    warning: (message) => log(`warning: ${message}`),
    error: (message) => log(`error: ${message}`),
    group: (_, work) => work(),
    mask: () => undefined,
  };
}
