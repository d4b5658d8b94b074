// What a teardown removed, and what it left and why.
import { describeReference } from '../kubernetes/objects.ts';
import type { TeardownResult } from '../layers/types.ts';

export function renderTeardown({ removed, leftBehind }: TeardownResult): string {
  const lines = removed.length === 0 ? ['Nothing was there to remove.'] : [`Removed ${removed.length}:`];
  lines.push(...removed.map((reference) => `- ${describeReference(reference)}`));
  if (leftBehind.length > 0) {
    lines.push('', `Left behind ${leftBehind.length}:`);
    lines.push(...leftBehind.map((item) => `- ${describeReference(item)}: ${item.reason}`));
  }
  return `${lines.join('\n')}\n`;
}
