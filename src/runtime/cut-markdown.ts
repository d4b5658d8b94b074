// Markdown that must not be longer than so much: cut at a line's end, with what is open closed and the cut said.

export interface CutOptions {
  readonly limit: number;
  /** What the limit counts; UTF-16 units, which are never fewer than characters, where it is left out. */
  readonly measure?: (text: string) => number;
  /** Says that there was more. */
  readonly note: string;
}

/** An open fence by its mark, or an open `<details>`. */
type Open = string;
const FOLD: Open = '</details>';

/** Returns the text as it is where it fits. Fences and `<details>` are closed; the note stands outside of them. */
export function cutMarkdown(
  markdown: string,
  { limit, measure = (text) => text.length, note }: CutOptions,
): string {
  if (measure(markdown) <= limit) return markdown;
  const end = `\n\n${note}\n`;
  let open: readonly Open[] = [];
  let room = limit - measure(end);
  let kept = '';
  for (const line of markdown.split('\n')) {
    const before = kept === '' ? '' : '\n';
    room -= measure(before + line);
    const next = openAfter(line, open);
    if (room < measure(closing(next))) break;
    kept += before + line;
    open = next;
  }
  return kept + closing(open) + end;
}

const closing = (open: readonly Open[]): string =>
  open
    .toReversed()
    .map((mark) => (mark === FOLD ? `\n\n${FOLD}` : `\n${mark}`))
    .join('');

function openAfter(line: string, open: readonly Open[]): readonly Open[] {
  const inner = open.at(-1);
  if (inner !== undefined && inner !== FOLD) {
    const mark = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line)?.[1];
    const closes = mark !== undefined && mark[0] === inner[0] && mark.length >= inner.length;
    return closes ? open.slice(0, -1) : open;
  }
  const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) return [...open, fence];
  const folds = [...open];
  // What stands in a code span opens and closes nothing.
  const bare = line.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
  for (const [tag] of bare.matchAll(/<\/?details\b/gi)) {
    if (tag.startsWith('</')) folds.pop();
    else folds.push(FOLD);
  }
  return folds;
}
