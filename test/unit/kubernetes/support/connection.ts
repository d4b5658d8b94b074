// A connection and a clock for tests of the client.
import type { ConnectionConfig } from '../../../../src/kubernetes/connection/connection.ts';
import { staticCredentials } from '../../../../src/kubernetes/connection/credentials.ts';
import type { Clock } from '../../../../src/runtime/clock.ts';

export function connectionTo(server: string, fields: Partial<ConnectionConfig> = {}): ConnectionConfig {
  return {
    server,
    source: 'context "test" of nowhere',
    namespace: 'default',
    insecureSkipTlsVerify: false,
    credentials: staticCredentials({ authorization: 'Bearer good' }, 'the token of user "test"', 'Renew it.'),
    ...fields,
  };
}

export interface HastyClock extends Clock {
  /** Milliseconds of each pause that was asked for. */
  readonly pauses: number[];
}

/** Real time, but pauses are only noted: one turn of the event loop and on. */
export function hastyClock(): HastyClock {
  const pauses: number[] = [];
  return {
    pauses,
    now: () => Date.now(),
    sleep: async (milliseconds, signal) => {
      pauses.push(milliseconds);
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
    },
  };
}
