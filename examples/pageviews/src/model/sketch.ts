// Unique visitors by HyperLogLog (Flajolet et al., 2007): 4,096 registers, 1.6 % standard error.
// Our own, because a batch run has to build the very same registers inside of Spark: a register follows from SHA-256,
// which both have, while the libraries of npm each bring a hash that Spark lacks, and keep 4 KiB for a single visitor.
import { hash } from 'node:crypto';

const INDEX_BITS = 12;
const RANK_BITS = 40;
export const REGISTERS = 2 ** INDEX_BITS;
/** Bytes of a register in the short form: two of its number, one of its rank. */
const PAIR = 3;

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

  /** About how many visitors, by the estimator of Ertl (2017), which is right at all sizes: the original is not at 10,000. */
  count(): number {
    const withRank = new Array<number>(RANK_BITS + 2).fill(0);
    for (const rank of this.#ranks.values()) withRank[rank] = (withRank[rank] ?? 0) + 1;
    let sum = REGISTERS * tau(1 - (withRank[RANK_BITS + 1] ?? 0) / REGISTERS);
    for (let rank = RANK_BITS; rank > 0; rank -= 1) sum = (sum + (withRank[rank] ?? 0)) / 2;
    sum += REGISTERS * sigma(1 - this.#ranks.size / REGISTERS);
    return REGISTERS ** 2 / (2 * Math.LN2 * sum);
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

/** What registers that are still empty add. */
function sigma(share: number): number {
  if (share === 1) return Infinity;
  let [power, sum] = [share, share];
  for (let factor = 1, before = -1; sum !== before; factor *= 2) {
    power *= power;
    before = sum;
    sum += power * factor;
  }
  return sum;
}

/** What registers that can rise no further add. */
function tau(share: number): number {
  if (share === 0 || share === 1) return 0;
  let [root, sum] = [share, 1 - share];
  for (let factor = 0.5, before = -1; sum !== before; factor /= 2) {
    root = Math.sqrt(root);
    before = sum;
    sum -= (1 - root) ** 2 * factor;
  }
  return sum / 3;
}
