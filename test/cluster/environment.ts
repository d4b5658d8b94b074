import type { Logger } from '../../src/runtime/logger.ts';

/** Another name gives a run a cluster of its own beside the others'. */
export const TEST_CLUSTER = process.env['LAMINA_TEST_CLUSTER'] ?? 'test';

const print = (message: string): void => void process.stderr.write(`${message}\n`);

/** Progress on stderr: a cold build of the tools takes minutes, and silence would look like a hang. */
export const testLogger: Logger = {
  debug: () => undefined,
  info: print,
  notice: print,
  warning: print,
  error: print,
  group: async (name, work) => {
    print(name);
    return work();
  },
  mask: () => undefined,
};
