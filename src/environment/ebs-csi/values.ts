// The Helm values that a cluster calls for, with the user's own over them.
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { mergeValues, type Values } from '../../layers/files/values.ts';
import { foreignKind } from './eligibility.ts';
import type { InstallEbsCsiDriverRequest } from './types.ts';

type Wishes = Pick<InstallEbsCsiDriverRequest, 'values' | 'region' | 'clusterName' | 'serviceAccountRoleArn'>;

/** @param nodes of the cluster: their number, and their region where none is wished for */
export function driverValues(wishes: Wishes, nodes: readonly KubernetesObject[]): Record<string, unknown> {
  const possible = nodes.filter(
    (node) => foreignKind(node) === undefined && node.metadata.labels?.['kubernetes.io/os'] !== 'windows',
  );
  const { values = {}, clusterName = '', serviceAccountRoleArn = '' } = wishes;
  const region = wishes.region ?? regionOf(possible);
  const controller: Values = {
    // The controller then asks the metadata service for credentials only.
    ...(region === '' ? {} : { region }),
    // It tags volumes with kubernetes.io/cluster/NAME, by which a policy can tell them from other clusters'.
    ...(clusterName === '' ? {} : { k8sTagClusterId: clusterName }),
    // Two replicas wish for two nodes, and a roll-out on one of them frees no place.
    ...(possible.length === 1 ? { replicaCount: 1 } : {}),
    ...(serviceAccountRoleArn === ''
      ? {}
      : { serviceAccount: { annotations: { 'eks.amazonaws.com/role-arn': serviceAccountRoleArn } } }),
  };
  const own: Values = {
    ...(Object.keys(controller).length === 0 ? {} : { controller }),
    // Which class is the default is decided by ensure-storageclass.
    defaultStorageClass: { enabled: false },
  };
  return mergeValues(own, values);
}

/** The one region that all nodes name; '' where they name none or several. */
function regionOf(nodes: readonly KubernetesObject[]): string {
  const regions = new Set(
    nodes.flatMap(({ metadata }) => metadata.labels?.['topology.kubernetes.io/region'] ?? []),
  );
  const [region = ''] = regions.size === 1 ? regions : [];
  return region;
}
