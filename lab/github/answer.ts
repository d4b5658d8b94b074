// Answers, and GitHub's words for what it refuses.

export interface Answer {
  readonly status: number;
  /** undefined for an answer without a body. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of a request that GitHub's description does not allow: it need not list this answer. */
  readonly beyondContract?: true;
}

const REST = 'https://docs.github.com/rest';

/** An error as GitHub writes it; the status is repeated in the body as text. */
export function refusal(status: number, message: string, documentation: string = REST): Answer {
  return { status, body: { message, documentation_url: documentation, status: String(status) } };
}

/** What does not exist, and what the token may not see. */
export const notFound = (documentation?: string): Answer => refusal(404, 'Not Found', documentation);

/** For a token that is not known. */
export const badCredentials = (): Answer => refusal(401, 'Bad credentials');

/** For a token that lacks permissions; `permissions` is the header that names them. */
export const forbidden = (documentation: string, permissions?: string): Answer => ({
  ...refusal(403, 'Resource not accessible by integration', documentation),
  headers: permissions === undefined ? {} : { 'x-accepted-github-permissions': permissions },
});

/** For a request whose form is right and whose content is not. */
export const invalid = (
  documentation: string,
  errors: readonly { readonly resource?: string; readonly code: string; readonly message?: string }[],
): Answer => ({
  status: 422,
  body: { message: 'Validation Failed', errors, documentation_url: documentation, status: '422' },
});

/**
 * So many requests an hour.
 * @param now in milliseconds since the epoch
 */
export function primaryLimit(login: string, resetSeconds: number, status: 403 | 429, now: number): Answer {
  const reset = Math.ceil(now / 1000) + resetSeconds;
  return {
    ...refusal(
      status,
      `API rate limit exceeded for installation of ${login}. If you reach out to GitHub Support for help, please include the request ID.`,
      `${REST}/using-the-rest-api/rate-limits-for-the-rest-api`,
    ),
    headers: {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '1000',
      'x-ratelimit-reset': String(reset),
    },
  };
}

/**
 * Too many requests at once.
 * @param retryAfter in seconds
 */
export const secondaryLimit = (status: 403 | 429, retryAfter?: number): Answer => ({
  ...refusal(
    status,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    `${REST}/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits`,
  ),
  headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
});
