// What the API server, or a webhook of it, refused: told by the words in events, conditions and operators' messages.
import { describeReference, groupOf, type ObjectReference } from '../../objects.ts';
import { complaintsOf, type Complaint, type Facts } from '../facts.ts';
import { tidy } from '../../../runtime/redact.ts';
import { firstFinding, type Finding, type Rule } from '../rule.ts';

/** A rule over one piece of text. */
function textRule(
  code: string,
  recognises: string,
  pattern: RegExp,
  tell: (match: RegExpExecArray, complaint: Complaint, facts: Facts) => Finding,
): Rule {
  return {
    code,
    recognises,
    find: (facts) =>
      firstFinding(complaintsOf(facts), (complaint) => {
        const match = pattern.exec(complaint.text);
        return match === null ? undefined : { evidence: [complaint.text], ...tell(match, complaint, facts) };
      }),
  };
}

const WEBHOOK_DOWN =
  /failed calling webhook "([^"]+)": (?:failed to call webhook: )?(?:Post "https:\/\/([^/:"]+)[^"]*": )?(.*)/s;

export const webhookDown = textRule(
  'WEBHOOK_DOWN',
  'An admission or conversion webhook does not answer.',
  WEBHOOK_DOWN,
  ([, webhook = '', host = '', words = ''], { about }) => {
    const [service, namespace] = host.split('.');
    const where =
      service === undefined || service === '' ? '' : ` (Service ${namespace ?? 'default'}/${service})`;
    const isCertificate = /x509|certificate/.test(words);
    const culprit: ObjectReference =
      service === undefined || service === ''
        ? about
        : { apiVersion: 'v1', kind: 'Service', namespace: namespace ?? 'default', name: service };
    return {
      culprit,
      cause: `${describeReference(about)} is held up by the admission webhook ${webhook}${where}, which ${webhookTrouble(words)}.`,
      remedy: isCertificate
        ? "Renew the webhook's certificate and the caBundle of its configuration (restart the operator or cert-manager's injector)."
        : `Bring the pods behind it back${namespace === undefined ? '' : ` (kubectl -n ${namespace} get pods)`}; if its operator was removed for good, delete the webhook configuration that it left behind.`,
    };
  },
);

function webhookTrouble(words: string): string {
  if (/no endpoints available/.test(words)) return 'has no running pod behind it';
  if (/service "[^"]*" not found/.test(words)) return 'is not there: its Service does not exist';
  if (/x509|certificate/.test(words)) return 'has a certificate that the API server does not accept';
  if (/deadline exceeded|timeout/i.test(words)) return 'does not answer in time';
  if (/connection refused/.test(words)) return 'refuses the connection';
  return `does not answer: ${tidy(words, 120)}`;
}

export const webhookDenied = textRule(
  'WEBHOOK_DENIED',
  'An admission webhook refused the object.',
  /admission webhook "([^"]+)" denied the request:? ?(.*)/s,
  ([, webhook = '', words = ''], { about }) => ({
    culprit: about,
    cause: `The admission webhook ${webhook} refuses what ${describeReference(about)} needs: ${tidy(words, 240)}`,
    remedy: 'Change the field that it names, or ask the owner of that policy for an exception.',
  }),
);

export const quotaExceeded = textRule(
  'QUOTA_EXCEEDED',
  'A ResourceQuota of the namespace is used up, or demands requests that a pod does not state.',
  /exceeded quota: ([^,]+), requested: (.+?), used: (.+?), limited: (.+?)\.?(?:$|[\s"\]])|failed quota: ([^:]+): must specify ([^\s"]+)/,
  ([, quota, requested = '', used = '', limited = '', strict = '', fields = ''], { about }, facts) => {
    const namespace = about.namespace ?? facts.reference.namespace ?? 'default';
    const name = (quota ?? strict).trim();
    const culprit = { apiVersion: 'v1', kind: 'ResourceQuota', namespace, name };
    if (quota === undefined) {
      return {
        culprit,
        cause: `ResourceQuota ${namespace}/${name} demands ${fields}, and a pod of ${describeReference(about)} does not state it.`,
        remedy: `State ${fields} in the pod template, or give the namespace a LimitRange with defaults.`,
      };
    }
    return {
      culprit,
      cause: `${describeReference(about)} needs ${requested}, but ResourceQuota ${namespace}/${name} has ${used} of ${limited} in use.`,
      remedy: `Raise the quota ${name}, lower the requests or replicas, or remove what else uses namespace ${namespace}.`,
    };
  },
);

export const limitRange = textRule(
  'LIMIT_RANGE',
  'A LimitRange of the namespace does not allow what a container or claim asks for.',
  /((?:maximum|minimum) \S+ usage per (?:Container|Pod|PersistentVolumeClaim) is \S+, but \w+ is [^."\]\s]+|\S+ max limit to request ratio per \w+ is \S+, but provided ratio is [\d.]*\d)/,
  ([, words = ''], { about }) => ({
    culprit: about,
    cause: `A LimitRange of namespace ${about.namespace ?? 'default'} does not allow a pod or claim of ${describeReference(about)}: ${words}.`,
    remedy: 'Change the requests and limits to fit, or the LimitRange.',
  }),
);

export const podSecurity = textRule(
  'POD_SECURITY',
  "The namespace's Pod Security level does not allow the pod.",
  /violates PodSecurity "([^":]+)(?::[^"]*)?": (.*)/s,
  ([, level = '', words = ''], { about }) => ({
    culprit: about,
    cause: `The Pod Security level "${level}" of namespace ${about.namespace ?? 'default'} does not allow the pods of ${describeReference(about)}: ${tidy(words, 300)}`,
    remedy: `Set the named securityContext fields, or label the namespace with a level that allows them (pod-security.kubernetes.io/enforce). For Strimzi, STRIMZI_POD_SECURITY_PROVIDER_CLASS=restricted makes pods that fit.`,
  }),
);

export const rbacDenied = textRule(
  'RBAC_DENIED',
  'RBAC does not allow what the operator, a controller or we ourselves need to do.',
  /(\S+ (?:"[^"]*" )?is forbidden: )?User "([^"]+)" cannot (\w+) resource "([^"]+)" in API group "([^"]*)"(?: in the namespace "([^"]+)")?/,
  ([, , user = '', verb = '', resource = '', group = '', namespace], { about }) => {
    const account = /^system:serviceaccount:([^:]+):(.+)$/.exec(user);
    const who = account === null ? `User ${user}` : `ServiceAccount ${account[1] ?? ''}/${account[2] ?? ''}`;
    const what = group === '' ? resource : `${resource}.${group}`;
    const where = namespace === undefined ? 'in the whole cluster' : `in namespace ${namespace}`;
    return {
      culprit:
        account === null
          ? about
          : { apiVersion: 'v1', kind: 'ServiceAccount', namespace: account[1] ?? '', name: account[2] ?? '' },
      cause: `${who} may not ${verb} ${what} ${where}.`,
      remedy: `Give it a ${namespace === undefined ? 'ClusterRole' : 'Role'} with verb ${verb} on ${what}, bound by a ${namespace === undefined ? 'ClusterRoleBinding' : `RoleBinding in ${namespace}`}; for an operator, see that its chart was installed with RBAC for the namespaces that it watches.`,
    };
  },
);

export const serviceAccountMissing = textRule(
  'SERVICE_ACCOUNT_MISSING',
  'Pods name a ServiceAccount that does not exist.',
  /error looking up service account ([^/\s]+)\/([^:\s]+): serviceaccount "[^"]*" not found/,
  ([, namespace = '', name = ''], { about }) => ({
    culprit: { apiVersion: 'v1', kind: 'ServiceAccount', namespace, name },
    cause: `Pods of ${describeReference(about)} cannot be made: ServiceAccount ${namespace}/${name} does not exist.`,
    remedy: `Create ServiceAccount ${name} in namespace ${namespace}, or name one that exists.`,
  }),
);

export const namespaceTerminating = textRule(
  'NAMESPACE_TERMINATING',
  'The namespace is being deleted, so that nothing new can be made in it.',
  /unable to create new content in namespace (\S+) because it is being terminated/,
  ([, name = '']) => ({
    culprit: { apiVersion: 'v1', kind: 'Namespace', name },
    cause: `Namespace ${name} is being deleted, so nothing new can be made in it.`,
    remedy: 'Wait until it is gone and run again; if it stays, see which finalizers its conditions name.',
  }),
);

export const priorityClassMissing = textRule(
  'PRIORITY_CLASS_MISSING',
  'Pods name a PriorityClass that does not exist.',
  /no PriorityClass with name (\S+) was found/,
  ([, name = ''], { about }) => ({
    culprit: { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', name },
    cause: `Pods of ${describeReference(about)} cannot be made: PriorityClass ${name} does not exist.`,
    remedy: `Create PriorityClass ${name}, or leave priorityClassName out.`,
  }),
);

export const crdMissing: Rule = {
  code: 'CRD_MISSING',
  recognises:
    'The server does not serve the kind: its CustomResourceDefinition is missing, or serves other versions.',
  find: (facts) => {
    const { apiVersion, kind } = facts.reference;
    const told = /no matches for kind "([^"]+)" in version "([^"]+)"/.exec(facts.readiness?.message ?? '');
    if (facts.kindServed && told === null) return undefined;
    const missing = { kind: told?.[1] ?? kind, apiVersion: told?.[2] ?? apiVersion };
    return {
      culprit: facts.reference,
      cause: `The cluster does not know the kind ${missing.kind} in ${missing.apiVersion}.`,
      remedy: `Install the CustomResourceDefinitions of ${groupOf(missing.apiVersion)} in a version that serves ${missing.apiVersion}: deploying the layer with its operator applies them.`,
    };
  },
};
