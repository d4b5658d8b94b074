// What an operator's chart needs is read by two runs of Helm: each ends with the run that wants to know.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHelm } from '../../../src/helm/helm-cli.ts';
import type { MemberContext } from '../../../src/layers/objects/members.ts';
import type { OperatorState } from '../../../src/layers/operator.ts';
import { operatorNeeds } from '../../../src/layers/operator-permissions.ts';
import type { LayerRequest } from '../../../src/layers/types.ts';
import { FakeClient } from '../../support/fake-client.ts';
import { idleClock, never, recordingLogger } from '../environment/support.ts';
import { endless, scriptedExec } from '../helm/support.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'operator-permissions-'));
  await mkdir(path.join(folder, 'demo'));
  await writeFile(path.join(folder, 'demo', 'Chart.yaml'), 'name: demo\nversion: 1.0.0\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['the fetching of the chart', 'pull', () => 'oci://quay.io/x/demo'],
  ['its rendering', 'template', () => path.join(folder, 'demo')],
])('an abort ends %s', async (_what, command, chart) => {
  const program = endless();
  const logger = recordingLogger();
  const helm = createHelm({
    exec: scriptedExec({ [command]: program.run }).exec,
    logger,
    signal: never,
    clock: idleClock,
    kubeconfig: {},
    cacheDirectory: path.join(folder, 'cache'),
  });
  const run = new AbortController();
  const operator = { chart: chart(), version: '1.0.0', release: 'demo', namespace: 'ops', values: {} };
  const state = { operator, values: {} } as OperatorState;
  const kubernetes = new FakeClient();
  const context = { helm, kubernetes, logger, signal: run.signal, layer: 'speed', namespace: 'lambda' };
  const asking = operatorNeeds(state, {} as LayerRequest, [], 'apply', context as unknown as MemberContext);
  await program.started;
  run.abort(new Error('out of time'));
  await expect(asking).rejects.toThrow('out of time');
  expect(program.ended()).toBe(true);
});
