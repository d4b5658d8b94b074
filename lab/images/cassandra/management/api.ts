// The part of the management API that cass-operator calls: https://github.com/k8ssandra/management-api-for-apache-cassandra
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { errorMessage } from '../../../../src/runtime/errors.ts';
import type { CassandraProcess } from './cassandra-process.ts';
import { cleanUp, drain, endpoints, hasQuorum, reloadSeeds } from './node-tools.ts';
import type { Roles } from './roles.ts';

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

type Handler = (query: URLSearchParams) => Promise<Answer> | Answer;

export interface ApiParts {
  readonly cassandra: CassandraProcess;
  readonly roles: Roles;
  readonly version: string;
  readonly say: (line: string) => void;
}

const OK: Answer = { status: 200, body: 'OK' };
const refused = (body: string): Answer => ({ status: 500, body });

/** Answers JSON for data and text for a word, as upstream does. */
export function managementApi(parts: ApiParts): RequestListener {
  const handlers = routes(parts);
  return (request, response) => {
    void answer(request, handlers).then((given) => {
      if (request.method === 'POST' || given.status >= 400)
        parts.say(`${request.method ?? ''} ${pathOf(request)}: ${given.status}`);
      send(response, given);
    });
  };
}

function routes({ cassandra, roles, version }: ApiParts): Readonly<Record<string, Handler>> {
  return {
    'GET /api/v0/probes/liveness': () => OK,
    'GET /api/v0/probes/readiness': async () =>
      (await cassandra.isServing()) ? OK : refused('CQL is not served'),
    'GET /api/v0/probes/cluster': async (query) =>
      (await hasQuorum(Number(query.get('rf_per_dc') ?? 3))) ? OK : refused('too many nodes are down'),
    'POST /api/v0/lifecycle/start': (query) => {
      const started = cassandra.start(query.get('replace_ip') ?? undefined);
      return { status: started ? 201 : 202, body: 'OK' };
    },
    'POST /api/v0/lifecycle/stop': async () => {
      await cassandra.stop();
      return OK;
    },
    'GET /api/v0/lifecycle/pid': () =>
      cassandra.pid === undefined ? { status: 204 } : { status: 200, body: String(cassandra.pid) },
    'GET /api/v0/metadata/versions/release': () => ({ status: 200, body: version }),
    'GET /api/v0/metadata/versions/features': () => ({
      status: 200,
      body: { cassandra_version: version, mgmt_version: 'lab', features: [] },
    }),
    'GET /api/v0/metadata/endpoints': async () => ({ status: 200, body: { entity: await endpoints() } }),
    'POST /api/v0/ops/node/drain': async () => {
      await drain();
      return OK;
    },
    'POST /api/v0/ops/seeds/reload': async () => ({ status: 200, body: await reloadSeeds() }),
    'POST /api/v0/ops/keyspace/cleanup': async () => {
      await cleanUp();
      return OK;
    },
    'POST /api/v0/ops/auth/role': async (query) => {
      const username = query.get('username') ?? '';
      if (username === '') return { status: 400, body: 'username is missing' };
      const superuser = query.get('is_superuser') === 'true';
      await roles.ensure({ username, password: query.get('password') ?? '', superuser });
      return OK;
    },
  };
}

/** Without the query, which may hold a password. */
const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split('?')[0] ?? '/';

async function answer(
  request: IncomingMessage,
  handlers: Readonly<Record<string, Handler>>,
): Promise<Answer> {
  const handler = handlers[`${request.method ?? 'GET'} ${pathOf(request)}`];
  if (handler === undefined) return { status: 404, body: `the lab does not serve ${pathOf(request)}` };
  try {
    return await handler(new URL(request.url ?? '/', 'http://localhost').searchParams);
  } catch (error) {
    return refused(errorMessage(error));
  }
}

function send(response: ServerResponse, { status, body }: Answer): void {
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  const text = typeof body === 'string';
  response
    .writeHead(status, { 'content-type': text ? 'text/plain' : 'application/json' })
    .end(text ? body : JSON.stringify(body));
}
