// What comes from the address of GitHub, and the event of a run.
import fc from 'fast-check';
import { createCommentKeeper } from '../../../src/github/comments.ts';
import { createDeployments } from '../../../src/github/deployments.ts';
import { parsePullRequestEvent } from '../../../src/github/event.ts';
import { createPullRequests } from '../../../src/github/pull-requests.ts';
import { createRequests, type Sender } from '../../../src/github/requests.ts';
import { HastyClock } from '../../support/hasty-clock.ts';
import { recordingLogger } from '../kubernetes/support/recording-logger.ts';
import { fuzz, fuzzAsync } from './support/fuzz.ts';
import { mutatedJson, oddJson, oddText } from './support/values.ts';

const repository = { owner: 'octo', name: 'app' };
const pullRequest = {
  number: 7,
  state: 'open',
  merged: false,
  head: { sha: 'a'.repeat(40), ref: 'topic', repo: { id: 1 } },
  base: { repo: { id: 1 } },
  labels: [{ name: 'preview' }],
};
const comment = {
  id: 1,
  html_url: 'https://github.test/1',
  body: '<!-- lamina:m -->\nx',
  user: { id: 2, login: 'bot' },
};
const deployment = { id: 3, ref: 'topic', environment: 'preview', task: 'deploy', payload: { lamina: 'id' } };
const status = { state: 'success', description: '', environment_url: '', log_url: '' };
const viewer = { data: { viewer: { login: 'bot', databaseId: 2 } } };
const valid = [
  pullRequest,
  [pullRequest],
  comment,
  [comment],
  deployment,
  [deployment],
  status,
  [status],
  viewer,
  { id: 1 },
  { message: 'Not Found', errors: [{ code: 'x' }] },
];

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly data: unknown;
}
const headers = fc.dictionary(
  fc.constantFrom(
    'retry-after',
    'x-ratelimit-remaining',
    'x-ratelimit-reset',
    'date',
    'content-type',
    'link',
    'x-accepted-github-permissions',
  ),
  fc.oneof(
    oddText,
    fc.constantFrom('0', '1', 'application/json', '<x>; rel="next"', 'issues=write; pull_requests=write'),
  ),
);
const answer: fc.Arbitrary<Answer> = fc.record({
  status: fc.constantFrom(200, 200, 200, 201, 204, 401, 403, 404, 422, 429, 500, 502),
  headers,
  data: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<unknown>(...valid) },
    { weight: 3, arbitrary: mutatedJson(...valid) },
    oddJson,
  ),
});

/** Plays the answers in order, the last one for ever; what is asked too often has no end. */
function playing(answers: readonly Answer[]): Sender {
  let asked = 0;
  return {
    request: (route) => {
      asked += 1;
      if (asked > 3_000) throw new Error(`${route} is asked without end`);
      const given = answers[Math.min(asked, answers.length) - 1];
      if (given === undefined || given.status >= 400) {
        const error = new Error('refused');
        const { status: code = 500, headers: more = {}, data } = given ?? {};
        return Promise.reject(Object.assign(error, { status: code, response: { headers: more, data } }));
      }
      return Promise.resolve({ headers: given.headers, data: given.data });
    },
  };
}

const { signal } = new AbortController();
const verbs = ['pull request', 'open', 'deploy', 'list', 'status', 'comment'] as const;
fuzzAsync(
  'the answers of GitHub',
  fc.tuple(fc.constantFrom(...verbs), fc.array(answer, { minLength: 1, maxLength: 6 }), oddText),
  async ([verb, answers, text]) => {
    const requests = createRequests(playing(answers), {
      logger: recordingLogger(),
      clock: new HastyClock(),
      signal,
      random: () => 0,
    });
    const deployments = createDeployments(requests, repository, () => 'id');
    const pulls = createPullRequests(requests, repository);
    switch (verb) {
      case 'pull request':
        return pulls.pullRequest(7);
      case 'open':
        return pulls.openPullRequests();
      case 'deploy':
        return deployments.createDeployment({
          ref: text,
          environment: text,
          task: 'deploy',
          description: text,
          transient: true,
        });
      case 'list':
        return deployments.listDeployments({ environment: 'preview', task: 'deploy' });
      case 'status':
        return deployments.setDeploymentStatus({ id: 3 }, { state: 'success', description: text });
      case 'comment':
        return createCommentKeeper(
          requests,
          repository,
          'https://github.test/graphql',
        )({ number: 7, marker: 'm', body: text });
    }
  },
);

fuzz(
  'the event of a run',
  mutatedJson({ action: 'opened', pull_request: pullRequest }, { action: 'push' }),
  (payload) => parsePullRequestEvent(payload, 'event.json'),
);
