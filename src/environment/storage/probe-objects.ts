// What a volume probe puts on the cluster: a claim, a pod that writes to it and reads it back, and their namespace.
import type { KubernetesObject, ObjectMeta } from '../../kubernetes/objects.ts';

/** On everything that a probe makes; its value says what is probed. */
export const PROBE_LABEL = 'lamina.dev/probe';
/** When a probe has surely ended, killed or not: ISO 8601. From then on others may remove what it left. */
export const EXPIRES_ANNOTATION = 'lamina.dev/probe-expires';

/** Small, for every architecture, without a pull limit, and from where the nodes get the EBS CSI driver itself. */
export const PROBE_IMAGE = 'public.ecr.aws/docker/library/busybox:1.37.0';

/** Any number other than 0; nobody's in particular. */
const USER = 65_532;

export interface ProbeObjects {
  /** undefined where the probe runs in a namespace that was there before. */
  readonly namespace: KubernetesObject | undefined;
  readonly claim: KubernetesObject;
  readonly pod: KubernetesObject;
}

export interface ProbeShape {
  /** Of the claim, the pod and, unless `namespace` is given, their namespace. */
  readonly name: string;
  readonly namespace: string | undefined;
  readonly storageClass: string;
  readonly image: string;
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

/** The pod passes the Pod Security level "restricted". */
export function probeObjects({ name, namespace, storageClass, image, expires }: ProbeShape): ProbeObjects {
  const metadata = (place: { namespace?: string } = { namespace: namespace ?? name }): ObjectMeta => ({
    name,
    ...place,
    labels: { 'app.kubernetes.io/managed-by': 'lamina', [PROBE_LABEL]: 'volume' },
    annotations: { [EXPIRES_ANNOTATION]: new Date(expires).toISOString() },
  });
  return {
    namespace:
      namespace === undefined
        ? { apiVersion: 'v1', kind: 'Namespace', metadata: refusesMore(metadata({})) }
        : undefined,
    claim: {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: metadata(),
      spec: {
        accessModes: ['ReadWriteOnce'],
        storageClassName: storageClass,
        resources: { requests: { storage: '1Gi' } },
      },
    },
    pod: { apiVersion: 'v1', kind: 'Pod', metadata: metadata(), spec: podSpec(name, image) },
  };
}

/** Nothing else has a place there. */
const refusesMore = (metadata: ObjectMeta): ObjectMeta => ({
  ...metadata,
  labels: { ...metadata.labels, 'pod-security.kubernetes.io/enforce': 'restricted' },
});

function podSpec(claimName: string, image: string): Record<string, unknown> {
  const container = (name: string, command: readonly string[]): Record<string, unknown> => ({
    name,
    image,
    command,
    resources: { requests: { cpu: '10m', memory: '16Mi' }, limits: { memory: '64Mi' } },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    },
    volumeMounts: [
      { name: 'volume', mountPath: '/volume' },
      { name: 'word', mountPath: '/word', readOnly: true },
    ],
  });
  return {
    restartPolicy: 'Never',
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    terminationGracePeriodSeconds: 1,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: USER,
      runAsGroup: USER,
      fsGroup: USER,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    // Two containers in turn: the second sees what the first has put on the disk, and the pod's end says it all.
    initContainers: [container('write', ['dd', 'if=/word/uid', 'of=/volume/lamina-probe', 'conv=fsync'])],
    containers: [container('read', ['cmp', '/word/uid', '/volume/lamina-probe'])],
    volumes: [
      { name: 'volume', persistentVolumeClaim: { claimName } },
      // A word that no other pod has written.
      {
        name: 'word',
        downwardAPI: { items: [{ path: 'uid', fieldRef: { fieldPath: 'metadata.uid' } }] },
      },
    ],
  };
}
