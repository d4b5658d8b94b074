// Lamina's client on the emulator, with time that passes as soon as somebody waits.
import { expect } from '@jest/globals';
import { startGitHubEmulator, type EmulatorOptions, type GitHubEmulator } from '../../lab/github/index.ts';
import { createGitHub, type CreateGitHubRequest } from '../../src/github/create-github.ts';
import { GitHubError } from '../../src/github/errors.ts';
import type { GitHub } from '../../src/github/github.ts';
import { HastyClock } from '../support/hasty-clock.ts';
import { recordingLogger, type RecordingLogger } from '../unit/kubernetes/support/recording-logger.ts';

export interface Site extends AsyncDisposable {
  readonly emulator: GitHubEmulator;
  readonly github: GitHub;
  readonly logger: RecordingLogger;
  readonly clock: HastyClock;
  /** Another client of the same repository: another run, or one with another token. */
  open(request?: Partial<CreateGitHubRequest>): GitHub;
  /** The operations that were asked for, in order. */
  operations(): string[];
}

/** Fails, when it is disposed, for any request or answer that does not fit GitHub's API description. */
export async function startSite(options: EmulatorOptions = {}): Promise<Site> {
  const emulator = await startGitHubEmulator(options);
  emulator.setPull({ number: 12 });
  const logger = recordingLogger();
  const clock = new HastyClock();
  const [owner = '', name = ''] = emulator.repository.split('/');
  const open = (request: Partial<CreateGitHubRequest> = {}): GitHub =>
    createGitHub({
      token: emulator.token,
      repository: { owner, name },
      apiUrl: emulator.url,
      logger,
      clock,
      signal: new AbortController().signal,
      random: () => 0.5,
      ...request,
    });
  return {
    emulator,
    logger,
    clock,
    github: open(),
    open,
    operations: () => emulator.requests.map(({ operation }) => operation),
    async [Symbol.asyncDispose]() {
      await emulator.stop();
      expect(emulator.violations).toEqual([]);
    },
  };
}

/** The GitHubError that this ends with. */
export async function refusalOf(work: Promise<unknown>): Promise<GitHubError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(GitHubError);
  return error as GitHubError;
}

/** What Lamina's own comment looks like in the emulator. */
export const BOT = 'github-actions[bot]';
export const marked = (body: string, marker = 'preview'): string => `<!-- lamina:${marker} -->\n${body}`;
