// What a teardown removed, and what it left and why.
import { describeReference } from '../kubernetes/objects.ts';
import type { TeardownResult } from '../layers/types.ts';
import { code, escapeMarkdown, trimMarkdown } from './markdown.ts';
import { logSafe } from './terminal.ts';

/** For a terminal. */
export function renderTeardown(result: TeardownResult): string {
  return render(
    result,
    (name) => name,
    (reason) => logSafe(reason),
  );
}

/** For the job summary. */
export function renderTeardownMarkdown(result: TeardownResult): string {
  return trimMarkdown(render(result, code, escapeMarkdown));
}

function render(
  { removed, leftBehind }: TeardownResult,
  showName: (name: string) => string,
  showReason: (reason: string) => string,
): string {
  const lines = removed.length === 0 ? ['Nothing was there to remove.'] : [`Removed ${removed.length}:`, ''];
  lines.push(...removed.map((reference) => `- ${showName(describeReference(reference))}`));
  if (leftBehind.length > 0) {
    lines.push('', `Left behind ${leftBehind.length}:`, '');
    lines.push(
      ...leftBehind.map((item) => `- ${showName(describeReference(item))}: ${showReason(item.reason)}`),
    );
  }
  return `${lines.join('\n')}\n`;
}
