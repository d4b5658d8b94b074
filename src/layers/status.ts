// How a layer is at this moment: one pass over the cluster, no waiting, nothing written.
import { referenceTo, type KubernetesObject, type ObjectReference } from '../kubernetes/objects.ts';
import { teardownRank } from '../kubernetes/order.ts';
import { assess } from '../kubernetes/readiness/assess.ts';
import type { RuleSet } from '../kubernetes/readiness/rule.ts';
import type { Readiness } from '../kubernetes/readiness/types.ts';
import type { ObservedObjects } from '../kubernetes/store.ts';
import { checkLayer } from './check-layer.ts';
import { planMembers, readLiveSet, type MemberContext } from './objects/members.ts';
import { inspectOperator } from './operator.ts';
import { nameOnly, operatorWorkloads } from './operator/ready.ts';
import { readOutputs } from './outputs.ts';
import { podsInTrouble, type TroubledPod } from './pods/pods-in-trouble.ts';
import { fillDefaultClass } from './render/default-class.ts';
import { observe } from './status/observe.ts';
import { versionsIn, versionsOf } from './status/versions.ts';
import type { Change, Collaborators, HelmChange, LayerRequest } from './types.ts';

export interface LayerStatus {
  readonly name: string;
  readonly namespace: string;
  readonly ready: boolean;
  readonly reason: string;
  readonly message: string;
  /** What runs: `operator`, the `chart` that brought it, and versions that resources tell of themselves (`kafka`). */
  readonly versions: Readonly<Record<string, string>>;
  /** Pods of the layer that do not serve, or run again since less than a minute. */
  readonly pods: readonly TroubledPod[];
  /** What a deploy would change. */
  readonly drift: readonly (Change | HelmChange)[];
  readonly endpoints: Readonly<Record<string, string>>;
  /** The resource that the reason is about. */
  readonly culprit?: ObjectReference;
}

/** @throws {ConfigurationError} for a layer, overlay or patch that cannot be read; an ApiError where the server refuses. */
export async function statusOfLayer(
  request: LayerRequest,
  collaborators: Collaborators,
): Promise<LayerStatus> {
  const { layer } = request;
  const namespace = request.namespace ?? layer.spec.namespace;
  const context: MemberContext = { ...collaborators, layer: layer.name, namespace };
  const { kubernetes, signal } = collaborators;
  const checked = await checkLayer(request, collaborators);
  const { rules } = checked;
  const objects = await fillDefaultClass(checked.objects, 'plan', collaborators);
  const [operator, live] = await Promise.all([
    layer.spec.operator === undefined ? undefined : inspectOperator(layer.spec.operator, request, context),
    readLiveSet(context, objects),
  ]);
  const planned = await planMembers(objects, live, context, {
    planOnly: true,
    force: false,
    tellRefusals: true,
  });
  const workloads =
    operator === undefined
      ? []
      : await operatorWorkloads(operator.release, operator.operator.namespace, operator.foreign, context);
  const wanted = [
    ...workloads,
    ...planned.planned.map(({ live: found, desired }) => found ?? nameOnly(referenceTo(desired))),
  ];
  const observed = await observe(wanted, rules, context);
  const worst = assessAll(wanted, rules, observed, context.clock.now());
  const living = wanted.filter(({ metadata }) => metadata.uid !== undefined);
  const pods = await podsInTrouble(living, observed.list('', 'Pod'), context);
  const { outputs } = await readOutputs(layer, kubernetes, namespace, { signal });
  const helm = operator === undefined || operator.change.action === 'none' ? [] : [operator.change];
  const changes = planned.changes.filter(({ action }) => action !== 'none');
  const verdict = judge(worst, pods, live.parent !== undefined || objects.length === 0, helm);
  return {
    name: layer.name,
    namespace,
    ...verdict,
    versions: { ...versionsOf(operator), ...versionsIn(wanted) },
    pods,
    drift: [...helm, ...changes],
    endpoints: outputs,
  };
}

interface Verdict {
  readonly ready: boolean;
  readonly reason: string;
  readonly message: string;
  readonly culprit?: ObjectReference;
}

interface Assessed {
  readonly reference: ObjectReference;
  readonly readiness: Pick<Readiness, 'reason' | 'message'>;
}

/** What resources say of themselves comes first, then what their pods tell. */
function judge(
  worst: Assessed | undefined,
  [pod]: readonly TroubledPod[],
  deployed: boolean,
  helm: readonly HelmChange[],
): Verdict {
  if (!deployed || helm.some(({ action }) => action === 'install')) {
    return { ready: false, reason: 'NotDeployed', message: 'the layer is not deployed here' };
  }
  const told = worst ?? (pod === undefined ? undefined : { reference: referenceToPod(pod), readiness: pod });
  if (told === undefined) return { ready: true, reason: 'Ready', message: '' };
  const { reference, readiness } = told;
  const { reason, message } = readiness;
  return {
    ready: false,
    reason,
    message: `${reference.kind} ${reference.name}: ${message}`,
    culprit: reference,
  };
}

const referenceToPod = ({ namespace, name }: TroubledPod): ObjectReference => ({
  apiVersion: 'v1',
  kind: 'Pod',
  namespace,
  name,
});

/** The most telling of what is not ready: failures first, then what others stand on. */
function assessAll(
  objects: readonly KubernetesObject[],
  rules: RuleSet,
  observed: ObservedObjects,
  now: number,
): Assessed | undefined {
  const verdicts = objects.map((object) => {
    const reference = referenceTo(object);
    const found = object.metadata.uid === undefined ? undefined : object;
    const { generation } = object.metadata;
    const expectation = { reference, ...(generation === undefined ? {} : { generation }) };
    return {
      reference,
      readiness: assess(found, expectation, observed, { now, rules }),
    };
  });
  const weight = ({ state }: Readiness): number => (state === 'failed' ? 0 : 1);
  const [worst] = verdicts
    .filter(({ readiness }) => readiness.state !== 'ready')
    .sort(
      (a, b) =>
        weight(a.readiness) - weight(b.readiness) || teardownRank(b.reference) - teardownRank(a.reference),
    );
  return worst;
}
