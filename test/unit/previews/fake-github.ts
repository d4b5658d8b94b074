// A GitHub that keeps the contract of src/github: what is not there is undefined, what is refused is thrown.
import { GitHubError } from '../../../src/github/errors.ts';
import type {
  Deployment,
  DeploymentRequest,
  DeploymentStatus,
  GitHub,
  PullRequest,
  StickyComment,
} from '../../../src/github/github.ts';

export const pullRequest = (number: number, more: Partial<PullRequest> = {}): PullRequest => ({
  number,
  state: 'open',
  merged: false,
  headSha: 'a'.repeat(40),
  headRef: 'feature',
  fromFork: false,
  labels: [],
  ...more,
});

export class FakeGitHub implements GitHub {
  readonly repository = { owner: 'octo', name: 'shop' };
  readonly pulls = new Map<number, PullRequest>();
  readonly comments: StickyComment[] = [];
  readonly deployments: (Deployment & { readonly request: DeploymentRequest })[] = [];
  readonly statuses: (DeploymentStatus & { readonly id: number })[] = [];
  readonly calls: string[] = [];
  /** Names of methods that GitHub refuses. */
  readonly refused = new Set<keyof GitHub>();

  constructor(...pulls: readonly PullRequest[]) {
    for (const pull of pulls) this.pulls.set(pull.number, pull);
  }

  #called(name: keyof GitHub): void {
    this.calls.push(name);
    if (!this.refused.has(name)) return;
    throw new GitHubError('GITHUB_API', `GitHub refused ${name}`, { status: 500, remedy: 'Try later.' });
  }

  async pullRequest(number: number): Promise<PullRequest | undefined> {
    this.#called('pullRequest');
    return this.pulls.get(number);
  }

  async openPullRequests(): Promise<ReadonlySet<number>> {
    this.#called('openPullRequests');
    return new Set(
      [...this.pulls.values()].filter(({ state }) => state === 'open').map(({ number }) => number),
    );
  }

  async keepComment(comment: StickyComment) {
    this.#called('keepComment');
    this.comments.push(comment);
    return { url: 'https://github.test/comment', changed: 'created' as const };
  }

  async createDeployment(request: DeploymentRequest): Promise<Deployment> {
    this.#called('createDeployment');
    const { ref, environment, task } = request;
    const deployment = { id: this.deployments.length + 1, ref, environment, task, request };
    this.deployments.push(deployment);
    return deployment;
  }

  async listDeployments({ environment, task }: Pick<DeploymentRequest, 'environment' | 'task'>) {
    this.#called('listDeployments');
    return this.deployments
      .filter((each) => each.environment === environment && each.task === task)
      .toReversed();
  }

  async setDeploymentStatus({ id }: Pick<Deployment, 'id'>, status: DeploymentStatus): Promise<void> {
    this.#called('setDeploymentStatus');
    this.statuses.push({ id, ...status });
  }
}
