// The ground that the layers stand on, as far as the run found it out.
import { formatDuration } from '../../runtime/clock.ts';
import type { EnvironmentFacts } from '../report.ts';
import { html, type Html } from './html.ts';

const SIGNS = { ok: '✓', missing: '+', wrong: '✕' } as const;

export function renderEnvironment(environment: EnvironmentFacts | null): Html | undefined {
  if (environment === null) return undefined;
  const { platform, evidence = [], storageClass, ebsAccess, helm, durationMs } = environment;
  const notes = storageClass?.notes ?? [];
  return html`<h3>
      Environment${durationMs === undefined ? undefined : html` <span class="muted">${formatDuration(durationMs)}</span>`}
    </h3>
    <dl>
      ${platform === undefined ? undefined : fact('Platform', html`<b>${platform}</b> <span class="muted">${evidence.join('; ')}</span>`)}
      ${storageClass === undefined ? undefined : fact('StorageClass', html`<b>${storageClass.name}</b> <span class="muted">${storageClass.provisioner}${storageClass.created === true ? ', made by this run' : ''}</span>`)}
      ${ebsAccess === undefined ? undefined : fact('EBS access', html`${ebsAccess.requirements.map(({ check, state, detail }) => html`<span class="requirement ${state}">${SIGNS[state]} <b>${check}</b> <span class="muted">${detail}</span></span>`)}`)}
      ${helm === undefined ? undefined : fact('Helm', html`<b>${helm.version}</b>`)}
    </dl>
    ${notes.map((note) => html`<p class="muted small">${note}</p>`)}`;
}

const fact = (name: string, value: Html): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div> `;
