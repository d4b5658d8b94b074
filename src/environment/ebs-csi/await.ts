// Waits until the driver works: its controller, its DaemonSets, and its registration on the nodes.
import {
  describeReference,
  referenceTo,
  type KubernetesObject,
  type ObjectReference,
} from '../../kubernetes/objects.ts';
import type { Expectation } from '../../kubernetes/readiness/types.ts';
import { waitForReadiness } from '../../kubernetes/readiness/waiter.ts';
import { EBS_DRIVER } from '../csi-drivers.ts';
import { STORAGE_API } from '../storage/classes.ts';
import { explainDriver } from './explain.ts';
import { CONTROLLER, NAMESPACE, NODE, readWorkloads } from './installed.ts';
import { lookAtDriver, type DriverSight } from './look.ts';
import { driverRules } from './rules.ts';
import type { DriverTools } from './types.ts';

const CSI_DRIVER: ObjectReference = { apiVersion: STORAGE_API, kind: 'CSIDriver', name: EBS_DRIVER };

/** Where neither a label nor a name has found any: these are then waited for. */
const USUAL = {
  controllers: [{ apiVersion: 'apps/v1', kind: 'Deployment', namespace: NAMESPACE, name: CONTROLLER }],
  daemonSets: [{ apiVersion: 'apps/v1', kind: 'DaemonSet', namespace: NAMESPACE, name: NODE }],
} as const;

/**
 * @param registration whether every eligible node must have registered the driver
 * @param interrupted aborts with the run only; `signal` has the deadline too
 * @throws {LaminaError} `EBS_CSI_NOT_READY` with the node, the cause and the remedy
 */
export async function awaitDriver(
  registration: boolean,
  tools: DriverTools,
  interrupted: AbortSignal,
): Promise<DriverSight> {
  const { kubernetes: client, clock, logger, signal } = tools;
  const workloads = await readWorkloads(client, signal);
  const controllers = expectationsOf(workloads.controllers, USUAL.controllers);
  const daemonSets = expectationsOf(workloads.daemonSets, USUAL.daemonSets);
  const references = daemonSets.map(({ reference }) => reference);
  const report = await waitForReadiness([...controllers, ...daemonSets, { reference: CSI_DRIVER }], {
    client,
    clock,
    logger,
    signal,
    rules: driverRules(references, registration),
    onProgress({ reference, readiness, previous }) {
      const tell = previous?.state === readiness.state ? logger.debug : logger.info;
      tell(`${describeReference(reference)}: ${readiness.message || readiness.reason}`);
    },
  });
  if (!report.ready) throw await explainDriver(report, references, { ...tools, signal: interrupted });
  return lookAtDriver(client, signal);
}

function expectationsOf(
  objects: readonly KubernetesObject[],
  usual: readonly ObjectReference[],
): Expectation[] {
  if (objects.length === 0) return usual.map((reference) => ({ reference }));
  return objects.map((object) => ({
    reference: referenceTo(object),
    ...(object.metadata.generation === undefined ? {} : { generation: object.metadata.generation }),
    ...(object.metadata.uid === undefined ? {} : { uid: object.metadata.uid }),
  }));
}
