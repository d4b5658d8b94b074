// EBS access as a person reads it: what is required and how it stands, and the calls that mend it.
import type { EbsAccessRemoval } from '../environment/aws/teardown/types.ts';
import type { EbsAccessPlan } from '../environment/aws/types.ts';
import { renderFailure } from './failure.ts';
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

/** What a set-up came to, for a log. */
export function renderOutcome({ calls, requirements }: EbsAccessPlan, dryRun: boolean): string {
  if (calls.length > 0) return `${dryRun ? 'A run would make these calls' : 'Made'}:\n${renderCalls(calls)}`;
  return requirements.map(({ check, detail }) => `${check}: ${logSafe(detail)}\n`).join('');
}

/** For the job summary: the requirements as they were found, then the calls. */
export function renderEbsAccess(
  { requirements, calls }: Pick<EbsAccessPlan, 'requirements' | 'calls'>,
  dryRun: boolean,
): string {
  const states = requirements.map(({ check, state, detail }) => [
    `${SIGNS[state]} ${state}`,
    escapeMarkdown(check),
    escapeMarkdown(detail),
  ]);
  return trimMarkdown(
    [
      '### EBS access',
      '',
      table(['State', 'Requirement', 'Found'], states),
      '',
      ...callsSection(calls, dryRun),
      '',
    ].join('\n'),
  );
}

/** What a run that failed had made until then, for a log; '' for nothing. */
export function renderMade(calls: EbsAccessPlan['calls']): string {
  return calls.length === 0 ? '' : `Made before it failed, and kept:\n${renderCalls(calls)}`;
}

/** For the job summary: why it failed, and what was done by then. */
export function renderUnfinished(
  failure: { message: string; remedy: string | undefined },
  calls: EbsAccessPlan['calls'],
): string {
  const done = calls.length === 0 ? ['Nothing is known to have been changed.'] : callsSection(calls, false);
  return trimMarkdown([renderFailure('setup-ebs-access', failure), ...done, ''].join('\n'));
}

/** What a teardown removed and left, for a log. */
export function renderRemoval({ removed, leftBehind }: EbsAccessRemoval, dryRun: boolean): string {
  const verb = dryRun ? 'Would remove' : 'Removed';
  return [
    ...(removed.length === 0 ? ['Nothing was there to remove'] : removed.map((what) => `${verb} ${what}`)),
    ...leftBehind.map(({ what, why }) => `Left ${what}: ${logSafe(why)}`),
    '',
  ].join('\n');
}

/** For the job summary: what a teardown removed and left; of a dry run, the calls too. */
export function renderRemovalMarkdown(
  { removed, leftBehind, calls }: EbsAccessRemoval,
  dryRun: boolean,
): string {
  return trimMarkdown(
    [
      '### EBS access taken down',
      '',
      ...(removed.length === 0
        ? ['Nothing was there to remove.']
        : removed.map((what) => `- ${escapeMarkdown(what)}`)),
      ...(leftBehind.length === 0
        ? []
        : [
            '',
            'Left:',
            '',
            ...leftBehind.map(({ what, why }) => `- ${escapeMarkdown(what)}: ${escapeMarkdown(why)}`),
          ]),
      '',
      ...(dryRun ? callsSection(calls, dryRun) : []),
      '',
    ].join('\n'),
  );
}

function callsSection(calls: EbsAccessPlan['calls'], dryRun: boolean): string[] {
  const { rows, more } = rowsOf(calls);
  if (rows.length === 0) return ['Nothing had to be changed.'];
  return [
    dryRun ? 'Calls that a run would make:' : 'Calls made:',
    '',
    table(
      ['Call', 'On', 'Because'],
      rows.map(({ call, resource, reason }) => [code(call), code(resource), escapeMarkdown(reason)]),
    ),
    ...(more === 0 ? [] : ['', `and ${more} more`]),
  ];
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
