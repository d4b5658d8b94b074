// Unique visitors by HyperLogLog (Flajolet et al., 2007): 4,096 registers, 1.6 % standard error.
// Our own, because a batch run has to build the very same registers inside of Spark: a register follows from SHA-256,
// which both have, while the libraries of npm each bring a hash that Spark lacks, and keep 4 KiB for a single visitor.
import { hash } from 'node:crypto';

const INDEX_BITS = 12;
const RANK_BITS = 40;
export const REGISTERS = 2 ** INDEX_BITS;
/** Bytes of a register in the short form: two of its number, one of its rank. */
const PAIR = 3;
const ALPHA = 0.7213 / (1 + 1.079 / REGISTERS);

/** A visitor's register and rank as one number: `register * 64 + rank`. */
export function placeOf(visitor: string): number {
  const digits = hash('sha256', visitor, 'hex');
  const rest = parseInt(digits.slice(3, 13), 16);
  const rank = rest === 0 ? RANK_BITS + 1 : RANK_BITS - Math.floor(Math.log2(rest));
  return parseInt(digits.slice(0, 3), 16) * 64 + rank;
}

/** A set of visitors of which only its size can be asked. Adding and merging in any order, or twice, is the same. */
export class Sketch {
  readonly #ranks = new Map<number, number>();

  /** @returns whether the sketch changed */
  add(place: number): boolean {
    return this.#raise(Math.floor(place / 64), place % 64);
  }

  merge(other: Sketch): void {
    for (const [register, rank] of other.#ranks) this.#raise(register, rank);
  }

  /** About how many visitors; few are counted by the share of registers that are still empty. */
  count(): number {
    const empty = REGISTERS - this.#ranks.size;
    let sum = empty;
    for (const rank of this.#ranks.values()) sum += 2 ** -rank;
    const raw = (ALPHA * REGISTERS * REGISTERS) / sum;
    return raw <= 2.5 * REGISTERS && empty > 0 ? REGISTERS * Math.log(REGISTERS / empty) : raw;
  }

  /** Register and rank in three bytes each, in order; one byte for every register where that is shorter. */
  encode(): Buffer {
    if (this.#ranks.size * PAIR >= REGISTERS) {
      const bytes = Buffer.alloc(REGISTERS);
      for (const [register, rank] of this.#ranks) bytes[register] = rank;
      return bytes;
    }
    const bytes = Buffer.alloc(this.#ranks.size * PAIR);
    [...this.#ranks]
      .toSorted(([left], [right]) => left - right)
      .forEach(([register, rank], index) => {
        bytes.writeUInt16BE(register, index * PAIR);
        bytes[index * PAIR + 2] = rank;
      });
    return bytes;
  }

  /** @throws {RangeError} for bytes that `encode` cannot have made */
  static decode(bytes: Buffer): Sketch {
    const sketch = new Sketch();
    if (bytes.length === REGISTERS) {
      bytes.forEach((rank, register) => sketch.#raise(register, rank));
      return sketch;
    }
    if (bytes.length > REGISTERS || bytes.length % PAIR !== 0)
      throw new RangeError(`a sketch of ${bytes.length} bytes: expected ${REGISTERS}, or fewer by threes`);
    for (let at = 0; at < bytes.length; at += PAIR) sketch.#raise(bytes.readUInt16BE(at), bytes[at + 2] ?? 0);
    return sketch;
  }

  #raise(register: number, rank: number): boolean {
    if (register >= REGISTERS || rank > RANK_BITS + 1)
      throw new RangeError(`a sketch with rank ${rank} in register ${register}`);
    if (rank <= (this.#ranks.get(register) ?? 0)) return false;
    this.#ranks.set(register, rank);
    return true;
  }
}
