// What was measured when the layers were proved by what they are for.
import type { Report } from '../report.ts';
import { html, type Html } from './html.ts';
import { icon } from './icons.ts';

export function renderProof({ proofs }: Report): Html | undefined {
  if (proofs.length === 0) return undefined;
  return html`<section class="proof" id="proof" aria-labelledby="proof-title">
    <h2 id="proof-title">Proof</h2>
    <div class="cards">
      ${proofs.map(
        ({ layer, passed, evidence }) =>
          html`<div class="card">
            <h3>${icon(passed ? 'ready' : 'failed')} ${layer} ${passed ? 'passed' : 'did not pass'}</h3>
            <dl>
              ${Object.entries(evidence).map(
                ([key, value]) =>
                  html`<dt>${key}</dt>
                    <dd>${typeof value === 'string' ? value : JSON.stringify(value)}</dd> `,
              )}
            </dl>
          </div> `,
      )}
    </div>
  </section> `;
}
