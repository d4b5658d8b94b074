// The deploy as a Mermaid gantt chart: phases, then each resource from its apply to its ready status.
import type { LayerResult, ResourceTiming } from '../layers/types.ts';
import { fence } from './markdown.ts';

/** More bars than this make the chart unreadable; the table has them all. */
const BARS_AT_MOST = 30;
/** A bar must be wide enough to be seen. */
const SHORTEST = 100;

const TAGS = { ready: 'done', progressing: 'active', failed: 'crit' } as const;

/** A fenced mermaid block; undefined where there is nothing to draw. */
export function renderTimeline({ phases, resources, durationMs }: LayerResult): string | undefined {
  const drawn = resources.filter(({ action, readiness }) => action !== 'none' || readiness.state !== 'ready');
  if (phases.length === 0 && drawn.length === 0) return undefined;
  const lines = [
    'gantt',
    '  dateFormat x',
    '  axisFormat %M:%S',
    ...(phases.length === 0 ? [] : ['  section Phases']),
    ...phases.map(({ name, startedAt, durationMs: length }) =>
      bar(name, undefined, startedAt, startedAt + length),
    ),
    ...(drawn.length === 0 ? [] : ['  section Resources']),
    ...slowest(drawn, durationMs).map(({ reference, appliedAt, readyAt, readiness }) =>
      bar(`${reference.kind} ${reference.name}`, TAGS[readiness.state], appliedAt, readyAt ?? durationMs),
    ),
  ];
  return fence(lines.join('\n'), 'mermaid');
}

function bar(name: string, tag: string | undefined, from: number, to: number): string {
  const start = Math.max(0, Math.round(from));
  const end = Math.max(start + SHORTEST, Math.round(to));
  // Colons, semicolons, commas and hashes are the chart's own syntax.
  const title = name.replace(/[^\p{L}\p{N} ._/-]+/gu, ' ').trim();
  return `  ${title === '' ? 'unnamed' : title} :${tag === undefined ? '' : `${tag}, `}${start}, ${end}`;
}

/** Those that took longest, in the order in which they were applied. */
function slowest(resources: readonly ResourceTiming[], end: number): readonly ResourceTiming[] {
  const duration = ({ appliedAt, readyAt }: ResourceTiming): number => (readyAt ?? end) - appliedAt;
  const kept = new Set([...resources].sort((a, b) => duration(b) - duration(a)).slice(0, BARS_AT_MOST));
  return resources.filter((resource) => kept.has(resource));
}
