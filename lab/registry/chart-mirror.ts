// The operators' charts under their upstream names, on a registry of loopback: `oci://quay.io/X` is `oci://127.0.0.1:PORT/X`.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError, errorMessage } from '../../src/runtime/errors.ts';
import type { ClusterBuilder } from '../cluster/cluster-builder.ts';
import { answersOk } from '../cluster/http.ts';
import { repositoryRoot } from '../cluster/paths.ts';
import { findFreePorts } from '../cluster/ports.ts';
import type { LabContext } from '../cluster/types.ts';
import { findRegistryProgram } from './registry-program.ts';

/** Where each operator's real chart lives on its upstream registry, after the host. */
const UPSTREAM: Readonly<Record<string, string>> = {
  strimzi: 'strimzi-helm',
  // Upstream serves it from a chart repository, not from a registry: no folder stands before its name.
  cass: '',
  spark: '',
  'ebs-csi': 'ebs-csi-driver/charts',
};

const FOLDER = 'charts';

const REGISTRY_CONFIGURATION = (directory: string, address: string): object => ({
  version: '0.1',
  log: { level: 'warn', accesslog: { disabled: true } },
  storage: { filesystem: { rootdirectory: directory }, delete: { enabled: true } },
  http: { addr: address },
});

/** Packages the charts, starts the registry, pushes them. Where no registry program can be had, a folder serves instead. */
export async function startChartMirror(
  builder: ClusterBuilder,
  operators: readonly string[],
  findProgram: (context: LabContext) => Promise<string> = findRegistryProgram,
): Promise<void> {
  const { context } = builder;
  const archives = await packageCharts(builder, operators);
  const program = await findProgram(context).catch((error: unknown) => {
    context.signal.throwIfAborted();
    context.logger.warning(`No chart registry: ${errorMessage(error)}. The charts are in a folder instead.`);
    return undefined;
  });
  if (program === undefined) {
    await builder.update({ chartMirror: join(builder.directory, FOLDER) });
    return;
  }
  const { registry: port } = await findFreePorts(['registry']);
  const address = `127.0.0.1:${port}`;
  const configuration = join(builder.directory, 'registry.json');
  await writeFile(
    configuration,
    JSON.stringify(REGISTRY_CONFIGURATION(await builder.makeDirectory('registry'), address)),
  );
  await builder.start('chart-registry', {
    command: program,
    port,
    args: ['serve', configuration],
    ready: (signal) => answersOk({ url: `http://${address}/v2/` }, signal),
  });
  for (const { archive, repository } of archives)
    await helm(builder, ['push', archive, `oci://${join(address, repository)}`, '--plain-http']);
  await builder.update({ chartMirror: `oci://${address}` });
}

/** `DIRECTORY/charts/NAME-VERSION.tgz` for each operator: a folder that mirrors charts has no folders in it. */
async function packageCharts(
  builder: ClusterBuilder,
  operators: readonly string[],
): Promise<{ archive: string; repository: string }[]> {
  const packaged = [];
  for (const operator of operators) {
    const repository = UPSTREAM[operator];
    const chart = join(repositoryRoot, 'lab/operators', operator, 'chart');
    if (repository === undefined || !existsSync(join(chart, 'Chart.yaml')))
      throw new ConfigurationError(`The lab has no operator "${operator}"`, {
        remedy: `Known operators: ${Object.keys(UPSTREAM).join(', ')}.`,
      });
    const destination = await builder.makeDirectory(FOLDER);
    const output = await helm(builder, ['package', chart, '--destination', destination]);
    const archive = /saved it to: (.+)/.exec(output)?.[1]?.trim();
    if (archive === undefined)
      throw new ConfigurationError(`helm package said: ${output}`, {
        remedy: `See whether the chart is whole: helm lint ${chart}`,
      });
    packaged.push({ archive, repository });
  }
  return packaged;
}

/** Helm with a home of the cluster's own, so that the user's repositories and logins play no part. */
async function helm(builder: ClusterBuilder, args: readonly string[]): Promise<string> {
  const home = await builder.makeDirectory('helm');
  const { exec, signal } = builder.context;
  const env = { PATH: process.env['PATH'], HOME: home };
  return (await exec(join(builder.cluster.binDirectory, 'helm'), args, { env, signal })).stdout;
}
