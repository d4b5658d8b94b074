// The driver as one requirement among others, for doctor: is it there, does it work, on every node.
import type { KubernetesClient } from '../../kubernetes/client.ts';
import {
  describeReference,
  findCondition,
  referenceTo,
  type KubernetesObject,
} from '../../kubernetes/objects.ts';
import { driverVersion, examineDriver } from './installed.ts';
import { lookAtDriver } from './look.ts';
import { inState } from './nodes.ts';

export interface DriverRequirement {
  readonly check: string;
  readonly state: 'ok' | 'missing' | 'wrong';
  readonly detail: string;
  readonly remedy?: string;
}

/** Reads only. */
export async function examineDriverRequirement(
  client: KubernetesClient,
  signal: AbortSignal,
): Promise<DriverRequirement> {
  const check = 'EBS CSI driver';
  const { installation, autoMode } = await examineDriver(client, signal);
  if (installation === undefined) {
    return autoMode
      ? { check, state: 'ok', detail: 'EKS Auto Mode brings its own' }
      : { check, state: 'missing', detail: 'not installed', remedy: 'install-ebs-csi-driver installs it.' };
  }
  const { workloads, nodes } = await lookAtDriver(client, signal);
  // Nodes are judged one by one: one that is not well itself holds nothing up.
  const idle = workloads.controllers.filter((controller) => !isAvailable(controller));
  const missing = inState(nodes, 'missing').map(({ name }) => name);
  const ready = inState(nodes, 'ready').length;
  if (idle.length === 0 && missing.length === 0) {
    return {
      check,
      state: 'ok',
      detail: `${driverVersion(workloads.controllers)} by ${installation.by}, on ${ready} nodes`,
    };
  }
  const troubles = [
    ...idle.map((workload) => `${describeReference(referenceTo(workload))} is not available`),
    ...(missing.length === 0 ? [] : [`not registered on ${missing.join(', ')}`]),
  ];
  return {
    check,
    state: 'wrong',
    detail: troubles.join('; '),
    remedy: 'install-ebs-csi-driver waits for it and explains what keeps it.',
  };
}

const isAvailable = (workload: KubernetesObject): boolean =>
  findCondition(workload, 'Available')?.status === 'True';
