// The way to the chart registry, broken in every way, with the real helm before it and a real registry behind it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startFaultProxy, type Fault, type FaultProxy } from '../../lab/fault-proxy.ts';
import { createHelm } from '../../src/helm/helm-cli.ts';
import { HelmError } from '../../src/helm/helm-errors.ts';
import type { ChartSource, Helm } from '../../src/helm/helm.ts';
import { deadlineSignal } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import { useTestCluster } from '../cluster/harness.ts';
import { useLayerLab } from '../cluster/layers.ts';
import { lasting, passing } from './table.ts';

const cluster = useTestCluster('registry-faults');
const lab = useLayerLab(cluster);

/** Milliseconds that one try may take: what is silent is given up so soon, so that a test need not take minutes. */
const PULL_TIMEOUT = 4_000;

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Site {
  readonly helm: Helm;
  readonly source: ChartSource;
  /** Requests that met the fault. */
  readonly met: () => number;
}

async function open(fault: Fault, when: (count: number) => boolean): Promise<Site> {
  let count = 0;
  let met = 0;
  const proxy: FaultProxy = await startFaultProxy({
    upstream: cluster.chartMirror.replace('oci:', 'http:'),
    fault: () => {
      count += 1;
      if (!when(count)) return undefined;
      met += 1;
      return fault;
    },
  });
  const home = await mkdtemp(path.join(tmpdir(), 'registry-faults-'));
  closing.push(
    () => proxy.close(),
    () => rm(home, { recursive: true }),
  );
  const { logger, signal } = lab.collaborators();
  return {
    helm: createHelm({
      exec,
      logger,
      signal,
      helmPath: path.join(cluster.binDirectory, 'helm'),
      kubeconfig: { path: cluster.kubeconfig },
      cacheDirectory: path.join(home, 'charts'),
      env: { PATH: process.env['PATH'], HOME: home },
      pullTimeout: PULL_TIMEOUT,
    }),
    source: {
      chart: `${proxy.url.replace('http:', 'oci:')}/strimzi-helm/strimzi-kafka-operator`,
      version: '1.2.0',
      plainHttp: true,
    },
    met: () => met,
  };
}

test.each(passing)('once, $name: the chart is fetched all the same', async ({ fault }) => {
  const { helm, source, met } = await open(fault, (count) => count === 2);
  expect(await helm.pull(source)).toContain('strimzi-kafka-operator-1.2.0-');
  expect(met()).toBe(1);
});

describe('for good', () => {
  test.each(lasting)(
    '$name: is told within the deadline, with the chart and what helps',
    async ({ fault }) => {
      const { helm, source } = await open(fault, () => true);
      using deadline = deadlineSignal(60_000, 'the chart');
      const error: unknown = await helm
        .pull(source, { signal: deadline.signal })
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(HelmError);
      const { code, message, remedy } = error as HelmError;
      expect({ code, message, remedy }).toEqual({
        code: 'HELM_REGISTRY_UNREACHABLE',
        message: expect.stringContaining(`fetch chart ${source.chart} 1.2.0`),
        remedy: expect.stringContaining('mirror'),
      });
    },
  );

  test('no answer at all: the deadline of the layer ends the helm that waits', async () => {
    const { helm, source } = await open('silence', () => true);
    using deadline = deadlineSignal(1_000, 'the layer');
    const began = performance.now();
    await expect(helm.pull(source, { signal: deadline.signal })).rejects.toThrow(
      'Timed out after 1.0 s waiting for the layer',
    );
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
