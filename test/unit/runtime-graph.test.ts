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

  test('begins everything at once, and goes on with the rest as soon as what it needs is done', async () => {
    const log: string[] = [];
    const gates = new Map(['speed', 'serving'].map((name) => [name, Promise.withResolvers<undefined>()]));
    const done = runGraph(
      [node('batch', 'speed'), node('speed'), node('serving')],
      async ({ name }, needed) => {
        log.push(`${name} begins`);
        await needed();
        await gates.get(name)?.promise;
        log.push(`${name} ends`);
        return true;
      },
      isTrue,
    );
    await new Promise(setImmediate);
    expect(log).toEqual(['batch begins', 'speed begins', 'serving begins']);
    gates.get('speed')?.resolve(undefined);
    await new Promise(setImmediate);
    expect(log.slice(3)).toEqual(['speed ends', 'batch ends']);
    gates.get('serving')?.resolve(undefined);
    expect((await done).size).toBe(3);
  });

  test('tells only those of a failure that need the one that failed, through others too', async () => {
    const held = new Map<string, string | undefined>();
    await runGraph(
      [node('speed'), node('batch', 'speed'), node('report', 'serving', 'batch'), node('serving')],
      async ({ name }, needed) => {
        held.set(name, await needed());
        return name !== 'speed' && held.get(name) === undefined;
      },
      isTrue,
    );
    expect(Object.fromEntries(held)).toEqual({
      speed: undefined,
      batch: 'speed',
      report: 'batch',
      serving: undefined,
    });
  });

  test('tells who needs a node that threw, and throws', async () => {
    const told: (string | undefined)[] = [];
    const run = runGraph(
      [node('a'), node('b', 'a')],
      async ({ name }, needed) => {
        if (name === 'a') throw new Error('a broke');
        told.push(await needed());
        return true;
      },
      isTrue,
    );
    await expect(run).rejects.toThrow('a broke');
    expect(told).toEqual(['a']);
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
