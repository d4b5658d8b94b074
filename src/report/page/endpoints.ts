// Where the layers can be reached. One click selects a whole address: there is no script to copy it with.
import type { Report } from '../report.ts';
import { html, type Html } from './html.ts';

export function renderEndpoints({ layers }: Report): Html | undefined {
  const reachable = layers.filter(({ endpoints }) => Object.keys(endpoints).length > 0);
  if (reachable.length === 0) return undefined;
  return html`<section class="endpoints" id="endpoints" aria-labelledby="endpoints-title">
    <h2 id="endpoints-title">Endpoints</h2>
    <div class="cards">
      ${reachable.map(
        ({ name, endpoints }) =>
          html`<div class="card">
            <h3>${name}</h3>
            <dl>
              ${Object.entries(endpoints).map(
                ([key, value]) =>
                  html`<dt>${key}</dt>
                    <dd><code class="copy">${value}</code></dd> `,
              )}
            </dl>
          </div> `,
      )}
    </div>
  </section> `;
}
