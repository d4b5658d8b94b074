// What the emulated GitHub remembers: one repository, its pull requests, comments and deployments.
import type {
  CommentSeed,
  EmulatorOptions,
  PullSeed,
  StoredComment,
  StoredDeployment,
  StoredStatus,
  TokenGrant,
} from './types.ts';

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export type Pull = Required<Omit<PullSeed, 'fork'>> & {
  readonly fork: string | undefined;
  readonly updatedAt: string;
};

export type NewDeployment = Omit<StoredDeployment, 'id' | 'createdAt' | 'statuses'>;
export type NewStatus = Omit<StoredStatus, 'id' | 'createdAt'>;

/** On github.com, the user behind every workflow's own token. */
const ACTIONS_BOT = 41_898_282;

export class State {
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  readonly now: () => number;
  readonly pulls = new Map<number, Pull>();
  readonly comments = new Map<number, StoredComment>();
  readonly deployments = new Map<number, StoredDeployment>();
  readonly tokens = new Map<string, TokenGrant>();
  readonly #users = new Map<string, User>();
  #lastId = 1_000_000;

  constructor({ repository = 'octo/pageviews', now = Date.now, ...options }: EmulatorOptions) {
    const [owner = '', name = ''] = repository.split('/');
    this.owner = owner;
    this.name = name;
    this.private = options.private ?? false;
    this.now = now;
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  user(login: string): User {
    const known = this.#users.get(login);
    if (known !== undefined) return known;
    const id = login === 'github-actions[bot]' ? ACTIONS_BOT : this.#nextId();
    const user: User = { id, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
    this.#users.set(login, user);
    return user;
  }

  setPull(seed: PullSeed): void {
    const { number } = seed;
    const before: Omit<Pull, 'updatedAt'> = this.pulls.get(number) ?? {
      number,
      state: 'open',
      merged: false,
      title: `Change ${number}`,
      headSha: number.toString(16).padStart(40, 'a'),
      headRef: `change-${number}`,
      fork: undefined,
      labels: [],
      locked: false,
    };
    this.pulls.set(number, { ...before, ...seed, updatedAt: this.#timestamp() });
  }

  addComment({ number, login, body }: CommentSeed): StoredComment {
    const at = this.#timestamp();
    const comment = { id: this.#nextId(), number, login, body, createdAt: at, updatedAt: at };
    this.comments.set(comment.id, comment);
    return comment;
  }

  editComment(comment: StoredComment, body: string): StoredComment {
    const edited = { ...comment, body, updatedAt: this.#timestamp() };
    this.comments.set(comment.id, edited);
    return edited;
  }

  addDeployment(deployment: NewDeployment): StoredDeployment {
    const stored = { ...deployment, id: this.#nextId(), createdAt: this.#timestamp(), statuses: [] };
    this.deployments.set(stored.id, stored);
    return stored;
  }

  addStatus(deployment: StoredDeployment, status: NewStatus): StoredStatus {
    const stored = { ...status, id: this.#nextId(), createdAt: this.#timestamp() };
    deployment.statuses.push(stored);
    return stored;
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** GitHub's times have whole seconds. */
  #timestamp(): string {
    return new Date(this.now()).toISOString().replace(/\.\d+Z$/, 'Z');
  }
}
