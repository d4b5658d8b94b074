// The images of examples/pageviews, as its Dockerfile would make them.
import { join } from 'node:path';
import { repositoryRoot } from '../cluster/paths.ts';
import type { LabContext } from '../cluster/types.ts';
import { versions } from '../tools/versions.ts';
import { type Layer, ensureTarLayer } from './layers.ts';
import type { Image } from './oci.ts';
import { nodeLayer, programFolder, programLayer } from './program-layers.ts';
import { directoryEntries, treeEntries } from './tar.ts';

const APPLICATION = 'examples/pageviews';
const PROGRAMS = ['speed', 'query', 'generate', 'verify'];

/** @param images with Spark's among them, which has Cassandra's driver here. */
export async function pageviewsImages(
  base: Layer,
  images: readonly Image[],
  context: LabContext,
): Promise<Image[]> {
  const programs = PROGRAMS.map((name) => `${APPLICATION}/src/${name}/main.ts`);
  const services: Image = {
    name: 'localhost/pageviews:1',
    layers: [
      base,
      await nodeLayer(context),
      await programLayer('pageviews', programs, context),
      await pageLayer(context),
    ],
    config: {
      WorkingDir: join(programFolder, APPLICATION),
      Entrypoint: ['node'],
      User: '65532:65532',
    },
  };
  const spark = images.find(({ name }) => name === `docker.io/apache/spark:${versions.spark}-python3`);
  return spark === undefined ? [services] : [services, { ...spark, name: 'localhost/pageviews-batch:1' }];
}

/** What the query service gives to browsers is read, not imported. */
async function pageLayer(context: LabContext): Promise<Layer> {
  const folder = `${APPLICATION}/src/query/page`;
  return ensureTarLayer('pageviews-page', context, [
    ...directoryEntries('opt', 'opt/lamina', 'opt/lamina/examples'),
    ...(await treeEntries(join(programFolder, folder).slice(1), join(repositoryRoot, folder))),
  ]);
}
