// What of GitHub's REST API is played, and which permission each operation asks for.

export interface PlayedOperation {
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  readonly path: string;
  /**
   * As in the header `x-accepted-github-permissions`: any of the sets apart by `;`. Source: GitHub's documentation,
   * "Permissions required for GitHub Apps".
   */
  readonly permissions: string;
}

const repository = '/repos/{owner}/{repo}';

export const OPERATIONS = {
  'repos/get': { method: 'get', path: repository, permissions: 'metadata=read' },
  'pulls/list': { method: 'get', path: `${repository}/pulls`, permissions: 'pull_requests=read' },
  'pulls/get': {
    method: 'get',
    path: `${repository}/pulls/{pull_number}`,
    permissions: 'pull_requests=read',
  },
  'issues/list-comments': {
    method: 'get',
    path: `${repository}/issues/{issue_number}/comments`,
    permissions: 'issues=read; pull_requests=read',
  },
  'issues/create-comment': {
    method: 'post',
    path: `${repository}/issues/{issue_number}/comments`,
    permissions: 'issues=write; pull_requests=write',
  },
  'issues/update-comment': {
    method: 'patch',
    path: `${repository}/issues/comments/{comment_id}`,
    permissions: 'issues=write; pull_requests=write',
  },
  'issues/delete-comment': {
    method: 'delete',
    path: `${repository}/issues/comments/{comment_id}`,
    permissions: 'issues=write; pull_requests=write',
  },
  'repos/list-deployments': {
    method: 'get',
    path: `${repository}/deployments`,
    permissions: 'deployments=read',
  },
  'repos/create-deployment': {
    method: 'post',
    path: `${repository}/deployments`,
    permissions: 'deployments=write',
  },
  'repos/list-deployment-statuses': {
    method: 'get',
    path: `${repository}/deployments/{deployment_id}/statuses`,
    permissions: 'deployments=read',
  },
  'repos/create-deployment-status': {
    method: 'post',
    path: `${repository}/deployments/{deployment_id}/statuses`,
    permissions: 'deployments=write',
  },
} as const satisfies Readonly<Record<string, PlayedOperation>>;

export type OperationId = keyof typeof OPERATIONS;
