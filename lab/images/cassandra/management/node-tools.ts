// What the management API asks of the running node, by Cassandra's own nodetool.
import { exec } from '../../../../src/runtime/exec.ts';

/** As upstream's `metadata/endpoints` answers: the gossip of one node, in capitals. */
export type Endpoint = Readonly<Record<string, string>>;

const nodetool = async (...args: string[]): Promise<string> =>
  (await exec('nodetool', args, { signal: AbortSignal.timeout(60_000) })).stdout;

/** No more writes are taken, and all are on the disk. */
export async function drain(): Promise<void> {
  await nodetool('drain');
}

/** Rows that now belong to other nodes are removed. */
export async function cleanUp(): Promise<void> {
  await nodetool('cleanup');
}

/** The addresses of the seeds as they are now. */
export async function reloadSeeds(): Promise<string[]> {
  const text = await nodetool('reloadseeds');
  return [...text.matchAll(/\d+(?:\.\d+){3}/g)].map(([address]) => address);
}

/** All members of the ring as this node knows them. */
export async function endpoints(): Promise<Endpoint[]> {
  const [gossip, status] = await Promise.all([nodetool('gossipinfo'), nodetool('status')]);
  const alive = new Set(membersOf(status).flatMap(({ up, address }) => (up ? [address] : [])));
  return parseGossip(gossip).map((endpoint) => ({
    ...endpoint,
    IS_ALIVE: String(alive.has(endpoint['ENDPOINT_IP'] ?? '')),
  }));
}

/** Whether so few nodes are down that each row still has a quorum, with `replicas` copies of it. */
export async function hasQuorum(replicas: number): Promise<boolean> {
  const members = membersOf(await nodetool('status'));
  const down = members.filter(({ up }) => !up).length;
  return members.length > 0 && down <= replicas - (Math.floor(replicas / 2) + 1);
}

/** `/10.0.0.1` begins a node, `  NAME:version:value` is one fact of it. */
export function parseGossip(text: string): Endpoint[] {
  const found: Record<string, string>[] = [];
  for (const line of text.split('\n')) {
    const [, address] = /^\S*\/(\S+)$/.exec(line) ?? [];
    if (address !== undefined) found.push({ ENDPOINT_IP: address });
    const [, name, value] = /^ {2}([A-Z_]+):\d+:(.*)$/.exec(line) ?? [];
    const current = found.at(-1);
    if (current !== undefined && name !== undefined && value !== undefined) current[name] = value;
  }
  return found;
}

/** `UN  10.0.0.1  …`: up and normal. */
export function membersOf(status: string): { up: boolean; address: string }[] {
  return [...status.matchAll(/^([UD])[NLJM]\s+(\S+)/gm)].map(([, state, address]) => ({
    up: state === 'U',
    address: address ?? '',
  }));
}
