// Free ports: the kernel chooses them, all at once so that no two are the same.
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** As many free TCP ports as names are given, on every local address. */
export async function findFreePorts<Name extends string>(
  names: readonly Name[],
): Promise<Record<Name, number>> {
  const servers = names.map((name) => ({ name, server: createServer() }));
  for (const { server } of servers) server.listen(0, '0.0.0.0');
  await Promise.all(servers.map(({ server }) => once(server, 'listening')));
  const ports = servers.map(({ name, server }) => [name, (server.address() as AddressInfo).port] as const);
  await Promise.all(
    servers.map(async ({ server }) => {
      const closed = once(server, 'close');
      server.close();
      await closed;
    }),
  );
  return Object.fromEntries(ports) as Record<Name, number>;
}
