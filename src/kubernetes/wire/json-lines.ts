// Cuts a byte stream into lines: chunk borders may fall anywhere, also inside a character.
import { ApiError } from '../errors.ts';

export interface LineDecoder {
  /** The lines that are complete now, without empty ones. */
  push(chunk: Uint8Array): string[];
}

/** Bytes; etcd takes objects of a few MiB at the most. */
const LONGEST_LINE = 64 * 2 ** 20;

/**
 * A line counts only once its newline has come: what a cut connection leaves behind is no event.
 * `push` throws an ApiError for a line that does not end.
 */
export function createLineDecoder(): LineDecoder {
  let held = 0;
  // Splitting bytes at 0x0A is safe in UTF-8: no other character contains that byte.
  let pending: Uint8Array[] = [];
  return {
    push(chunk) {
      const lines: string[] = [];
      let start = 0;
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
        const bytes = Buffer.concat([...pending, chunk.subarray(start, end)]);
        pending = [];
        held = 0;
        start = end + 1;
        const line = bytes.toString('utf8').trim();
        if (line !== '') lines.push(line);
      }
      if (start < chunk.length) {
        pending.push(chunk.subarray(start));
        held += chunk.length - start;
        if (held > LONGEST_LINE)
          throw new ApiError(0, 'Unanswered', `The stream brought a line of more than ${LONGEST_LINE} bytes`);
      }
      return lines;
    },
  };
}
