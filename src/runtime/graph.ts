// Work in the order of what it needs: everything that can run does, side by side.
import { ConfigurationError } from './errors.ts';

export interface GraphNode {
  readonly name: string;
  /** Names of nodes that must have succeeded before. */
  readonly needs: readonly string[];
}

export type NodeOutcome<T> =
  | { readonly state: 'done'; readonly value: T }
  /** Not begun: `because` is the node, of those that it needs, that did not succeed. */
  | { readonly state: 'skipped'; readonly because: string };

/**
 * @throws {ConfigurationError} that names what is needed and is not there, or the nodes that need each other in a ring
 */
export function checkGraph(nodes: readonly GraphNode[]): void {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const settled = new Set<string>();
  const visit = (node: GraphNode, path: readonly string[]): void => {
    if (settled.has(node.name)) return;
    if (path.includes(node.name)) {
      const ring = [...path.slice(path.indexOf(node.name)), node.name];
      throw new ConfigurationError(`${ring.join(' needs ')}: a ring that nothing can begin`, {
        remedy: 'Take one of these out of dependsOn.',
      });
    }
    for (const name of node.needs) {
      const needed = byName.get(name);
      if (needed === undefined)
        throw new ConfigurationError(
          `${node.name} needs "${name}", which is none of ${[...byName.keys()].join(', ')}`,
        );
      visit(needed, [...path, node.name]);
    }
    settled.add(node.name);
  };
  for (const node of nodes) visit(node, []);
}

/**
 * Runs each node as soon as all that it needs has succeeded. One that did not keeps only those from running that need
 * it; one that throws is thrown again once everything that runs has ended.
 */
export async function runGraph<N extends GraphNode, T>(
  nodes: readonly N[],
  work: (node: N) => Promise<T>,
  succeeded: (value: T) => boolean,
): Promise<ReadonlyMap<string, NodeOutcome<T>>> {
  checkGraph(nodes);
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const running = new Map<string, Promise<NodeOutcome<T>>>();
  const start = (node: N): Promise<NodeOutcome<T>> => {
    let outcome = running.get(node.name);
    if (outcome === undefined) {
      outcome = runWhenReady(node);
      running.set(node.name, outcome);
    }
    return outcome;
  };
  const runWhenReady = async (node: N): Promise<NodeOutcome<T>> => {
    const needed = await Promise.all(
      node.needs.map(async (name) => ({ name, outcome: await start(byName.get(name) as N) })),
    );
    const failed = needed.find(({ outcome }) => outcome.state === 'skipped' || !succeeded(outcome.value));
    if (failed !== undefined) return { state: 'skipped', because: failed.name };
    return { state: 'done', value: await work(node) };
  };
  const outcomes = await Promise.allSettled(nodes.map(start));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return new Map(
    await Promise.all([...running].map(async ([name, outcome]) => [name, await outcome] as const)),
  );
}
