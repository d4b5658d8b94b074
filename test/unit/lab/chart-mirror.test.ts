// The lab's charts where no registry program is at hand.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ClusterBuilder } from '../../../lab/cluster/cluster-builder.ts';
import { clusterDirectory } from '../../../lab/cluster/paths.ts';
import type { StoredCluster } from '../../../lab/cluster/types.ts';
import { startChartMirror } from '../../../lab/registry/chart-mirror.ts';
import { CHART, CHART_VERSION } from '../../../src/environment/ebs-csi/versions.ts';
import { chartSource } from '../../../src/layers/operator/chart.ts';
import { loadLayer } from '../../../src/layers/files/layer-file.ts';
import { systemClock } from '../../../src/runtime/clock.ts';
import type { Exec } from '../../../src/runtime/exec.ts';
import { BUILT_IN, recordLog, REPOSITORY } from '../layers/support.ts';

const stateHome = process.env['XDG_STATE_HOME'];
let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'lamina-charts-'));
  process.env['XDG_STATE_HOME'] = home;
});
afterAll(async () => {
  if (stateHome === undefined) delete process.env['XDG_STATE_HOME'];
  else process.env['XDG_STATE_HOME'] = stateHome;
  await rm(home, { recursive: true });
});

/** `helm package` as far as its file and its sentence go. */
const packing: Exec = async (_, [command = '', chart = '', , destination = '']) => {
  if (command !== 'package') throw new Error(`nobody answers helm ${command}`);
  const { name, version } = parse(readFileSync(path.join(chart, 'Chart.yaml'), 'utf8')) as Record<
    string,
    string
  >;
  const archive = path.join(destination, `${name ?? ''}-${version ?? ''}.tgz`);
  await writeFile(archive, '');
  return { exitCode: 0, stdout: `Successfully packaged chart and saved it to: ${archive}\n`, stderr: '' };
};

test('without a registry program the charts of every layer, and the EBS driver’s, are found in a folder', async () => {
  const { logger, lines } = recordLog();
  const signal = AbortSignal.timeout(20_000);
  const directory = clusterDirectory('charts');
  const cluster = { name: 'charts', directory, binDirectory: directory } as StoredCluster;
  const builder = new ClusterBuilder(cluster, { logger, exec: packing, clock: systemClock, signal });
  await startChartMirror(builder, ['strimzi', 'spark', 'cass', 'ebs-csi'], () =>
    Promise.reject(new Error('no such package')),
  );
  expect(lines).toEqual([expect.stringContaining('No chart registry: no such package')]);
  const layers = await Promise.all(
    ['speed', 'batch', 'serving'].map((name) =>
      loadLayer(name, { builtInDirectory: BUILT_IN, workspace: REPOSITORY }),
    ),
  );
  const charts = [
    ...layers.flatMap(({ spec }) => spec.operator ?? []),
    { chart: CHART, version: CHART_VERSION },
  ];
  expect(charts).toHaveLength(4);
  const address = builder.cluster.chartMirror ?? '';
  for (const chart of charts) {
    const { chart: found } = chartSource(chart, { address });
    expect(path.dirname(found)).toBe(path.join(directory, 'charts'));
  }
});
