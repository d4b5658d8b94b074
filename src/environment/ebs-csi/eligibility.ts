// Which nodes the driver's DaemonSets are meant for, as the scheduler would judge, and why the others are left out.
import { findCondition, type KubernetesObject } from '../../kubernetes/objects.ts';
import { providerIdOf } from '../node-fields.ts';

interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

interface Term {
  readonly matchExpressions?: readonly Requirement[];
  readonly matchFields?: readonly Requirement[];
}

interface Toleration {
  readonly key?: string;
  readonly operator?: string;
  readonly value?: string;
  readonly effect?: string;
}

interface PodSpec {
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly affinity?: {
    readonly nodeAffinity?: {
      readonly requiredDuringSchedulingIgnoredDuringExecution?: {
        readonly nodeSelectorTerms?: readonly Term[];
      };
    };
  };
  readonly tolerations?: readonly Toleration[];
}

interface Taint {
  readonly key: string;
  readonly value?: string;
  readonly effect: string;
}

/**
 * What the controller of DaemonSets adds to every pod. Source: Kubernetes documentation, "DaemonSet", "Taints and
 * tolerations".
 */
const OWN_TOLERATIONS: readonly Toleration[] = [
  ...['not-ready', 'unreachable'].map((name) => ({ name, effect: 'NoExecute' })),
  ...['disk-pressure', 'memory-pressure', 'pid-pressure', 'unschedulable'].map((name) => ({
    name,
    effect: 'NoSchedule',
  })),
].map(({ name, effect }) => ({ key: `node.kubernetes.io/${name}`, operator: 'Exists', effect }));

const COMPUTE_TYPE = 'eks.amazonaws.com/compute-type';

/** Why no driver of one's own can ever run on a node like this. */
const KINDS: readonly [why: string, is: (node: KubernetesObject) => boolean][] = [
  ['it is a Fargate node, which has no EBS volumes', (node) => labelsOf(node)[COMPUTE_TYPE] === 'fargate'],
  [
    'it is a hybrid node, outside of EC2',
    (node) => labelsOf(node)[COMPUTE_TYPE] === 'hybrid' || providerIdOf(node).startsWith('eks-hybrid://'),
  ],
  ["it is a node of EKS Auto Mode, with AWS's own driver", (node) => labelsOf(node)[COMPUTE_TYPE] === 'auto'],
  ['it is a virtual node, without a kubelet', (node) => labelsOf(node)['type'] === 'virtual-kubelet'],
];

/** Why the node is none that a driver of one's own can serve; undefined where it is one. */
export function foreignKind(node: KubernetesObject): string | undefined {
  return KINDS.find(([, is]) => is(node))?.[0];
}

/** Why the driver is not expected on this node; undefined where it is. */
export function whyLeftOut(
  node: KubernetesObject,
  daemonSets: readonly KubernetesObject[],
): string | undefined {
  const kind = foreignKind(node);
  if (kind !== undefined) return kind;
  const refusals = daemonSets.map((daemonSet) => whyNotScheduled(node, podSpecOf(daemonSet)));
  if (refusals.length > 0 && refusals.every((refusal) => refusal !== undefined)) {
    return labelsOf(node)['kubernetes.io/os'] === 'windows'
      ? 'it runs Windows, and the driver is installed for Linux only'
      : refusals.join('; ');
  }
  if (node.metadata.deletionTimestamp !== undefined) return 'it is being deleted';
  return findCondition(node, 'Ready')?.status === 'True' ? undefined : 'it is NotReady';
}

function whyNotScheduled(node: KubernetesObject, pod: PodSpec): string | undefined {
  const labels = labelsOf(node);
  for (const [key, value] of Object.entries(pod.nodeSelector ?? {})) {
    if (labels[key] !== value) return `the node selector of the driver asks for ${key}=${value}`;
  }
  const terms = pod.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;
  if (terms !== undefined && !terms.some((term) => matchesTerm(node, term))) {
    return 'the node affinity of the driver does not allow it';
  }
  const tolerations = [...OWN_TOLERATIONS, ...(pod.tolerations ?? [])];
  const taints = ((node['spec'] as { taints?: Taint[] } | undefined)?.taints ?? []).filter(
    ({ effect }) => effect === 'NoSchedule' || effect === 'NoExecute',
  );
  const taint = taints.find((candidate) => !tolerations.some((each) => tolerates(each, candidate)));
  if (taint === undefined) return undefined;
  const value = taint.value === undefined ? '' : `=${taint.value}`;
  return `the driver does not tolerate its taint ${taint.key}${value}:${taint.effect}`;
}

/** A term without requirements matches nothing. */
function matchesTerm(node: KubernetesObject, { matchExpressions = [], matchFields = [] }: Term): boolean {
  if (matchExpressions.length + matchFields.length === 0) return false;
  const labels = labelsOf(node);
  return (
    matchExpressions.every((requirement) => matches(labels[requirement.key], requirement)) &&
    matchFields.every((requirement) =>
      matches(requirement.key === 'metadata.name' ? node.metadata.name : undefined, requirement),
    )
  );
}

function matches(found: string | undefined, { operator, values = [] }: Requirement): boolean {
  switch (operator) {
    case 'In':
      return found !== undefined && values.includes(found);
    case 'NotIn':
      return found === undefined || !values.includes(found);
    case 'Exists':
      return found !== undefined;
    case 'DoesNotExist':
      return found === undefined;
    case 'Gt':
      return Number.parseInt(found ?? '', 10) > Number(values[0]);
    case 'Lt':
      return Number.parseInt(found ?? '', 10) < Number(values[0]);
    default:
      return false;
  }
}

function tolerates({ key, operator = 'Equal', value = '', effect }: Toleration, taint: Taint): boolean {
  if (effect !== undefined && effect !== '' && effect !== taint.effect) return false;
  if (operator === 'Exists') return key === undefined || key === '' || key === taint.key;
  return key === taint.key && value === (taint.value ?? '');
}

const labelsOf = (node: KubernetesObject): Readonly<Record<string, string>> => node.metadata.labels ?? {};

function podSpecOf(daemonSet: KubernetesObject): PodSpec {
  const spec = daemonSet['spec'] as { template?: { spec?: PodSpec } } | undefined;
  return spec?.template?.spec ?? {};
}
