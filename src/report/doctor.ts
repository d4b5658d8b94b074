// What the doctor found: for a terminal, and for the job summary.
import type { Finding } from '../layers/doctor.ts';
import { escapeMarkdown, table, trimMarkdown } from './markdown.ts';
import { logSafe } from './terminal.ts';

/** For a terminal: a line for each finding, its remedy below it. */
export function renderFindings(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ check, state, detail, remedy }) =>
        `${state === 'ok' ? `✓ ${check}` : `✗ ${check} (${state})`}: ${logSafe(detail)}${remedy === undefined ? '' : `\n    ${logSafe(remedy)}`}\n`,
    )
    .join('');
}

/** For the job summary. */
export function renderFindingsMarkdown(findings: readonly Finding[]): string {
  const rows = findings.map(({ check, state, detail, remedy = '' }) => [
    `${state === 'ok' ? '✅' : '❌'} ${state}`,
    ...[check, detail, remedy].map(escapeMarkdown),
  ]);
  return trimMarkdown(`${table(['State', 'Check', 'Found', 'What to do'], rows)}\n`);
}
