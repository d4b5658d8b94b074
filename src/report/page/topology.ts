// The stack as boxes on the environment, with arrows for what flows; on a phone one below the other.
import type { LayerReport, Report } from '../report.ts';
import { renderEnvironment } from './environment.ts';
import { html, type Html } from './html.ts';
import { icon, stateOfLayer } from './icons.ts';
import { mainResources, nameOf, topologyOf, type Box, type Edge, type Topology } from './topology-data.ts';

/** With both ends and the arrows, more layers than this do not stand side by side on any screen. */
const MOST_BESIDE = 3;

/** The section, and the places of its boxes, which are the page's own style. */
export function renderTopology(report: Report): { readonly body: Html | undefined; readonly style: string } {
  const topology = topologyOf(report);
  if (topology.boxes.length === 0) return { body: undefined, style: '' };
  const ground = renderEnvironment(report.environment);
  const beside = report.layers.length <= MOST_BESIDE;
  return {
    body: html`<section class="topology" id="topology" aria-labelledby="topology-title">
      <h2 id="topology-title">Topology</h2>
      <div class="flow${beside ? ' beside' : ''}">
        ${topology.boxes.map((box, index) => renderBox(box, index, topology, report))}
        ${bows(topology).map(
          (_, index) =>
            html`<div class="bow n${index}" aria-hidden="true">
              <span>${bows(topology)[index]?.label}</span>
            </div> `,
        )}
        ${topology.needs.map(({ from, to }, index) => html`<div class="need m${index}${from > to ? ' back' : ''}" aria-hidden="true"></div> `)}
        ${
          ground === undefined
            ? undefined
            : html`${topology.boxes.map((box, index) => renderFoot(box, index, topology))}
                <div class="ground">${ground}</div>`
        }
      </div>
      <p class="legend" aria-hidden="true">
        <span><i class="key-flow"></i> <span>events and views</span></span>
        <span><i class="key-need"></i> <span>has to be there first</span></span>
      </p>
    </section> `,
    style: beside ? placesOf(topology) : '',
  };
}

/** Flows that pass over a box. */
const bows = ({ flows }: Topology): readonly Edge[] => flows.filter(({ from, to }) => to - from > 1);

function renderBox(box: Box, index: number, topology: Topology, report: Report): Html {
  const next = topology.flows.find(({ from, to }) => from === index && to === index + 1);
  const arrow =
    next === undefined
      ? undefined
      : html`<div class="arrow a${index}" aria-hidden="true">
          <svg><use href="#s-arrow" /></svg><span>${next.label}</span>
        </div> `;
  if (box.kind === 'end')
    return html`<div class="end b${index}">${box.name}</div>
      ${arrow}`;
  const sources = topology.flows
    .filter(({ from, to }) => to === index && topology.boxes[from]?.kind === 'layer')
    .flatMap(({ from }) => topology.boxes[from] ?? [])
    .map(nameOf);
  return html`<article class="box b${index}">${renderLayer(box.layer, sources, report)}</article>
    ${arrow}`;
}

function renderLayer(layer: LayerReport, sources: readonly string[], { pods }: Report): Html {
  const { name, description, namespace, operator, operatorVersion, dependsOn } = layer;
  const own = (pods ?? []).filter((pod) => pod.layer === name);
  const resources = mainResources(layer);
  const restarts = own.reduce((sum, pod) => sum + pod.restarts, 0);
  const facts = [
    `namespace ${namespace}`,
    ...(own.length === 0 ? [] : [`${own.length} ${own.length === 1 ? 'pod' : 'pods'}`]),
    ...(restarts === 0 ? [] : [`${restarts} ${restarts === 1 ? 'restart' : 'restarts'}`]),
  ];
  const relations = [
    ...(sources.length === 0 ? [] : [`reads from ${sources.join(' and ')}`]),
    ...(dependsOn.length === 0 ? [] : [`needs ${dependsOn.join(', ')}`]),
  ];
  return html`<h3>${icon(stateOfLayer(layer))} ${name}</h3>
    ${description === null ? undefined : html`<p class="muted">${description}</p>`}
    ${
      operator === null
        ? undefined
        : html`<p class="operator">
            <span class="kind">operator</span> ${operator.release}
            <b>${operatorVersion ?? operator.version}</b> <span class="muted">in ${operator.namespace}</span>
          </p>`
    }
    ${
      resources.length === 0
        ? undefined
        : html`<ul>
            ${resources.map((words) => html`<li>${words}</li>`)}
          </ul>`
    }
    <p class="muted small">
      ${facts.join(' · ')}${relations.length === 0 ? undefined : html`<br />${relations.join(' · ')}`}
    </p>`;
}

/** What of the environment a layer stands on. */
function renderFoot(box: Box, index: number, { boxes }: Topology): Html | undefined {
  if (box.kind === 'end') return undefined;
  const parts = box.layer.dependsOn.filter((name) => !boxes.some((other) => nameOf(other) === name));
  return parts.length === 0
    ? undefined
    : html`<div class="foot f${index}" aria-hidden="true"><span>${parts.join(', ')}</span></div> `;
}

/** A layer takes two columns, so that an arrow can end in its middle; arrows have columns of their own. */
function placesOf(topology: Topology): string {
  const { boxes, needs } = topology;
  const columns: string[] = [];
  const starts: number[] = [];
  boxes.forEach(({ kind }, index) => {
    if (index > 0) columns.push('5rem');
    starts.push(columns.length + 1);
    columns.push(...(kind === 'end' ? ['5.5rem'] : ['minmax(0,1fr)', 'minmax(0,1fr)']));
  });
  const start = (index: number): number => starts[index] ?? 1;
  const middle = (index: number): number => start(index) + 1;
  const rules = [
    `.flow{grid-template-columns:${columns.join(' ')}}`,
    ...boxes.flatMap(({ kind }, index) => {
      const width = kind === 'end' ? 1 : 2;
      return [
        `.b${index}{grid-area:2/${start(index)}/3/span ${width}}`,
        `.a${index}{grid-area:2/${start(index) + width}}`,
        `.f${index}{grid-area:3/${start(index)}/span ${needs.length + 1}/span 1}`,
      ];
    }),
    ...bows(topology).map(({ from, to }, index) => `.n${index}{grid-area:1/${middle(from)}/2/${middle(to)}}`),
    ...needs.map(
      ({ from, to }, index) =>
        `.m${index}{grid-area:3/${middle(Math.min(from, to))}/span ${index + 1}/${middle(Math.max(from, to))}}`,
    ),
    `.foot{min-height:${needs.length * 1.2 + 2}rem}`,
    `.ground{grid-area:${needs.length + 4}/1/auto/-1}`,
  ];
  return `@media (min-width:70rem){.flow{display:grid}.flow .bow,.flow .need,.flow .foot{display:block}${rules.join('')}}`;
}
