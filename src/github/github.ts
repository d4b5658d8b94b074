// GitHub as the domain sees it: one repository, spoken to with one token.

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

export interface PullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly headSha: string;
  readonly headRef: string;
  /** The head is another repository's: its runs get no credentials. */
  readonly fromFork: boolean;
  readonly labels: readonly string[];
}

/**
 * A comment that is written once and edited in place from then on. A hidden marker on its first line and its author
 * tell it from others. The same text writes nothing; a comment that was deleted is made anew; of two the older is kept.
 */
export interface StickyComment {
  /** Of the pull request or issue. */
  readonly number: number;
  /** Letters, digits, `-`, `/`, `:` and `.`: which of Lamina's comments it is. */
  readonly marker: string;
  /** Markdown, without the marker; cut, and the cut said, where it is longer than GitHub takes. */
  readonly body: string;
}

export interface KeptComment {
  readonly url: string;
  readonly changed: 'created' | 'updated' | 'none';
}

export type DeploymentState = 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';

export interface DeploymentRequest {
  /** The commit that is deployed. */
  readonly ref: string;
  readonly environment: string;
  /** Tells deployments of one environment apart, such as `preview:pr-12`. */
  readonly task: string;
  /** Cut at GitHub's 140 characters. */
  readonly description: string;
  /** Goes away some day, such as a preview. GitHub never sets an earlier one of these `inactive` by itself. */
  readonly transient: boolean;
}

export interface Deployment {
  readonly id: number;
  readonly ref: string;
  readonly environment: string;
  readonly task: string;
}

export interface DeploymentStatus {
  readonly state: DeploymentState;
  readonly description?: string;
  /** Where what was deployed is found: http or https. */
  readonly environmentUrl?: string;
  /** The run that did it. */
  readonly logUrl?: string;
}

/**
 * Every call throws a `GitHubError` for what GitHub refuses; one without a permission names that permission. Reads are
 * repeated where GitHub did not answer, what creates something only after a look whether it is there, and both after a
 * wait of some minutes at most where GitHub limits the rate.
 */
export interface GitHub {
  readonly repository: Repository;
  /** undefined where there is no pull request of that number, in a repository that this token sees. */
  pullRequest(number: number): Promise<PullRequest | undefined>;
  /** The numbers of all open pull requests. */
  openPullRequests(): Promise<ReadonlySet<number>>;
  keepComment(comment: StickyComment): Promise<KeptComment>;
  createDeployment(request: DeploymentRequest): Promise<Deployment>;
  /** Of one task of an environment, newest first. */
  listDeployments(filter: Pick<DeploymentRequest, 'environment' | 'task'>): Promise<readonly Deployment[]>;
  setDeploymentStatus(deployment: Pick<Deployment, 'id'>, status: DeploymentStatus): Promise<void>;
}
