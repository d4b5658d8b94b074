// Words of others on their way to a terminal or a log: text, and neither colours nor commands.

/** To its final byte, or, what names a window, to its end. */
// eslint-disable-next-line no-control-regex -- they begin with one
const SEQUENCE = /(?:\u001b\[|\u009b)[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g;

/** Without what colours a terminal's text, moves its cursor, or names its window. */
export function withoutSequences(text: string): string {
  return text.replace(SEQUENCE, '');
}

/** Without terminal sequences, control characters, and marks that turn the direction; line breaks and tabs stay. */
export function withoutControls(text: string): string {
  return (
    withoutSequences(text)
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- they have no place in a log
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]+/g, ' ')
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
  );
}

/** Of which a runner takes no line for a command to it: it looks for `::` at a line's start, and `##[` anywhere. */
export function withoutCommands(text: string): string {
  return withoutControls(text)
    .replaceAll('##[', '# #[')
    .replace(/^(\s*)::/gm, '$1: :');
}
