// Which requests a scripted fault is meant for, and how GitHub would put it.
import { badCredentials, forbidden, notFound, primaryLimit, refusal, secondaryLimit } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Fault, FaultAnswer, RecordedRequest } from './types.ts';

/** Whether the fault is meant for this request, its count aside. */
export const matchesRequest = (fault: Fault, { operation }: Pick<RecordedRequest, 'operation'>): boolean =>
  fault.operation === undefined || fault.operation === operation;

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
