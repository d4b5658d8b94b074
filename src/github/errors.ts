// What a refusal of GitHub means to the caller: for a person the way out, for the retries whether it passes.
import { formatDuration } from '../runtime/clock.ts';
import { errorMessage, LaminaError, type ErrorFields } from '../runtime/errors.ts';
import { namePermission } from './permissions.ts';
import { readLimit } from './rate-limit.ts';
import { codeOf, shorten, verbOf, wordsOf, type Headers } from './words.ts';

export type GitHubErrorCode =
  | 'GITHUB_PERMISSION'
  | 'GITHUB_CREDENTIALS'
  | 'GITHUB_RATE_LIMIT'
  | 'GITHUB_NOT_FOUND'
  | 'GITHUB_UNREACHABLE'
  | 'GITHUB_API';

/**
 * Why the same request may succeed later. `unsent`: it never reached GitHub. `unanswered`: it may have been done.
 * `limited`: it was not done.
 */
export type Passing = 'unsent' | 'unanswered' | 'limited';

export interface GitHubErrorFields extends ErrorFields {
  /** HTTP status; 0 where no whole answer came. */
  readonly status: number;
  readonly passing?: Passing;
  /** How long GitHub asks to wait, in milliseconds. */
  readonly retryAfter?: number;
  /** What a person can do: no refusal comes without. */
  readonly remedy: string;
}

/** An answer of GitHub other than success, or none at all. */
export class GitHubError extends LaminaError {
  declare readonly code: GitHubErrorCode;
  declare readonly remedy: string;
  readonly status: number;
  readonly passing: Passing | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: GitHubErrorCode, message: string, fields: GitHubErrorFields) {
    const { status, passing, retryAfter, details, ...rest } = fields;
    // GitHub repeats what it was sent, and a runner takes `##[` for a command, as it does `::` at a line's start.
    const line = message.replaceAll(/\s+/g, ' ').replaceAll('##[', '# #[');
    super(code, line, { ...rest, details: { status, ...details } });
    this.status = status;
    this.passing = passing;
    this.retryAfter = retryAfter;
  }
}

/** What was asked for, as far as a message tells it. */
export interface Asked {
  /** `POST /repos/{owner}/{repo}/deployments`. */
  readonly route: string;
  /** On what, for people: `octo/pageviews#12`. */
  readonly subject: string;
  /** As a workflow names it: `deployments: write`. */
  readonly needs: string;
}

/** What Octokit throws, whatever its class. */
interface RequestError extends Error {
  readonly status?: number;
  readonly response?: { readonly headers?: Headers; readonly data?: unknown };
}

const UNSENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
/** Certificates, schemes: the same the next time. */
const PERMANENT = /CERT|SELF_SIGNED|ERR_TLS|ERR_INVALID|EPROTO|UNABLE_TO/;
const NOT_ALLOWED =
  /not accessible by|must have (?:\w+ )?(?:rights|access)|insufficient.*(?:scope|permission)/i;

/** Turns whatever Octokit threw into a GitHubError; `now` in milliseconds since the epoch. */
export function toGitHubError(error: unknown, asked: Asked, now: number): GitHubError {
  const thrown = (error instanceof Error ? error : new Error(String(error))) as RequestError;
  const { response } = thrown;
  if (response === undefined) return unreachable(thrown, asked);
  const status = thrown.status ?? 0;
  const headers = response.headers ?? {};
  const said = wordsOf(response.data);
  const { route, subject } = asked;
  const fields = { status, details: { route, subject } };
  const limit = readLimit(status, headers, said, now);
  if (limit !== undefined) {
    const { kind, afterMilliseconds } = limit;
    const pause = afterMilliseconds === undefined ? '' : `, for ${formatDuration(afterMilliseconds)} more`;
    return new GitHubError('GITHUB_RATE_LIMIT', `GitHub limits the rate of requests${pause} (${route})`, {
      ...fields,
      passing: 'limited',
      ...(afterMilliseconds === undefined ? {} : { retryAfter: afterMilliseconds }),
      details: { ...fields.details, limit: kind },
      remedy:
        'Run this again later. All workflows of a repository share the limit of its token: look for one that asks GitHub too often, or give this step the token of a GitHub App.',
    });
  }
  if (status === 401) {
    return new GitHubError('GITHUB_CREDENTIALS', `GitHub does not accept the token (${route}: ${said})`, {
      ...fields,
      remedy:
        "Give the input token a token that is valid: a workflow's own ${{ github.token }} ends with its job, others have an expiry date.",
    });
  }
  if (status === 403 && NOT_ALLOWED.test(said)) return notAllowed(said, headers, asked);
  if (status === 404) {
    return new GitHubError('GITHUB_NOT_FOUND', `${subject} does not exist, or this token may not see it`, {
      ...fields,
      remedy: `Check the name. In a private repository the job needs \`permissions: ${asked.needs}\` and \`contents: read\`; a token of another repository sees nothing of this one.`,
    });
  }
  return new GitHubError('GITHUB_API', `GitHub refused ${route} on ${subject}: ${status} ${said}`.trim(), {
    ...fields,
    ...(status >= 500 ? { passing: 'unanswered' } : {}),
    remedy: refusalRemedy(status, said, subject),
  });
}

/** For a refusal that is a matter neither of permissions nor of limits. */
function refusalRemedy(status: number, said: string, subject: string): string {
  if (status >= 500)
    return 'Run this again later; https://www.githubstatus.com tells whether GitHub has an incident.';
  if (/\blocked\b/i.test(said))
    return `Unlock the conversation of ${subject}: it takes no comment until then.`;
  if (/SAML|single sign-on/i.test(said))
    return 'Authorize the token for the organization: in the list of your tokens, "Configure SSO".';
  return 'Change what GitHub does not take, by its own words, then run this again.';
}

/** An answer of success that is not GitHub's, or not whole. */
export function strangeAnswer(
  data: unknown,
  headers: Headers,
  problem: string,
  { route, subject }: Asked,
): GitHubError {
  const details = { route, subject };
  const isJson = String(headers['content-type'] ?? '').includes('json');
  // Octokit takes what it could not read to its end for text.
  if (isJson && typeof data === 'string') {
    return new GitHubError('GITHUB_UNREACHABLE', `GitHub's answer to ${route} was cut off`, {
      status: 0,
      passing: 'unanswered',
      details,
      remedy: 'Run this again; if it stays, check what lies between, such as a proxy.',
    });
  }
  const said = wordsOf(data) || problem;
  const what = isJson ? `something unexpected: ${said}` : 'something other than JSON';
  return new GitHubError('GITHUB_API', `${route} on ${subject} was answered with ${what}`, {
    status: 0,
    details,
    remedy: 'Check GITHUB_API_URL and the proxy: a page of another server may have answered.',
  });
}

/** The same error after several tries. */
export function afterTries(error: GitHubError, tries: number, milliseconds: number): GitHubError {
  const { code, message, status, passing, retryAfter, remedy, details, cause } = error;
  return new GitHubError(code, `${message} (${tries} tries in ${formatDuration(milliseconds)})`, {
    status,
    ...(passing === undefined ? {} : { passing }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    remedy,
    details: { ...details, tries },
    ...(cause === undefined ? {} : { cause }),
  });
}

function notAllowed(said: string, headers: Headers, { route, subject, needs }: Asked): GitHubError {
  const permission = namePermission(headers['x-accepted-github-permissions'], needs);
  const isPersonal = /personal access token/i.test(said);
  const give = isPersonal
    ? `Give the personal access token the repository permission "${permission}"`
    : `Give the job \`permissions: ${permission}\``;
  return new GitHubError(
    'GITHUB_PERMISSION',
    `This token may not ${verbOf(route)} on ${subject}: it lacks \`${permission}\` (GitHub: ${said})`,
    {
      status: 403,
      details: { route, subject, permission },
      remedy: `${give}. A run for a pull request from a fork never has it, nor has one that Dependabot began: skip this step there.`,
    },
  );
}

function unreachable(thrown: RequestError, { route, subject }: Asked): GitHubError {
  const code = codeOf(thrown);
  const passing = UNSENT.test(code) ? 'unsent' : 'unanswered';
  return new GitHubError(
    'GITHUB_UNREACHABLE',
    `GitHub could not be reached for ${route}: ${shorten(errorMessage(thrown))}`,
    {
      status: 0,
      ...(PERMANENT.test(code) ? {} : { passing }),
      details: { route, subject, code },
      remedy: 'Check the network of the runner, HTTPS_PROXY and NO_PROXY, and GITHUB_API_URL.',
    },
  );
}
