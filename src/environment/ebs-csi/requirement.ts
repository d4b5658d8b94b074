// The driver as one requirement among others, for doctor: is it there, does it work, on every node.
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { describeReference, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
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
  const idle = [...workloads.controllers, ...workloads.daemonSets].filter((workload) => !isUp(workload));
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
    ...idle.map((workload) => `${describeReference(referenceTo(workload))} is not up`),
    ...(missing.length === 0 ? [] : [`not registered on ${missing.join(', ')}`]),
  ];
  return {
    check,
    state: 'wrong',
    detail: troubles.join('; '),
    remedy: 'install-ebs-csi-driver waits for it and explains what keeps it.',
  };
}

function isUp({ kind, ...workload }: KubernetesObject): boolean {
  const { status = {} } = workload as { status?: Readonly<Record<string, unknown>> };
  if (kind === 'DaemonSet') return status['numberReady'] === status['desiredNumberScheduled'];
  const conditions = (status['conditions'] ?? []) as readonly { type: string; status: string }[];
  return conditions.some((condition) => condition.type === 'Available' && condition.status === 'True');
}
