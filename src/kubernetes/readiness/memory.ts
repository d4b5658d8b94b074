// What one wait has seen of one object, since time and change are proofs where a status says nothing.

/**
 * Belongs to one expectation, for as long as its wait lasts. Everything in it is measured on the local clock, so that a
 * skew between this machine and the cluster cannot make a verdict come early.
 */
export class Memory {
  readonly #since = new Map<string, number>();
  readonly #baselines = new Map<string, string>();

  /** When a fact was first reported here (now, if this is the first time). */
  since(fact: string, now: number): number {
    const known = this.#since.get(fact);
    if (known !== undefined) return known;
    this.#since.set(fact, now);
    return now;
  }

  /** Whether a value differs from the one that was given first under this name. */
  changed(name: string, value: string): boolean {
    const baseline = this.#baselines.get(name);
    if (baseline !== undefined) return baseline !== value;
    this.#baselines.set(name, value);
    return false;
  }
}
