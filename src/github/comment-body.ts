// The text of a sticky comment: a hidden marker on its first line, and never more than GitHub takes.
import { cutMarkdown } from '../runtime/cut-markdown.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { hideSecrets } from '../runtime/secrets.ts';

/** In characters; source: GitHub's own refusal, "body is too long (maximum is 65536 characters)". */
export const COMMENT_LIMIT = 65_536;

const NOTE = '_Cut here: the rest did not fit into a comment. The log of the run has all of it._';

/** @throws {ConfigurationError} for a marker that would end the HTML comment, or could be read as another one */
export function composeComment(marker: string, body: string): string {
  const first = `${markerLine(marker)}\n`;
  return first + cutMarkdown(hideSecrets(body), { limit: COMMENT_LIMIT - first.length, note: NOTE });
}

/**
 * Whether a comment carries the marker: on its first line and nowhere else. Who quotes it, or writes below it, has
 * something else there; whose comment it is must be known as well.
 */
export function hasMarker(text: string, marker: string): boolean {
  return text.split(/\r?\n/, 1)[0] === markerLine(marker);
}

/** GitHub keeps what it was sent; its own editor ends lines by CRLF. */
export function isSameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}

function markerLine(marker: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9/:.-]*$/.test(marker) || marker.includes('--') || marker.endsWith('-')) {
    throw new ConfigurationError(`"${marker}" cannot mark a comment`, {
      remedy: 'Use letters, digits, "/", ":", "." and single "-" between them.',
    });
  }
  return `<!-- lamina:${marker} -->`;
}
