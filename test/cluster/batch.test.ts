// The batch layer on a real API server with real Helm; the operator and its pods are simulated. What the operator does
// not say (a driver that cannot start, a result of the old spec) must not be taken for the end.
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { podFateAnnotation } from '../../lab/cluster/kwok-stages.ts';
import { startOperatorProcess, type ClusterProcess } from '../../lab/cluster/index.ts';
import { genericRules, standardRules } from '../../src/kubernetes/readiness/rules.ts';
import { checkLayer } from '../../src/layers/check-layer.ts';
import { deployLayer } from '../../src/layers/deploy.ts';
import { loadLayer } from '../../src/layers/files/layer-file.ts';
import { statusOfLayer } from '../../src/layers/status.ts';
import type { Layer, LayerRequest, LayerResult, ResourceTiming } from '../../src/layers/types.ts';
import { BUILT_IN, REPOSITORY } from '../unit/layers/support.ts';
import { useLayerLab, useOwnCluster } from './layers.ts';

// LAMINA_READINESS=generic runs all of it with the generic algorithm alone, which fails.
const rules = process.env['LAMINA_READINESS'] === 'generic' ? genericRules : standardRules;

const cluster = useOwnCluster('batch', ['spark']);
const lab = useLayerLab(cluster, 'bring-up');
const planner = useLayerLab(cluster, 'plan');
const TIMEOUT = 60_000;
jest.setTimeout(2 * TIMEOUT);
const NAMESPACE = 'batch-test';
let batch: Layer;
let operator: ClusterProcess;

beforeAll(async () => {
  batch = await loadLayer('batch', { builtInDirectory: BUILT_IN, workspace: REPOSITORY });
  operator = await startOperatorProcess(cluster.state, 'spark', {
    ...lab.collaborators(),
    env: { LAMINA_SIM_DATA_PLANE: 'none', LAMINA_SIM_TIME_SCALE: '0.05' },
  });
});

/** Patches of the one application, as YAML below its spec. */
function request(spec?: object, timeout = TIMEOUT): LayerRequest {
  const patch = {
    apiVersion: 'sparkoperator.k8s.io/v1beta2',
    kind: 'SparkApplication',
    metadata: { name: 'event-counts' },
    spec,
  };
  return {
    layer: batch,
    overlay: 'local',
    namespace: NAMESPACE,
    chartMirror: cluster.chartMirror,
    run: { holder: 'test' },
    timeout,
    patches: spec === undefined ? [] : [{ patch: JSON.stringify(patch) }],
  };
}

async function up(spec?: object, timeout?: number): Promise<LayerResult> {
  const collaborators = lab.collaborators();
  const wanted = request(spec, timeout);
  const { objects } = await checkLayer(wanted, collaborators);
  return deployLayer(wanted, collaborators, { mode: 'apply', checked: { objects, rules } });
}

interface ApplicationStatus {
  readonly applicationState: { readonly state: string };
  readonly submissionID: string;
  readonly executionAttempts: number;
}

async function statusOf(name = 'event-counts'): Promise<ApplicationStatus> {
  const args = ['-n', NAMESPACE, 'get', 'sparkapplications.sparkoperator.k8s.io', name, '-o', 'json'];
  return (JSON.parse(await cluster.kubectl(args)) as { status: ApplicationStatus }).status;
}

const completes = (name = 'event-counts'): Promise<string> =>
  cluster.kubectl([
    ...['-n', NAMESPACE, 'wait', `sparkapplication/${name}`, '--timeout=30s'],
    '--for=jsonpath={.status.applicationState.state}=COMPLETED',
  ]);

const timingOf = (resources: readonly ResourceTiming[], kind: string): ResourceTiming | undefined =>
  resources.find(({ reference }) => reference.kind === kind);

describe('the batch layer', () => {
  test('comes up: operator and webhook first, then the application runs and the schedule stands', async () => {
    const result = await up();
    expect(result.failure).toBeUndefined();
    expect(result).toMatchObject({ ready: true, changed: true, operatorVersion: '2.5.2' });
    expect(result.endpoints).toMatchObject({
      'job-namespace': NAMESPACE,
      'service-account': 'spark',
      'user-interface': `event-counts-ui-svc.${NAMESPACE}.svc:4040`,
      'event-logs': 'file:///var/lib/spark/events',
      views: 'file:///var/lib/spark/views',
      'next-run': expect.stringMatching(/^\d{4}-.*:05:00Z$/),
    });
    const deployments = result.resources.filter(({ reference }) => reference.kind === 'Deployment');
    expect(deployments.map(({ reference }) => reference.name).sort()).toEqual([
      'spark-operator-controller',
      'spark-operator-webhook',
    ]);
    // Upstream's webhook refuses applications as long as it does not answer.
    const ready = Math.max(...deployments.map(({ readyAt }) => readyAt ?? Infinity));
    expect(timingOf(result.resources, 'SparkApplication')?.appliedAt).toBeGreaterThanOrEqual(ready);
    await completes();
  });

  test('is left as it is by a second run, also after the application has ended', async () => {
    lab.calls.length = 0;
    const before = await statusOf();
    expect(await up()).toMatchObject({ ready: true, changed: false });
    const writes = lab.calls.filter((call) =>
      /^(apply|dry-run|create|replace|mergePatch|delete) /.test(call),
    );
    expect(writes).toEqual([]);
    expect(await statusOf()).toEqual(before);
    expect(await statusOfLayer(request(), planner.collaborators())).toMatchObject({ ready: true, drift: [] });
  });

  test('with a new spec is not ready by the result of the old one, however long that stands', async () => {
    const before = await statusOf();
    // The operator is held, as it is when its machine is busy: nobody takes the old COMPLETED away.
    process.kill(operator.pid, 'SIGSTOP');
    try {
      const stale = await up({ arguments: ['file:///var/lib/spark/views', 'another-topic'] }, 10_000);
      expect((await statusOf()).applicationState.state).toBe('COMPLETED');
      expect(stale.ready).toBe(false);
      expect(timingOf(stale.resources, 'SparkApplication')?.readiness).toMatchObject({
        state: 'progressing',
        reason: 'LatestGenerationNotObserved',
      });
    } finally {
      process.kill(operator.pid, 'SIGCONT');
    }
    const renewed = await up({ arguments: ['file:///var/lib/spark/views', 'another-topic'] });
    expect(renewed.failure).toBeUndefined();
    expect((await statusOf()).submissionID).not.toBe(before.submissionID);
    await completes();
  });

  test('with a driver that fails is told as failed, with the exit code', async () => {
    const driver = { annotations: { [podFateAnnotation]: 'fail' } };
    const result = await up({ driver, restartPolicy: { type: 'Never' } });
    expect(result.ready).toBe(false);
    expect(result.failure).toMatchObject({
      reference: { kind: 'SparkApplication', name: 'event-counts' },
      message: expect.stringContaining('ExitCode: 1'),
    });
  });

  test('with a driver that no node can take says so, while the operator says SUBMITTED for ever', async () => {
    const result = await up({ driver: { coreRequest: '999' } }, 15_000);
    expect((await statusOf()).applicationState.state).toBe('SUBMITTED');
    expect(result.ready).toBe(false);
    expect(result.failure?.diagnosis).toMatchObject({
      culprit: { kind: 'Pod', name: 'event-counts-driver' },
      cause: expect.stringMatching(/cpu/i),
    });
  });

  test('runs by its schedule', async () => {
    const schedule = [
      '-n',
      NAMESPACE,
      'patch',
      'scheduledsparkapplication',
      'event-counts-hourly',
      '--type=merge',
      '-p',
    ];
    await cluster.kubectl([...schedule, '{"spec":{"schedule":"@every 1s"}}']);
    const run = ['-n', NAMESPACE, 'get', 'scheduledsparkapplication', 'event-counts-hourly', '-o'];
    await cluster.kubectl([
      ...['-n', NAMESPACE, 'wait', 'scheduledsparkapplication/event-counts-hourly', '--timeout=30s'],
      '--for=jsonpath={.status.pastSuccessfulRunNames[0]}',
    ]);
    const name = await cluster.kubectl([...run, 'jsonpath={.status.pastSuccessfulRunNames[0]}']);
    expect(name).toMatch(/^event-counts-hourly-\d{19}$/);
    await cluster.kubectl([...schedule, '{"spec":{"suspend":true}}']);
  });
});
