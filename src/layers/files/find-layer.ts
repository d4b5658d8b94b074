// Where a layer lies: a built-in one by its name, the user's own by its path, and never outside of the workspace.
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { ConfigurationError } from '../../runtime/errors.ts';
import { didYouMean } from './did-you-mean.ts';
import { isInside } from './inside.ts';

export interface LayerPlaces {
  /** The folder that holds the built-in layers: `manifests`. */
  readonly builtInDirectory: string;
  /** A layer of the user's own must lie inside it. */
  readonly workspace: string;
}

/**
 * @param relativeTo the folder that a path begins at: the workspace, or that of the layer which extends this one
 * @throws {ConfigurationError} for an unknown layer, or one outside of the workspace
 */
export async function findLayer(
  nameOrPath: string,
  relativeTo: string,
  places: LayerPlaces,
): Promise<{ directory: string; builtIn: boolean }> {
  const isPath = /[/\\]|^\.+$/.test(nameOrPath);
  if (!isPath && (await isFile(path.join(places.builtInDirectory, nameOrPath, 'layer.yaml')))) {
    return { directory: await realpath(path.join(places.builtInDirectory, nameOrPath)), builtIn: true };
  }
  const wanted = path.resolve(relativeTo, nameOrPath);
  if (!(await isFile(path.join(wanted, 'layer.yaml')))) {
    const known = await listBuiltInLayers(places.builtInDirectory);
    throw new ConfigurationError(
      `Unknown layer "${nameOrPath}"${isPath ? `: ${wanted} has no layer.yaml` : didYouMean(nameOrPath, known)}`,
      {
        remedy: `Built-in layers are ${known.join(', ')}; a layer of your own is the path of a folder with a layer.yaml.`,
      },
    );
  }
  const directory = await realpath(wanted);
  const builtIn = isInside(directory, await realpath(places.builtInDirectory));
  const file = await realpath(path.join(directory, 'layer.yaml'));
  const workspace = await realpath(places.workspace);
  if (!builtIn && !(isInside(directory, workspace) && isInside(file, workspace))) {
    throw new ConfigurationError(`The layer "${nameOrPath}" lies outside of the workspace, in ${directory}`, {
      remedy: `Move it below ${places.workspace}.`,
    });
  }
  return { directory, builtIn };
}

/** The names of the built-in layers. */
async function listBuiltInLayers(builtInDirectory: string): Promise<string[]> {
  const folders = await readdir(builtInDirectory).catch(() => []);
  const found = await Promise.all(
    folders.map(async (name) =>
      (await isFile(path.join(builtInDirectory, name, 'layer.yaml'))) ? [name] : [],
    ),
  );
  return found.flat().sort();
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
