// What a verification measured, for a reader and for the job summary.
import type { VerifyResult } from '../layers/types.ts';
import { code, escapeMarkdown, table, trimMarkdown } from './markdown.ts';
import { logSafe } from './terminal.ts';

/** For a terminal. */
export function renderVerification(result: VerifyResult): string {
  const facts = factsOf(result).map(([key, value]) => `- ${logSafe(key)}: ${logSafe(value)}`);
  return [headline(result, result.name), '', ...facts, ''].join('\n');
}

/** For the job summary. */
export function renderVerificationMarkdown(result: VerifyResult): string {
  const rows = factsOf(result).map(([key, value]) => [escapeMarkdown(key), code(value)]);
  const facts = rows.length === 0 ? [] : ['', table(['Measured', 'Value'], rows)];
  return trimMarkdown([`### ${headline(result, escapeMarkdown(result.name))}`, ...facts, ''].join('\n'));
}

function headline({ passed }: VerifyResult, name: string): string {
  return `${passed ? '✅' : '❌'} ${name} ${passed ? 'passed' : 'did not pass'} its verification`;
}

function factsOf({ evidence }: VerifyResult): readonly (readonly [string, string])[] {
  return Object.entries(evidence).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
}
