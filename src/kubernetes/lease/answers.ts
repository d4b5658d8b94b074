// What the server's answer to the writing of a lease means, and how often one without an answer is written again.
import { ApiError } from '../errors.ts';

/** How often in a row the writing of a lease may fail for want of an answer, and the longest pause between. */
export const UNANSWERED = { attempts: 6, pause: 200, longest: 5_000 } as const;

/** Somebody else was faster. */
export const isRace = (error: unknown): boolean =>
  error instanceof ApiError && ['AlreadyExists', 'Conflict'].includes(error.reason);

/** It may have been written, or not: only another look tells. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof ApiError && (error.reason === 'Unanswered' || error.status >= 500);

/** The lease was deleted by somebody. */
export const isGone = (error: unknown): boolean => error instanceof ApiError && error.reason === 'NotFound';
