// The picture of rooms in docs/architecture.md, from the imports of src.
import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(import.meta.dirname, '../..', 'src');

/** A Mermaid chart: an arrow is an import that no longer way shows as well. */
export async function renderImports(): Promise<string> {
  const edges = await importsBetweenRooms();
  const lines = [...edges].flatMap(([from, targets]) =>
    [...targets]
      .filter(
        (to) =>
          ![...targets].some((between) => between !== to && reaches(edges, between, to, new Set([from]))),
      )
      .map((to) => `  ${from} --> ${to}`),
  );
  return ['```mermaid', 'flowchart TD', ...lines.sort(), '```'].join('\n');
}

type Edges = ReadonlyMap<string, ReadonlySet<string>>;

async function importsBetweenRooms(): Promise<Edges> {
  const edges = new Map<string, Set<string>>();
  for (const file of globSync('*/**/*.ts', { cwd: source })) {
    const from = file.split(path.sep)[0] ?? '';
    const text = await readFile(path.join(source, file), 'utf8');
    for (const [, imported = ''] of text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)) {
      const target = path.relative(source, path.resolve(source, path.dirname(file), imported));
      const [to = ''] = target.split(path.sep);
      if (to === from || to === '..') continue;
      edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
  }
  return edges;
}

const reaches = (edges: Edges, from: string, to: string, seen: Set<string>): boolean => {
  if (seen.has(from)) return false;
  seen.add(from);
  const next = edges.get(from) ?? new Set<string>();
  return next.has(to) || [...next].some((room) => reaches(edges, room, to, seen));
};
