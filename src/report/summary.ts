// The job summary: verdict, endpoints, what changed and how long it took; the cause first where it failed.
import { describeReference } from '../kubernetes/objects.ts';
import type { ChangeAction, LayerResult, ResourceTiming } from '../layers/types.ts';
import { formatDuration } from '../runtime/clock.ts';
import { code, details, escapeMarkdown, fence, table, trimMarkdown } from './markdown.ts';
import { renderChangedFields, renderPlanMarkdown } from './plan.ts';
import { logSafe } from './terminal.ts';
import { renderTimeline } from './timeline.ts';
import { wallClockOf, type TimedLayer } from './wall-clock.ts';

export interface SummaryInput {
  readonly layers: readonly TimedLayer[];
  /** What was found out about, and done to, the cluster beforehand. */
  readonly environment?: { readonly platform?: string; readonly storageClass?: { readonly name?: string } };
}

const DONE: Readonly<Record<ChangeAction, string>> = {
  create: 'created',
  update: 'updated',
  delete: 'deleted',
  none: 'unchanged',
};

/** Markdown below GitHub's limit for a step's summary. */
export function renderSummary({ layers, environment }: SummaryInput): string {
  const blocks = layers.map(renderLayer);
  if (layers.length > 1) blocks.unshift(`## ${stackHeadline(layers)}`);
  const facts = [
    environment?.platform === undefined ? '' : `Platform ${code(environment.platform)}`,
    environment?.storageClass?.name === undefined
      ? ''
      : `StorageClass ${code(environment.storageClass.name)}`,
  ].filter((fact) => fact !== '');
  if (facts.length > 0) blocks.push(facts.join(' · '));
  return trimMarkdown(`${blocks.join('\n\n')}\n`);
}

function stackHeadline(layers: readonly TimedLayer[]): string {
  const failed = layers.filter(({ failure }) => failure !== undefined);
  if (failed.length > 0) return `❌ ${failed.map(({ name }) => escapeMarkdown(name)).join(', ')} failed`;
  if (layers.every(isPlan)) return `📋 ${layers.length} layers are planned`;
  const time = formatDuration(wallClockOf(layers));
  return layers.every(({ ready }) => ready)
    ? `✅ ${layers.length} layers are ready, in ${time}`
    : `⏳ ${layers.length} layers are applied in ${time}, not waited for`;
}

function renderLayer(result: LayerResult): string {
  const sections = [
    `### ${headline(result)}`,
    isPlan(result) ? undefined : facts(result),
    failureSection(result),
    rollbackSection(result),
    endpointsSection(result),
    isPlan(result) ? renderPlanMarkdown([result.plan]).trimEnd() : changesSection(result),
    isPlan(result) ? undefined : timelineSection(result),
  ];
  return sections.filter((section) => section !== undefined && section !== '').join('\n\n');
}

/** A plan applies nothing, so it has no resources to tell of. */
function isPlan({ ready, failure, resources }: LayerResult): boolean {
  return !ready && failure === undefined && resources.length === 0;
}

function headline(result: LayerResult): string {
  const { ready, failure, changed } = result;
  const name = escapeMarkdown(result.name);
  if (failure !== undefined) return `❌ ${name} is not ready`;
  if (isPlan(result)) return `📋 ${name} is planned`;
  if (!ready) return `⏳ ${name} is applied, not waited for`;
  return changed ? `✅ ${name} is ready` : `✅ ${name} is ready, nothing changed`;
}

function facts({ durationMs, operatorVersion, namespace }: LayerResult): string {
  return [
    formatDuration(durationMs),
    `namespace ${code(namespace)}`,
    ...(operatorVersion === undefined ? [] : [`operator ${code(operatorVersion)}`]),
  ].join(' · ');
}

function failureSection({ failure }: LayerResult): string | undefined {
  if (failure === undefined) return undefined;
  const { diagnosis, message } = failure;
  if (diagnosis === undefined) return escapeMarkdown(message);
  const parts = [`**Cause:** ${escapeMarkdown(diagnosis.cause)}`];
  if (diagnosis.remedy !== '') parts.push(`**Remedy:** ${escapeMarkdown(diagnosis.remedy)}`);
  const evidence = diagnosis.cause === message ? diagnosis.evidence : [message, ...diagnosis.evidence];
  if (evidence.length > 0) parts.push(details('Evidence', fence(evidence.map(logSafe).join('\n'))));
  return parts.join('\n\n');
}

function rollbackSection({ rolledBack }: LayerResult): string | undefined {
  if (rolledBack === undefined) return undefined;
  const { ready, message, remedy } = rolledBack;
  const lines = [`${ready ? '↩️' : '⚠️'} ${escapeMarkdown(message)}`];
  if (remedy !== undefined) lines.push(`**Remedy:** ${escapeMarkdown(remedy)}`);
  return lines.join('\n\n');
}

function endpointsSection({ endpoints }: LayerResult): string | undefined {
  const rows = Object.entries(endpoints).map(([name, value]) => [escapeMarkdown(name), code(value)]);
  return rows.length === 0 ? undefined : table(['Endpoint', 'Address'], rows);
}

function changesSection({ plan, resources }: LayerResult): string | undefined {
  const helm = plan.helm
    .filter(({ action }) => action !== 'none')
    .map(({ action, release, namespace, fromVersion, toVersion }) => {
      const versions = [fromVersion, toVersion].filter((version) => version !== undefined);
      return [
        '',
        `Helm release ${code(`${namespace}/${release}`)}`,
        `${action} ${[...new Set(versions)].join(' → ')}`.trim(),
        '',
      ];
    });
  const telling = resources.filter(
    ({ action, readiness }) => action !== 'none' || readiness.state !== 'ready',
  );
  const deleted = plan.changes
    .filter(({ action }) => action === 'delete')
    .map(({ kind, namespace, name }) => [
      '',
      `${escapeMarkdown(kind)} ${code(namespace === undefined ? name : `${namespace}/${name}`)}`,
      'deleted',
      '',
    ]);
  const rows = [...helm, ...telling.map(resourceRow), ...deleted];
  const parts: string[] = [];
  if (rows.length > 0) parts.push(table(['State', 'Resource', 'Change', 'Ready after'], rows, 'lllr'));
  const unchanged = resources.length - telling.length;
  if (unchanged > 0 && rows.length > 0)
    parts.push(`${unchanged} more ${unchanged === 1 ? 'is' : 'are'} unchanged and ready.`);
  const fields = renderChangedFields(plan);
  if (fields !== '') parts.push(details('Changed fields', fence(fields)));
  return parts.length === 0 ? undefined : parts.join('\n\n');
}

function resourceRow({
  reference,
  action,
  appliedAt,
  readyAt,
  readiness,
}: ResourceTiming): readonly string[] {
  const state = { ready: '✅ ready', progressing: '⏳ not ready', failed: '❌ failed' }[readiness.state];
  const { kind } = reference;
  const name = describeReference(reference).slice(kind.length + 1);
  return [
    state,
    `${escapeMarkdown(kind)} ${code(name)}`,
    DONE[action],
    readyAt === undefined
      ? escapeMarkdown(readiness.reason)
      : formatDuration(Math.max(0, readyAt - appliedAt)),
  ];
}

function timelineSection(result: LayerResult): string | undefined {
  const chart = result.changed || result.failure !== undefined ? renderTimeline(result) : undefined;
  return chart === undefined ? undefined : details('Timeline', chart);
}
