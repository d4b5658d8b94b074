// Which repository a checkout was cloned from.
import { ConfigurationError } from '../runtime/errors.ts';
import type { Exec } from '../runtime/exec.ts';

/** The address of the remote called origin of a checkout; undefined where there is none. */
export async function originOf(directory: string, exec: Exec): Promise<string | undefined> {
  const options = { cwd: directory, allowFailure: true };
  const remote = await exec('git', ['remote', 'get-url', 'origin'], options).catch((error: unknown) => {
    // Without git there is no remote either.
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  });
  return remote?.exitCode === 0 ? remote.stdout.trim() : undefined;
}

/** `owner/name` of an address at GitHub, its Enterprise Server too; undefined for any other. */
export const repositoryAtGitHub = (address: string): string | undefined =>
  /(?:^|[/@])github\.[^/:]+(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(address)?.[1];

/** `owner/name` of a remote's address. */
export const repositoryOf = (remote: string | undefined): string | undefined =>
  /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote ?? '')?.[1];
