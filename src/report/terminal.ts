// Columns and colours of a terminal.
import { withoutCommands } from '../runtime/safe-text.ts';
import { oneLine } from './markdown.ts';

export type Colour = 'red' | 'green' | 'yellow' | 'cyan' | 'dim' | 'bold';

const CODES: Readonly<Record<Colour, readonly [number, number]>> = {
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  dim: [2, 22],
  bold: [1, 22],
};

export type Paint = (colour: Colour, text: string) => string;

/** A painter that leaves everything as it is where `enabled` is false. */
export function painter(enabled: boolean): Paint {
  return (colour, text) => {
    const [on, off] = CODES[colour];
    return enabled && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
}

/**
 * Whether a terminal may be sent what moves its cursor. `TERM=dumb` says that it understands none of it: an editor's
 * shell, or somebody who has the screen read aloud, to whom a table that is drawn anew each second is noise.
 */
export const understandsSequences = (env: NodeJS.ProcessEnv): boolean => env['TERM'] !== 'dumb';

/** Whether it may be coloured; source of NO_COLOR, which counts where it is not empty: https://no-color.org. */
export const mayColour = (env: NodeJS.ProcessEnv): boolean =>
  understandsSequences(env) && (env['NO_COLOR'] ?? '') === '';

/** A line of others' words for a log. */
export function logSafe(text: string): string {
  return withoutCommands(oneLine(text));
}

/** Columns that the text takes: two for wide characters, none for combining ones. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { columns } of cellsOf(text)) width += columns;
  return width;
}

const COMBINING = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u;
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u;
/** Makes a picture of the character before it, which is wide then: ⚠ and ⚠️. */
const PICTURE = '\ufe0f';

/** Each character with its columns. Where terminals differ, the most: a line that is too short breaks nothing. */
function* cellsOf(text: string): Generator<{ readonly character: string; readonly columns: number }> {
  let before = 0;
  for (const character of text) {
    const columns =
      character === PICTURE
        ? Number(before === 1)
        : COMBINING.test(character)
          ? 0
          : WIDE.test(character)
            ? 2
            : 1;
    if (columns > 0) before = columns;
    yield { character, columns };
  }
}

/** At most `columns` wide; what was cut is marked by an ellipsis. */
export function truncate(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  if (columns < 1) return '';
  let kept = '';
  let width = 0;
  for (const cell of cellsOf(text)) {
    width += cell.columns;
    if (width > columns - 1) break;
    kept += cell.character;
  }
  return `${kept}…`;
}

/** Filled up with blanks to `columns`. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}
