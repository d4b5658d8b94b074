// The query service. It keeps nothing, so run as many as there are readers for.
import { Registry, collectDefaultMetrics } from 'prom-client';
import { aborted } from '../aborted.ts';
import { createServer, listen, stopSignal } from '../service.ts';
import { segmentSizeSetting } from '../settings.ts';
import type { Cassandra } from '../stores/cassandra.ts';
import { connect } from '../stores/connect.ts';
import { addQueries } from './server.ts';

const signal = stopSignal();
const { env } = process;
const segmentSize = segmentSizeSetting(env);
const registry = new Registry();
collectDefaultMetrics({ register: registry });

const program: { cassandra?: Cassandra } = {};
const server = createServer(env, registry, () => ({ ready: program.cassandra !== undefined }));
await addQueries(server, {
  cassandra: () => {
    if (program.cassandra === undefined) throw new Error('there is no connection to Cassandra yet');
    return program.cassandra;
  },
  segmentSize,
  registry,
});
await listen(server, env);
await using cassandra = await connect(env, segmentSize, { signal, log: server.log });
program.cassandra = cassandra;
await aborted(signal);
await server.close();
