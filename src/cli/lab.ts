// The embedded cluster, as a part of this checkout that may be missing.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as LabCluster from '../../lab/cluster/index.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import type { CommandContext } from './context.ts';

type Lab = typeof LabCluster;

/**
 * Its code runs from the checkout, never from a bundle: it builds images out of that checkout.
 * @throws {ConfigurationError} where this copy of Lamina does not carry it
 */
export async function openLab({ installation }: Pick<CommandContext, 'installation'>): Promise<Lab> {
  const entry = path.join(installation.root, 'lab', 'cluster', 'index.ts');
  if (!existsSync(entry)) {
    throw new ConfigurationError(`This copy of Lamina carries no embedded cluster (${entry} is missing)`, {
      remedy: 'Clone the repository and run "npm ci" in it, or use a cluster of your own.',
    });
  }
  return (await import(/* webpackIgnore: true */ pathToFileURL(entry).href)) as Lab;
}

/** Whether this copy of Lamina carries it. */
export const hasLab = ({ installation }: Pick<CommandContext, 'installation'>): boolean =>
  existsSync(path.join(installation.root, 'lab'));
