// Work side by side, in the order of what it needs.
import { ConfigurationError } from './errors.ts';

export interface GraphNode {
  readonly name: string;
  /** Names of nodes that must have succeeded before. */
  readonly needs: readonly string[];
}

/**
 * Checks that every node can begin at some time.
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
 * Begins every node at once. `needed` is what a node awaits before the part of its work that needs others: the first of
 * those that did not succeed, or undefined. A node that throws is thrown again once every other has ended.
 */
export async function runGraph<N extends GraphNode, T>(
  nodes: readonly N[],
  work: (node: N, needed: () => Promise<string | undefined>) => Promise<T>,
  succeeded: (value: T) => boolean,
): Promise<ReadonlyMap<string, T>> {
  checkGraph(nodes);
  const running = new Map<string, Promise<T>>();
  const failedOf = async (names: readonly string[]): Promise<string | undefined> => {
    const outcomes = await Promise.allSettled(names.flatMap((name) => running.get(name) ?? []));
    return names.find((_, index) => {
      const outcome = outcomes[index];
      return outcome?.status !== 'fulfilled' || !succeeded(outcome.value);
    });
  };
  for (const node of nodes) {
    // Only when all of them stand in the map may one look for another.
    running.set(
      node.name,
      Promise.resolve().then(() => work(node, () => failedOf(node.needs))),
    );
  }
  const outcomes = await Promise.allSettled(running.values());
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return new Map(
    await Promise.all([...running].map(async ([name, outcome]) => [name, await outcome] as const)),
  );
}
