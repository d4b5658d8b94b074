// GitHub for a door: opened from what a runner gives to every step, and the event that began the run.
import { readFile } from 'node:fs/promises';
import type { createGitHub } from '../github/create-github.ts';
import type { PullRequestEvent } from '../github/event.ts';
import type { GitHub, Repository } from '../github/github.ts';
import { systemClock, type Clock } from '../runtime/clock.ts';
import { ConfigurationError, errorMessage } from '../runtime/errors.ts';
import type { Logger } from '../runtime/logger.ts';

export interface OpenGitHubRequest {
  readonly token: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** Other than the system's only in tests. */
  readonly clock?: Clock;
}

/**
 * Loads the client on the first use, so that no other door pays for it.
 * @throws {ConfigurationError} without a token or a repository, before anything is sent
 */
export async function openGitHub(request: OpenGitHubRequest): Promise<GitHub> {
  const { token, env, logger, signal, clock = systemClock } = request;
  if (token !== '') logger.mask(token);
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new ConfigurationError(
      token === '' ? 'No token for GitHub was given' : 'The token for GitHub has characters that none has',
      { remedy: 'Give the input token, such as ${{ github.token }}.' },
    );
  }
  const repository = readRepository(env);
  const apiUrl = readApiUrl(env);
  const create = await loadClient(env);
  return create({ token, repository, apiUrl, logger, clock, signal });
}

/** The toolkit reads the event as it is loaded, and fails with it. */
async function loadClient(env: NodeJS.ProcessEnv): Promise<typeof createGitHub> {
  try {
    return (await import('../github/create-github.ts')).createGitHub;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ConfigurationError(
      `GITHUB_EVENT_PATH: ${env['GITHUB_EVENT_PATH'] ?? ''} is not JSON: ${errorMessage(error)}`,
      { remedy: 'Leave GITHUB_EVENT_PATH to the runner.', cause: error },
    );
  }
}

function readRepository(env: NodeJS.ProcessEnv): Repository {
  const value = env['GITHUB_REPOSITORY'] ?? '';
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(value) ?? [];
  if (owner === undefined || name === undefined) {
    throw new ConfigurationError(
      `GITHUB_REPOSITORY: ${value === '' ? 'it is not set' : `"${value}" is not of the form owner/name`}`,
      { remedy: 'Run this in a workflow, or set GITHUB_REPOSITORY to owner/name.' },
    );
  }
  return { owner, name };
}

function readApiUrl(env: NodeJS.ProcessEnv): string {
  const value = env['GITHUB_API_URL'] ?? '';
  if (value === '') return 'https://api.github.com';
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new ConfigurationError(`GITHUB_API_URL: "${value}" is not an http(s) address`, {
    remedy: 'Leave it to the runner, or set it to https://HOST/api/v3 for GitHub Enterprise Server.',
  });
}

/**
 * The pull request that this run is for; undefined for an event of something else. Every text in it was written by
 * whoever opened the pull request: data, never a command.
 * @throws {ConfigurationError} for a file that is not an event
 */
export async function readPullRequestEvent(env: NodeJS.ProcessEnv): Promise<PullRequestEvent | undefined> {
  const file = env['GITHUB_EVENT_PATH'] ?? '';
  if (file === '') return undefined;
  const { parsePullRequestEvent } = await import('../github/event.ts');
  let payload: unknown;
  try {
    payload = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new ConfigurationError(`GITHUB_EVENT_PATH: ${file} is not JSON: ${errorMessage(error)}`, {
      remedy: 'Leave GITHUB_EVENT_PATH to the runner.',
      cause: error,
    });
  }
  return parsePullRequestEvent(payload, file);
}
