// (g) Fifty previews at once on a cluster whose operators are there, as on a busy day: time, memory and requests.
import path from 'node:path';
import { startApiProxy } from '../lab/api-proxy.ts';
import { errorMessage } from '../src/runtime/errors.ts';
import type { Bench } from './bench.ts';
import type { Measure } from './measure.ts';
import { kubectlDeploy, laminaDeploy, type Cost, type PreviewDeploy } from './preview-deploys.ts';

const PREVIEWS = 50;

/** Each run is one after the other, so that neither meets the other's previews still coming up. */
export async function measureFifty(bench: Bench): Promise<Measure[]> {
  const time: Record<string, number> = {};
  const memory: Record<string, number> = {};
  const requests: Record<string, number> = {};
  const proxy = await startApiProxy(bench.kubeconfig, {
    kubeconfigFile: path.join(bench.directory, 'fifty.kubeconfig'),
  });
  const counted: Bench = { ...bench, env: { ...bench.env, KUBECONFIG: proxy.kubeconfig } };
  try {
    for (const [tool, deploy] of [
      ['lamina', laminaDeploy],
      ['kubectl', kubectlDeploy],
    ] as const) {
      try {
        // Brings the operator up, if it is not.
        if (tool === 'lamina') await deploy(bench, 1_000);
        proxy.take();
        const began = performance.now();
        const costs = await deployAll(counted, deploy);
        time[tool] = performance.now() - began;
        requests[tool] = proxy.take().total;
        memory[tool] = Math.max(...costs.map(({ peakMemory }) => peakMemory));
      } catch (error) {
        bench.lost.push(`${PREVIEWS} previews by ${tool}: ${errorMessage(error)}`);
      }
    }
  } finally {
    proxy.close();
  }
  const name = `${PREVIEWS} previews at once`;
  return [
    { name, unit: 'ms', size: PREVIEWS, results: time },
    { name, unit: 'requests', size: PREVIEWS, results: requests },
    { name: `${name}, peak memory of one`, unit: 'MiB', size: PREVIEWS, results: memory },
  ];
}

async function deployAll(bench: Bench, deploy: PreviewDeploy): Promise<Cost[]> {
  const numbers = Array.from({ length: PREVIEWS }, (_, index) => 1_001 + index);
  const ended = await Promise.allSettled(numbers.map((number) => deploy(bench, number)));
  const failures = ended.flatMap((each) => (each.status === 'rejected' ? [errorMessage(each.reason)] : []));
  // A machine that is too busy costs some of them their lock; what the others took stands.
  const [first] = failures;
  if (first !== undefined)
    bench.lost.push(`${failures.length} of ${PREVIEWS} previews at once, which failed: ${first}`);
  const costs = ended.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  if (costs.length === 0) throw new Error('none of them was deployed');
  return costs;
}
