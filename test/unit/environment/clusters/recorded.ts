// Clusters as they show themselves: nodes, drivers, classes and what serves them, trimmed to what anybody reads. Each
// file names the public texts that its facts are from; names, accounts and ids are invented.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import type { Platform } from '../../../../src/environment/platform.ts';

export interface RecordedCluster {
  readonly name: string;
  readonly server: string;
  /** gitVersion of GET /version. */
  readonly version: string;
  readonly objects: readonly KubernetesObject[];
  readonly expected: {
    readonly platform: Platform;
    /** In the first line of the evidence. */
    readonly evidence: string;
    /** The default class afterwards, `created` if it was not there; or the code of the refusal. */
    readonly default?: string;
    readonly created?: true;
    readonly provisioner?: string;
    readonly refused?: string;
    /** In a note to the reader. */
    readonly note?: string;
  };
}

interface NodeFacts {
  readonly providerID?: string;
  readonly labels?: Record<string, string>;
  readonly kubelet: string;
  readonly kernel?: string;
  readonly uuid?: string;
  readonly os?: string;
}

export function node(name: string, facts: NodeFacts): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      labels: {
        'kubernetes.io/arch': 'amd64',
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        ...facts.labels,
      },
    },
    spec: facts.providerID === undefined ? {} : { providerID: facts.providerID },
    status: {
      nodeInfo: {
        kubeletVersion: facts.kubelet,
        kernelVersion: facts.kernel ?? '6.8.0-45-generic',
        systemUUID: facts.uuid ?? '4c4c4544-0038-4a10-8052-b7c04f4d3432',
        osImage: facts.os ?? 'Ubuntu 24.04.1 LTS',
      },
    },
  };
}

/** A Deployment or Pod in kube-system or elsewhere, running. */
export function running(kind: 'Deployment' | 'Pod', namespace: string, name: string): KubernetesObject {
  return {
    apiVersion: kind === 'Pod' ? 'v1' : 'apps/v1',
    kind,
    metadata: { name, namespace },
    ...(kind === 'Pod' ? {} : { spec: { replicas: 1 } }),
    status: kind === 'Pod' ? { phase: 'Running' } : { availableReplicas: 1 },
  };
}
