// Rows for storage, network and the API itself, and for built-in kinds that work as soon as they exist.
import { listAt, stringAt } from '../../fields.ts';
import { annotationOf, findCondition, groupOf, type KubernetesObject } from '../../objects.ts';
import { SELECTED_NODE } from '../../storage-class.ts';
import { told } from '../generic.ts';
import { failed, progressing, ready, type RelatedKind, type Rule, type RuleContext } from '../rule.ts';
import type { Assessment } from '../types.ts';

const storageClasses: RelatedKind = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  scope: 'cluster',
  optional: true,
  concerns: () => undefined,
};

/**
 * A claim whose class waits for its first consumer stays Pending until a pod uses it. Waiting for it would block for
 * ever, so it counts as ready for now; once a node was selected for its consumer, it is waited for.
 */
function judgeClaim(object: KubernetesObject, { observed }: RuleContext): Assessment {
  const phase = stringAt(object, 'status', 'phase');
  if (phase === 'Bound')
    return ready('Bound', `bound to ${stringAt(object, 'spec', 'volumeName') ?? 'a volume'}`);
  if (phase === 'Lost') return failed('Lost', 'its volume is gone');
  const className = stringAt(object, 'spec', 'storageClassName');
  if (className === undefined)
    return progressing('Pending', 'it names no StorageClass, and no default has been given to it');
  if (className === '') return progressing('Pending', 'it waits for a volume that was made beforehand');
  const storageClass = observed.get({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    name: className,
  });
  if (storageClass === undefined)
    return progressing('Pending', `its StorageClass ${className} was not found`);
  const consumed = annotationOf(object, SELECTED_NODE) !== undefined;
  if (storageClass['volumeBindingMode'] === 'WaitForFirstConsumer' && !consumed)
    return ready('WaitForFirstConsumer', 'it will be bound when the first pod uses it');
  return progressing('Provisioning', `${className} has not provided its volume yet`);
}

function judgeVolume(object: KubernetesObject): Assessment {
  const phase = stringAt(object, 'status', 'phase') ?? 'Pending';
  if (phase === 'Bound' || phase === 'Available') return ready(phase, '');
  const message = stringAt(object, 'status', 'message') ?? `its phase is ${phase}`;
  return phase === 'Failed' ? failed('Failed', message) : progressing(phase, message);
}

function judgeDefinition(object: KubernetesObject): Assessment {
  const names = findCondition(object, 'NamesAccepted');
  if (names?.status === 'False')
    return failed(...told(names, 'NamesNotAccepted', 'its names are taken by another definition'));
  const established = findCondition(object, 'Established');
  if (established?.status === 'True' && names?.status === 'True') return ready('Established', '');
  return progressing(established?.reason || 'Installing', established?.message || 'not established yet');
}

function judgeService(object: KubernetesObject): Assessment {
  if (stringAt(object, 'spec', 'type') !== 'LoadBalancer') return ready('Exists', '');
  const addresses = listAt(object, 'status', 'loadBalancer', 'ingress').flatMap(
    (entry) => stringAt(entry, 'hostname') ?? stringAt(entry, 'ip') ?? [],
  );
  return addresses.length > 0
    ? ready('LoadBalancerReady', addresses.join(', '))
    : progressing('LoadBalancerPending', 'its load balancer has no address yet');
}

function judgeNamespace(object: KubernetesObject): Assessment {
  const phase = stringAt(object, 'status', 'phase') ?? 'Pending';
  return phase === 'Active' ? ready('Active', '') : progressing(phase, `its phase is ${phase}`);
}

function judgeApiService(object: KubernetesObject): Assessment {
  const available = findCondition(object, 'Available');
  if (available?.status === 'True') return ready('Available', '');
  return progressing(
    available?.reason || 'NotAvailable',
    available?.message || 'its server does not answer yet',
  );
}

const kubernetes = 'Kubernetes API reference';
const row = (name: string, doc: string, judge: Rule['judge'], related?: readonly RelatedKind[]): Rule => ({
  group: groupOf(name),
  kind: name.slice(name.indexOf('/') + 1),
  proof: 'whereStated',
  doc,
  source: kubernetes,
  judge,
  ...(related === undefined ? {} : { related }),
});

export const clusterRules: readonly Rule[] = [
  row(
    '/PersistentVolumeClaim',
    'Bound; or its class waits for the first consumer and there is none yet. Lost is a failure.',
    judgeClaim,
    [storageClasses],
  ),
  row('/PersistentVolume', 'Bound or Available. Failed is a failure.', judgeVolume),
  row(
    'apiextensions.k8s.io/CustomResourceDefinition',
    'Established, with its names accepted. Names that are taken are a failure.',
    judgeDefinition,
  ),
  row('/Service', 'Exists; a LoadBalancer has an address.', judgeService),
  row('/Namespace', 'Active.', judgeNamespace),
  row('apiregistration.k8s.io/APIService', 'Available.', judgeApiService),
];

/** The API groups that a Kubernetes server brings itself. */
const BUILT_IN_GROUPS: ReadonlySet<string> = new Set([
  '',
  'apps',
  'batch',
  'autoscaling',
  'policy',
  ...[
    'admissionregistration',
    'apiextensions',
    'apiregistration',
    'certificates',
    'coordination',
    'discovery',
    'events',
    'networking',
    'node',
    'rbac.authorization',
    'resource',
    'scheduling',
    'storage',
  ].map((name) => `${name}.k8s.io`),
  'flowcontrol.apiserver.k8s.io',
]);

/** Whether the server itself serves an API group. */
export const isBuiltIn = (group: string): boolean => BUILT_IN_GROUPS.has(group);

/** For built-in kinds without a row: ConfigMap, Secret, Role, CronJob, Ingress, PodDisruptionBudget, StorageClass, … */
export const existenceRule: Rule = {
  group: '(built in)',
  kind: '*',
  proof: 'whereStated',
  doc: 'Exists (and its controller, where there is one that says so, has seen this generation).',
  source: kubernetes,
  judge: () => ready('Exists', ''),
};
