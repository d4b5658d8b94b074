// `/_lab/`: what a test in another process sets, breaks and sees. The form of each path: README.md.
import type { Answer } from './answer.ts';
import type { Control, GitHubServer } from './server.ts';
import type { CommentSeed, Fault, PullSeed, TokenGrant } from './types.ts';

const done: Answer = { status: 204 };
const ok = (body: unknown): Answer => ({ status: 200, body });

/** `METHOD name`, and what it does. */
function routes(
  server: GitHubServer,
): Readonly<Record<string, (body: unknown, query: URLSearchParams) => Answer>> {
  const { state } = server;
  return {
    'GET requests': () => ok(server.requests),
    'DELETE requests': () => {
      server.requests.length = 0;
      return done;
    },
    'GET violations': () => ok(server.violations),
    'GET comments': (_, query) => {
      const number = Number(query.get('number'));
      return ok([...state.comments.values()].filter((comment) => comment.number === number));
    },
    'POST comments': (body) => ok(state.addComment(body as CommentSeed)),
    'DELETE comments': (_, query) => {
      state.comments.delete(Number(query.get('id')));
      return done;
    },
    'GET deployments': () => ok([...state.deployments.values()]),
    'POST pulls': (body) => {
      state.setPull(body as PullSeed);
      return done;
    },
    'POST tokens': (body) => {
      const grant = body as TokenGrant;
      state.tokens.set(grant.token, grant);
      return done;
    },
    'POST faults': (body) => {
      server.faults.inject(body as Fault);
      return done;
    },
    'DELETE faults': () => {
      server.faults.clear();
      return done;
    },
  };
}

/** The paths below `/_lab/`, by which another process sets the emulator up and reads what it has seen. */
export const createControl = (server: GitHubServer): Control => {
  const known = routes(server);
  return ({ method, url, body }) => {
    const name = url.pathname.slice('/_lab/'.length);
    const answer = known[`${method} ${name}`];
    return (
      answer?.(body, url.searchParams) ?? {
        status: 404,
        body: { message: `${method} /_lab/${name} is none of: ${Object.keys(known).join(', ')}` },
      }
    );
  };
};
