// Whether the driver is installed, by whom, and in which version, told from what every way of installing it leaves.
import { isOurRelease } from '../../helm/release-mark.ts';
import { readRelease, type ReleaseRevision } from '../../helm/release-secret.ts';
import { PART_OF_LABEL } from '../../kubernetes/apply-set.ts';
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { keyOf, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { layerSet } from '../../layers/objects/members.ts';
import { EBS_DRIVER, EKS_AUTO_DRIVER } from '../csi-drivers.ts';
import { STORAGE_API } from '../storage/classes.ts';
import type { DriverMethod } from './types.ts';

/** Where the project's own instructions put it. */
export const NAMESPACE = 'kube-system';
export const RELEASE = 'aws-ebs-csi-driver';
/** Stands for what kustomize has rendered, as an ApplySet. */
export const SET = 'ebs-csi';

/** What the controller and the DaemonSet for Linux are called, however they are installed. */
export const CONTROLLER = 'ebs-csi-controller';
export const NODE = 'ebs-csi-node';

const NAME_LABEL = 'app.kubernetes.io/name';
const VERSION_LABEL = 'app.kubernetes.io/version';

export interface DriverWorkloads {
  readonly controllers: readonly KubernetesObject[];
  readonly daemonSets: readonly KubernetesObject[];
}

interface DriverInstallation {
  /** Who has installed it, for people. */
  readonly by: string;
  /** undefined for a tool that is none of ours (kops). */
  readonly method: DriverMethod | undefined;
  readonly ours: boolean;
  /** Of the driver; '' where its controller does not say. */
  readonly version: string;
}

export interface DriverFacts {
  /** undefined where nothing is installed. */
  readonly installation: DriverInstallation | undefined;
  /** The release of the usual name, whoever made it. */
  readonly release: ReleaseRevision | undefined;
  readonly workloads: DriverWorkloads;
  /** AWS's own driver of EKS Auto Mode is there. */
  readonly autoMode: boolean;
}

/** Reads a few lists; writes nothing. */
export async function examineDriver(client: KubernetesClient, signal: AbortSignal): Promise<DriverFacts> {
  const [drivers, release, workloads] = await Promise.all([
    client.list({ apiVersion: STORAGE_API, kind: 'CSIDriver' }, { signal }),
    readRelease(client, NAMESPACE, RELEASE, { signal }),
    readWorkloads(client, signal),
  ]);
  const driver = drivers.items.find(({ metadata }) => metadata.name === EBS_DRIVER);
  return {
    installation: judgeInstallation(driver, release, workloads),
    release,
    workloads,
    autoMode: drivers.items.some(({ metadata }) => metadata.name === EKS_AUTO_DRIVER),
  };
}

/** By name, which every way of installing keeps, and by label, which finds further DaemonSets (Windows). */
export async function readWorkloads(client: KubernetesClient, signal: AbortSignal): Promise<DriverWorkloads> {
  const find = async (kind: string, name: string): Promise<KubernetesObject[]> => {
    const type = { apiVersion: 'apps/v1', kind };
    const lists = await Promise.all([
      client.list(type, { labelSelector: `${NAME_LABEL}=${RELEASE}`, signal }),
      client.list(type, { fieldSelector: `metadata.name=${name}`, signal }),
    ]);
    const found = lists.flatMap(({ items }) => items);
    return [...new Map(found.map((object) => [keyOf(referenceTo(object)), object])).values()];
  };
  const [controllers, daemonSets] = await Promise.all([
    find('Deployment', CONTROLLER),
    find('DaemonSet', NODE),
  ]);
  return { controllers, daemonSets };
}

/** The judgement alone, without a cluster. */
export function judgeInstallation(
  driver: KubernetesObject | undefined,
  release: ReleaseRevision | undefined,
  { controllers, daemonSets }: DriverWorkloads,
): DriverInstallation | undefined {
  const objects = [...controllers, ...daemonSets, ...(driver === undefined ? [] : [driver])];
  const version = driverVersion(controllers);
  if (release !== undefined && release.status !== 'uninstalled') {
    const ours = isOurRelease(release);
    return { ...helmRelease(NAMESPACE, RELEASE), ours, version: version || (release.appVersion ?? '') };
  }
  const marks = objects.map(markOf).filter((mark) => mark !== undefined);
  const [mark] = marks.length > 0 ? marks : objects.length > 0 ? [manifests] : [];
  return mark === undefined ? undefined : { ...mark, version };
}

type Mark = Omit<DriverInstallation, 'version'>;

const helmRelease = (namespace: string, name: string): Omit<Mark, 'ours'> => ({
  by: `Helm release ${namespace}/${name}`,
  method: 'helm',
});

const manifests: Mark = { by: 'plain manifests (kubectl apply -k)', method: 'kustomize', ours: false };

/** What the tool that made an object has written on it. */
function markOf({ metadata }: KubernetesObject): Mark | undefined {
  const { labels = {}, annotations = {}, managedFields = [] } = metadata;
  const manager = labels['app.kubernetes.io/managed-by'];
  const release = annotations['meta.helm.sh/release-name'];
  if (release !== undefined) {
    return { ...helmRelease(annotations['meta.helm.sh/release-namespace'] ?? '', release), ours: false };
  }
  if (labels[PART_OF_LABEL] === layerSet(SET, NAMESPACE).id) {
    return { by: 'Lamina, by kustomize', method: 'kustomize', ours: true };
  }
  if (manager === 'EKS' || managedFields.some((entry) => entry.manager === 'eks')) {
    return { by: 'the EKS add-on aws-ebs-csi-driver', method: 'eks-addon', ours: false };
  }
  const isKops = Object.keys(labels).some((label) => label.startsWith('addon.kops.k8s.io/'));
  return manager === 'kops' || isKops ? { by: 'kops', method: undefined, ours: false } : undefined;
}

/** `1.65.0`, from the label that all charts and manifests set, else from the image. */
export function driverVersion(controllers: readonly KubernetesObject[]): string {
  for (const { metadata, ...controller } of controllers) {
    const spec = controller['spec'] as
      { template?: { spec?: { containers?: readonly { name: string; image?: string }[] } } } | undefined;
    const containers = spec?.template?.spec?.containers ?? [];
    const image = (containers.find(({ name }) => name === 'ebs-plugin') ?? containers[0])?.image ?? '';
    const found = /:v?(\d+\.\d+\.\d+[^@]*)/.exec(image)?.[1] ?? metadata.labels?.[VERSION_LABEL];
    if (found !== undefined) return found.replace(/^v/, '');
  }
  return '';
}
