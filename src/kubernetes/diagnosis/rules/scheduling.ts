// Pods that found no node: what is short and by how much, which taint, which constraint.
import { parseQuantity } from '../../quantity.ts';
import { describeReference, referenceTo } from '../../objects.ts';
import type { Facts } from '../facts.ts';
import { tidy } from '../../../runtime/redact.ts';
import { firstFinding, type Finding, type Rule } from '../rule.ts';
import { AGENT_NOT_READY } from '../ebs/nodes.ts';
import { explainEbsCause } from '../ebs/causes.ts';
import { isUnschedulable, type NodeObject, type Pod, type PodSpec, type Toleration } from '../views.ts';

export const unschedulable: Rule = {
  code: 'UNSCHEDULABLE',
  recognises:
    'No node fits a pod: too little of a resource, a taint, affinity, topology spread, a volume of another zone.',
  find: (facts) => firstFinding(facts.pods.filter(isUnschedulable), (pod) => explainPlace(facts, pod)),
};

export interface SchedulerReason {
  readonly nodes: number;
  readonly text: string;
}

/** The scheduler's sum, `0/3 nodes are available: 1 Insufficient cpu, 2 node(s) …`, taken apart; most nodes first. */
export function parseSchedulerMessage(message: string): readonly SchedulerReason[] {
  const [sum = ''] = message.split(/\s*preemption:/);
  const list = /are available: (.*)$/s.exec(sum)?.[1] ?? '';
  return list
    .replace(/\.\s*(no new claims.*)?$/, '')
    .split(/, (?=\d+ )/)
    .flatMap((part) => {
      const match = /^(\d+) (.*)$/s.exec(part.trim());
      return match === null ? [] : [{ nodes: Number(match[1]), text: (match[2] ?? '').replace(/\.$/, '') }];
    })
    .sort((left, right) => right.nodes - left.nodes);
}

function explainPlace(facts: Facts, pod: Pod): Finding {
  const message = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled')?.message ?? '';
  const reasons = parseSchedulerMessage(message);
  const told = reasons.map((reason) => tellReason(reason, facts, pod));
  // The control plane's taint says nothing where there are other nodes.
  const leading = told.find(({ minor }) => !minor) ?? told[0];
  const name = describeReference(referenceTo(pod));
  if (leading === undefined) {
    return {
      culprit: referenceTo(pod),
      cause: `No node takes ${name}: ${message === '' ? 'the scheduler does not say why' : tidy(message)}`,
      remedy: /no nodes available/.test(message)
        ? 'The cluster has no node: add one, or look at why the nodes did not join.'
        : 'Mend what the scheduler names, or give the cluster a node that fits.',
    };
  }
  return {
    culprit: referenceTo(pod),
    cause: `No node takes ${name}: ${told.map(({ cause }) => cause).join('; ')}.`,
    remedy: leading.remedy,
    evidence: [`The scheduler's words: ${message}`],
  };
}

interface Told {
  readonly cause: string;
  readonly remedy: string;
  readonly minor: boolean;
}

function tellReason({ nodes, text }: SchedulerReason, facts: Facts, pod: Pod): Told {
  const many = nodes === 1 ? '1 node' : `${nodes} nodes`;
  const verb = nodes === 1 ? 'has' : 'have';
  const resource = /^Insufficient (.+)$/.exec(text)?.[1];
  if (resource !== undefined) {
    const shortage = findShortage(resource, facts, pod);
    return {
      cause: `${many} ${verb} too little ${resource}${shortage === undefined ? '' : ` (${shortage})`}`,
      remedy: `Lower the pod's ${resource} request, or add nodes with more ${resource}.`,
      minor: false,
    };
  }
  if (text.includes('untolerated taint')) {
    const named = /\{([^}]*)\}/.exec(text)?.[1]?.replace(/: $|:$/, '') ?? taintsOf(facts, pod);
    return {
      cause: `${many} ${verb} the taint ${named === '' ? 'that the pod does not tolerate' : named}`,
      remedy: taintRemedy(named),
      minor: /control-plane|master/.test(named),
    };
  }
  const known = CONSTRAINTS.find(([pattern]) => pattern.test(text));
  return {
    cause: `${many}: ${known?.[1] ?? text}`,
    remedy: known?.[2] ?? 'Mend what the scheduler names, or give the cluster a node that fits.',
    minor: false,
  };
}

const CONSTRAINTS: readonly (readonly [RegExp, string, string])[] = [
  [
    /volume node affinity conflict/,
    'its volume lies in another zone or on another node',
    "Add a node in the volume's zone; for new claims use a StorageClass with volumeBindingMode WaitForFirstConsumer.",
  ],
  [
    /topology spread constraints/,
    'the topology spread allows no more pods there',
    'Add nodes in further zones, lower the replicas, or set whenUnsatisfiable to ScheduleAnyway (the local and preview overlays do).',
  ],
  [
    /anti-affinity/,
    'a pod that must not share a node with it is there',
    'Add a node for each replica, or relax the pod anti-affinity.',
  ],
  [
    /node affinity|node selector|affinity\/selector/,
    'the node selector or affinity does not match',
    'Label a node as the selector asks, or correct nodeSelector and affinity.',
  ],
  [/unschedulable/, 'cordoned', 'Uncordon a node (kubectl uncordon NODE), or add one.'],
  [/Too many pods/, 'full: the pod limit is reached', 'Add nodes, or raise the pod limit of the kubelets.'],
  [
    /max volume count/,
    'no more volumes can be attached',
    'Add nodes; each instance type has a limit of attached volumes.',
  ],
  [/free ports/, 'the host port is taken', 'Free the host port, or run without one.'],
  [
    /available persistent volumes|didn't find available/,
    'no free volume fits the claim',
    'Create a PersistentVolume that fits, or use a StorageClass that provisions.',
  ],
];

function taintRemedy(taint: string): string {
  if (
    taint.startsWith('node.kubernetes.io/not-ready') ||
    taint.startsWith('node.kubernetes.io/unreachable')
  ) {
    return 'The node is not ready: look at its kubelet and network plugin (kubectl describe node).';
  }
  if (/disk-pressure|memory-pressure|pid-pressure/.test(taint)) {
    return 'The node is short of disk, memory or process ids: free some, or add nodes.';
  }
  if (taint.startsWith('node.cloudprovider.kubernetes.io/uninitialized')) {
    return 'The cloud controller manager has not taken the node in yet: look at its pods and rights.';
  }
  if (taint.startsWith('ebs.csi.aws.com/agent-not-ready')) {
    return explainEbsCause(AGENT_NOT_READY, taint).remedy;
  }
  return 'Add a node without the taint, or a toleration to the pod template.';
}

function taintsOf(facts: Facts, pod: Pod): string {
  const taints = (facts.nodes ?? []).flatMap((node) =>
    (node.spec?.taints ?? []).filter(
      (taint) =>
        taint.effect !== 'PreferNoSchedule' &&
        !(pod.spec?.tolerations ?? []).some((one) => tolerates(one, taint)),
    ),
  );
  return [
    ...new Set(
      taints.map(({ key, value }) => (value === undefined || value === '' ? key : `${key}=${value}`)),
    ),
  ].join(', ');
}

function tolerates(
  toleration: Toleration,
  taint: { readonly key: string; readonly value?: string; readonly effect: string },
): boolean {
  const { key, operator = 'Equal', value = '', effect } = toleration;
  if (effect !== undefined && effect !== '' && effect !== taint.effect) return false;
  if (key === undefined || key === '') return operator === 'Exists';
  return key === taint.key && (operator === 'Exists' || value === (taint.value ?? ''));
}

/** `asks for 64, at most 0.8 free: 63.2 short`. */
function findShortage(resource: string, facts: Facts, pod: Pod): string | undefined {
  if (facts.nodes === undefined || facts.scheduledPods === undefined || facts.nodes.length === 0)
    return undefined;
  const wanted = requestOf(pod.spec, resource);
  if (wanted === 0n) return undefined;
  const free = facts.nodes.map((node) => roomOn(node, facts.scheduledPods ?? [], resource));
  const most = free.reduce((best, room) => (room > best ? room : best));
  if (most >= wanted) return undefined;
  const show = (amount: bigint): string => formatAmount(amount, resource);
  return `asks for ${show(wanted)}, at most ${show(most < 0n ? 0n : most)} free: ${show(wanted - most)} short`;
}

function roomOn(node: NodeObject, pods: readonly Pod[], resource: string): bigint {
  const allocatable = parseQuantity(node.status?.allocatable?.[resource] ?? 0) ?? 0n;
  return pods
    .filter((pod) => pod.spec?.nodeName === node.metadata.name)
    .reduce((room, pod) => room - requestOf(pod.spec, resource), allocatable);
}

/** As the scheduler counts: the sum of the containers, or the largest init container. */
function requestOf(spec: PodSpec | undefined, resource: string): bigint {
  const request = (container: NonNullable<PodSpec['containers']>[number]): bigint => {
    const { requests, limits } = container.resources ?? {};
    return parseQuantity(requests?.[resource] ?? limits?.[resource] ?? 0) ?? 0n;
  };
  const sum = (spec?.containers ?? []).reduce((total, container) => total + request(container), 0n);
  return (spec?.initContainers ?? []).map(request).reduce((most, one) => (one > most ? one : most), sum);
}

function formatAmount(billionths: bigint, resource: string): string {
  const amount = Number(billionths) / 1e9;
  if (!/memory|storage|hugepages/.test(resource)) return String(Math.round(amount * 1000) / 1000);
  for (const [unit, size] of [
    ['Gi', 2 ** 30],
    ['Mi', 2 ** 20],
    ['Ki', 2 ** 10],
  ] as const) {
    if (amount >= size) return `${Math.round((amount / size) * 10) / 10}${unit}`;
  }
  return String(amount);
}
