// The images of the batch layer: Spark with the Kafka connector and Cassandra's driver, and the operator that submits with it.
import { join } from 'node:path';
import { repositoryRoot } from '../cluster/paths.ts';
import type { LabContext } from '../cluster/types.ts';
import { versions } from '../tools/versions.ts';
import { type Layer, ensureTarLayer, hashInputs } from './layers.ts';
import { ensureArtifacts } from './maven.ts';
import type { Image } from './oci.ts';
import { nodeLayer, operatorLayer, programFolder } from './program-layers.ts';
import { ensureSparkLayer } from './spark/sdist.ts';
import { type TarEntry, directoryEntries, fileEntry, treeEntries } from './tar.ts';

const HOME = '/opt/spark';
const OWN = 'lab/images/spark';

/** Under the names that real manifests and the operator's chart use. */
export async function sparkImages(base: Layer, context: LabContext): Promise<Image[]> {
  const spark = [
    base,
    await ensureSparkLayer(context),
    await additionsLayer(context),
    await filesLayer(context),
  ];
  const zips = ['pyspark.zip', 'py4j-0.10.9.9-src.zip'].map((name) => `${HOME}/python/lib/${name}`);
  const environment = [
    `PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:${HOME}/bin`,
    `SPARK_HOME=${HOME}`,
    `PYTHONPATH=${[...zips, ...(await wheels(context)).map(({ name }) => `${HOME}/python/wheels/${name}`)].join(':')}`,
  ];
  return [
    {
      name: `docker.io/apache/spark:${versions.spark}-python3`,
      layers: spark,
      config: {
        WorkingDir: `${HOME}/work-dir`,
        Entrypoint: ['/opt/entrypoint.sh'],
        Env: environment,
        User: '185:185',
      },
    },
    {
      name: `ghcr.io/kubeflow/spark-operator/controller:${versions.sparkOperator}`,
      // Upstream's image is Spark with the operator in it as well: it runs spark-submit.
      layers: [...spark, await nodeLayer(context), await operatorLayer('spark', context)],
      config: {
        WorkingDir: programFolder,
        Entrypoint: ['node', 'lab/operators/spark/main.ts'],
        Env: environment,
        User: '185:185',
      },
    },
  ];
}

const wheels = (context: LabContext): ReturnType<typeof ensureArtifacts> =>
  ensureArtifacts(join(repositoryRoot, 'lab/images/spark-wheels.lock.json'), context);

/** The Kafka connector among Spark's own jars, and Cassandra's driver in wheels that Python imports as they are. */
async function additionsLayer(context: LabContext): Promise<Layer> {
  const jars = await ensureArtifacts(join(repositoryRoot, 'lab/images/spark-jars.lock.json'), context);
  const added: readonly (readonly [folder: string, artifacts: typeof jars])[] = [
    ['opt/spark/jars', jars],
    ['opt/spark/python/wheels', await wheels(context)],
  ];
  const entries = added.flatMap(([folder, artifacts]) =>
    artifacts.map(({ name, path, size }): TarEntry => ({
      path: `${folder}/${name}`,
      content: { type: 'file', source: path, size },
    })),
  );
  return ensureTarLayer(
    'spark-additions',
    context,
    [
      ...directoryEntries(
        'opt',
        'opt/spark',
        'opt/spark/jars',
        'opt/spark/python',
        'opt/spark/python/wheels',
      ),
      ...entries,
    ],
    hashInputs(...added.flatMap(([, artifacts]) => artifacts.map(({ path }) => path))),
  );
}

async function filesLayer(context: LabContext): Promise<Layer> {
  return ensureTarLayer('spark-files', context, [
    ...directoryEntries('etc', 'opt', 'opt/spark'),
    // Hadoop wants a name for the user that it runs as.
    ...(await treeEntries('etc', join(repositoryRoot, OWN, 'etc'))).slice(1),
    await fileEntry('opt/entrypoint.sh', join(repositoryRoot, OWN, 'entrypoint.sh')),
    { path: 'opt/spark/work-dir', mode: 0o777, content: { type: 'directory' } },
  ]);
}
