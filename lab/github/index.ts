// The GitHub emulator of the lab: README.md says what is played and what is not.
import { createControl } from './control.ts';
import { GitHubServer } from './server.ts';
import { State } from './state.ts';
import type { EmulatorOptions, GitHubEmulator } from './types.ts';

export type * from './types.ts';

/** Shaped like an installation's token; of no use anywhere else. */
const TOKEN = 'ghs_emulatedByTheLab0000000000000000000000';

/** Starts it on loopback; it ends with `stop`, or with this process. */
export async function startGitHubEmulator(options: EmulatorOptions = {}): Promise<GitHubEmulator> {
  const state = new State(options);
  state.tokens.set(TOKEN, {
    token: TOKEN,
    login: 'github-actions[bot]',
    permissions: { contents: 'read', pull_requests: 'write', deployments: 'write' },
  });
  const server = new GitHubServer(state, createControl, options.enterprise ?? false);
  await server.listen(options.port ?? 0);
  const { url } = server;
  const stop = (): Promise<void> => server.close();
  return {
    url,
    repository: state.fullName,
    env: {
      GITHUB_API_URL: url,
      GITHUB_SERVER_URL: `${new URL(url).origin}/_site`,
      GITHUB_REPOSITORY: state.fullName,
    },
    token: TOKEN,
    requests: server.requests,
    violations: server.violations,
    clearRequests: () => {
      server.requests.length = 0;
    },
    addToken: (grant) => void state.tokens.set(grant.token, grant),
    setPull: (seed) => {
      state.setPull(seed);
    },
    addComment: (seed) => state.addComment(seed),
    comments: (number) => [...state.comments.values()].filter((comment) => comment.number === number),
    deleteComment: (id) => void state.comments.delete(id),
    deployments: () => [...state.deployments.values()],
    inject: (fault) => server.faults.inject(fault),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
