// The top of the page: what came of the run; where it failed, the cause and what to do about it.
import { describeReference } from '../../kubernetes/objects.ts';
import { formatDuration } from '../../runtime/clock.ts';
import type { FailureReport, LayerReport, Report } from '../report.ts';
import { html, type Html } from './html.ts';
import { icon, stateOfLayer, STATE_WORDS, type State } from './icons.ts';

/** @param contents the sections that follow; each is the id of its section, too. */
export function renderVerdict(report: Report, contents: readonly string[]): Html {
  const { layers, startedAt, durationMs, changed } = report;
  const failed = layers.filter((layer) => stateOfLayer(layer) === 'failed');
  const state = verdictOf(report);
  const facts = [
    ...(durationMs === 0 ? [] : [formatDuration(durationMs)]),
    changed ? 'changed' : 'nothing changed',
  ];
  return html`<header class="verdict ${state}">
    <div class="brand">
      <span>Lamina · bring-up report</span>
      <nav aria-label="On this page">${contents.map((name) => html`<a href="#${name}">${name}</a>`)}</nav>
    </div>
    <h1>${icon(state)} ${headline(report)}</h1>
    <p class="facts">
      ${facts.join(' · ')}${startedAt === null ? undefined : html` · <time datetime="${startedAt}">${startedAt.slice(0, 19).replace('T', ' ')} UTC</time>`}
    </p>
    ${
      layers.length < 2
        ? undefined
        : html`<ul class="glance">
            ${layers.map(glance)}
          </ul>`
    }
    ${failed.map((layer) => renderFailure(layer, failed.length > 1))}
  </header> `;
}

/** Plain words, for the title too. */
export function headline(report: Report): string {
  const { layers, proofs } = report;
  const names = (state: State): string[] =>
    layers.filter((layer) => stateOfLayer(layer) === state).map(({ name }) => name);
  const failed = names('failed');
  if (layers.length === 0) return 'No layer was brought up';
  if (failed.length > 0) return `${listOf(failed)} ${failed.length === 1 ? 'is' : 'are'} not ready`;
  const unproved = proofs.filter(({ passed }) => !passed).map(({ layer }) => layer);
  if (unproved.length > 0)
    return `${listOf(unproved)} did not pass ${unproved.length === 1 ? 'its' : 'their'} verification`;
  const pending = [...names('applied'), ...names('idle')];
  if (pending.length > 0)
    return `${listOf(pending)} ${pending.length === 1 ? 'is' : 'are'} ${STATE_WORDS.applied}`;
  return `${listOf(names('ready'))} ${layers.length === 1 ? 'is' : 'are'} ready`;
}

function verdictOf({ layers, proofs }: Report): State {
  const states = layers.map(stateOfLayer);
  if (states.includes('failed') || proofs.some(({ passed }) => !passed)) return 'failed';
  if (states.length === 0) return 'idle';
  return states.every((state) => state === 'ready') ? 'ready' : 'applied';
}

const listOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

function glance(layer: LayerReport): Html {
  const state = stateOfLayer(layer);
  const words =
    layer.heldBy === null
      ? `${STATE_WORDS[state]}, ${formatDuration(layer.durationMs)}`
      : `not begun: needs ${layer.heldBy}`;
  return html`<li>${icon(state)} <b>${layer.name}</b> <span>${words}</span></li>`;
}

function renderFailure({ name, failure, rolledBack }: LayerReport, several: boolean): Html | undefined {
  if (failure === null) return undefined;
  const { cause, remedy, culprit, code } = failure;
  return html`<section class="failure" aria-label="Why ${name} is not ready">
    ${several ? html`<h2>${name}</h2>` : undefined}
    <p class="cause"><b>Cause</b> <span>${cause ?? failure.message}</span></p>
    ${remedy === null || remedy === '' ? undefined : html`<p class="remedy"><b>Remedy</b> <span>${remedy}</span></p>`}
    ${rolledBack === null ? undefined : renderRollback(rolledBack)}
    ${culprit === null || culprit.name === '' ? undefined : html`<p class="facts">${code === null ? undefined : html`<code>${code}</code> at `}<code>${describeReference(culprit)}</code></p>`}
    ${renderEvidence(failure)}
  </section> `;
}

function renderRollback({ ready, message, remedy }: NonNullable<LayerReport['rolledBack']>): Html {
  return html`<p class="${ready ? 'remedy' : 'cause'}">
    <b>Rollback</b> <span>${remedy === undefined ? message : `${message}. ${remedy}`}</span>
  </p>`;
}

function renderEvidence({ cause, message, evidence }: FailureReport): Html | undefined {
  const lines = cause === null || cause === message ? evidence : [message, ...evidence];
  if (lines.length === 0) return undefined;
  return html`<details open>
    <summary>Evidence</summary>
    <pre>${lines.join('\n')}</pre>
  </details>`;
}
