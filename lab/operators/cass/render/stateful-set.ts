// One StatefulSet for each rack. A hash in an annotation tells whether it is what the datacenter asks for.
import { createHash } from 'node:crypto';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { ANNOTATION, DATA_VOLUME, LABEL, names, ownedBy, STATEFUL_SET } from '../contract/names.ts';
import { datacenterLabels, operatorLabels, type Datacenter, type Rack } from '../contract/spec.ts';
import type { Settings } from '../settings.ts';
import { renderPodTemplate } from './pod-template.ts';

/** Its hash covers all but the number of replicas. */
export function renderStatefulSet(
  datacenter: Datacenter,
  rack: Rack,
  replicas: number,
  settings: Settings,
): KubernetesObject {
  const { cluster, name, namespace, spec } = datacenter;
  const rackLabels = { ...datacenterLabels(datacenter), [LABEL.rack]: rack.name };
  const labels = { ...operatorLabels(datacenter), ...rackLabels };
  const content = {
    selector: { matchLabels: rackLabels },
    serviceName: names.allPodsService(cluster, name),
    podManagementPolicy: 'Parallel',
    template: renderPodTemplate(datacenter, rack, settings),
    volumeClaimTemplates: [
      { metadata: { name: DATA_VOLUME, labels }, spec: spec.storageConfig.cassandraDataVolumeClaimSpec },
    ],
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64');
  return {
    ...STATEFUL_SET,
    metadata: {
      name: names.statefulSet(cluster, name, rack.name),
      namespace,
      labels,
      annotations: { [ANNOTATION.resourceHash]: hash },
      ownerReferences: ownedBy(datacenter.object),
    },
    spec: { ...content, replicas },
  };
}

/** As it was when it was rendered. */
export const hashOf = (statefulSet: KubernetesObject): string | undefined =>
  statefulSet.metadata.annotations?.[ANNOTATION.resourceHash];
