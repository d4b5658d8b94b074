// Why the driver did not come up: on which node, from which cause, with which remedy.
import { diagnose } from '../../kubernetes/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../kubernetes/diagnosis/types.ts';
import {
  describeReference,
  referenceTo,
  type KubernetesObject,
  type ObjectReference,
} from '../../kubernetes/objects.ts';
import type { WaitReport, WaitedResource } from '../../kubernetes/readiness/waiter.ts';
import { formatDuration } from '../../runtime/clock.ts';
import { LaminaError } from '../../runtime/errors.ts';
import { lookAtDriver } from './look.ts';
import { inState, listNames } from './nodes.ts';
import { isOf, isReady, nodeOf } from './rules.ts';
import type { DriverNode, DriverTools } from './types.ts';

/** The deadline of the wait is over by now: looking for the cause has a time of its own. */
const TIME_LIMIT = 30_000;

/** The error to throw after a wait that did not end well. */
export async function explainDriver(
  report: WaitReport,
  daemonSets: readonly ObjectReference[],
  tools: DriverTools,
): Promise<LaminaError> {
  const signal = AbortSignal.any([tools.signal, AbortSignal.timeout(TIME_LIMIT)]);
  const { nodes } = await lookAtDriver(tools.kubernetes, signal);
  const missing = inState(nodes, 'missing');
  const how = report.reason === 'Failed' ? '' : ` after ${formatDuration(report.elapsed)}`;
  const stuck = worst(report.resources);
  const [node] = missing;
  // A controller that does not run is told first; what is left then is a matter of nodes.
  if (stuck.reference.kind === 'Deployment' || node === undefined) {
    const diagnosis = await diagnoseStuck(stuck, tools, signal);
    return failure(`${describeReference(stuck.reference)} is not ready${how}`, diagnosis, nodes);
  }
  const diagnosis = await diagnoseNode(node, daemonSets, stuck, tools, signal);
  const eligible = missing.length + inState(nodes, 'ready').length;
  const where =
    missing.length === 1
      ? `on node ${node.name} (1 of ${eligible})`
      : `on ${missing.length} of ${eligible} nodes (${listNames(missing)})`;
  const whose = missing.length === 1 ? '' : `node ${node.name}: `;
  return failure(`The EBS CSI driver is not registered ${where}${how}`, diagnosis, nodes, whose);
}

function failure(
  what: string,
  { code, culprit, cause, remedy, evidence }: Diagnosis,
  nodes: readonly DriverNode[],
  whose = '',
): LaminaError {
  return new LaminaError('EBS_CSI_NOT_READY', `${what}: ${whose}${cause}`, {
    remedy,
    details: { cause: code, culprit, evidence, nodes: nodes.filter(({ state }) => state !== 'ready') },
  });
}

function worst(resources: readonly WaitedResource[]): WaitedResource {
  const found =
    resources.find(({ readiness }) => readiness.state === 'failed') ??
    resources.find(({ readiness }) => readiness.state === 'progressing');
  if (found === undefined) throw new TypeError('Nothing of the wait is left to explain');
  return found;
}

async function diagnoseStuck(
  { reference, readiness }: WaitedResource,
  { kubernetes: client, clock, logger }: DriverTools,
  signal: AbortSignal,
): Promise<Diagnosis> {
  return diagnose(reference, { client, clock, logger, signal, readiness });
}

/** From a node to the driver's pod on it, and from there to the cause. */
async function diagnoseNode(
  { name }: DriverNode,
  daemonSets: readonly ObjectReference[],
  stuck: WaitedResource,
  tools: DriverTools,
  signal: AbortSignal,
): Promise<Diagnosis> {
  const { kubernetes: client, clock, logger } = tools;
  const pod = await podOn(name, daemonSets, tools, signal);
  if (pod === undefined) return diagnoseStuck(stuck, tools, signal);
  const reference = referenceTo(pod);
  if (!isReady(pod)) return diagnose(reference, { client, clock, logger, signal });
  const log = `kubectl --namespace ${reference.namespace ?? ''} logs ${reference.name} --container node-driver-registrar`;
  return {
    code: 'EBS_CSI_NOT_REGISTERED',
    culprit: reference,
    cause: `its pod ${reference.name} is ready, but the kubelet has not registered it (CSINode ${name} does not name ebs.csi.aws.com)`,
    remedy:
      `See why the registrar does not reach the kubelet: ${log}. ` +
      'Where the kubelet does not live in /var/lib/kubelet (k0s, MicroK8s), set the value node.kubeletPath.',
    evidence: [],
  };
}

async function podOn(
  node: string,
  daemonSets: readonly ObjectReference[],
  { kubernetes }: DriverTools,
  signal: AbortSignal,
): Promise<KubernetesObject | undefined> {
  for (const reference of daemonSets) {
    const daemonSet = await kubernetes.get(reference, { signal });
    if (daemonSet === undefined) continue;
    const { items } = await kubernetes.list(
      { apiVersion: 'v1', kind: 'Pod' },
      {
        ...(reference.namespace === undefined ? {} : { namespace: reference.namespace }),
        labelSelector: selectorOf(daemonSet),
        signal,
      },
    );
    const pod = items.find((candidate) => isOf(candidate, daemonSet) && nodeOf(candidate) === node);
    if (pod !== undefined) return pod;
  }
  return undefined;
}

function selectorOf(daemonSet: KubernetesObject): string {
  const spec = daemonSet['spec'] as { selector?: { matchLabels?: Record<string, string> } } | undefined;
  return Object.entries(spec?.selector?.matchLabels ?? {})
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
}
