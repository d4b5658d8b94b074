// What the right answer is: views of each page and hour, each event counted once, kept in memory as it is.
import type { PageView } from '../model/event.ts';
import { hourOf } from '../model/hours.ts';

export class Truth {
  readonly #ids = new Set<string>();
  readonly #views = new Map<string, Map<number, number>>();
  readonly #visitors = new Map<string, Map<number, Set<string>>>();
  #total = 0;

  /** @returns false for an event that was added before */
  add({ id, page, visitor, at }: PageView): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    const hour = hourOf(at);
    const views = this.#views.get(page) ?? new Map<number, number>();
    this.#views.set(page, views.set(hour, (views.get(hour) ?? 0) + 1));
    const visitors = this.#visitors.get(page) ?? new Map<number, Set<string>>();
    this.#visitors.set(page, visitors.set(hour, (visitors.get(hour) ?? new Set()).add(visitor)));
    this.#total += 1;
    return true;
  }

  get total(): number {
    return this.#total;
  }

  get pages(): string[] {
    return [...this.#views.keys()];
  }

  views(page: string): ReadonlyMap<number, number> {
    return this.#views.get(page) ?? new Map<number, number>();
  }

  uniques(page: string, hour: number): number {
    return this.#visitors.get(page)?.get(hour)?.size ?? 0;
  }
}
