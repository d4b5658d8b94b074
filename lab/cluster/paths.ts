// Where clusters and the things that they are built from live, by the XDG base directory rules.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { ConfigurationError } from '../../src/runtime/errors.ts';

/** Of this checkout. */
export const repositoryRoot = resolve(import.meta.dirname, '../..');

const baseDirectory = (variable: string, fallback: string): string => {
  const value = process.env[variable];
  return join(value === undefined || value === '' ? join(homedir(), fallback) : value, 'lamina');
};

/** Tools and images, by version; may be removed at any time while no cluster runs. */
export const cacheDirectory = (): string => baseDirectory('XDG_CACHE_HOME', '.cache');

/** Where the embedded clusters of this user are kept. */
export const clustersDirectory = (): string =>
  join(baseDirectory('XDG_STATE_HOME', '.local/state'), 'clusters');

/** Where one of them keeps its state, data and logs. */
export const clusterDirectory = (name: string): string => join(clustersDirectory(), name);

/** @throws {ConfigurationError} for what cannot be a directory's and a bridge's name. */
export function parseClusterName(name: string | undefined): string {
  const value = name ?? 'default';
  if (!/^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$/.test(value))
    throw new ConfigurationError(
      `Cluster name "${value}": expected 1 to 32 lower-case letters, digits and inner dashes`,
      { remedy: 'Choose a name such as "demo".' },
    );
  return value;
}
