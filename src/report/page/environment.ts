// The ground that the layers stand on, as far as the run found it out.
import { formatDuration } from '../../runtime/clock.ts';
import type { EnvironmentFacts } from '../report.ts';
import { html, type Html } from './html.ts';

type Requirement = NonNullable<EnvironmentFacts['ebsAccess']>['requirements'][number];

/** How a requirement stood; the run would have ended there had it not been mended. */
const FOUND: Readonly<Record<Requirement['state'], readonly [sign: string, words: string]>> = {
  ok: ['✓', ''],
  missing: ['+', '; made by this run'],
  wrong: ['~', '; mended by this run'],
};

export function renderEnvironment(environment: EnvironmentFacts | null): Html | undefined {
  if (environment === null) return undefined;
  const { platform, evidence = [], storageClass, ebsAccess, driver, helm, durationMs } = environment;
  const facts = [
    platform === undefined ? undefined : fact('Platform', platform, evidence.join('; ')),
    storageClass === undefined
      ? undefined
      : fact(
          'StorageClass',
          storageClass.name,
          `${storageClass.provisioner ?? ''}${storageClass.created === true ? ', made by this run' : ''}`,
        ),
    ebsAccess === undefined
      ? undefined
      : html`<div>
          <dt>EBS access</dt>
          <dd>${ebsAccess.requirements.map(renderRequirement)}</dd>
        </div>`,
    driver === undefined ? undefined : renderDriver(driver),
    helm === undefined ? undefined : fact('Helm', helm.version, ''),
  ];
  const notes = storageClass?.notes ?? [];
  const time = durationMs === undefined ? '' : formatDuration(durationMs);
  return html`<h3>Environment <span class="muted">${time}</span></h3>
    <dl>${facts}</dl>
    ${notes.map((note) => html`<p class="muted small">${note}</p>`)}`;
}

function renderRequirement({ check, state, detail }: Requirement): Html {
  const [sign, words] = FOUND[state];
  return html`<span class="requirement"
    >${sign} <b>${check}</b> <span class="muted">${detail}${words}</span></span
  >`;
}

function renderDriver(driver: NonNullable<EnvironmentFacts['driver']>): Html {
  const { version, method, installedBy, skipped, nodesReady, nodes } = driver;
  if (skipped !== undefined) return fact('EBS CSI driver', '', `none: ${skipped}`);
  const by = installedBy ?? method;
  return fact(
    'EBS CSI driver',
    version,
    `${by === '' ? '' : `by ${by}, `}on ${nodesReady} of ${nodes.length} nodes`,
  );
}

const fact = (name: string, value: string, more: string): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd><b>${value}</b> <span class="muted">${more}</span></dd>
  </div>`;
