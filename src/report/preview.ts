// A preview as a person reads it: what became of it, all of them, and what the reaper did.
import { renderTime } from '../previews/lifetime.ts';
import type { ListedPreview } from '../previews/list.ts';
import type { ReapedPreview, Reaped } from '../previews/reap.ts';
import type { PreviewResult, Removal } from '../previews/types.ts';
import { code, escapeMarkdown, table, trimMarkdown } from './markdown.ts';
import { renderPlan, renderPlanMarkdown } from './plan.ts';
import { renderSummary } from './summary.ts';
import { renderTeardown, renderTeardownMarkdown } from './teardown.ts';
import { logSafe, padEnd } from './terminal.ts';
import { renderResult } from './text.ts';

const headlineOf = ({ id, state, expiresAt }: PreviewResult): string => {
  const number = id.pullRequest;
  switch (state) {
    case 'closed':
      return `Pull request ${number} is not open: no preview was deployed`;
    case 'planned':
      return `The preview of pull request ${number} is planned`;
    case 'ready':
      return `The preview of pull request ${number} is ready, until ${expiresAt === undefined ? '' : renderTime(expiresAt)}`;
    case 'failed':
      return `The preview of pull request ${number} is not ready`;
  }
};

/** For a terminal. */
export function renderPreview(result: PreviewResult, { colour = false } = {}): string {
  const { state, id, layers, plans } = result;
  const headline = `${headlineOf(result)}\n  namespace ${id.namespace}\n`;
  if (state === 'closed') return headline;
  return `${headline}\n${state === 'planned' ? renderPlan(plans, { colour }) : renderResult({ layers }, { colour })}`;
}

/** For the job summary. */
export function renderPreviewMarkdown(result: PreviewResult): string {
  const { state, id, layers, plans } = result;
  const sign = { ready: '✅', failed: '❌', planned: '📋', closed: '⏭️' }[state];
  const headline = `## ${sign} ${headlineOf(result)}\n\nNamespace ${code(id.namespace)}\n\n`;
  if (state === 'closed') return headline;
  return trimMarkdown(
    headline + (state === 'planned' ? renderPlanMarkdown(plans) : renderSummary({ layers })),
  );
}

/** For a terminal. */
export function renderRemoval(removal: Removal): string {
  return removal.kept === undefined ? renderTeardown(removal) : `Kept: ${logSafe(removal.kept)}\n`;
}

/** For the job summary. */
export function renderRemovalMarkdown(removal: Removal): string {
  return removal.kept === undefined
    ? renderTeardownMarkdown(removal)
    : `Kept: ${escapeMarkdown(removal.kept)}\n`;
}

const OUTCOMES: Readonly<Record<ReapedPreview['outcome'], string>> = {
  kept: '⏳ kept',
  removed: '🗑️ removed',
  stuck: '❌ stuck',
};

/** For a terminal. */
export function renderReaped({ previews, removed, leftBehind }: Reaped): string {
  const rows = previews.map(
    ({ pullRequest, outcome, reason }) =>
      `${padEnd(`#${pullRequest}`, 8)}${padEnd(outcome, 9)}${logSafe(reason)}`,
  );
  const head = previews.length === 0 ? ['No previews.'] : rows;
  return `${[...head, ''].join('\n')}${removed.length + leftBehind.length === 0 ? '' : `\n${renderTeardown({ removed, leftBehind })}`}`;
}

/** For the job summary. */
export function renderReapedMarkdown({ previews, removed, leftBehind }: Reaped): string {
  if (previews.length === 0 && removed.length + leftBehind.length === 0) return 'No previews.\n';
  const rows = previews.map(({ pullRequest, namespace, outcome, reason }) => [
    `#${pullRequest}`,
    code(namespace),
    OUTCOMES[outcome],
    escapeMarkdown(reason),
  ]);
  const told =
    rows.length === 0 ? 'No previews.' : table(['Pull request', 'Namespace', 'Outcome', 'Why'], rows);
  return trimMarkdown(`${told}\n\n${renderTeardownMarkdown({ removed, leftBehind })}`);
}

/** For a terminal. */
export function renderPreviews(previews: readonly ListedPreview[]): string {
  if (previews.length === 0) return 'No previews.\n';
  return previews
    .map(({ pullRequest, namespace, state, reason, expiresAt, endpoints }) =>
      [
        `#${pullRequest} ${state}${reason === undefined ? '' : `: ${logSafe(reason)}`}`,
        `    namespace ${namespace}, until ${expiresAt}`,
        ...Object.entries(endpoints).map(([name, address]) => `    ${name}: ${logSafe(address)}`),
        '',
      ].join('\n'),
    )
    .join('');
}
