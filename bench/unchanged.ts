// (b) A deploy of a layer that has not changed: time and requests, against what a README would have a person run.
import path from 'node:path';
import { startApiProxy } from '../lab/api-proxy.ts';
import type { Bench } from './bench.ts';
import { medians, type Measure } from './measure.ts';
import { runProcess } from './process.ts';

const RUNS = 5;
const CHART = 'strimzi-helm/strimzi-kafka-operator';

export async function measureUnchanged(bench: Bench): Promise<Measure[]> {
  const up = ['up', '--layers', 'speed', '--overlay', 'local', '--chart-mirror', bench.chartMirror, '--json'];
  const first = await bench.lamina(up);
  if (first.exitCode !== 0) throw new Error(`the first deploy failed:\n${first.output}`);
  const proxy = await startApiProxy(bench.kubeconfig, {
    kubeconfigFile: path.join(bench.directory, 'counting.kubeconfig'),
  });
  const ways: Record<string, () => Promise<number>> = {
    lamina: async () => {
      const run = await bench.lamina([...up, '--kubeconfig', proxy.kubeconfig]);
      if (run.exitCode !== 0 || !run.output.includes('"changed":false'))
        throw new Error(`not unchanged:\n${run.output}`);
      return run.endedAt - run.startedAt;
    },
    'helm + kubectl': () => deployByHand(bench, { ...bench.env, KUBECONFIG: proxy.kubeconfig }),
  };
  const time: Record<string, number[]> = {};
  const requests: Record<string, number> = {};
  try {
    // One after the other, not in turns: what the other way has just upgraded would not be unchanged.
    for (const [name, deploy] of Object.entries(ways)) {
      await deploy();
      const times = (time[name] = [] as number[]);
      for (let run = 0; run < RUNS; run += 1) {
        proxy.take();
        times.push(await deploy());
        requests[name] = proxy.take().total;
      }
    }
  } finally {
    proxy.close();
  }
  return [
    { name: 'unchanged deploy of the speed layer', unit: 'ms', results: medians(time) },
    { name: 'unchanged deploy of the speed layer', unit: 'requests', results: requests },
  ];
}

async function deployByHand(bench: Bench, env: NodeJS.ProcessEnv): Promise<number> {
  const started = performance.now();
  const commands = [
    [
      'helm',
      'upgrade',
      '--install',
      'strimzi',
      `${bench.chartMirror}/${CHART}`,
      '--version',
      '1.2.0',
      '--plain-http',
      '-n',
      'strimzi-system',
      '--set',
      'watchAnyNamespace=true',
    ],
    [
      'kubectl',
      'apply',
      '--server-side',
      '--force-conflicts',
      '-n',
      'lambda',
      '-k',
      path.join(bench.root, 'manifests/speed/overlays/local'),
    ],
    [
      'kubectl',
      'wait',
      '-n',
      'lambda',
      '--for=condition=Ready',
      'kafka/lambda',
      'kafkatopic/raw-data-stream',
      '--timeout=5m',
    ],
  ] as const;
  for (const [command, ...args] of commands) {
    const run = await runProcess(command, args, { env });
    if (run.exitCode !== 0) throw new Error(`${command} ${args[0]} failed:\n${run.output}`);
  }
  return performance.now() - started;
}
