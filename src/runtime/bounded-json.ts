// JSON that may be walked: JSON.parse follows any depth, and whatever walks the result ends at the end of the stack.

/** Levels; no API that Lamina reads comes near. */
const DEEPEST = 1_000;

/** Whether maps and lists stand in each other so deep that the value may not be walked. Costs one pass over the text. */
export function isTooDeep(text: string, deepest = DEEPEST): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = endOfString(text, at);
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth += 1;
        if (depth > deepest) return true;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1;
        break;
    }
  }
  return false;
}

/** The quote that closes the one at `open`; the end of a text that never does. */
function endOfString(text: string, open: number): number {
  for (let close = text.indexOf('"', open + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let slashes = 0;
    while (text.charCodeAt(close - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return close;
  }
  return text.length;
}

/**
 * A JSON text as a value that may be walked.
 * @throws {SyntaxError} for what is no JSON or nests too deep
 */
export function parseBoundedJson(text: string): unknown {
  if (isTooDeep(text)) throw new SyntaxError(`maps and lists nest more than ${DEEPEST} levels deep`);
  return JSON.parse(text) as unknown;
}
