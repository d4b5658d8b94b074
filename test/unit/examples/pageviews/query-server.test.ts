// The query service over its real HTTP server, with tables in memory.
import { afterEach, describe, expect, test } from '@jest/globals';
import { Ajv, type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';
import { HOUR } from '../../../../examples/pageviews/src/model/hours.ts';
import { Sketch, placeOf } from '../../../../examples/pageviews/src/model/sketch.ts';
import { addQueries } from '../../../../examples/pageviews/src/query/server.ts';
import { createSpeedMetrics } from '../../../../examples/pageviews/src/speed/metrics.ts';
import { createServer } from '../../../../examples/pageviews/src/service.ts';
import { long, type Reader } from '../../../../examples/pageviews/src/stores/cassandra.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];
type Tables = Readonly<Record<string, (params: readonly unknown[]) => Rows>>;

const FROM = Date.parse('2026-03-01T00:00:00Z');
const RANGE = 'from=2026-03-01T00:00:00Z&to=2026-03-02T00:00:00Z';
/** As the driver gives a time-based id. */
const timeUuid = (id: string, time: number) => ({ toString: () => id, getDate: () => new Date(time) });
const RUN = timeUuid('6d1b9000-1501-11f1-8001-000000000001', FROM);
const BEFORE = timeUuid('0a4df000-14f9-11f1-8001-000000000002', FROM - HOUR);
const hourAt = (index: number): Date => new Date(FROM + index * HOUR);
const visitors = (...names: string[]): Buffer => {
  const sketch = new Sketch();
  for (const name of names) sketch.add(placeOf(name));
  return sketch.encode();
};
const isBetween = ({ hour }: { readonly hour?: unknown }, [, , from, to]: readonly unknown[]): boolean =>
  (hour as Date) >= (from as Date) && (hour as Date) < (to as Date);

// A run that counted partition 0 up to 20, segments of 10: of the speed layer's, segment 1 is in it and segment 2 is not.
const speedRows = [1, 2].flatMap((segment) =>
  Array.from({ length: 5 }, (_, index) => ({
    ...{ partition: 0, segment: long(segment), hour: hourAt(index), page: '/home', views: long(segment) },
    visitors: visitors(`new-${index}`),
  })),
);
const batchRows = Array.from({ length: 3 }, (_, index) => ({
  ...{ hour: hourAt(index), page: '/home', views: long(100), uniques: long(2), visitors: visitors('a', 'b') },
}));
const TABLES: Tables = {
  'FROM run_pointer': () => [{ run: RUN, bound: { 0: long(20) } }],
  'FROM pageviews_progress': () => [
    { partition: 0, position: long(30), log_end: long(33), caught_up_at: new Date(FROM) },
  ],
  'FROM pageviews_batch WHERE': (params) =>
    params[1] === '/home' ? batchRows.filter((row) => isBetween(row, params)) : [],
  'FROM pageviews_batch_by_hour': ([, hour]) =>
    batchRows.filter((row) => row.hour.getTime() === (hour as Date).getTime()),
  'FROM pageviews_speed WHERE': ([page]) => speedRows.filter((row) => row.page === page),
  'FROM pageviews_speed_by_hour': ([hour]) =>
    speedRows.filter((row) => row.hour.getTime() === (hour as Date).getTime()),
  'FROM pageviews_runs': () => [
    { run: RUN, state: 'live', application: 'pageviews', message: null },
    { run: BEFORE, state: 'superseded', application: null, message: null },
  ],
};
const readerOf = (tables: Tables): Reader => ({
  rows: async (query, params) => {
    const name = Object.keys(tables).find((each) => query.includes(each));
    if (name === undefined) throw new Error(`an unknown question: ${query}`);
    return (tables[name]?.(params) ?? []) as unknown as Awaited<ReturnType<Reader['rows']>>;
  },
});

type Server = ReturnType<typeof createServer>;
let server: Server | undefined;
afterEach(() => server?.close());
async function serve(
  cassandraOf: () => Reader = (
    (reader) => () =>
      reader
  )(readerOf(TABLES)),
): Promise<Server> {
  const { registry } = createSpeedMetrics();
  server = createServer({ LOG_LEVEL: 'silent' }, registry, () => ({ ready: true }));
  await addQueries(server, { cassandra: cassandraOf, segmentSize: 10, registry });
  return server;
}
interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Readonly<Record<string, unknown>>;
}
async function get(url: string, cassandraOf?: () => Reader): Promise<Answer> {
  const { statusCode, headers, payload } = await (server ?? (await serve(cassandraOf))).inject(url);
  return { status: statusCode, headers, body: JSON.parse(payload) as Record<string, unknown> };
}
afterEach(() => {
  server = undefined;
});
const FRESHNESS = { asOf: '2026-03-01T00:00:00.000Z', lagMs: expect.any(Number), behind: 3 };
const PROVENANCE = {
  run: { id: RUN.toString(), startedAt: '2026-03-01T00:00:00.000Z', bound: { 0: 20 } },
  freshness: FRESHNESS,
};

describe('a reader', () => {
  test('gets the views of a page by hour: of the run, and of what came after it', async () => {
    const { status, body } = await get(`/views/%2Fhome?${RANGE}`);
    expect(status).toBe(200);
    expect(body).toEqual({
      page: '/home',
      from: '2026-03-01T00:00:00.000Z',
      to: '2026-03-02T00:00:00.000Z',
      views: 310,
      hours: [0, 1, 2, 3, 4].map((index) => ({
        hour: hourAt(index).toISOString(),
        ...(index < 3 ? { views: 102, batch: 100, speed: 2 } : { views: 2, batch: 0, speed: 2 }),
      })),
      ...PROVENANCE,
    });
  });

  test('gets only the hours that were asked for, of both layers', async () => {
    const { body } = await get('/views/%2Fhome?from=2026-03-01T02:00:00Z&to=2026-03-01T04:00:00Z');
    expect((body['hours'] as { views: number }[]).map(({ views }) => views)).toEqual([102, 2]);
  });

  test('gets the most viewed pages', async () => {
    const { body } = await get(`/top?${RANGE}`);
    expect(body).toMatchObject({
      pages: [{ page: '/home', views: 310, batch: 300, speed: 10 }],
      ...PROVENANCE,
    });
  });

  test('gets the visitors of a page, and whether they are exact', async () => {
    const { body } = await get(`/uniques/%2Fhome?${RANGE}`);
    expect((body['hours'] as unknown[])[0]).toEqual({
      hour: hourAt(0).toISOString(),
      uniques: 3,
      exact: false,
      batch: 2,
      added: 1,
    });
    expect((body['hours'] as unknown[])[4]).toMatchObject({ uniques: 1, batch: 0, added: 1 });
  });

  test('gets how far each layer is', async () => {
    const { body } = await get('/status');
    expect(body).toEqual({
      now: expect.any(String),
      segmentSize: 10,
      previousRun: { id: BEFORE.toString(), startedAt: '2026-02-28T23:00:00.000Z' },
      partitions: [{ partition: 0, end: 33, position: 30, bound: 20 }],
      ...PROVENANCE,
    });
  });

  test('gets all of the speed layer’s before the first run', async () => {
    const reader = readerOf({ ...TABLES, 'FROM run_pointer': () => [] });
    const { body } = await get(`/views/%2Fhome?${RANGE}`, () => reader);
    expect(body).toMatchObject({ views: 15, run: null });
  });

  test('gets nothing of a page that nobody viewed', async () => {
    expect((await get(`/views/%2Fnobody?${RANGE}`)).body).toMatchObject({ views: 0, hours: [] });
  });

  test('reads part after part until the end, and they add up', async () => {
    const read: unknown[] = [];
    for (let cursor = ''; ;) {
      const { body } = await get(`/views/%2Fhome?${RANGE}&limit=2${cursor}`);
      read.push(...(body['hours'] as unknown[]));
      expect(body['views']).toBe(310);
      if (body['next'] === undefined) break;
      cursor = `&cursor=${body['next'] as string}`;
    }
    expect(read).toEqual((await get(`/views/%2Fhome?${RANGE}`)).body['hours']);
  });

  test.each([
    '/<script>alert(1)</script>',
    "/';DROP/**/TABLE/**/x;--",
    '/a/../../etc/passwd',
    '/%2F%00',
    '/"\\',
    `/${'p'.repeat(511)}`,
  ])('asks for the page %s, and is asked for nothing else', async (page) => {
    const asked: unknown[] = [];
    const reader: Reader = {
      rows: async (query, params) => {
        if (query.includes('WHERE page')) asked.push(...params);
        return readerOf(TABLES).rows(query, params);
      },
    };
    const { status, body, headers } = await get(`/views/${encodeURIComponent(page)}?${RANGE}`, () => reader);
    expect([status, body['page'], asked]).toEqual([200, page, [page]]);
    expect(headers['content-type']).toMatch(/^application\/json/);
  });
});

describe('a question', () => {
  test.each([
    ['/views/home', 'BAD_PAGE', 'page is "home"; expected a path that begins with /'],
    ['/views/%2Fa%00', 'BAD_PAGE', 'expected a path'],
    ['/uniques/%2Fa%20b', 'BAD_PAGE', 'page is "/a b"'],
    ['/views/%2Fa?from=yesterday', 'BAD_TIME', 'from is "yesterday"; expected a time'],
    ['/top?from=2026-03-02T00:00:00Z&to=2026-03-01T00:00:00Z', 'BAD_RANGE', 'is not before to'],
    [
      '/top?from=2026-03-01T00:00:00Z&to=2026-03-09T00:00:00Z',
      'RANGE_TOO_LONG',
      '192 hours were asked for; expected at most 168',
    ],
    [
      '/views/%2Fa?from=2020-03-01T00:00:00Z&to=2026-03-09T00:00:00Z',
      'RANGE_TOO_LONG',
      'expected at most 8784',
    ],
    ['/views/%2Fa?cursor=!', 'BAD_CURSOR', 'cursor is "!"'],
    ['/views/%2Fa?limit=0', 'BAD_REQUEST', 'limit must be >= 1'],
    ['/views/%2Fa?limit=10001', 'BAD_REQUEST', 'limit must be <= 10000'],
    ['/top?limit=1001', 'BAD_REQUEST', 'limit must be <= 1000'],
    ['/top?limit=many', 'BAD_REQUEST', 'limit must be integer'],
  ])('%s is refused as %s', async (url, code, message) => {
    const { status, body } = await get(url);
    expect(status).toBe(400);
    expect(body).toEqual({
      error: { code, message: expect.stringContaining(message), remedy: expect.stringMatching(/\w.*\.$/) },
    });
  });

  test('with a parameter that nobody knows is answered without it', async () => {
    expect((await get(`/views/%2Fhome?${RANGE}&x=1`)).body['views']).toBe(310);
  });

  test.each(['/nothing', '/views', '/views/a/b', '/page/index.html', '/..%2fmain.ts'])(
    'for %s finds nothing',
    async (url) => {
      const { status, body } = await get(url);
      expect(status).toBe(404);
      expect(body).toMatchObject({
        error: { code: 'NOT_FOUND', remedy: 'See /openapi.json for what can be asked.' },
      });
    },
  );

  test('may be asked by HEAD, and not by POST', async () => {
    const running = await serve();
    const head = await running.inject({ method: 'HEAD', url: `/top?${RANGE}` });
    expect([head.statusCode, head.payload]).toEqual([200, '']);
    expect((await running.inject({ method: 'POST', url: '/top' })).statusCode).toBe(404);
  });

  const failing: [string, () => Reader][] = [
    ['there is no connection', () => { throw new Error('there is no connection to Cassandra yet'); }],
    ['Cassandra fails', () => ({ rows: async () => { throw new Error('not enough replicas'); } })],
  ]; // prettier-ignore
  test.each(failing)('is answered with 503 while %s', async (_, reader) => {
    for (const url of ['/views/%2Fa', '/top', '/uniques/%2Fa', '/status']) {
      const { status, body, headers } = await get(url, reader);
      expect([status, headers['retry-after']]).toEqual([503, '1']);
      expect(body).toMatchObject({
        error: {
          code: 'UNAVAILABLE',
          message: expect.stringMatching(/^the views cannot be read: (there is no|not enough)/),
          remedy: expect.any(String),
        },
      });
    }
  });
});

test('the page runs nothing that others have written', async () => {
  const running = await serve();
  for (const url of ['/', '/page.css', '/page.js']) {
    const { statusCode, headers } = await running.inject(url);
    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
    );
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

interface Description {
  readonly openapi: string;
  readonly info: object;
  readonly paths: Record<
    string,
    {
      get: {
        summary: string;
        responses: Record<string, { description: string; content: Record<string, { schema: AnySchema }> }>;
      };
    }
  >;
}
describe('the description', () => {
  test('names every question and what is answered, and answers are as it says', async () => {
    const { paths, openapi, info } = (await get('/openapi.json')).body as unknown as Description;
    expect(openapi).toMatch(/^3\.0\.\d$/);
    expect(info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
    const asked = {
      '/views/{page}': `/views/%2Fhome?${RANGE}&limit=1`,
      '/top': `/top?${RANGE}`,
      '/uniques/{page}': `/uniques/%2Fhome?${RANGE}`,
      '/status': '/status',
    };
    expect(Object.keys(paths).toSorted()).toEqual(Object.keys(asked).toSorted());
    // `nullable` is of OpenAPI 3.0, and ajv knows it.
    const ajv = new Ajv({ strict: true, allErrors: true });
    addFormats.default(ajv);
    for (const [name, url] of Object.entries(asked)) {
      const { responses, summary } = paths[name]!.get;
      expect(summary).not.toBe('');
      expect(Object.keys(responses)).toEqual(['200', '400', '503']);
      for (const { description } of Object.values(responses)) expect(description).not.toBe('');
      const isAnswer = ajv.compile(responses['200']!.content['application/json']!.schema);
      expect({ errors: isAnswer((await get(url)).body) ? [] : isAnswer.errors }).toEqual({ errors: [] });
      expect(isAnswer({})).toBe(false);
      const isError = ajv.compile(responses['400']!.content['application/json']!.schema);
      expect(isError((await get(`${url.split('?')[0]!}x?limit=x&from=x`)).body)).toBe(true);
    }
  });
});
