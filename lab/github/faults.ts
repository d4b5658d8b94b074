// Faults that a test has scripted: which of them a request meets, and how GitHub would put it.
import { badCredentials, forbidden, notFound, primaryLimit, refusal, secondaryLimit } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Fault, FaultAnswer, InjectedFault, RecordedRequest } from './types.ts';

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

  clear(): void {
    this.#entries.clear();
  }

  /** What this request meets, in the order of injection. */
  meet({ operation }: Pick<RecordedRequest, 'operation'>): FaultAnswer[] {
    const answers: FaultAnswer[] = [];
    for (const entry of this.#entries) {
      const { fault } = entry;
      if (fault.operation !== undefined && fault.operation !== operation) continue;
      entry.matched += 1;
      const from = fault.from ?? 1;
      if (entry.matched < from || entry.matched >= from + (fault.times ?? 1)) continue;
      entry.met += 1;
      answers.push(fault.answer);
    }
    return answers;
  }
}

interface Circumstances {
  readonly documentation: string;
  readonly permissions: string;
  readonly login: string;
  readonly now: number;
}

/** The answer that takes the place of the real one; undefined for faults that leave it. */
export function answerInstead(fault: FaultAnswer, circumstances: Circumstances): Answer | undefined {
  const { documentation, permissions, login, now } = circumstances;
  switch (fault.kind) {
    case 'forbidden':
      return forbidden(
        documentation,
        fault.withoutHeader === true ? undefined : (fault.permissions ?? permissions),
      );
    case 'not-found':
      return notFound(documentation);
    case 'bad-credentials':
      return badCredentials();
    case 'primary-limit':
      return primaryLimit(login, fault.resetSeconds, fault.status ?? 403, now);
    case 'secondary-limit':
      return secondaryLimit(fault.status ?? 403, fault.retryAfter);
    case 'server-error':
      return refusal(fault.status, 'Server Error');
    case 'page':
      return {
        status: fault.status ?? 200,
        body: '<html><body>Please sign in to the network</body></html>',
        headers: { 'content-type': 'text/html; charset=utf-8' },
      };
    case 'reset':
    case 'stall':
    case 'slow':
    case 'stale':
      return undefined;
  }
}
