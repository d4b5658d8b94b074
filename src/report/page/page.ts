// The report as one page that needs nothing else: no script, font or image, and a policy that forbids them.
import { createHash } from 'node:crypto';
import type { Report } from '../report.ts';
import { renderChanges } from './changes.ts';
import { renderEndpoints } from './endpoints.ts';
import { html, Html } from './html.ts';
import { SHAPES } from './icons.ts';
import { renderProof } from './proof.ts';
import { STYLE } from './style.ts';
import { renderTimelineChart } from './timeline-chart.ts';
import { renderTopology } from './topology.ts';
import { headline, renderVerdict } from './verdict.ts';

/** A whole HTML document. Words of others are shown as they are, never obeyed. */
export function renderReportPage(report: Report): string {
  const { body: topology, style: places } = renderTopology(report);
  const style = STYLE + places;
  // Not in the template, where a formatter would add blanks that the hash does not know.
  const styleElement = new Html(`<style>${style}</style>`);
  const timeline = report.layers.length === 0 ? undefined : renderTimelineChart(report);
  const proof = renderProof(report);
  const endpoints = renderEndpoints(report);
  const changes = renderChanges(report);
  const contents = Object.entries({ timeline, topology, proof, endpoints, changes })
    .filter(([, section]) => section !== undefined)
    .map(([name]) => name);
  const { text } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policyFor(style)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>Lamina: ${headline(report)}</title>
        ${styleElement}
      </head>
      <body>
        ${SHAPES}
        <main>${renderVerdict(report, contents)} ${timeline}${topology}${proof}${endpoints}${changes}</main>
        <footer>Written by Lamina. This page loads nothing and runs nothing.</footer>
      </body>
    </html> `;
  return text;
}

/** Nothing is loaded, sent or run; of styles only this one holds, not even an attribute's. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
