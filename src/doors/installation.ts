// Where this copy of Lamina lies: the built-in layers are read from its own checkout.
import path from 'node:path';

export interface Installation {
  /** The root of the repository that holds dist/, manifests/ and lab/. */
  readonly root: string;
}

/** The folder of the built-in layers. */
export const builtInLayers = (installation: Installation): string =>
  path.join(installation.root, 'manifests');

/** The IAM documents of this copy of Lamina. */
export const awsManifests = ({ root }: Installation): string =>
  path.join(root, 'manifests', 'environment', 'aws');
