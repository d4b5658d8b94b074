// What a test may set, break and see of the emulated GitHub.
import type { InjectedFault, ScriptedFault } from '../faults.ts';
import type { OperationId } from './operations.ts';

export type Access = 'read' | 'write';

/** Who a token stands for, and what it may do. */
export interface TokenGrant {
  readonly token: string;
  /** `github-actions[bot]` for a workflow's own token. */
  readonly login: string;
  /** As GitHub's API spells them: `pull_requests`. */
  readonly permissions: Readonly<Record<string, Access>>;
}

export interface PullSeed {
  readonly number: number;
  readonly state?: 'open' | 'closed';
  readonly merged?: boolean;
  readonly title?: string;
  readonly headSha?: string;
  readonly headRef?: string;
  /** `owner/name` of the fork that the head is in. */
  readonly fork?: string;
  readonly labels?: readonly string[];
  /** No new comments, as a maintainer may decide. */
  readonly locked?: boolean;
}

export interface CommentSeed {
  readonly number: number;
  readonly login: string;
  readonly body: string;
}

export interface StoredComment extends CommentSeed {
  readonly id: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface StoredStatus {
  readonly id: number;
  readonly login: string;
  readonly state: string;
  readonly description: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly createdAt: string;
}

export interface StoredDeployment {
  readonly id: number;
  readonly login: string;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly transient: boolean;
  readonly production: boolean;
  readonly payload: unknown;
  readonly createdAt: string;
  /** Oldest first. */
  readonly statuses: StoredStatus[];
}

export type FaultAnswer =
  /** 403 as for a token without the permission; by default that of the operation. */
  | { readonly kind: 'forbidden'; readonly permissions?: string; readonly withoutHeader?: boolean }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'bad-credentials' }
  /** No requests are left until then. */
  | { readonly kind: 'primary-limit'; readonly resetSeconds: number; readonly status?: 403 | 429 }
  /** Without `retryAfter`, GitHub wants a minute. */
  | { readonly kind: 'secondary-limit'; readonly retryAfter?: number; readonly status?: 403 | 429 }
  | { readonly kind: 'server-error'; readonly status: 500 | 502 | 503; readonly when?: 'before' | 'after' }
  /** The connection is cut: before anything was done, after it was done, or in the middle of the answer. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' | 'body' }
  /** Half of the answer comes, and then nothing. */
  | { readonly kind: 'stall' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** A list that does not show yet what was added last. */
  | { readonly kind: 'stale' }
  /** A page of somebody between, such as a proxy. */
  | { readonly kind: 'page'; readonly status?: number };

export interface Fault extends ScriptedFault<FaultAnswer> {
  /** Which operation it meets; every one where it is left out. */
  readonly operation?: OperationId | 'graphql';
}

export interface RecordedRequest {
  /** '' for what GitHub does not have. */
  readonly operation: OperationId | 'graphql' | '';
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Whose token it carried; '' for none that is known. */
  readonly login: string;
  /** 0 where the connection was cut. */
  status: number;
}

export interface EmulatorOptions {
  /** `owner/name`; `octo/pageviews` where it is left out. */
  readonly repository?: string;
  /** A private repository answers 404 to whom it does not know. */
  readonly private?: boolean;
  /** As GitHub Enterprise Server: REST below `/api/v3`, GraphQL at `/api/graphql`. */
  readonly enterprise?: boolean;
  readonly port?: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** The emulator in the hands of a test; over HTTP the same is below `/_lab` (README.md). */
export interface GitHubEmulator extends AsyncDisposable {
  /** For GITHUB_API_URL. */
  readonly url: string;
  readonly repository: string;
  /** GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_SERVER_URL. */
  readonly env: Readonly<Record<string, string>>;
  /** That of a workflow with all permissions that Lamina asks for. */
  readonly token: string;
  readonly requests: readonly RecordedRequest[];
  /** What did not fit GitHub's API description: of the requests, and of the emulator's own answers. */
  readonly violations: readonly string[];
  clearRequests(): void;
  addToken(grant: TokenGrant): void;
  /** Sets a pull request; what is left out stays as it is. */
  setPull(seed: PullSeed): void;
  addComment(seed: CommentSeed): StoredComment;
  comments(number: number): readonly StoredComment[];
  deleteComment(id: number): void;
  deployments(): readonly StoredDeployment[];
  inject(fault: Fault): InjectedFault;
  stop(): Promise<void>;
}
