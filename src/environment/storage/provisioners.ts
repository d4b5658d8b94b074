// Whether a StorageClass's provisioner works in this cluster, and how that is known.
import type { KubernetesClient } from '../../kubernetes/client.ts';
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { CSI_MIGRATION } from '../../kubernetes/storage-class.ts';
import { driversOf } from '../csi-drivers.ts';
import { STORAGE_API } from './classes.ts';

/**
 * `missing`: proved not to work, so a default that uses it leaves every claim pending. `unproven`: a program outside of
 * the API's sight may serve it; it counts as a default, and the log says that nobody could prove it.
 */
export interface ProvisionerVerdict {
  readonly state: 'working' | 'missing' | 'unproven';
  readonly evidence: string;
}

export interface Provisioners {
  judge(provisioner: string): Promise<ProvisionerVerdict>;
}

/** Provisioners that are no CSI drivers, and the workloads by which clusters bring them. */
const workloads: Readonly<Record<string, readonly { kind: 'Deployment' | 'Pod'; name: string }[]>> = {
  'rancher.io/local-path': [{ kind: 'Deployment', name: 'local-path-provisioner' }],
  'k8s.io/minikube-hostpath': [{ kind: 'Pod', name: 'storage-provisioner' }],
  'microk8s.io/hostpath': [{ kind: 'Deployment', name: 'hostpath-provisioner' }],
};

/**
 * Reads the CSI drivers and their registrations once; workloads are read when first asked for.
 * @param csiDrivers the names of the CSIDrivers, for a caller that has just read them
 */
export async function observeProvisioners(
  client: KubernetesClient,
  signal: AbortSignal,
  csiDrivers?: readonly string[],
): Promise<Provisioners> {
  const [drivers, nodes] = await Promise.all([
    csiDrivers ?? listDrivers(client, signal),
    client.list({ apiVersion: STORAGE_API, kind: 'CSINode' }, { signal }),
  ]);
  const installed = new Set(drivers);
  const registrations = new Map<string, number>();
  for (const driver of nodes.items.flatMap(driversOf)) {
    registrations.set(driver, (registrations.get(driver) ?? 0) + 1);
  }
  const known = new Map<string, Promise<ProvisionerVerdict>>();

  const judgeDriver = (driver: string, prefix: string): ProvisionerVerdict => {
    const count = registrations.get(driver) ?? 0;
    const all = nodes.items.length;
    // The CSIDriver object is optional; the registration of a node is what a volume needs.
    if (count > 0) return { state: 'working', evidence: `${prefix}registered on ${count} of ${all} nodes` };
    if (!installed.has(driver)) {
      return { state: 'missing', evidence: `${prefix}no CSIDriver ${driver} and no node that registered it` };
    }
    return all === 0
      ? { state: 'unproven', evidence: `${prefix}CSIDriver ${driver} exists, but there is no node yet` }
      : {
          state: 'missing',
          evidence: `${prefix}CSIDriver ${driver} exists, but none of ${all} nodes registered it`,
        };
  };

  const judge = async (provisioner: string): Promise<ProvisionerVerdict> => {
    if (provisioner === 'kubernetes.io/no-provisioner') {
      return { state: 'missing', evidence: 'it only takes volumes that were made by hand' };
    }
    const alias = CSI_MIGRATION[provisioner];
    if (alias !== undefined) return judgeDriver(alias, `served by ${alias}: `);
    // The name of a CSI driver cannot hold a slash; those of other provisioners are VENDOR/NAME.
    if (!provisioner.includes('/')) return judgeDriver(provisioner, '');
    return judgeWorkload(client, signal, provisioner);
  };

  return {
    judge(provisioner) {
      let verdict = known.get(provisioner);
      if (verdict === undefined) {
        verdict = judge(provisioner);
        known.set(provisioner, verdict);
      }
      return verdict;
    },
  };
}

/** As it would be with a driver that is not installed yet. */
export function withPlanned(provisioners: Provisioners, driver: string): Provisioners {
  return {
    async judge(provisioner) {
      const verdict = await provisioners.judge(provisioner);
      const served = CSI_MIGRATION[provisioner] ?? provisioner;
      return served === driver && verdict.state === 'missing'
        ? { state: 'working', evidence: `${driver} is about to be installed` }
        : verdict;
    },
  };
}

async function listDrivers(client: KubernetesClient, signal: AbortSignal): Promise<string[]> {
  const { items } = await client.list({ apiVersion: STORAGE_API, kind: 'CSIDriver' }, { signal });
  return items.map(({ metadata }) => metadata.name);
}

async function judgeWorkload(
  client: KubernetesClient,
  signal: AbortSignal,
  provisioner: string,
): Promise<ProvisionerVerdict> {
  for (const { kind, name } of workloads[provisioner] ?? []) {
    const { items } = await client.list(
      { apiVersion: kind === 'Pod' ? 'v1' : 'apps/v1', kind },
      { fieldSelector: `metadata.name=${name}`, signal },
    );
    const found = items.find((item) => item.metadata.name === name);
    if (found === undefined) continue;
    const place = `${kind} ${found.metadata.namespace ?? ''}/${name}`;
    const wanted = (found['spec'] as { replicas?: number } | undefined)?.replicas ?? 1;
    if (kind === 'Deployment' && wanted === 0) {
      return { state: 'missing', evidence: `${place} is scaled to 0` };
    }
    return isRunning(found)
      ? { state: 'working', evidence: `${place} runs` }
      : { state: 'unproven', evidence: `${place} exists, but does not run yet` };
  }
  return {
    state: 'unproven',
    evidence: 'it is not a CSI driver, and what serves it is not seen in the cluster',
  };
}

function isRunning(workload: KubernetesObject): boolean {
  const status = (workload['status'] ?? {}) as { phase?: string; availableReplicas?: number };
  return workload.kind === 'Pod' ? status.phase === 'Running' : (status.availableReplicas ?? 0) > 0;
}
