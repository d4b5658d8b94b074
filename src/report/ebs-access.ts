// EBS access as a person reads it: what is required and how it stands, and the calls that mend it.
import type { EbsAccessPlan, Requirement } from '../environment/aws/types.ts';
import { code, escapeMarkdown, table, trimMarkdown } from './markdown.ts';
import { logSafe, padEnd } from './terminal.ts';

/** A table for a thousand instances helps nobody. */
const MOST_ROWS = 40;

interface CallRow {
  readonly call: string;
  readonly resource: string;
  readonly reason: string;
}

/** The calls of a plan, as a table for a log or a terminal; '' where there is none. */
export function renderCalls(calls: EbsAccessPlan['calls']): string {
  const { rows, more } = rowsOf(calls);
  const width = (key: 'call' | 'resource'): number => Math.max(0, ...rows.map((row) => row[key].length));
  const lines = rows.map(
    ({ call, resource, reason }) =>
      `${padEnd(call, width('call'))}  ${padEnd(resource, width('resource'))}  ${logSafe(reason)}\n`,
  );
  return `${lines.join('')}${more === 0 ? '' : `and ${more} more\n`}`;
}

/** For the job summary: the requirements, then the calls. */
export function renderEbsAccess(input: {
  readonly requirements: readonly Requirement[];
  readonly calls: EbsAccessPlan['calls'];
  readonly dryRun: boolean;
}): string {
  const { rows, more } = rowsOf(input.calls);
  const states = input.requirements.map(({ check, state, detail }) => [
    `${SIGNS[state]} ${escapeMarkdown(check)}`,
    escapeMarkdown(detail),
  ]);
  const calls =
    rows.length === 0
      ? ['Nothing had to be changed.']
      : [
          input.dryRun ? 'Calls that a run would make:' : 'Calls made:',
          '',
          table(
            ['Call', 'On', 'Because'],
            rows.map(({ call, resource, reason }) => [code(call), code(resource), escapeMarkdown(reason)]),
          ),
          ...(more === 0 ? [] : ['', `and ${more} more`]),
        ];
  return trimMarkdown(
    ['### EBS access', '', table(['Requirement', 'Found'], states), '', ...calls, ''].join('\n'),
  );
}

const SIGNS = { ok: '✅', missing: '➕', wrong: '❌' } as const;

function rowsOf(calls: EbsAccessPlan['calls']): { rows: readonly CallRow[]; more: number } {
  const rows = calls.map(({ service, action, resource, reason }) => ({
    call: `${service}:${action}`,
    resource,
    reason,
  }));
  return { rows: rows.slice(0, MOST_ROWS), more: Math.max(0, rows.length - MOST_ROWS) };
}
