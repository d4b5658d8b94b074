// The faults that a test has scripted for an emulator: which of them a request meets, and how often.

/** A fault as a test gives it; what it matches besides is the emulator's own. */
export interface ScriptedFault<Answer> {
  /** The first matching request that it meets, counted from 1; default 1. */
  readonly from?: number;
  /** How many requests it meets; default 1. */
  readonly times?: number;
  readonly answer: Answer;
}

export interface InjectedFault extends Disposable {
  /** How many requests it has met. */
  readonly met: number;
}

interface Entry<Fault> {
  readonly fault: Fault;
  matched: number;
  met: number;
}

export class Faults<Request, Fault extends ScriptedFault<unknown>> {
  readonly #entries = new Set<Entry<Fault>>();
  readonly #matches: (fault: Fault, request: Request) => boolean;

  /** `matches` tells whether a request is one that a fault is meant for. */
  constructor(matches: (fault: Fault, request: Request) => boolean) {
    this.#matches = matches;
  }

  inject(fault: Fault): InjectedFault {
    const entry: Entry<Fault> = { fault, matched: 0, met: 0 };
    this.#entries.add(entry);
    return {
      get met() {
        return entry.met;
      },
      [Symbol.dispose]: () => {
        this.#entries.delete(entry);
      },
    };
  }

  clear(): void {
    this.#entries.clear();
  }

  /** What this request meets, in the order of injection. */
  meet(request: Request): Fault['answer'][] {
    const answers: Fault['answer'][] = [];
    for (const entry of this.#entries) {
      const { fault } = entry;
      if (!this.#matches(fault, request)) continue;
      entry.matched += 1;
      const from = fault.from ?? 1;
      if (entry.matched < from || entry.matched >= from + (fault.times ?? 1)) continue;
      entry.met += 1;
      answers.push(fault.answer);
    }
    return answers;
  }
}
