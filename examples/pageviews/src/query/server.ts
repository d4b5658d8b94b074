// The HTTP API over both layers.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import swagger from '@fastify/swagger';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { Histogram, type Registry } from 'prom-client';
import type { Reader } from '../stores/cassandra.ts';
import { readRuns } from '../stores/batch-views.ts';
import type { Run } from '../stores/run-pointer.ts';
import { topPages, uniquesByHour, viewsByHour } from './answers.ts';
import { freshnessOf } from './freshness.ts';
import { BadRequest, iso, paginate, parsePage, parseRange } from './range.ts';
import { statusSchema, topSchema, uniquesSchema, viewsSchema } from './schemas.ts';
import { Snapshots, type Snapshot } from './snapshot.ts';

interface RangeQuery {
  readonly from?: string;
  readonly to?: string;
}
interface PageQuery extends RangeQuery {
  readonly limit: number;
  readonly cursor?: string;
}

/** Hours: a year of one page, a week of all. */
const LONGEST = { page: 366 * 24, all: 7 * 24 };
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export interface QueryOptions {
  /** Rejects as long as there is no connection. */
  readonly cassandra: () => Reader;
  readonly segmentSize: number;
  readonly registry: Registry;
}

/** Adds everything that readers may ask to the server. */
export async function addQueries(server: FastifyInstance, options: QueryOptions): Promise<void> {
  const { cassandra, segmentSize, registry } = options;
  const seconds = new Histogram({
    name: 'pageviews_query_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['route', 'status'],
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
    registers: [registry],
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    seconds.observe({ route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    done();
  });
  server.setErrorHandler<FastifyError>((error, _request, reply) => answerError(error, server, reply));
  server.setNotFoundHandler((request, reply) =>
    reply.code(404).send({
      error: {
        code: 'NOT_FOUND',
        message: `there is nothing at ${request.method} ${request.url.slice(0, 200)}`,
        remedy: 'See /openapi.json for what can be asked.',
      },
    }),
  );
  await server.register(swagger, {
    openapi: {
      openapi: '3.0.3',
      info: {
        title: 'Page views',
        version: '1.0.0',
        description:
          'Page views by page and hour: the whole history counted by the batch layer, the newest events by the speed layer, added up without counting any twice.',
      },
    },
  });
  server.get('/openapi.json', { schema: { hide: true } }, () => server.swagger());
  await addPage(server);

  const snapshots = new WeakMap<Reader, Snapshots>();
  const ask = async (): Promise<{
    snapshot: Snapshot;
    stores: { cassandra: Reader; segmentSize: number };
  }> => {
    const connected = cassandra();
    let known = snapshots.get(connected);
    if (known === undefined) snapshots.set(connected, (known = new Snapshots(connected)));
    return { snapshot: await known.get(), stores: { cassandra: connected, segmentSize } };
  };

  server.get<{ Params: { page: string }; Querystring: PageQuery }>(
    '/views/:page',
    { schema: viewsSchema },
    async ({ params, query }) => {
      const page = parsePage(params.page);
      const range = parseRange(query, { now: Date.now(), most: LONGEST.page });
      const { snapshot, stores } = await ask();
      const hours = await viewsByHour(page, range, snapshot, stores);
      const { part, next } = paginate(hours, query);
      return {
        page,
        ...written(range),
        views: hours.reduce((sum, { views }) => sum + views, 0),
        hours: part.map((hour) => ({ ...hour, hour: iso(hour.hour) })),
        ...(next === undefined ? {} : { next }),
        ...provenance(snapshot),
      };
    },
  );

  server.get<{ Querystring: PageQuery }>('/top', { schema: topSchema }, async ({ query }) => {
    const range = parseRange(query, { now: Date.now(), most: LONGEST.all });
    const { snapshot, stores } = await ask();
    const { part, next } = paginate(await topPages(range, snapshot, stores), query);
    return {
      ...written(range),
      pages: part,
      ...(next === undefined ? {} : { next }),
      ...provenance(snapshot),
    };
  });

  server.get<{ Params: { page: string }; Querystring: RangeQuery }>(
    '/uniques/:page',
    { schema: uniquesSchema },
    async ({ params, query }) => {
      const page = parsePage(params.page);
      const range = parseRange(query, { now: Date.now(), most: LONGEST.page });
      const { snapshot, stores } = await ask();
      const hours = await uniquesByHour(page, range, snapshot, stores);
      return {
        page,
        ...written(range),
        hours: hours.map((hour) => ({ ...hour, hour: iso(hour.hour) })),
        ...provenance(snapshot),
      };
    },
  );

  server.get('/status', { schema: statusSchema }, async () => {
    const { snapshot, stores } = await ask();
    const previous = (await readRuns(stores.cassandra)).find(
      ({ id, state }) => state === 'superseded' && id !== snapshot.run?.id,
    );
    return {
      now: iso(Date.now()),
      segmentSize,
      previousRun: previous === undefined ? null : { id: previous.id, startedAt: iso(previous.startedAt) },
      partitions: snapshot.progress
        .toSorted((left, right) => left.partition - right.partition)
        .map(({ partition, end, position }) => ({
          partition,
          end,
          position,
          bound: snapshot.run?.bound.get(partition) ?? 0,
        })),
      ...provenance(snapshot),
    };
  });
}

/** The files of the page, as they are; there are few, and they stay in memory. */
async function addPage(server: FastifyInstance): Promise<void> {
  const folder = path.join(import.meta.dirname, 'page');
  for (const name of await readdir(folder)) {
    const type = TYPES[path.extname(name)];
    if (type === undefined) continue;
    const content = await readFile(path.join(folder, name));
    const url = name === 'index.html' ? '/' : `/${name}`;
    server.get(url, { schema: { hide: true } }, (_request, reply) =>
      reply
        .type(type)
        .headers({
          'content-security-policy': POLICY,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-cache',
        })
        .send(content),
    );
  }
}

const written = ({ from, to }: { from: number; to: number }): { from: string; to: string } => ({
  from: iso(from),
  to: iso(to),
});

const writtenRun = ({ id, startedAt, bound }: Run): object => ({
  id,
  startedAt: iso(startedAt),
  bound: Object.fromEntries(bound),
});

function provenance({ run, progress }: Snapshot): { run: object | null; freshness: object } {
  const freshness = freshnessOf(progress, Date.now());
  return {
    run: run === undefined ? null : writtenRun(run),
    freshness: { ...freshness, asOf: freshness.asOf === null ? null : iso(freshness.asOf) },
  };
}

function answerError(
  error: FastifyError | Error,
  server: FastifyInstance,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof BadRequest)
    return reply
      .code(400)
      .send({ error: { code: error.code, message: error.message, remedy: error.remedy } });
  const status = (error as Partial<FastifyError>).statusCode ?? 503;
  if (status < 500)
    return reply.code(status).send({
      error: {
        code: 'BAD_REQUEST',
        message: error.message,
        remedy: 'See /openapi.json for what can be asked.',
      },
    });
  server.log.warn({ error }, 'a question could not be answered');
  return reply
    .code(503)
    .header('retry-after', '1')
    .send({
      error: {
        code: 'UNAVAILABLE',
        message: `the views cannot be read: ${error.message}`,
        remedy: 'Ask again; /healthz tells since when.',
      },
    });
}
