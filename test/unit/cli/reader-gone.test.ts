// Whoever reads the output may leave early: `lamina --help | head -1`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const entry = path.resolve(import.meta.dirname, '../../../src/cli/index.ts');

test.each(['stdout', 'stderr'] as const)(
  'a command whose %s nobody reads ends as if it were read',
  async (gone) => {
    const args = gone === 'stdout' ? ['completion', 'bash'] : ['up', '--layers', 'no-such-layer'];
    const child = spawn(process.execPath, [entry, ...args]);
    const left: string[] = [];
    for (const name of ['stdout', 'stderr'] as const)
      if (name === gone) child[name].destroy();
      else child[name].setEncoding('utf8').on('data', (text: string) => left.push(text));
    const [code] = (await once(child, 'close')) as [number | null];
    expect({ code, left: left.join('') }).toEqual({ code: gone === 'stdout' ? 0 : 2, left: '' });
  },
);
