// What is read out of an answer, or of what was thrown, for a message.

/** Of an answer, in lower case. */
export type Headers = Readonly<Record<string, string | number | undefined>>;

/** In characters: a message is for a log. */
const LONGEST = 300;

/** The first code on the way down to the socket. */
export function codeOf(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { code } = at as { readonly code?: unknown };
    if (typeof code === 'string') return code;
  }
  return '';
}

const VERBS: Readonly<Record<string, string>> = { GET: 'read', PATCH: 'edit', DELETE: 'delete' };

/** `create deployments` for `POST /repos/{owner}/{repo}/deployments`. */
export function verbOf(route: string): string {
  const [method = '', path = ''] = route.split(' ');
  return `${VERBS[method] ?? 'create'} ${path.split('/').findLast((part) => !part.startsWith('{')) ?? ''}`;
}

/** What GitHub says in the body of a refusal. */
export function wordsOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const { message, errors } = data as { readonly message?: unknown; readonly errors?: unknown };
  const told = Array.isArray(errors)
    ? errors.map((each: unknown) => {
        if (typeof each === 'string') return each;
        const { message: inner, code } = (each ?? {}) as Record<string, unknown>;
        return [inner, code].find((text) => typeof text === 'string') ?? '';
      })
    : [];
  return shorten([typeof message === 'string' ? message : '', ...told].filter(Boolean).join(': '));
}

/** One line's worth of what others say. */
export const shorten = (text: string): string => {
  const line = text.trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
