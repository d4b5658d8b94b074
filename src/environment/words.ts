// How a thousand names or nodes are told to a person.

const SHOWN = 5;

/** `i-1, i-2 and 998 more`. */
export function listSome(names: readonly string[]): string {
  const rest = names.length - SHOWN;
  return rest > 1 ? `${names.slice(0, SHOWN).join(', ')} and ${rest} more` : names.join(', ');
}

/** `2 of 3 nodes`. */
export const partOf = (part: number, all: number): string =>
  part === all ? (all === 1 ? 'the one node' : `all ${all} nodes`) : `${part} of ${all} nodes`;
