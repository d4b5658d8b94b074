// What every long-running program here has: an end on SIGTERM, and an HTTP port for metrics and health.
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { whole } from './settings.ts';

/** Aborted by the first SIGTERM or SIGINT; a second one ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const)
    process.once(name, () => {
      controller.abort(name);
      process.once(name, () => process.exit(1));
    });
  return controller.signal;
}

export interface Health extends Readonly<Record<string, unknown>> {
  /** Whether it can do its work; what else is there is for people. */
  readonly ready: boolean;
}

/** An HTTP server with /metrics and /healthz; LOG_LEVEL and PORT set it up. */
export function createServer(
  env: NodeJS.ProcessEnv,
  registry: Registry,
  health: () => Health,
): FastifyInstance {
  const server = Fastify({
    logger: { level: env['LOG_LEVEL'] ?? 'info' },
    logController: new LogController({ disableRequestLogging: true }),
    // A page's name is part of the path, and may be long.
    routerOptions: { maxParamLength: 2_000 },
    forceCloseConnections: true,
  });
  server.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
  server.get('/healthz', { schema: { hide: true } }, (_request, reply) => {
    const state = health();
    return reply.code(state.ready ? 200 : 503).send(state);
  });
  return server;
}

/** Listens on PORT (8080). */
export const listen = (server: FastifyInstance, env: NodeJS.ProcessEnv): Promise<string> =>
  server.listen({ host: '0.0.0.0', port: whole(env, 'PORT', { otherwise: 8080, most: 65_535 }) });
