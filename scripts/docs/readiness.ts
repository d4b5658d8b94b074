// docs/readiness.md: when what is ready, from the table that judges it.
import type { ProofKind } from '../../src/kubernetes/readiness/rule.ts';
import { allRules } from '../../src/kubernetes/readiness/rules.ts';
import { formatMarkdown, plain, renderTable } from './markdown.ts';

const PROOFS: Readonly<Record<ProofKind, string>> = {
  observedGeneration: 'observedGeneration has caught up',
  whereStated: 'observedGeneration, where there is one',
  anyStatus: 'observedGeneration, else another proof',
  own: 'by the rule itself',
};

const HEAD = `# When a resource is ready

Written by \`npm run docs\` from the table in \`src/kubernetes/readiness/rules\`, which is all that Lamina goes by. Before a status counts, it is proved that it speaks of the generation that was applied: by its \`observedGeneration\`; where an operator writes none, by a condition that has changed, or a write of the status by somebody else, after the apply.

A layer's own rules ([Writing a layer](layers.md), \`readiness\`) go before this table. What stands in none is judged by the last row.
`;

/** The whole document, formatted. */
export async function renderReadiness(): Promise<string> {
  const rows = allRules.map((rule) => [
    rule.kind === '' ? 'everything else' : `${rule.kind}${rule.group === '' ? '' : ` (${rule.group})`}`,
    plain(rule.doc),
    PROOFS[rule.proof],
    plain(rule.source),
  ]);
  const table = renderTable(['Kind', 'Ready, and failed', 'Proof of the generation', 'Known from'], rows);
  return formatMarkdown(`${HEAD}\n${table}\n`);
}
