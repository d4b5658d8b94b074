// The first process of a Cassandra container: serves the management API, and starts Cassandra when it is told to.
import { createServer } from 'node:http';
import { CassandraProcess } from './cassandra-process.ts';
import { managementApi } from './api.ts';
import { Roles } from './roles.ts';

const PORT = 8080;

const say = (line: string): void => {
  process.stdout.write(`${new Date().toISOString()} management API of the lab: ${line}\n`);
};
const version = process.env['CASSANDRA_VERSION'] ?? '';
const cassandra = new CassandraProcess(say);
const server = createServer(managementApi({ cassandra, roles: new Roles(), version, say }));
server.listen(PORT, () => say(`Cassandra ${version} may be started through port ${PORT}`));

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    say(`${signal}: stopping`);
    server.close();
    server.closeAllConnections();
    void cassandra.stop().then(() => process.exit(0));
  });
}
