// What a verification measured, for a reader and for the job summary.
import type { VerifyResult } from '../layers/types.ts';

export function renderVerification({ name, passed, evidence }: VerifyResult): string {
  const facts = Object.entries(evidence).map(
    ([key, value]) => `- ${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return [
    `${passed ? '✅' : '❌'} ${name} ${passed ? 'passed' : 'did not pass'} its verification`,
    '',
    ...facts,
    '',
  ].join('\n');
}
