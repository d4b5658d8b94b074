// The state as GitHub's API writes it.
import type { Pull, State, User } from './state.ts';
import type { StoredComment, StoredDeployment, StoredStatus } from './types.ts';

/** Where the API and the site are. */
export interface Addresses {
  readonly api: string;
  readonly site: string;
}

type Json = Readonly<Record<string, unknown>>;

const nodeId = (kind: string, id: number): string => Buffer.from(`${kind}:${id}`).toString('base64url');

export interface Writer {
  repository(): Json;
  pull(pull: Pull, full: boolean): Json;
  comment(comment: StoredComment): Json;
  deployment(deployment: StoredDeployment): Json;
  status(deployment: StoredDeployment, status: StoredStatus): Json;
}

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

function userObject({ id, login, type }: User, api: string, site: string): Json {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  const links = ['followers', 'subscriptions', 'organizations', 'repos', 'received_events'];
  return {
    login,
    id,
    node_id: nodeId(type, id),
    avatar_url: `${site}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: type === 'Bot' ? `${site}/apps/${login.replace('[bot]', '')}` : `${site}/${login}`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    events_url: `${url}/events{/privacy}`,
    ...Object.fromEntries(links.map((link) => [`${link}_url`, `${url}/${link}`])),
    type,
    site_admin: false,
  };
}

/** Which of a repository's addresses has which end. */
const ENDS: Readonly<Record<string, string>> = {
  archive_url: '{archive_format}{/ref}',
  assignees_url: 'assignees{/user}',
  blobs_url: 'git/blobs{/sha}',
  branches_url: 'branches{/branch}',
  collaborators_url: 'collaborators{/collaborator}',
  comments_url: 'comments{/number}',
  commits_url: 'commits{/sha}',
  compare_url: 'compare/{base}...{head}',
  contents_url: 'contents/{+path}',
  contributors_url: 'contributors',
  deployments_url: 'deployments',
  downloads_url: 'downloads',
  events_url: 'events',
  forks_url: 'forks',
  git_commits_url: 'git/commits{/sha}',
  git_refs_url: 'git/refs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  hooks_url: 'hooks',
  issue_comment_url: 'issues/comments{/number}',
  issue_events_url: 'issues/events{/number}',
  issues_url: 'issues{/number}',
  keys_url: 'keys{/key_id}',
  labels_url: 'labels{/name}',
  languages_url: 'languages',
  merges_url: 'merges',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  pulls_url: 'pulls{/number}',
  releases_url: 'releases{/id}',
  stargazers_url: 'stargazers',
  statuses_url: 'statuses/{sha}',
  subscribers_url: 'subscribers',
  subscription_url: 'subscription',
  tags_url: 'tags',
  teams_url: 'teams',
  trees_url: 'git/trees{/sha}',
};

function repositoryObject(
  id: number,
  fullName: string,
  isPrivate: boolean,
  owner: Json,
  api: string,
  site: string,
): Json {
  const url = `${api}/repos/${fullName}`;
  const page = `${site}/${fullName}`;
  const [, name = ''] = fullName.split('/');
  const counts = ['forks', 'open_issues', 'watchers', 'stargazers'];
  const features = ['issues', 'projects', 'downloads', 'wiki', 'pages', 'discussions'];
  return {
    id,
    node_id: nodeId('Repository', id),
    name,
    full_name: fullName,
    private: isPrivate,
    owner,
    html_url: page,
    description: null,
    fork: id !== 1,
    url,
    ...Object.fromEntries(Object.entries(ENDS).map(([key, end]) => [key, `${url}/${end}`])),
    git_url: `git:${page.replace(/^https?:/, '')}.git`,
    ssh_url: `git@github.lab:${fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    size: 0,
    default_branch: 'main',
    ...Object.fromEntries(counts.map((count) => [`${count}_count`, 0])),
    forks: 0,
    open_issues: 0,
    watchers: 0,
    ...Object.fromEntries(features.map((feature) => [`has_${feature}`, true])),
    archived: false,
    disabled: false,
    pushed_at: '2026-01-01T00:00:00Z',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  };
}
