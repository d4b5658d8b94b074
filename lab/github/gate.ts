// Who may make a request: the token, and the permissions that it was given.
import { badCredentials, forbidden, notFound, type Answer } from './answer.ts';
import { OPERATIONS, type OperationId } from './operations.ts';
import type { State } from './state.ts';
import type { Access, TokenGrant } from './types.ts';

/** The grant behind an Authorization header; undefined for none, or for an unknown token. */
export function findGrant(state: State, authorization: string | undefined): TokenGrant | undefined {
  const token = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '')?.[1];
  return token === undefined ? undefined : state.tokens.get(token);
}

/** Why not; undefined where it may be made. */
export function refuse(
  state: State,
  id: OperationId,
  grant: TokenGrant | undefined,
  documentation: string,
): Answer | undefined {
  const { method, permissions } = OPERATIONS[id];
  if (grant === undefined) return badCredentials();
  // What is public is read without a permission.
  if (method === 'get' && !state.private) return undefined;
  if (satisfies(grant.permissions, permissions)) return undefined;
  // Without any access, a private repository is not there.
  return state.private && Object.keys(grant.permissions).length === 0
    ? notFound(documentation)
    : forbidden(documentation, permissions);
}

/** `a=write,b=read; c=read`: one of the sets is enough. Every token has `metadata`. */
function satisfies(granted: Readonly<Record<string, Access>>, sets: string): boolean {
  return sets.split(';').some((set) =>
    set.split(',').every((wanted) => {
      const [name = '', access] = wanted.trim().split('=');
      if (name === 'metadata') return Object.keys(granted).length > 0;
      return granted[name] === 'write' || granted[name] === access;
    }),
  );
}
