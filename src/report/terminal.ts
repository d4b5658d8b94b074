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

/** A line of others' words for a log. */
export function logSafe(text: string): string {
  return withoutCommands(oneLine(text));
}

/** Columns that the text takes: two for wide characters, none for combining ones. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

function columnsOf(character: string): number {
  if (/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(character)) return 0;
  return /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(
    character,
  )
    ? 2
    : 1;
}

/** At most `columns` wide; what was cut is marked by an ellipsis. */
export function truncate(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  if (columns < 1) return '';
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += columnsOf(character);
    if (width > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Filled up with blanks to `columns`. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}
