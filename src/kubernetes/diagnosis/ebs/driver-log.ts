// What the pods of the EBS CSI driver say in their logs about claims that wait for it: few requests, few lines.
import { referenceTo } from '../../objects.ts';
import { csiDriverOf, SELECTED_NODE } from '../../storage-class.ts';
import type { EbsComplaint, EbsDriverFacts } from '../facts.ts';
import { redact, tidy } from '../../../runtime/redact.ts';
import { findEbsCause, isEbsDriver } from './causes.ts';
import type { Sight } from '../sight.ts';
import {
  containerStatuses,
  podIsWell,
  type Claim,
  type CsiNode,
  type Pod,
  type StorageClass,
} from '../views.ts';

const NAMESPACE = 'kube-system';
const CONTROLLER_CONTAINERS = ['ebs-plugin', 'csi-provisioner'];
const LOG_LINES = 200;
const PODS_AT_MOST = 2;
const COMPLAINTS_AT_MOST = 3;

/** undefined where no claim waits for the driver, or where its pods could not be seen. */
export async function seeEbsDriver(
  claims: readonly Claim[],
  classes: readonly StorageClass[] | undefined,
  csiNodes: readonly CsiNode[] | undefined,
  sight: Sight,
): Promise<EbsDriverFacts | undefined> {
  const waiting = claims.filter((claim) => waitsForEbs(claim, classes ?? []));
  if (waiting.length === 0) return undefined;
  const [controllers, nodePods] = await Promise.all([
    listPods('ebs-csi-controller', undefined, sight),
    seeNodePods(waiting, csiNodes, sight),
  ]);
  if (controllers === undefined) return undefined;
  const uids = waiting.flatMap(({ metadata }) => metadata.uid ?? []);
  const complaints = await Promise.all([
    ...controllers
      .slice(0, PODS_AT_MOST)
      .flatMap((pod) =>
        CONTROLLER_CONTAINERS.map((container) => readComplaints(pod, container, uids, sight)),
      ),
    ...nodePods.map((pod) => readComplaints(pod, 'ebs-plugin', uids, sight)),
  ]);
  return { controllers, complaints: [...controllers.flatMap(wrongRole), ...complaints.flat()] };
}

function waitsForEbs({ spec, status }: Claim, classes: readonly StorageClass[]): boolean {
  const provisioner =
    classes.find(({ metadata }) => metadata.name === spec?.storageClassName)?.provisioner ?? '';
  return status?.phase !== 'Bound' && isEbsDriver(csiDriverOf(provisioner));
}

function listPods(app: string, node: string | undefined, sight: Sight): Promise<readonly Pod[] | undefined> {
  const where = node === undefined ? {} : { fieldSelector: `spec.nodeName=${node}` };
  return sight.list<Pod>(
    { apiVersion: 'v1', kind: 'Pod' },
    { namespace: NAMESPACE, labelSelector: `app=${app}`, ...where },
  );
}

/** The driver's pod on the node that the scheduler chose, where it has not registered there. */
async function seeNodePods(
  claims: readonly Claim[],
  csiNodes: readonly CsiNode[] | undefined,
  sight: Sight,
): Promise<readonly Pod[]> {
  const node = claims
    .map(({ metadata }) => metadata.annotations?.[SELECTED_NODE])
    .find((name) => name !== undefined);
  const registered = csiNodes?.some(
    ({ metadata, spec }) =>
      (node === undefined || metadata.name === node) &&
      spec?.drivers?.some(({ name }) => isEbsDriver(name)) === true,
  );
  if (registered !== false) return [];
  const pods = await listPods('ebs-csi-node', node, sight);
  return (pods ?? []).filter((pod) => !podIsWell(pod)).slice(0, 1);
}

/** Newest first. Of a pod that is well, only what it says about these claims: the rest may be over. */
async function readComplaints(
  pod: Pod,
  container: string,
  uids: readonly string[],
  sight: Sight,
): Promise<readonly EbsComplaint[]> {
  const status = containerStatuses(pod).find(({ name }) => name === container);
  const crashed = status?.state?.waiting !== undefined && status.lastState?.terminated !== undefined;
  const log = await sight.log(referenceTo(pod), container, crashed, LOG_LINES);
  return joinLines(redact(log ?? ''))
    .filter((line) => !podIsWell(pod) || uids.some((uid) => line.includes(uid)))
    .filter((line) => findEbsCause(line) !== undefined)
    .reverse()
    .slice(0, COMPLAINTS_AT_MOST)
    .map((line) => ({ pod: referenceTo(pod), container, text: tidy(line, 1000) }));
}

/** An error of klog may go over several lines: only the first begins with level and date. */
function joinLines(log: string): readonly string[] {
  return log.split(/\n(?=[IWEF]\d{4} |panic:|goroutine )/);
}

/** The webhook for service accounts puts the annotation into the pod as it stands: a policy's ARN as well. */
function wrongRole(pod: Pod): readonly EbsComplaint[] {
  for (const { name, env } of pod.spec?.containers ?? []) {
    const role = env?.find((variable) => variable.name === 'AWS_ROLE_ARN')?.value;
    if (role !== undefined && /:policy\//.test(role)) {
      return [{ pod: referenceTo(pod), container: name, text: `AWS_ROLE_ARN ${role}` }];
    }
  }
  return [];
}
