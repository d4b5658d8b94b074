// Users and repositories as GitHub's API writes them, inside of all other objects.
import type { User } from './state.ts';

export type Json = Readonly<Record<string, unknown>>;

/** An id as GraphQL would have it. */
export const nodeId = (kind: string, id: number): string =>
  Buffer.from(`${kind}:${id}`).toString('base64url');

/** A user or an app, with its links. */
export function userObject({ id, login, type }: User, api: string, site: string): Json {
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

/** A repository, with its links. */
export function repositoryObject(
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
