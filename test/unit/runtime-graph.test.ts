import { describe, expect, test } from '@jest/globals';
import { checkGraph, runGraph } from '../../src/runtime/graph.ts';

const node = (name: string, ...needs: string[]): { name: string; needs: string[] } => ({ name, needs });
const isTrue = (value: boolean): boolean => value;

describe('a graph', () => {
  test('names what is needed and is not there', () => {
    expect(() => {
      checkGraph([node('batch', 'sped'), node('speed')]);
    }).toThrow('batch needs "sped", which is none of batch, speed');
  });

  test('names the ring, and only the ring', () => {
    expect(() => {
      checkGraph([node('a', 'b'), node('b', 'c'), node('c', 'b')]);
    }).toThrow('b needs c needs b: a ring that nothing can begin');
  });

  test('runs what needs nothing side by side, and the rest as soon as it can', async () => {
    const log: string[] = [];
    const gates = new Map(['speed', 'serving'].map((name) => [name, Promise.withResolvers<undefined>()]));
    const done = runGraph(
      [node('batch', 'speed'), node('speed'), node('serving')],
      async ({ name }) => {
        log.push(`${name} begins`);
        await gates.get(name)?.promise;
        log.push(`${name} ends`);
        return true;
      },
      isTrue,
    );
    await new Promise(setImmediate);
    expect(log).toEqual(['speed begins', 'serving begins']);
    gates.get('speed')?.resolve(undefined);
    await new Promise(setImmediate);
    expect(log.slice(2)).toEqual(['speed ends', 'batch begins', 'batch ends']);
    gates.get('serving')?.resolve(undefined);
    expect((await done).size).toBe(3);
  });

  test('skips only what needs the one that failed, through others too', async () => {
    const begun: string[] = [];
    const outcomes = await runGraph(
      [node('speed'), node('batch', 'speed'), node('report', 'batch'), node('serving')],
      ({ name }) => {
        begun.push(name);
        return Promise.resolve(name !== 'speed');
      },
      isTrue,
    );
    expect(begun).toEqual(['speed', 'serving']);
    expect(outcomes.get('batch')).toEqual({ state: 'skipped', because: 'speed' });
    expect(outcomes.get('report')).toEqual({ state: 'skipped', because: 'batch' });
    expect(outcomes.get('serving')).toEqual({ state: 'done', value: true });
  });

  test('lets what runs end before it throws', async () => {
    let ended = false;
    const run = runGraph(
      [node('a'), node('b')],
      async ({ name }) => {
        if (name === 'a') throw new Error('a broke');
        await new Promise(setImmediate);
        ended = true;
        return true;
      },
      isTrue,
    );
    await expect(run).rejects.toThrow('a broke');
    expect(ended).toBe(true);
  });
});
