// The timeline: a row for each thing, its bar drawn under one axis. Bars are SVG in percent, so no script lays them out.
import type { Report } from '../report.ts';
import { html, type Html } from './html.ts';
import { icon } from './icons.ts';
import { formatTick, scaleOf, type Scale } from './scale.ts';
import { timelineOf, type Group, type Lane, type Row } from './timeline-data.ts';

/** More pods than this are folded away in their layer. */
const PODS_SHOWN = 16;
/** In percent of the axis: what was short is seen all the same. */
const NARROWEST = 0.35;

export function renderTimelineChart(report: Report): Html {
  const timeline = timelineOf(report);
  const scale = scaleOf(timeline.total);
  const { environment, layers, strays } = timeline;
  return html`<section class="timeline" id="timeline" aria-labelledby="timeline-title">
    <h2 id="timeline-title">Timeline</h2>
    ${legend}
    <div class="chart">
      ${axis(scale)}
      <svg class="grid" aria-hidden="true">${scale.ticks.map((tick) => line(scale.percent(tick)))}</svg>
      ${environment === undefined ? undefined : html`<div class="layer">${renderHead(environment, scale)}</div>`}
      ${layers.map((lane) => renderLane(lane, scale))}
      ${strays.length === 0 ? undefined : renderGroup({ title: 'Pods of no known layer', rows: strays, rest: '' }, scale)}
    </div>
    ${podsNote(report)}
  </section> `;
}

const sample = (kind: string): Html =>
  html`<svg class="sample" aria-hidden="true"><rect class="${kind}" width="100%" /></svg>`;

// Of looks alone: the rows say what it explains.
const legend = html`<p class="legend" aria-hidden="true">
  <span>${sample('work')} work of Lamina’s own</span>
  <span>${sample('pending')} not scheduled</span>
  <span>${sample('waiting')} on its way</span>
  <span>${sample('ready')} ready</span>
  <span>${sample('failed')} failed</span>
</p> `;

function axis({ ticks, percent }: Scale): Html {
  const marks = ticks.map((tick, index) => {
    // The last mark would stick out, the odd ones crowd on a phone.
    const place = percent(tick) > 96 ? 'last' : index === 0 ? 'first' : index % 2 === 1 ? 'odd' : '';
    return html`<text class="${place}" x="${percent(tick)}%" y="14">${formatTick(tick)}</text>`;
  });
  return html`<div class="row axis">
    <span class="what"></span><svg class="lane" aria-hidden="true">${marks}</svg><span class="outcome"></span>
  </div>`;
}

const line = (x: number): Html => html`<line x1="${x}%" x2="${x}%" y1="0" y2="100%" />`;

function renderLane({ row: head, groups }: Lane, scale: Scale): Html {
  if (groups.length === 0) return html`<div class="layer">${renderHead(head, scale)}</div> `;
  return html`<details class="layer" open>
    <summary class="row top" title="${head.detail}">${cells(head, scale, heading(head))}</summary>
    ${groups.map((group) => renderGroup(group, scale))}
  </details> `;
}

const renderHead = (head: Row, scale: Scale): Html =>
  html`<div class="row top" title="${head.detail}">${cells(head, scale, heading(head))}</div>`;

/** The steps, resources and pods below it have headings of their own, which are the same for every layer. */
const heading = (head: Row): Html => html`<h3 class="what">${label(head)}</h3>`;

function renderGroup({ title, rows, rest }: Group, scale: Scale): Html {
  const body = html`<ul>
      ${rows.map((each) => html`<li>${renderRow(each, scale)}</li> `)}
    </ul>
    ${rest === '' ? undefined : html`<p class="rest">${rest}</p>`}`;
  const words = html`<h4>
    ${title}${rows.length > 3 ? html` <span class="count">${rows.length}</span>` : undefined}
  </h4>`;
  return rows.length > PODS_SHOWN
    ? html`<details class="group">
        <summary class="heading">${words}</summary>
        ${body}
      </details> `
    : html`<div class="group">
        <div class="heading">${words}</div>
        ${body}
      </div> `;
}

const renderRow = (each: Row, scale: Scale): Html =>
  html`<div class="row" title="${each.detail}">
    ${cells(each, scale, html`<span class="what">${label(each)}</span>`)}
  </div>`;

/** The three columns of a row, of which the first is what it is about. */
function cells({ state, segments, times, outcome }: Row, scale: Scale, what: Html): Html {
  const bars = segments.map(({ kind: look, from, to }) => {
    const start = Math.min(scale.percent(from), 100 - NARROWEST);
    const width = Math.max(NARROWEST, scale.percent(to) - start);
    return html`<rect
      class="${look}"
      x="${start}%"
      width="${Math.round(Math.min(width, 100 - start) * 100) / 100}%"
    />`;
  });
  return html`${what}<svg class="lane" role="img" aria-label="${times}">${bars}</svg
    ><span class="outcome ${state}">${outcome}</span>`;
}

const label = ({ state, kind, name, remark }: Row): Html =>
  html`${state === undefined ? undefined : icon(state)}<span class="name"
      >${kind === '' ? undefined : html`<span class="kind">${kind}</span> `}${name}${remark === undefined ? undefined : html` <span class="remark">${remark}</span>`}</span
    >`;

function podsNote({ pods, otherPods, unreadNamespaces }: Report): Html | undefined {
  if (pods === null) return undefined;
  const notes = [
    ...(otherPods === null || otherPods === 0
      ? []
      : [
          `${otherPods} more ${otherPods === 1 ? 'pod was' : 'pods were'} there already and did not restart.`,
        ]),
    ...(pods.length === 0 ? [] : ['Times of pods are whole seconds, by the clock of the cluster.']),
    ...unreadNamespaces.map(({ namespace, reason }) => `Pods of ${namespace} could not be read: ${reason}`),
  ];
  return notes.length === 0 ? undefined : html`<p class="note">${notes.join(' ')}</p>`;
}
