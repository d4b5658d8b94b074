// The images that a kubelet node gets, under the names that real manifests use.
import { join } from 'node:path';
import { withLock } from '../cluster/lock.ts';
import { cacheDirectory, repositoryRoot } from '../cluster/paths.ts';
import type { LabContext } from '../cluster/types.ts';
import { toolPath } from '../tools/tools.ts';
import { versions } from '../tools/versions.ts';
import { ensureBaseLayer } from './base.ts';
import { cassImages } from './cassandra.ts';
import { type Layer, ensureTarLayer, hashInputs } from './layers.ts';
import { ensureArtifacts } from './maven.ts';
import type { Image } from './oci.ts';
import { pageviewsImages } from './pageviews.ts';
import { nodeLayer, operatorLayer, programFolder } from './program-layers.ts';
import { sparkImages } from './spark.ts';
import { type TarEntry, directoryEntries, fileEntry, treeEntries } from './tar.ts';

export const pauseImage = 'lab.lamina.dev/pause:1';
/** A shell and the usual commands: for the helper pods of local-path volumes, and for tests. */
export const baseImage = 'lab.lamina.dev/base:1';

/** Builds what the cache lacks; the layers are in the cache afterwards. */
export function ensureImages(operators: readonly string[], context: LabContext): Promise<Image[]> {
  return withLock(join(cacheDirectory(), 'images.lock'), 'the images', context, async () => {
    context.logger.info('Images');
    const base = await ensureBaseLayer(context);
    const images: Image[] = [
      { name: pauseImage, layers: [await pauseLayer(context)], config: { Entrypoint: ['/pause'] } },
      { name: baseImage, layers: [base], config: { Cmd: ['/bin/bash'] } },
    ];
    if (operators.includes('strimzi')) images.push(...(await strimziImages(base, context)));
    if (operators.includes('cass')) images.push(...(await cassImages(base, context)));
    if (operators.includes('spark')) images.push(...(await sparkImages(base, context)));
    // The example application stands on all three layers.
    if (['strimzi', 'cass', 'spark'].every((operator) => operators.includes(operator)))
      images.push(...(await pageviewsImages(base, images, context)));
    return images;
  });
}

async function pauseLayer(context: LabContext): Promise<Layer> {
  return ensureTarLayer('pause', context, [await fileEntry('pause', await toolPath('pause'))]);
}

async function strimziImages(base: Layer, context: LabContext): Promise<Image[]> {
  return [
    {
      name: `quay.io/strimzi/kafka:${versions.strimzi}-kafka-${versions.kafka}`,
      layers: [base, await kafkaLibraries(context), await kafkaScripts(context)],
      config: { WorkingDir: '/opt/kafka', Env: ['KAFKA_HOME=/opt/kafka', `KAFKA_VERSION=${versions.kafka}`] },
    },
    {
      name: `quay.io/strimzi/operator:${versions.strimzi}`,
      layers: [base, await nodeLayer(context), await operatorLayer('strimzi', context)],
      config: { WorkingDir: programFolder, Entrypoint: ['node', 'lab/operators/strimzi/main.ts'] },
    },
  ];
}

async function kafkaLibraries(context: LabContext): Promise<Layer> {
  const artifacts = await ensureArtifacts(join(repositoryRoot, 'lab/images/kafka-jars.lock.json'), context);
  const jars = artifacts.map(({ name, path, size }): TarEntry => ({
    path: `opt/kafka/libs/${name}`,
    content: { type: 'file', source: path, size },
  }));
  const inputs = hashInputs(...artifacts.map(({ path }) => path));
  return ensureTarLayer(
    'kafka-libraries',
    context,
    [...directoryEntries('opt', 'opt/kafka', 'opt/kafka/libs'), ...jars],
    inputs,
  );
}

async function kafkaScripts(context: LabContext): Promise<Layer> {
  const scripts = await treeEntries('opt/kafka', join(repositoryRoot, 'lab/images/kafka'));
  return ensureTarLayer('kafka-scripts', context, [...directoryEntries('opt'), ...scripts]);
}
