// What is left when no deeper cause was found: services, Jobs, absent objects, and the resource's own words.
import { describeReference, referenceTo } from '../../objects.ts';
import { eventsAbout, troubles } from '../facts.ts';
import { tidy } from '../../../runtime/redact.ts';
import { firstFinding, type Rule } from '../rule.ts';
import { podIsWell } from '../views.ts';

export const notFound: Rule = {
  code: 'NOT_FOUND',
  recognises: 'The object does not exist (any more).',
  find: ({ reference, target, targetSeen, namespace }) => {
    if (!targetSeen || target !== undefined) return undefined;
    const going = namespace?.metadata.deletionTimestamp !== undefined;
    return {
      culprit: reference,
      cause: `${describeReference(reference)} does not exist${going ? `: its namespace is being deleted` : ''}.`,
      remedy: going
        ? 'Wait until the namespace is gone and deploy again.'
        : 'Deploy again; if it was there before, look for who deleted it (another run, a garbage collector, an owner).',
    };
  },
};

export const loadBalancerPending: Rule = {
  code: 'LOAD_BALANCER_PENDING',
  recognises: 'A Service of type LoadBalancer has no address.',
  find: (facts) => {
    const { target, reference } = facts;
    const spec = target?.['spec'] as { type?: string } | undefined;
    const status = target?.['status'] as { loadBalancer?: { ingress?: unknown[] } } | undefined;
    if (target?.kind !== 'Service' || spec?.type !== 'LoadBalancer') return undefined;
    if ((status?.loadBalancer?.ingress ?? []).length > 0) return undefined;
    const event = eventsAbout(facts, target).find(({ type }) => type === 'Warning');
    return {
      culprit: reference,
      cause: `${describeReference(reference)} has no load balancer address${event === undefined ? ': nobody in this cluster provides load balancers' : `: ${tidy(event.message ?? '')}`}.`,
      remedy:
        'Install a load balancer controller, give it the rights and subnets that it asks for, or use NodePort (the local overlay does).',
    };
  },
};

export const jobFailed: Rule = {
  code: 'JOB_FAILED',
  recognises: 'A Job gave up: too many failures, or out of time.',
  find: ({ family }) => {
    for (const job of family) {
      if (job.kind !== 'Job') continue;
      const failed = troubles(job).find(({ type }) => type === 'Failed' || type === 'FailureTarget');
      if (failed === undefined) continue;
      const culprit = referenceTo(job);
      return {
        culprit,
        cause: `${describeReference(culprit)} failed (${failed.reason ?? ''}): ${tidy(failed.message ?? '')}`,
        remedy:
          failed.reason === 'DeadlineExceeded'
            ? 'Look at what its pod did all the time; give the Job more time only if it was getting on.'
            : `Read the log of its pods: kubectl -n ${culprit.namespace ?? 'default'} logs job/${culprit.name}`,
      };
    }
    return undefined;
  },
};

export const nodeNotReady: Rule = {
  code: 'NODE_NOT_READY',
  recognises: 'The pod is on a node that is not ready.',
  find: (facts) =>
    firstFinding(
      facts.pods.filter((pod) => !podIsWell(pod)),
      (pod) => {
        const name = pod.spec?.nodeName;
        const isLost = eventsAbout(facts, pod).some(({ reason }) => reason === 'NodeNotReady');
        if (name === undefined || !isLost) return undefined;
        return {
          culprit: { apiVersion: 'v1', kind: 'Node', name },
          cause: `Node ${name}, on which ${describeReference(referenceTo(pod))} is, is not ready.`,
          remedy: `Look at the node (kubectl describe node ${name}): its kubelet, network plugin, disk and memory; or drain and replace it.`,
        };
      },
    ),
};

/** Only where nothing else is known: a right that we lack is not why the resource fails. */
export const notAllowed: Rule = {
  code: 'RBAC_DENIED',
  recognises: 'We ourselves may not look at the resource.',
  find: ({ reference, readiness, notSeen }) => {
    const name = describeReference(reference);
    if (readiness !== undefined || !notSeen.includes(`Not allowed to get ${name}`)) return undefined;
    return {
      culprit: reference,
      cause: `This identity may not look at ${name}, so why it is not ready stays unknown.`,
      remedy: `Give it the verbs get, list and watch on ${reference.kind} (${reference.apiVersion}), and on pods, events and persistentvolumeclaims.`,
    };
  },
};

/** Always finds something. */
export const notReady: Rule = {
  code: 'NOT_READY',
  recognises: 'No deeper cause was found: the words of the resource itself.',
  find: ({ reference, readiness, target }) => {
    const trouble =
      target === undefined ? undefined : troubles(target).find(({ type }) => type !== 'Warning');
    const reason = trouble?.reason ?? readiness?.reason ?? '';
    const message = trouble?.message ?? readiness?.message ?? '';
    const words = [reason, message].filter((part) => part !== '').join(': ');
    return {
      culprit: reference,
      cause: `${describeReference(reference)} is not ready${words === '' ? ', and its status does not say why' : ` (${tidy(words)})`}.`,
      remedy: `Look at it: kubectl ${reference.namespace === undefined ? '' : `-n ${reference.namespace} `}describe ${reference.kind.toLowerCase()} ${reference.name}. If it was getting on, give it a longer timeout.`,
    };
  },
};
