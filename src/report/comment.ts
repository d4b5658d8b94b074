// The comments that stay in a pull request and are edited in place: of a stack's plan, and of a preview.
// What has to be read stands on top, so that a cut, where there is too much for a comment, takes the changes' end.
import type { LayerPlan } from '../layers/types.ts';
import { code, details, escapeComment, link, table } from './markdown.ts';
import { countChanges, renderPlanDiff } from './plan.ts';

/** What a comment was written for and by. */
export interface CommentOrigin {
  /** The commit's SHA; GitHub makes a link of it. */
  readonly commit: string;
  readonly runUrl?: string;
}

export interface PlanComment extends CommentOrigin {
  readonly plans: readonly LayerPlan[];
}

export interface PreviewComment extends CommentOrigin {
  readonly pullRequest: number;
  readonly namespace: string;
  readonly state: 'ready' | 'failed' | 'removed' | 'planned';
  readonly endpoints: Readonly<Record<string, string>>;
  readonly changes: readonly LayerPlan[];
  /** ISO 8601. */
  readonly expiresAt?: string;
  readonly failure?: PreviewFailure;
}

export interface PreviewFailure {
  readonly message: string;
  readonly cause?: string;
  readonly remedy?: string;
}

/** The first line says what would change; each layer that changes is folded. */
export function renderPlanComment({ plans, ...origin }: PlanComment): string {
  const refused = plans.flatMap(({ upgrades = [] }) => upgrades).filter((step) => step.refused !== undefined);
  const verdict =
    refused.length === 0
      ? `### ${sign(plans)} Plan: ${countChanges(plans)}`
      : `### ❌ Plan: ${refused.length} of its steps between versions would be refused`;
  return blocks(verdict, footer(origin), ...changesOf(plans));
}

/** The first line says how the preview is. */
export function renderPreviewComment(preview: PreviewComment): string {
  const { state, changes, endpoints, failure } = preview;
  const parts = [
    ...(failure === undefined ? [] : failureOf(failure)),
    ...(state === 'removed' ? [] : endpointsOf(endpoints)),
    whatNext(preview),
    footer(preview),
    ...(state === 'removed' ? [] : changesOf(changes)),
  ];
  return blocks(verdictOf(preview), ...parts);
}

function verdictOf({ state, changes, failure }: PreviewComment): string {
  switch (state) {
    case 'ready':
      return '### ✅ The preview of this pull request is ready';
    case 'removed':
      return failure === undefined
        ? '### 🧹 The preview of this pull request is removed'
        : '### ❌ The preview of this pull request is not removed as a whole';
    case 'planned':
      return `### ${sign(changes)} A preview of this pull request: ${countChanges(changes)}`;
    case 'failed':
      return failure !== undefined && quotaOf(failure) !== undefined
        ? '### ❌ The preview of this pull request asks for more than its quota has left'
        : '### ❌ The preview of this pull request failed';
  }
}

const sign = (plans: readonly LayerPlan[]): string =>
  countChanges(plans) === countChanges([]) ? '✅' : '📋';

function whatNext({ state, namespace, pullRequest, expiresAt }: PreviewComment): string {
  if (state === 'planned') return 'Nothing was deployed: this is what a preview would bring up.';
  if (state === 'removed')
    return `It was in the namespace ${code(namespace)}. A new deploy brings it up anew.`;
  const until = expiresAt === undefined ? '' : ` until **${escapeComment(renderTime(expiresAt))}**`;
  return [
    `It stays in the namespace ${code(namespace)}${until}. To keep it longer, deploy it again: each push does.`,
    `To remove it now, close the pull request, or run the preview action with ${code('action: remove')} and ${code(`pull-request: ${pullRequest}`)}.`,
  ].join('\n');
}

function endpointsOf(endpoints: Readonly<Record<string, string>>): string[] {
  const rows = Object.entries(endpoints).map(([name, address]) => [
    code(name),
    link(code(address), address) ?? code(address),
  ]);
  return rows.length === 0 ? [] : [table(['Endpoint', 'Address'], rows)];
}

function failureOf(failure: PreviewFailure): string[] {
  const { message, cause, remedy } = failure;
  const quota = quotaOf(failure);
  return [
    escapeComment(message),
    ...(quota === undefined ? [] : [quota]),
    ...(cause === undefined || cause === message ? [] : [`**Cause:** ${escapeComment(cause)}`]),
    ...(remedy === undefined ? [] : [`**Remedy:** ${escapeComment(remedy)}`]),
  ];
}

const EXCEEDED = /exceeded quota: (\S+), requested: (\S+), used: (\S+), limited: (\S+?)[.;]?(?:\s|$)/;

/** The API server's refusal as a table; undefined for any other failure. */
function quotaOf({ message, cause = '' }: PreviewFailure): string | undefined {
  const [, name = '', ...lists] = EXCEEDED.exec(message) ?? EXCEEDED.exec(cause) ?? [];
  const [requested, used, limited] = lists.map(readAmounts);
  if (requested === undefined) return undefined;
  const rows = [...requested].map(([resource, amount]) => [
    code(resource),
    ...[amount, used?.get(resource), limited?.get(resource)].map((each) => escapeComment(each ?? '')),
  ]);
  return table([`Quota ${code(name)}`, 'Asked for', 'In use', 'Limit'], rows, 'lrrr');
}

/** `requests.cpu=2,requests.memory=4Gi`. */
const readAmounts = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(',').map((each) => {
      const [resource = '', amount = ''] = each.split('=');
      return [resource, amount];
    }),
  );

function changesOf(plans: readonly LayerPlan[]): string[] {
  return plans.flatMap((plan) => {
    const diff = renderPlanDiff(plan);
    return diff === '' ? [] : [details(`${plan.layer}: ${countChanges([plan])}`, diff)];
  });
}

function footer({ commit, runUrl }: CommentOrigin): string {
  const what = /^[0-9a-f]{40}$/.test(commit) ? commit : code(commit);
  const run = runUrl === undefined ? undefined : link('the run', runUrl);
  return `For ${what}${run === undefined ? '' : `, by ${run}`}.`;
}

/** To the minute, in UTC; what is no time is shown as it is. */
function renderTime(time: string): string {
  const parsed = Date.parse(time);
  return Number.isNaN(parsed) ? time : `${new Date(parsed).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const blocks = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
