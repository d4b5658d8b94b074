// What each operation does to the state, for a request that fits the contract and may be made.
import { invalid, notFound, refusal, type Answer } from './answer.ts';
import type { Writer } from './objects.ts';
import type { OperationId } from './operations.ts';
import type { Pull, State } from './state.ts';
import type { StoredDeployment } from './types.ts';

export interface Call {
  readonly state: State;
  readonly write: Writer;
  readonly login: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly documentation: string;
  /** The address without its query, for links to other pages. */
  readonly address: string;
  /** Lists do not show yet what was added last. */
  readonly stale: boolean;
}

/** GitHub's own limit. */
const LONGEST_COMMENT = 65_536;
const LONGEST_DESCRIPTION = 140;

/** What each operation does and answers, once permissions and the request's form are judged. */
export const handlers: Readonly<Record<OperationId, (call: Call) => Answer>> = {
  'repos/get': ({ write }) => ({ status: 200, body: write.repository() }),

  'pulls/list': (call) => {
    const { state, write, query } = call;
    const wanted = query['state'] ?? 'open';
    const pulls = [...state.pulls.values()]
      .filter((pull) => wanted === 'all' || pull.state === wanted)
      // Newest first is GitHub's order.
      .sort((a, b) => b.number - a.number);
    return page(call, pulls, (pull) => write.pull(pull, false));
  },

  'pulls/get': (call) =>
    withPull(call, 'pull_number', (pull) => ({ status: 200, body: call.write.pull(pull, true) })),

  'issues/list-comments': (call) =>
    withPull(call, 'issue_number', ({ number }) => {
      const since = call.query['since'];
      const comments = [...call.state.comments.values()]
        .filter((comment) => comment.number === number)
        .filter(({ updatedAt }) => since === undefined || updatedAt >= since);
      return page(call, comments, (comment) => call.write.comment(comment));
    }),

  'issues/create-comment': (call) =>
    withPull(call, 'issue_number', ({ number, locked }) => {
      if (locked)
        return refusal(403, 'Unable to create comment because issue is locked.', call.documentation);
      const refused = checkComment(call);
      if (refused !== undefined) return refused;
      const comment = call.state.addComment({ number, login: call.login, body: text(call.body['body']) });
      return { status: 201, body: call.write.comment(comment) };
    }),

  // Whoever may write may edit what others have written, as on GitHub.
  'issues/update-comment': (call) => {
    const comment = call.state.comments.get(Number(call.path['comment_id']));
    if (comment === undefined) return notFound(call.documentation);
    const refused = checkComment(call);
    if (refused !== undefined) return refused;
    const edited = call.state.editComment(comment, text(call.body['body']));
    return { status: 200, body: call.write.comment(edited) };
  },

  'issues/delete-comment': (call) =>
    call.state.comments.delete(Number(call.path['comment_id']))
      ? { status: 204 }
      : notFound(call.documentation),

  'repos/list-deployments': (call) => {
    const { state, write, query } = call;
    const fields = ['sha', 'ref', 'task', 'environment'] as const;
    const deployments = [...state.deployments.values()]
      .filter((deployment) =>
        fields.every((field) => (query[field] ?? 'none') === 'none' || query[field] === deployment[field]),
      )
      .sort((a, b) => b.id - a.id);
    return page(call, deployments, (deployment) => write.deployment(deployment));
  },

  'repos/create-deployment': (call) => {
    const { state, write, login, body, documentation } = call;
    const ref = text(body['ref']);
    const sha = commitOf(state, ref);
    if (sha === undefined)
      return invalid(documentation, [{ code: 'custom', message: `No ref found for: ${ref}` }]);
    const environment = text(body['environment'] ?? 'production');
    const deployment = state.addDeployment({
      login,
      sha,
      ref,
      environment,
      task: text(body['task'] ?? 'deploy'),
      description: (body['description'] as string | null | undefined) ?? null,
      payload: body['payload'] ?? '',
      transient: body['transient_environment'] === true,
      production: (body['production_environment'] as boolean | undefined) ?? environment === 'production',
    });
    return { status: 201, body: write.deployment(deployment) };
  },

  'repos/list-deployment-statuses': (call) =>
    withDeployment(call, (deployment) =>
      page(call, deployment.statuses.toReversed(), (status) => call.write.status(deployment, status)),
    ),

  'repos/create-deployment-status': (call) =>
    withDeployment(call, (deployment) => {
      const { state, write, login, body, documentation } = call;
      const description = text(body['description'] ?? '');
      if (description.length > LONGEST_DESCRIPTION)
        return tooLong(documentation, 'DeploymentStatus', LONGEST_DESCRIPTION, 'description');
      const badAddress = ['environment_url', 'log_url'].find(
        (field) => !/^(https?:\/\/\S+)?$/.test(text(body[field] ?? '')),
      );
      if (badAddress !== undefined)
        return invalid(documentation, [{ code: 'custom', message: `${badAddress} must use http(s) scheme` }]);
      const given = {
        login,
        state: text(body['state']),
        description,
        environmentUrl: text(body['environment_url'] ?? ''),
        logUrl: text(body['log_url'] ?? body['target_url'] ?? ''),
      };
      const status = state.addStatus(deployment, given);
      if (given.state === 'success' && body['auto_inactive'] !== false)
        retireOthers(state, deployment, login);
      return { status: 201, body: write.status(deployment, status) };
    }),
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function withPull(
  call: Call,
  parameter: 'pull_number' | 'issue_number',
  answer: (pull: Pull) => Answer,
): Answer {
  const pull = call.state.pulls.get(Number(call.path[parameter]));
  return pull === undefined ? notFound(call.documentation) : answer(pull);
}

function withDeployment(call: Call, answer: (deployment: StoredDeployment) => Answer): Answer {
  const deployment = call.state.deployments.get(Number(call.path['deployment_id']));
  return deployment === undefined ? notFound(call.documentation) : answer(deployment);
}

function checkComment({ body, documentation }: Call): Answer | undefined {
  const { length } = text(body['body']);
  if (length === 0) return invalid(documentation, [{ resource: 'IssueComment', code: 'missing_field' }]);
  return length > LONGEST_COMMENT
    ? tooLong(documentation, 'IssueComment', LONGEST_COMMENT, 'body')
    : undefined;
}

const tooLong = (documentation: string, resource: string, limit: number, field: string): Answer =>
  invalid(documentation, [
    { resource, code: 'custom', message: `${field} is too long (maximum is ${limit} characters)` },
  ]);

/** A commit is known by its name; a branch by a pull request of it. */
function commitOf(state: State, ref: string): string | undefined {
  if (/^[0-9a-f]{40}$/.test(ref)) return ref;
  return [...state.pulls.values()].find(({ headRef, fork }) => headRef === ref && fork === undefined)
    ?.headSha;
}

/** `auto_inactive`: of the same environment, what is neither transient nor production and was a success before. */
function retireOthers(state: State, deployment: StoredDeployment, login: string): void {
  for (const other of state.deployments.values()) {
    if (other.id >= deployment.id || other.environment !== deployment.environment) continue;
    if (other.transient || other.production || other.statuses.at(-1)?.state !== 'success') continue;
    state.addStatus(other, { login, state: 'inactive', description: '', environmentUrl: '', logUrl: '' });
  }
}

function page<T extends { readonly id: number } | Pull>(
  call: Call,
  found: readonly T[],
  write: (one: T) => unknown,
): Answer {
  const age = (one: T): number => ('id' in one ? one.id : one.number);
  const newest = Math.max(...found.map(age));
  const all = call.stale ? found.filter((one) => age(one) !== newest) : found;
  const perPage = Math.min(100, Math.max(1, Number(call.query['per_page'] ?? 30)));
  const number = Math.max(1, Number(call.query['page'] ?? 1));
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const link = (rel: string, target: number): string => {
    const query = new URLSearchParams({ ...call.query, page: String(target) });
    return `<${call.address}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link('prev', number - 1)] : []),
    ...(number < last ? [link('next', number + 1), link('last', last)] : []),
    ...(number > 1 ? [link('first', 1)] : []),
  ];
  return {
    status: 200,
    body: all.slice((number - 1) * perPage, number * perPage).map(write),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  };
}
