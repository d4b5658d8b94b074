// Which preview a namespace is: told by names that are made of the repository and the number alone. Nothing that the
// author of a pull request may choose (branch, title, labels) is ever part of a name.
import { createHash } from 'node:crypto';
import type { Repository } from '../github/github.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { isOurNamespace } from '../layers/namespaces.ts';
import { ConfigurationError } from '../runtime/errors.ts';

const REPOSITORY_LABEL = 'lamina.dev/repository';
const PULL_REQUEST_LABEL = 'lamina.dev/pull-request';

/** So that `<layer>.<namespace>` still is a label's value. */
const LONGEST_SLUG = 22;
const LONGEST_LABEL = 63;
/** Of GitHub's numbers, which are positive and fit 32 bits. */
const HIGHEST_NUMBER = 2 ** 31 - 1;

export interface PreviewId {
  readonly repository: Repository;
  readonly pullRequest: number;
  readonly namespace: string;
}

/** @throws {ConfigurationError} for anything but `owner/name` as GitHub allows it. */
export function parseRepository(text: string): Repository {
  const [, owner, name] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(text) ?? [];
  if (owner === undefined || name === undefined || /^\.{1,2}$/.test(name)) {
    throw new ConfigurationError(`"${text}" is no repository of the form owner/name`, {
      remedy: 'Give it as GitHub shows it, such as octo-org/clickstream.',
    });
  }
  return { owner, name };
}

/** @throws {ConfigurationError} for anything but a positive whole number. */
export function parsePullRequest(text: string): number {
  const number = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= HIGHEST_NUMBER))
    throw new ConfigurationError(`"${text}" is no number of a pull request`, {
      remedy: 'Give the number alone, such as 12.',
    });
  return number;
}

/** The preview that a pull request has, whether it is there or not. */
export const previewOf = (repository: Repository, pullRequest: number): PreviewId => ({
  repository,
  pullRequest,
  namespace: `${namePrefix(repository)}${pullRequest}`,
});

/** `owner/name`, as GitHub compares it. */
export const fullName = ({ owner, name }: Repository): string => `${owner}/${name}`.toLowerCase();

/** What can be read of the repository, and a hash, since different repositories may read the same. */
function namePrefix(repository: Repository): string {
  const slug = repository.name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-+|-+$/g, '');
  return `preview-${slug === '' ? 'repository' : slug}-${digest(fullName(repository), 8)}-`;
}

const digest = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

/** An owner has no dot, so the first one ends it; what is no label's value is cut and told apart by its hash. */
export function repositoryLabel({ owner, name }: Repository): string {
  const plain = `${owner}.${name}`.toLowerCase();
  if (plain.length <= LONGEST_LABEL && /[a-z0-9]$/.test(plain)) return plain;
  const hash = digest(plain, 16);
  return `${plain.slice(0, LONGEST_LABEL - hash.length - 1)}.${hash}`;
}

/** By which people find a preview; Lamina goes by the name. */
export const labelsOf = ({ repository, pullRequest }: PreviewId): Record<string, string> => ({
  [REPOSITORY_LABEL]: repositoryLabel(repository),
  [PULL_REQUEST_LABEL]: String(pullRequest),
});

/**
 * The preview that a namespace is, if it is one of the repository's. By its name, and by Lamina having made it: labels
 * can be lost or set by others, and a run that was killed at the wrong moment may have left none.
 */
export function identify(namespace: KubernetesObject, repository: Repository): PreviewId | undefined {
  const id = identifyName(namespace.metadata.name, repository);
  return id !== undefined && isOurNamespace(namespace) ? id : undefined;
}

/** As `identify`, where nothing but the name of a namespace is left. */
export function identifyName(namespace: string, repository: Repository): PreviewId | undefined {
  const prefix = namePrefix(repository);
  const number = namespace.startsWith(prefix) ? namespace.slice(prefix.length) : '';
  if (!/^[1-9]\d{0,9}$/.test(number)) return undefined;
  return previewOf(repository, Number(number));
}
