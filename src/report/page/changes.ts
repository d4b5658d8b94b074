// What the run changed, folded away: releases, resources and their fields.
import type { LayerReport, Report } from '../report.ts';
import { html, type Html } from './html.ts';

type Change = LayerReport['changes'][number];
type HelmChange = LayerReport['helm'][number];

type Action = Change['action'] | HelmChange['action'];

/** The sign, the word for what was done, and the word for what was not yet. */
const WORDS: Readonly<Record<Action, readonly [sign: string, done: string, planned: string]>> = {
  create: ['+', 'created', 'to create'],
  install: ['+', 'installed', 'to install'],
  update: ['~', 'updated', 'to update'],
  upgrade: ['~', 'upgraded', 'to upgrade'],
  recover: ['~', 'recovered', 'to recover'],
  delete: ['−', 'deleted', 'to delete'],
  uninstall: ['−', 'uninstalled', 'to uninstall'],
  none: ['', 'unchanged', 'unchanged'],
};
/** The page is for reading; the JSON report has all of them. */
const MOST_ROWS = 150;
const MOST_FIELDS = 25;
const VALUE_LENGTH = 160;

export function renderChanges({ layers }: Report): Html | undefined {
  const changed = layers.flatMap((layer) => renderLayerChanges(layer) ?? []);
  if (changed.length === 0) return undefined;
  return html`<section class="changes" id="changes" aria-labelledby="changes-title">
    <h2 id="changes-title">Changes</h2>
    ${changed}
  </section> `;
}

function renderLayerChanges({ name, changes, helm, failure }: LayerReport): Html | undefined {
  const done = changes.filter(({ action }) => action !== 'none');
  const releases = helm.filter(({ action }) => action !== 'none');
  if (done.length + releases.length === 0) return undefined;
  const shown = done.slice(0, MOST_ROWS);
  // A layer that failed has come to some of it only.
  const planned = failure !== null;
  return html`<details>
    <summary><b>${name}</b> <span>${count([...releases, ...done], planned)}</span></summary>
    <ul>
      ${releases.map((release) => renderRelease(release, planned))}${shown.map((change) => renderChange(change, planned))}${more(done.length - shown.length)}
    </ul>
  </details> `;
}

function count(all: readonly { readonly action: Action }[], planned: boolean): string {
  const words = all.map(({ action }) => wordOf(action, planned));
  return [...new Set(words)]
    .map((word) => `${words.filter((other) => other === word).length} ${word}`)
    .join(', ');
}

function renderRelease(
  { action, release, namespace, fromVersion, toVersion }: HelmChange,
  planned: boolean,
): Html {
  const versions = [...new Set([fromVersion, toVersion].filter((version) => version !== undefined))];
  return html`<li>
    ${sign(action, planned)} <span class="kind">Helm release</span> ${namespace}/${release}
    <span class="muted">${versions.join(' → ')}</span>
  </li> `;
}

function renderChange({ action, kind, namespace, name, fields, note }: Change, planned: boolean): Html {
  const shown = fields.slice(0, MOST_FIELDS);
  return html`<li>
    ${sign(action, planned)}
    <span class="kind">${kind}</span>
    ${namespace === undefined ? name : `${namespace}/${name}`}${note === undefined ? undefined : html` <span class="muted">${note}</span>`}${
      shown.length === 0
        ? undefined
        : html`<ul>
            ${shown.map(({ path, from, to }) => html`<li><code>${path}</code> ${value(from)} → ${value(to)}</li>`)}${more(fields.length - shown.length)}
          </ul>`
    }
  </li> `;
}

const wordOf = (action: Action, planned: boolean): string => WORDS[action][planned ? 2 : 1];

/** Says its word to those who do not see it, or do not know it. */
function sign(action: Action, planned: boolean): Html {
  const word = wordOf(action, planned);
  return html`<b class="sign ${action}" role="img" aria-label="${word}" title="${word}"
    >${WORDS[action][0]}</b
  >`;
}

function value(of: unknown): Html {
  if (of === undefined) return html`<i>nothing</i>`;
  const text = typeof of === 'string' ? of : JSON.stringify(of);
  return html`<code>${text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH)}…` : text}</code>`;
}

const more = (number: number): Html | undefined =>
  number <= 0 ? undefined : html`<li class="muted">and ${number} more, in the JSON report</li>`;
