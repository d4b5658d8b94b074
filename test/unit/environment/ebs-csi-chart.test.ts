// What the driver's chart needs is read by two runs of Helm: each ends with the run that wants to know.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { planRelease } from '../../../src/environment/ebs-csi/helm-release.ts';
import type { InstallEbsCsiDriverRequest } from '../../../src/environment/ebs-csi/types.ts';
import { CHART_VERSION } from '../../../src/environment/ebs-csi/versions.ts';
import { createHelm } from '../../../src/helm/helm-cli.ts';
import { FakeClient } from '../../support/fake-client.ts';
import { endless, scriptedExec } from '../helm/support.ts';
import { idleClock, never, recordingLogger } from './support.ts';

let mirror: string;
beforeAll(async () => {
  mirror = await mkdtemp(path.join(tmpdir(), 'ebs-csi-chart-'));
  const folder = path.join(mirror, 'aws-ebs-csi-driver');
  await mkdir(folder);
  await writeFile(path.join(folder, 'Chart.yaml'), `name: aws-ebs-csi-driver\nversion: ${CHART_VERSION}\n`);
});
afterAll(() => rm(mirror, { recursive: true, force: true }));

test.each([
  ['the fetching of the chart', 'pull', () => 'oci://registry.example/charts'],
  ['its rendering', 'template', () => mirror],
])('an abort ends %s', async (_what, command, chartMirror) => {
  const program = endless();
  const common = { clock: idleClock, logger: recordingLogger() };
  const helm = createHelm({
    ...common,
    exec: scriptedExec({ [command]: program.run }).exec,
    signal: never,
    kubeconfig: {},
    cacheDirectory: path.join(mirror, 'cache'),
  });
  const run = new AbortController();
  const request = {
    ...common,
    helm,
    kubernetes: new FakeClient(),
    signal: run.signal,
    chartMirror: chartMirror(),
  };
  const plan = planRelease(request as unknown as InstallEbsCsiDriverRequest, { release: undefined }, []);
  const asking = plan.needs?.();
  await program.started;
  run.abort(new Error('out of time'));
  await expect(asking).rejects.toThrow('out of time');
  expect(program.ended()).toBe(true);
});
