// Faults that a test has scripted: which of them a call meets.
import type { AwsRequest } from './call.ts';
import type { Fault, FaultAnswer, InjectedFault } from './types.ts';

interface Entry {
  readonly fault: Fault;
  matched: number;
  met: number;
}

export class Faults {
  readonly #entries = new Set<Entry>();

  inject(fault: Fault): InjectedFault {
    const entry: Entry = { fault, matched: 0, met: 0 };
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

  /** What this call meets, in the order of injection. */
  meet(call: AwsRequest): FaultAnswer[] {
    const answers: FaultAnswer[] = [];
    for (const entry of this.#entries) {
      const { fault } = entry;
      if (!matches(fault, call)) continue;
      entry.matched += 1;
      const from = fault.from ?? 1;
      if (entry.matched < from || entry.matched >= from + (fault.times ?? 1)) continue;
      entry.met += 1;
      answers.push(fault.answer);
    }
    return answers;
  }
}

function matches(fault: Fault, call: AwsRequest): boolean {
  const { service, action, accessKeyId } = fault;
  if (service !== undefined && service !== call.service) return false;
  if (accessKeyId !== undefined && accessKeyId !== call.accessKeyId) return false;
  if (action === undefined) return true;
  return typeof action === 'string' ? action === call.action : action.test(call.action);
}
