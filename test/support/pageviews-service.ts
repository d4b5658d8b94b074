// A stand-in for the query service of examples/pageviews: the page's files as they are, answers that a test sets.
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type {
  Freshness,
  Hour,
  Partition,
  Refused,
  Run,
  Status,
  Top,
  TopPage,
  Uniques,
  Views,
} from '../../examples/pageviews/src/query/page/contract.ts';

const FOLDER = path.join(import.meta.dirname, '../../examples/pageviews/src/query/page');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const HOUR = 3_600_000;

/** What the service knows; a test changes it between two answers. */
export interface Knowledge {
  now: string;
  run: Run | null;
  previousRun: Status['previousRun'];
  freshness: Freshness;
  partitions: readonly Partition[];
  /** Most viewed first. */
  pages: readonly TopPage[];
  /** Of each page; hours without a view may be missing. */
  hours: Readonly<Record<string, readonly Hour[]>>;
  uniques: number;
  exact: boolean;
  /** Every answer is this error. */
  refusal: { readonly status: number; readonly body: Refused } | undefined;
  /** Answers wait until it is over. */
  hold: Promise<void> | undefined;
}

export interface PageviewsService extends AsyncDisposable {
  readonly url: string;
  readonly knowledge: Knowledge;
  /** The paths that were asked for, files aside. */
  readonly asked: readonly string[];
  /** The most requests that were under way at once, files aside. */
  readonly atOnce: () => number;
  /** Ends it for good, with all connections. */
  stop(): Promise<void>;
}

/** Serves the page with answers made from what is known, on a free port. */
export async function startPageviewsService(knowledge: Knowledge): Promise<PageviewsService> {
  const asked: string[] = [];
  let open = 0;
  let most = 0;
  const answer = async (url: URL, response: ServerResponse): Promise<void> => {
    const name = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
    const type = TYPES[path.extname(name)];
    if (type !== undefined && !name.includes('/')) {
      const body = await readFile(path.join(FOLDER, name)).catch(() => undefined);
      response.writeHead(body === undefined ? 404 : 200, {
        'Content-Type': type,
        'Content-Security-Policy': POLICY,
      });
      response.end(body);
      return;
    }
    asked.push(url.pathname + url.search);
    most = Math.max(most, ++open);
    response.once('close', () => (open -= 1));
    await knowledge.hold;
    const { refusal } = knowledge;
    const [status, body] = refusal === undefined ? answerOf(knowledge, url) : [refusal.status, refusal.body];
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://service'), response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    knowledge,
    asked,
    atOnce: () => most,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

type Body = Status | Top | Views | Uniques | Refused;

function answerOf(knowledge: Knowledge, url: URL): readonly [number, Body] {
  const { now, run, freshness, pages, partitions, previousRun } = knowledge;
  const end = (Math.floor(Date.parse(now) / HOUR) + 1) * HOUR;
  const from = url.searchParams.get('from') ?? new Date(end - 24 * HOUR).toISOString();
  const to = url.searchParams.get('to') ?? new Date(end).toISOString();
  const [, resource = '', name = ''] = url.pathname.split('/');
  const page = decodeURIComponent(name);
  const merged = { run, freshness };
  const hours = (knowledge.hours[page] ?? []).filter(
    ({ hour }) => Date.parse(hour) >= Date.parse(from) && Date.parse(hour) < Date.parse(to),
  );
  switch (resource) {
    case 'status':
      return [200, { ...merged, previousRun, partitions, segmentSize: 1000, now }];
    case 'top':
      return [200, { from, to, pages: pages.slice(0, Number(url.searchParams.get('limit'))), ...merged }];
    case 'views':
      return [
        200,
        { page, from, to, views: hours.reduce((sum, { views }) => sum + views, 0), hours, ...merged },
      ];
    case 'uniques': {
      const { uniques, exact } = knowledge;
      const added = exact ? 0 : Math.ceil(uniques / 10);
      const counts = { uniques, exact, batch: uniques - added, added };
      return [200, { page, from, to, hours: [{ hour: from, ...counts }], ...merged }];
    }
    default:
      return [404, { error: { code: 'NO_SUCH_PATH', message: `No ${url.pathname}.`, remedy: '' } }];
  }
}
