// Words of others on their way to a terminal or a log: text, and neither colours nor commands.

/** Without terminal sequences, control characters, and marks that turn the direction; line breaks and tabs stay. */
export function withoutControls(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- what moves the cursor, or names the window, has no place in a log
      .replace(/(?:\u001b\[|\u009b)[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g, '')
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- nor have other control characters
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
