// The one question that only GitHub's GraphQL API answers for every kind of token: whose it is.
import { badCredentials, type Answer } from './answer.ts';
import type { State } from './state.ts';
import type { TokenGrant } from './types.ts';

const FIELDS = new Set(['login', 'databaseId']);

/** `query { viewer { login databaseId } }`; anything else is not played. */
export function answerGraphql(
  state: State,
  grant: TokenGrant | undefined,
  body: unknown,
): { readonly answer: Answer; readonly problem?: string } {
  if (grant === undefined) return { answer: badCredentials() };
  const query = (body as { readonly query?: unknown } | undefined)?.query;
  const asked = /^\s*(?:query\s*)?\{\s*viewer\s*\{\s*([\w\s]+?)\s*\}\s*\}\s*$/.exec(String(query))?.[1];
  const fields = asked?.split(/\s+/) ?? [];
  const strange = fields.find((field) => !FIELDS.has(field));
  if (fields.length === 0 || strange !== undefined) {
    const message = strange === undefined ? 'Parse error' : `Field '${strange}' doesn't exist on type 'User'`;
    return {
      answer: { status: 200, body: { errors: [{ message }] } },
      problem: `graphql: ${String(query)} is not played`,
    };
  }
  const { id, login } = state.user(grant.login);
  const known: Readonly<Record<string, unknown>> = { login, databaseId: id };
  const viewer = Object.fromEntries(fields.map((field) => [field, known[field]]));
  return { answer: { status: 200, body: { data: { viewer } } } };
}
