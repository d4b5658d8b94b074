// The driver as it is now: its workloads, and what it has made of each node.
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { STORAGE_API } from '../storage/classes.ts';
import { readWorkloads, type DriverWorkloads } from './installed.ts';
import { judgeNodes } from './nodes.ts';
import type { DriverNode } from './types.ts';

export interface DriverSight {
  readonly workloads: DriverWorkloads;
  readonly nodes: readonly DriverNode[];
}

/** Lists only; writes nothing. */
export async function lookAtDriver(client: KubernetesClient, signal: AbortSignal): Promise<DriverSight> {
  const [workloads, nodes, csiNodes] = await Promise.all([
    readWorkloads(client, signal),
    client.list({ apiVersion: 'v1', kind: 'Node' }, { signal }),
    client.list({ apiVersion: STORAGE_API, kind: 'CSINode' }, { signal }),
  ]);
  return { workloads, nodes: judgeNodes(nodes.items, csiNodes.items, workloads.daemonSets) };
}
