// The images of the serving layer: Cassandra with the lab's management API, its init container, its logger, the operator.
import { join } from 'node:path';
import { repositoryRoot } from '../cluster/paths.ts';
import type { LabContext } from '../cluster/types.ts';
import { versions } from '../tools/versions.ts';
import { type Layer, ensureTarLayer, hashInputs } from './layers.ts';
import { ensureArtifacts } from './maven.ts';
import type { Image } from './oci.ts';
import { nodeLayer, operatorLayer, programFolder, programLayer } from './program-layers.ts';
import { type TarEntry, directoryEntries, fileEntry, treeEntries } from './tar.ts';

const HOME = '/opt/cassandra';
const OWN = 'lab/images/cassandra';
const JAMM = /^jamm-.*\.jar$/;

/** Under the names that cass-operator and its chart use. */
export async function cassImages(base: Layer, context: LabContext): Promise<Image[]> {
  const libraries = await ensureArtifacts(
    join(repositoryRoot, 'lab/images/cassandra-jars.lock.json'),
    context,
  );
  const jamm = libraries.find(({ name }) => JAMM.test(name))?.name ?? '';
  const node = await nodeLayer(context);
  const programs = await programLayer(
    'cassandra-programs',
    [`${OWN}/management/main.ts`, `${OWN}/config-builder/main.ts`],
    context,
  );
  const docker = 'docker.io/k8ssandra';
  return [
    {
      name: `${docker}/cass-management-api:${versions.cassandra}-ubi`,
      layers: [
        base,
        node,
        await jarLayer(libraries, context),
        await cqlshLayer(context),
        programs,
        await filesLayer(context),
      ],
      config: {
        WorkingDir: programFolder,
        Entrypoint: ['node', `${OWN}/management/main.ts`],
        Env: [
          `PATH=${HOME}/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
          `CASSANDRA_HOME=${HOME}`,
          `CASSANDRA_VERSION=${versions.cassandra}`,
          `JAMM_JAR=${jamm}`,
        ],
        User: '999:999',
      },
    },
    {
      name: `${docker}/k8ssandra-client:v${versions.k8ssandraClient}`,
      layers: [base, node, programs],
      // Its arguments are `config build`, the only work that it has here.
      config: {
        WorkingDir: programFolder,
        Entrypoint: ['node', `${OWN}/config-builder/main.ts`],
        User: '999:999',
      },
    },
    {
      name: `${docker}/system-logger:v${versions.cassOperator}`,
      layers: [base],
      config: { Entrypoint: ['tail', '-n', '+1', '-F', '/var/log/cassandra/system.log'], User: '999:999' },
    },
    {
      name: `${docker}/cass-operator:v${versions.cassOperator}`,
      layers: [base, node, await operatorLayer('cass', context)],
      config: { WorkingDir: programFolder, Entrypoint: ['node', 'lab/operators/cass/main.ts'] },
    },
  ];
}

function jarLayer(
  libraries: readonly { name: string; path: string; size: number }[],
  context: LabContext,
): Promise<Layer> {
  const jars = libraries.map(({ name, path, size }): TarEntry => ({
    path: `opt/cassandra/lib/${name}`,
    content: { type: 'file', source: path, size },
  }));
  return ensureTarLayer(
    'cassandra-libraries',
    context,
    [...directoryEntries('opt', 'opt/cassandra', 'opt/cassandra/lib'), ...jars],
    hashInputs(...libraries.map(({ path }) => path)),
  );
}

/** The real cqlsh, in wheels that Python imports as they are. */
async function cqlshLayer(context: LabContext): Promise<Layer> {
  const wheels = await ensureArtifacts(join(repositoryRoot, 'lab/images/cqlsh-wheels.lock.json'), context);
  const entries = wheels.map(({ name, path, size }): TarEntry => ({
    path: `opt/cassandra/pylib/${name}`,
    content: { type: 'file', source: path, size },
  }));
  return ensureTarLayer(
    'cqlsh',
    context,
    [...directoryEntries('opt', 'opt/cassandra', 'opt/cassandra/pylib'), ...entries],
    hashInputs(...wheels.map(({ path }) => path)),
  );
}

/** Tools and settings. cass-operator copies /etc/cassandra from this image for the config builder to change. */
async function filesLayer(context: LabContext): Promise<Layer> {
  const own = (path: string): string => join(repositoryRoot, OWN, path);
  return ensureTarLayer('cassandra-files', context, [
    ...directoryEntries('etc', 'opt', 'opt/cassandra', 'var', 'var/lib', 'var/log'),
    ...(await treeEntries('etc/cassandra', own('conf'))),
    ...(await treeEntries('opt/cassandra/conf', own('conf'))),
    ...(await treeEntries('opt/cassandra/bin', own('bin'))),
    await fileEntry('opt/cassandra/lab.options', own('lab.options')),
    await fileEntry('opt/cassandra/tools-logback.xml', own('tools-logback.xml')),
    ...['var/lib/cassandra', 'var/log/cassandra', 'config'].map((path): TarEntry => ({
      path,
      mode: 0o777,
      content: { type: 'directory' },
    })),
  ]);
}
