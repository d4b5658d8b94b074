// The summary of a step that failed before it had anything else to tell.
import { escapeMarkdown } from './markdown.ts';

export function renderFailure(
  step: string,
  failure: { message: string; remedy: string | undefined },
): string {
  const remedy = failure.remedy === undefined ? '' : `\n${escapeMarkdown(failure.remedy)}\n`;
  return `### ❌ ${step}\n\n${escapeMarkdown(failure.message)}\n${remedy}`;
}
