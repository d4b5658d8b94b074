import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { KubernetesClient, WatchEvent } from '../../../src/kubernetes/client.ts';
import { createKubernetesClient } from '../../../src/kubernetes/wire/kubernetes-client.ts';
import type { Timeouts } from '../../../src/kubernetes/wire/exchange.ts';
import { connectionTo, hastyClock, type HastyClock } from './support/connection.ts';
import { recordingLogger } from './support/recording-logger.ts';
import { scriptedServer, sendJson, sendStatus, type ScriptedServer } from './support/scripted-server.ts';
import { CONFIG_MAP, versionedCollection, type VersionedCollection } from './support/versioned-collection.ts';

let collection: VersionedCollection;
let server: ScriptedServer;
let client: KubernetesClient;
let clock: HastyClock;
let controller: AbortController;

beforeEach(async () => {
  await start();
});
afterEach(async () => {
  await stop();
});

async function start(timeouts: Partial<Timeouts> = {}): Promise<void> {
  collection = versionedCollection();
  server = await scriptedServer(collection.handler);
  clock = hastyClock();
  client = createKubernetesClient(connectionTo(server.url), { logger: recordingLogger(), clock, timeouts });
  controller = new AbortController();
}

async function stop(): Promise<void> {
  controller.abort();
  client.close();
  await server.close();
}

const tell = (event: WatchEvent): string =>
  'object' in event ? `${event.type} ${event.object.metadata.name}` : event.type;

/** Reads on until `last` was told. */
async function readUntil(events: AsyncIterator<WatchEvent>, last: string): Promise<string[]> {
  const told: string[] = [];
  while (told.at(-1) !== last) {
    const next = await events.next();
    if (next.done === true) throw new Error(`The watch ended after ${told.join(', ')}`);
    told.push(tell(next.value));
  }
  return told;
}

const watch = (): AsyncIterator<WatchEvent> =>
  client.watch(CONFIG_MAP, { namespace: 'ns', signal: controller.signal })[Symbol.asyncIterator]();

async function watchesToStand(count: number): Promise<void> {
  while (collection.watches.size !== count) await new Promise((resolve) => setImmediate(resolve));
}

const listsSeen = (): number =>
  server.seen.filter(({ path, query }) => path.endsWith('/configmaps') && !query.has('watch')).length;
const watchesSeen = (): URLSearchParams[] =>
  server.seen.filter(({ query }) => query.has('watch')).map(({ query }) => query);

describe('the list', () => {
  test('comes first, then SYNCED, then what changes', async () => {
    collection.put('a');
    collection.put('b');
    const events = watch();
    expect(await readUntil(events, 'SYNCED')).toEqual(['ADDED a', 'ADDED b', 'SYNCED']);
    collection.put('c');
    collection.put('a', 'new');
    collection.remove('b');
    expect(await readUntil(events, 'DELETED b')).toEqual(['ADDED c', 'MODIFIED a', 'DELETED b']);
  });

  test('gives items their apiVersion and kind', async () => {
    collection.put('a');
    const { value } = (await watch().next()) as { value: WatchEvent };
    expect(value).toMatchObject({ object: { ...CONFIG_MAP, metadata: { name: 'a' } } });
  });

  test('comes in pages of 500', async () => {
    for (let index = 0; index < 1200; index += 1) collection.put(`o${index}`);
    const events = watch();
    expect(await readUntil(events, 'SYNCED')).toHaveLength(1201);
    expect(listsSeen()).toBe(3);
  });

  test('begins anew when its snapshot expires between two pages', async () => {
    for (let index = 0; index < 600; index += 1) collection.put(`o${index}`);
    collection.intercept = (request) => {
      if (!request.query.has('continue')) return false;
      collection.intercept = () => false;
      collection.remove('o0');
      collection.compact();
      return false;
    };
    const told = await readUntil(watch(), 'SYNCED');
    expect(told.slice(500, 502)).toEqual(['RELISTING', 'ADDED o1']);
    expect(told).toHaveLength(500 + 1 + 599 + 1);
  });

  test.each([401, 403])('a refusal (%d) is thrown', async (code) => {
    collection.intercept = (request, response) => {
      if (!request.path.endsWith('/configmaps')) return false;
      sendStatus(response, code, 'No', 'no');
      return true;
    };
    await expect(watch().next()).rejects.toMatchObject({ status: code });
  });

  test('an unknown kind is thrown', async () => {
    const events = client.watch({ apiVersion: 'x.test/v1', kind: 'X' }, { signal: controller.signal });
    await expect(events[Symbol.asyncIterator]().next()).rejects.toMatchObject({ status: 404 });
  });
});

describe('after a cut', () => {
  test.each([
    ['between two lines', false],
    ['in the middle of a line', true],
  ])('%s, the watch goes on where it stood, at once and without a new list', async (_name, torn) => {
    collection.put('a');
    const events = watch();
    await readUntil(events, 'SYNCED');
    for (let round = 0; round < 5; round += 1) {
      const next = events.next();
      await watchesToStand(1);
      collection.cut(torn);
      collection.put(`b${round}`);
      expect(tell((await next).value as WatchEvent)).toBe(`ADDED b${round}`);
    }
    expect(listsSeen()).toBe(1);
    expect(clock.pauses).toEqual([]);
  });

  test('a bookmark moves the place to resume at', async () => {
    const events = watch();
    await readUntil(events, 'SYNCED');
    const next = events.next();
    await watchesToStand(1);
    const before = watchesSeen().at(-1)?.get('resourceVersion');
    collection.compact(); // What was listed has expired, but not what the bookmark tells of.
    collection.bookmark();
    await new Promise((resolve) => setTimeout(resolve, 20));
    collection.cut();
    collection.put('a');
    expect(tell((await next).value as WatchEvent)).toBe('ADDED a');
    expect(watchesSeen().at(-1)?.get('resourceVersion')).not.toBe(before);
    expect(listsSeen()).toBe(1);
  });

  test('a server that is away makes the pauses longer, and nothing is lost', async () => {
    const events = watch();
    await readUntil(events, 'SYNCED');
    const next = events.next();
    await watchesToStand(1);
    const { port } = server;
    await server.close();
    collection.put('meanwhile');
    while (clock.pauses.length < 8) await new Promise((resolve) => setImmediate(resolve));
    server = await scriptedServer(collection.handler, undefined, port);
    expect(tell((await next).value as WatchEvent)).toBe('ADDED meanwhile');
    expect(clock.pauses[6]).toBeGreaterThan(clock.pauses[0]! * 4);
    expect(Math.max(...clock.pauses)).toBeLessThanOrEqual(10_000);
    expect(listsSeen()).toBe(0);
  });

  test('a watch on which nothing comes any more is replaced', async () => {
    await stop();
    await start({ watchIdle: 40 });
    const events = watch();
    await readUntil(events, 'SYNCED');
    const next = events.next();
    await watchesToStand(1);
    const [silent] = collection.watches;
    while (collection.watches.has(silent!)) await new Promise((resolve) => setTimeout(resolve, 5));
    collection.put('a');
    expect(tell((await next).value as WatchEvent)).toBe('ADDED a');
  });

  test('asks for bookmarks and for an end after about five minutes', async () => {
    const events = watch();
    await readUntil(events, 'SYNCED');
    void events.next();
    await watchesToStand(1);
    const [query] = watchesSeen();
    expect(query?.get('allowWatchBookmarks')).toBe('true');
    const seconds = Number(query?.get('timeoutSeconds'));
    expect(seconds).toBeGreaterThanOrEqual(270);
    expect(seconds).toBeLessThanOrEqual(330);
  });
});

describe('what the server says', () => {
  test('410 in the stream: RELISTING, a new list, SYNCED', async () => {
    collection.put('a');
    collection.put('b');
    const events = watch();
    await readUntil(events, 'SYNCED');
    const next = events.next();
    await watchesToStand(1);
    collection.fail(410, 'Expired');
    collection.remove('a');
    collection.compact();
    expect(tell((await next).value as WatchEvent)).toBe('RELISTING');
    expect(await readUntil(events, 'SYNCED')).toEqual(['ADDED b', 'SYNCED']);
    collection.put('c');
    expect(await readUntil(events, 'ADDED c')).toEqual(['ADDED c']);
  });

  test('410 again and again does not turn into a storm of lists', async () => {
    collection.intercept = (request, response) => {
      if (!request.query.has('watch')) return false;
      sendStatus(response, 410, 'Expired', 'too old');
      return true;
    };
    const events = watch();
    await readUntil(events, 'SYNCED');
    for (let round = 0; round < 6; round += 1) await readUntil(events, 'SYNCED');
    expect(clock.pauses.length).toBeGreaterThanOrEqual(5);
    expect(clock.pauses.at(-1)).toBeGreaterThan(clock.pauses[0]!);
  });

  test('429 with Retry-After: the pause is kept, and no new list made', async () => {
    const events = watch();
    await readUntil(events, 'SYNCED');
    collection.intercept = (request, response) => {
      if (!request.query.has('watch')) return false;
      collection.intercept = () => false;
      sendStatus(response, 429, 'TooManyRequests', 'slow down', { 'retry-after': '4' });
      return true;
    };
    const next = events.next();
    await watchesToStand(1);
    collection.put('a');
    expect(tell((await next).value as WatchEvent)).toBe('ADDED a');
    expect(clock.pauses).toEqual([4000]);
    expect(listsSeen()).toBe(1);
  });

  test('500s in the stream and instead of it: the watch goes on', async () => {
    const events = watch();
    await readUntil(events, 'SYNCED');
    let failures = 3;
    collection.intercept = (request, response) => {
      if (!request.query.has('watch') || (failures -= 1) < 0) return false;
      sendStatus(response, 500, 'InternalError', 'etcd');
      return true;
    };
    const next = events.next();
    await watchesToStand(1);
    collection.fail(500, 'InternalError');
    collection.put('a');
    expect(tell((await next).value as WatchEvent)).toBe('ADDED a');
  });

  test('a list after 410 outlives a failing server', async () => {
    const events = watch();
    await readUntil(events, 'SYNCED');
    const next = events.next();
    await watchesToStand(1);
    let failures = 15;
    collection.intercept = (request, response) => {
      if (request.query.has('watch') || (failures -= 1) < 0) return false;
      sendStatus(response, 503, 'ServiceUnavailable', 'starting');
      return true;
    };
    collection.put('a');
    collection.compact();
    collection.fail(410, 'Expired');
    expect(tell((await next).value as WatchEvent)).toMatch(/RELISTING|ADDED a/);
    expect(await readUntil(events, 'SYNCED')).toContain('ADDED a');
  });

  test.each([401, 403, 404])('%d during the watch is thrown', async (code) => {
    const events = watch();
    await readUntil(events, 'SYNCED');
    collection.intercept = (request, response) => {
      if (request.query.has('watch')) sendStatus(response, code, 'No', 'no');
      return request.query.has('watch');
    };
    await expect(events.next()).rejects.toMatchObject({ status: code });
  });

  test('something that is no event counts as a cut', async () => {
    const events = watch();
    await readUntil(events, 'SYNCED');
    collection.intercept = (request, response) => {
      if (!request.query.has('watch')) return false;
      collection.intercept = () => false;
      sendJson(response, '<html>');
      response.end();
      return true;
    };
    const next = events.next();
    await watchesToStand(1);
    collection.put('a');
    expect(tell((await next).value as WatchEvent)).toBe('ADDED a');
  });
});

describe('the end', () => {
  test.each([
    ['while it waits for events', async (): Promise<void> => watchesToStand(1)],
    ['at once', async (): Promise<void> => undefined],
  ])('an abort %s ends the iteration without an error', async (_name, ready) => {
    const events = watch();
    await readUntil(events, 'SYNCED');
    const next = events.next();
    await ready();
    controller.abort(new Error('over'));
    expect(await next).toEqual({ done: true, value: undefined });
    await watchesToStand(0);
  });

  test('an abort during the list ends it as well', async () => {
    collection.intercept = (request) => request.path.endsWith('/configmaps');
    const next = watch().next();
    setTimeout(() => controller.abort(), 20);
    expect(await next).toEqual({ done: true, value: undefined });
  });

  test('a reader who leaves early frees the socket', async () => {
    collection.put('a');
    setTimeout(() => collection.put('b'), 30);
    for await (const event of client.watch(CONFIG_MAP, { namespace: 'ns', signal: controller.signal }))
      if (tell(event) === 'ADDED b') break;
    await watchesToStand(0);
  });
});

/** What a reader of the events knows, and what must never happen to it. */
async function follow(events: AsyncIterable<WatchEvent>): Promise<Map<string, string>> {
  const state = new Map<string, string>();
  const newest = new Map<string, number>();
  let repeated: Set<string> | undefined;
  for await (const event of events) {
    if (event.type === 'RELISTING') repeated = new Set();
    else if (event.type === 'SYNCED') {
      for (const name of [...state.keys()]) if (repeated?.has(name) === false) state.delete(name);
      repeated = undefined;
    } else {
      const { name, resourceVersion } = event.object.metadata;
      const version = Number(resourceVersion);
      const real = collection.history.find((change) => change.version === version);
      expect(real?.object).toEqual(event.object);
      const before = newest.get(name) ?? 0;
      // A new list repeats what is known; a watch that went back would repeat it outside of one.
      if (repeated === undefined) expect(version).toBeGreaterThan(before);
      newest.set(name, Math.max(before, version));
      repeated?.add(name);
      if (event.type === 'DELETED') state.delete(name);
      else state.set(name, JSON.stringify(event.object['data']));
    }
    if (repeated === undefined && state.has('last')) break;
  }
  return state;
}

function perform(step: { readonly do: string; readonly name: number; readonly text: string }): void {
  if (step.do === 'put') collection.put(`o${step.name}`, step.text);
  else if (step.do === 'remove') collection.remove(`o${step.name}`);
  else if (step.do === 'compact') collection.compact();
  else if (step.do === 'bookmark') collection.bookmark();
  else if (step.do === 'expire') collection.fail(410, 'Expired');
  else if (step.do === 'fail') collection.fail(500, 'InternalError');
  else collection.cut(step.do === 'tear');
}

test('whatever is cut, compacted or refused: the events lead to the same state, and none is invented', async () => {
  const names = ['put', 'put', 'put', 'remove', 'cut', 'tear', 'compact', 'bookmark', 'expire', 'fail'];
  const step = fc.record({
    do: fc.constantFrom(...names),
    name: fc.nat(3),
    text: fc.string({ unit: 'grapheme' }),
    /** Turns of the event loop before the next step. */
    turns: fc.nat(12),
  });
  const allowances = fc.array(fc.nat(900), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), allowances, async (steps, bytes) => {
      await stop();
      await start();
      collection.allowance = () => bytes.shift() ?? Number.POSITIVE_INFINITY;
      const following = follow(client.watch(CONFIG_MAP, { namespace: 'ns', signal: controller.signal }));
      following.catch(() => undefined);
      for (const item of steps) {
        perform(item);
        for (let turn = 0; turn < item.turns; turn += 1)
          await new Promise((resolve) => setImmediate(resolve));
      }
      collection.put('last');
      const expected = [...collection.objects].map(([name, object]) => [
        name,
        JSON.stringify(object['data']),
      ]);
      expect(Object.fromEntries(await following)).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 100 },
  );
});
