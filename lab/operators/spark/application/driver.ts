// From SUBMITTED to the end of the driver: only its pod tells. A driver that cannot start leaves SUBMITTED for ever.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { errorMessage } from '../../../../src/runtime/errors.ts';
import { timestamp } from '../../engine/timestamp.ts';
import { pause } from '../context.ts';
import { CONTAINER, LABEL, names, POD, reference, UI_PORT } from '../contract/names.ts';
import type { ApplicationStatus, ExecutorState } from '../contract/status.ts';
import { ensureUiService } from './children.ts';
import type { Pass } from './pass.ts';

interface PodStatus {
  readonly phase?: string;
  readonly containerStatuses?: readonly {
    readonly name: string;
    readonly state?: { readonly terminated?: { readonly exitCode: number; readonly reason?: string } };
  }[];
}

const statusOf = (pod: KubernetesObject): PodStatus => (pod['status'] as PodStatus | undefined) ?? {};

/** What the driver's pod has come to, into the status of the application. */
export async function followDriver(pass: Pass): Promise<undefined> {
  const { context, application, status } = pass;
  const where = reference(POD, application.namespace, names.driver(application.name));
  const driver = await context.client.get(where, { signal: context.signal });
  if (driver === undefined) return sayEnded(pass, 'FAILING', 'driver pod not found');
  if (status.sparkApplicationId === undefined) return introduce(pass, driver);
  const { phase, containerStatuses = [] } = statusOf(driver);
  switch (phase) {
    case 'Running':
      return sayRunning(pass, status.sparkApplicationId);
    case 'Succeeded':
      return sayEnded(pass, 'SUCCEEDING');
    case 'Failed': {
      const own = containerStatuses.find(({ name }) => name === CONTAINER.driver) ?? containerStatuses[0];
      const { exitCode, reason = 'Error' } = own?.state?.terminated ?? {};
      return sayEnded(
        pass,
        'FAILING',
        exitCode === undefined
          ? 'driver container status missing'
          : `driver container failed with ExitCode: ${exitCode}, Reason: ${reason}`,
      );
    }
    default:
      return undefined;
  }
}

/** The second half of SUBMITTED: Spark's own id, and where the user interface will be. */
async function introduce(pass: Pass, driver: KubernetesObject): Promise<undefined> {
  const { context, application, status, scenario } = pass;
  await pause(context, 'userInterface', scenario);
  const service = await ensureUiService(pass);
  const { clusterIP = '' } = service['spec'] as { clusterIP?: string };
  await pass.write({
    ...status,
    driverInfo: {
      podName: names.driver(application.name),
      webUIAddress: `${clusterIP}:${UI_PORT}`,
      webUIPort: UI_PORT,
      webUIServiceName: service.metadata.name,
    },
    sparkApplicationId: driver.metadata.labels?.[LABEL.sparkId] ?? '',
  });
  return undefined;
}

async function sayRunning(pass: Pass, sparkId: string): Promise<undefined> {
  const { context, application, status } = pass;
  if (status.applicationState?.state !== 'RUNNING') {
    context.submitter.driverRuns(application, sparkId, context.signal).catch((error: unknown) => {
      if (!context.signal.aborted) context.log(`executors of ${application.name}: ${errorMessage(error)}`);
    });
  }
  await pass.write({ ...withExecutors(pass, 'UNKNOWN'), applicationState: { state: 'RUNNING' } });
  return undefined;
}

async function sayEnded(pass: Pass, state: 'SUCCEEDING' | 'FAILING', message?: string): Promise<undefined> {
  const { context, application } = pass;
  await pass.write({
    ...withExecutors(pass, state === 'FAILING' ? 'FAILED' : 'COMPLETED'),
    applicationState: { state, ...(message === undefined ? {} : { errorMessage: message }) },
    terminationTime: timestamp(context.clock.now()),
  });
  await context.submitter.driverEnded(application, context.signal);
  return undefined;
}

const EXECUTOR_STATES: Readonly<Record<string, ExecutorState>> = {
  Pending: 'PENDING',
  Running: 'RUNNING',
  Succeeded: 'COMPLETED',
  Failed: 'FAILED',
};

/** @param gone what an executor is that was not seen to end */
function withExecutors({ context, application, status }: Pass, gone: ExecutorState): ApplicationStatus {
  const states: Record<string, ExecutorState> = {};
  for (const [name, before] of Object.entries(status.executorState ?? {}))
    states[name] = before === 'PENDING' || before === 'RUNNING' ? gone : before;
  for (const pod of context.store.list(POD, application.namespace)) {
    const { labels = {}, name } = pod.metadata;
    const own =
      labels[LABEL.application] === application.name && labels[LABEL.sparkId] === status.sparkApplicationId;
    if (own && labels[LABEL.role] === 'executor')
      states[name] = EXECUTOR_STATES[statusOf(pod).phase ?? 'Pending'] ?? 'UNKNOWN';
  }
  return Object.keys(states).length === 0 ? status : { ...status, executorState: states };
}
