// The state as GitHub's API writes it.
import { nodeId, repositoryObject, userObject, type Json } from './parts.ts';
import type { Pull, State } from './state.ts';
import type { StoredComment, StoredDeployment, StoredStatus } from './types.ts';

/** Where the API and the site are. */
export interface Addresses {
  readonly api: string;
  readonly site: string;
}

export interface Writer {
  repository(): Json;
  pull(pull: Pull, full: boolean): Json;
  comment(comment: StoredComment): Json;
  deployment(deployment: StoredDeployment): Json;
  status(deployment: StoredDeployment, status: StoredStatus): Json;
}

/** Writes what is known of the repository in the form of GitHub's answers. */
export function createWriter(state: State, { api, site }: Addresses): Writer {
  const root = `${api}/repos/${state.fullName}`;
  const page = `${site}/${state.fullName}`;
  const user = (login: string): Json => userObject(state.user(login), api, site);

  return {
    repository: () => ({
      ...repositoryObject(1, state.fullName, state.private, user(state.owner), api, site),
      network_count: 0,
      subscribers_count: 0,
    }),

    pull: (pull, full) => pullObject(pull, full),

    comment: ({ id, number, login, body, createdAt, updatedAt }) => ({
      id,
      node_id: nodeId('IssueComment', id),
      url: `${root}/issues/comments/${id}`,
      html_url: `${page}/pull/${number}#issuecomment-${id}`,
      issue_url: `${root}/issues/${number}`,
      body,
      user: user(login),
      created_at: createdAt,
      updated_at: updatedAt,
      author_association: login === state.owner ? 'OWNER' : 'NONE',
      performed_via_github_app: null,
    }),

    deployment: (deployment) => {
      const { id, sha, ref, task, environment, description, payload, login, createdAt } = deployment;
      const { statuses, transient, production } = deployment;
      return {
        id,
        node_id: nodeId('Deployment', id),
        url: `${root}/deployments/${id}`,
        sha,
        ref,
        task,
        payload,
        original_environment: environment,
        environment,
        description,
        creator: user(login),
        created_at: createdAt,
        updated_at: statuses.at(-1)?.createdAt ?? createdAt,
        statuses_url: `${root}/deployments/${id}/statuses`,
        repository_url: root,
        transient_environment: transient,
        production_environment: production,
        performed_via_github_app: null,
      };
    },

    status: ({ id: deployment, environment }, status) => ({
      id: status.id,
      node_id: nodeId('DeploymentStatus', status.id),
      url: `${root}/deployments/${deployment}/statuses/${status.id}`,
      state: status.state,
      creator: user(status.login),
      description: status.description,
      environment,
      // The old name of log_url.
      target_url: status.logUrl,
      log_url: status.logUrl,
      environment_url: status.environmentUrl,
      created_at: status.createdAt,
      updated_at: status.createdAt,
      deployment_url: `${root}/deployments/${deployment}`,
      repository_url: root,
      performed_via_github_app: null,
    }),
  };

  function pullObject(pull: Pull, full: boolean): Json {
    const { number, merged, headSha, headRef, fork, updatedAt } = pull;
    const url = `${root}/pulls/${number}`;
    const issue = `${root}/issues/${number}`;
    const closedAt = pull.state === 'closed' ? updatedAt : null;
    const author = user(fork?.split('/')[0] ?? state.owner);
    const own = repositoryObject(1, state.fullName, state.private, user(state.owner), api, site);
    const head = fork === undefined ? own : repositoryObject(2, fork, state.private, author, api, site);
    const statuses = `${root}/statuses/${headSha}`;
    return {
      id: number,
      node_id: nodeId('PullRequest', number),
      url,
      html_url: `${page}/pull/${number}`,
      diff_url: `${page}/pull/${number}.diff`,
      patch_url: `${page}/pull/${number}.patch`,
      issue_url: issue,
      comments_url: `${issue}/comments`,
      commits_url: `${url}/commits`,
      review_comments_url: `${url}/comments`,
      review_comment_url: `${url}/comments{/number}`,
      statuses_url: statuses,
      number,
      state: pull.state,
      locked: pull.locked,
      title: pull.title,
      user: author,
      body: null,
      labels: pull.labels.map((name, index) => ({
        id: index + 1,
        node_id: nodeId('Label', index + 1),
        url: `${root}/labels/${encodeURIComponent(name)}`,
        name,
        description: '',
        color: 'ededed',
        default: false,
      })),
      milestone: null,
      assignee: null,
      auto_merge: null,
      author_association: fork === undefined ? 'OWNER' : 'CONTRIBUTOR',
      created_at: updatedAt,
      updated_at: updatedAt,
      closed_at: closedAt,
      merged_at: merged ? closedAt : null,
      merge_commit_sha: null,
      head: {
        label: `${String(author['login'])}:${headRef}`,
        ref: headRef,
        sha: headSha,
        user: author,
        repo: head,
      },
      base: {
        label: `${state.owner}:main`,
        ref: 'main',
        sha: 'b'.repeat(40),
        user: user(state.owner),
        repo: own,
      },
      _links: {
        self: { href: url },
        html: { href: `${page}/pull/${number}` },
        issue: { href: issue },
        comments: { href: `${issue}/comments` },
        commits: { href: `${url}/commits` },
        review_comments: { href: `${url}/comments` },
        review_comment: { href: `${url}/comments{/number}` },
        statuses: { href: statuses },
      },
      ...(full
        ? {
            merged,
            mergeable: null,
            mergeable_state: 'unknown',
            merged_by: null,
            maintainer_can_modify: false,
            comments: 0,
            review_comments: 0,
            commits: 1,
            additions: 1,
            deletions: 0,
            changed_files: 1,
          }
        : {}),
    };
  }
}
