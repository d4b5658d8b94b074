// Containers that do not start, end, or run without becoming ready.
import { describeReference, referenceTo } from '../../objects.ts';
import { eventsAbout, type Facts } from '../facts.ts';
import { tidy } from '../../../runtime/redact.ts';
import { firstFinding, type Finding, type Rule } from '../rule.ts';
import { findEbsCause } from '../ebs/causes.ts';
import { containerStatuses, podIsStarting, podIsWell, type ContainerStatus, type Pod } from '../views.ts';

const eachContainer = (
  facts: Facts,
  find: (pod: Pod, container: ContainerStatus) => Finding | undefined,
): Finding | undefined =>
  firstFinding(facts.pods, (pod) =>
    firstFinding(containerStatuses(pod), (container) => find(pod, container)),
  );

const title = (pod: Pod, container: ContainerStatus): string =>
  `container ${container.name} of ${describeReference(referenceTo(pod))}`;

export const containerConfig: Rule = {
  code: 'CONTAINER_CONFIG',
  recognises:
    'A container or volume refers to a ConfigMap, Secret or key that does not exist, or to a user that it may not be.',
  find: (facts) =>
    eachContainer(facts, (pod, container) => {
      const waiting = container.state?.waiting;
      if (waiting?.reason !== 'CreateContainerConfigError') return undefined;
      return explainConfig(pod, `${title(pod, container)} cannot be made`, waiting.message ?? waiting.reason);
    }) ??
    firstFinding(facts.pods.filter(podIsStarting), (pod) =>
      firstFinding(eventsAbout(facts, pod), ({ reason, message = '' }) =>
        reason === 'FailedMount' && MISSING.test(message)
          ? explainConfig(
              pod,
              `the volumes of ${describeReference(referenceTo(pod))} cannot be mounted`,
              message,
            )
          : undefined,
      ),
    ),
};

const MISSING =
  /(configmap|secret) "([^"]+)" not found|(?:couldn't find key|non-existent (?:config|secret) key:?) (\S+)(?: in (ConfigMap|Secret) (\S+))?/i;

function explainConfig(pod: Pod, what: string, message: string): Finding {
  const culprit = referenceTo(pod);
  const namespace = pod.metadata.namespace ?? 'default';
  const [, kind, name, key, keyKind = 'ConfigMap or Secret', keyOwner = ''] = MISSING.exec(message) ?? [];
  const start = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  if (kind !== undefined && name !== undefined) {
    const word = kind.toLowerCase() === 'secret' ? 'Secret' : 'ConfigMap';
    return {
      culprit,
      cause: `${start}: ${word} ${namespace}/${name} does not exist.`,
      remedy: `Create ${word} ${name} in namespace ${namespace}, or correct the name that refers to it.`,
      evidence: [message],
    };
  }
  if (key !== undefined) {
    return {
      culprit,
      cause: `${start}: the ${keyKind} ${keyOwner} has no key ${key}.`.replace('  ', ' '),
      remedy: `Add the key ${key}, or correct the reference to it.`,
      evidence: [message],
    };
  }
  if (/runAsNonRoot/.test(message)) {
    return {
      culprit,
      cause: `${start}: it must not run as root, and its image does.`,
      remedy:
        'Set securityContext.runAsUser to a number other than 0, or use an image with a user of its own.',
      evidence: [message],
    };
  }
  return {
    culprit,
    cause: `${start}: ${tidy(message)}`,
    remedy: 'Correct the field of the pod template that the message names.',
  };
}

export const podSandbox: Rule = {
  code: 'POD_SANDBOX',
  recognises: 'The node cannot make the pod itself: network plugin or container runtime.',
  find: (facts) =>
    firstFinding(facts.pods.filter(podIsStarting), (pod) => {
      const event = eventsAbout(facts, pod).find(({ reason }) => reason === 'FailedCreatePodSandBox');
      if (event === undefined) return undefined;
      return {
        culprit: referenceTo(pod),
        cause: `Node ${pod.spec?.nodeName ?? ''} cannot set ${describeReference(referenceTo(pod))} up: ${tidy(event.message ?? '')}`,
        remedy:
          'Look at the network plugin (CNI) and the container runtime on that node: its pods in kube-system, free addresses, disk space.',
      };
    }),
};

export const containerStart: Rule = {
  code: 'CONTAINER_START',
  recognises: 'The container runtime cannot start the command.',
  find: (facts) =>
    eachContainer(facts, (pod, container) => {
      const { waiting, terminated } = container.state ?? {};
      const last = container.lastState?.terminated;
      const failed = [waiting, terminated, last].find(({ reason } = {}) =>
        /^(RunContainerError|CreateContainerError|StartError|ContainerCannotRun|PostStartHookError)$/.test(
          reason ?? '',
        ),
      );
      if (failed === undefined) return undefined;
      return {
        culprit: referenceTo(pod),
        cause: `The command of ${title(pod, container)} cannot be started: ${tidy(failed.message ?? failed.reason ?? '')}`,
        remedy: "Correct the container's command, arguments or mounts, or use an image that has the program.",
      };
    }),
};

export const outOfMemory: Rule = {
  code: 'OOM_KILLED',
  recognises: 'A container used more memory than its limit.',
  find: (facts) =>
    eachContainer(facts, (pod, container) => {
      if (podIsWell(pod)) return undefined;
      const ended = container.state?.terminated ?? container.lastState?.terminated;
      if (ended?.reason !== 'OOMKilled') return undefined;
      const limit = pod.spec?.containers?.find(({ name }) => name === container.name)?.resources?.limits?.[
        'memory'
      ];
      return {
        culprit: referenceTo(pod),
        cause: `The ${title(pod, container)} was killed because it used more memory than ${limit === undefined ? 'the node could give' : `its limit of ${limit}`}${restarts(container)}.`,
        remedy:
          'Raise its memory limit, or lower what it takes (for a JVM: -Xmx at about half of the limit, since buffers and threads need the rest).',
      };
    }),
};

/** The EBS CSI driver's own container: it ends where it may not ask EC2 anything. */
const EBS_PLUGIN = 'ebs-plugin';

export const crashLoop: Rule = {
  code: 'CRASH_LOOP',
  recognises: 'A container ends again and again, or a Job ended with a failure: exit code and last words.',
  find: (facts) =>
    eachContainer(facts, (pod, container) => {
      const { state, lastState } = container;
      const looping = state?.waiting?.reason === 'CrashLoopBackOff';
      const ended = state?.terminated ?? lastState?.terminated;
      const failedNow = state?.terminated !== undefined && state.terminated.exitCode !== 0;
      const restarting =
        state?.running !== undefined && container.ready === false && (container.restartCount ?? 0) > 1;
      if (podIsWell(pod) || ended === undefined || !(looping || failedNow || restarting)) return undefined;
      const log = facts.logs.get(`${pod.metadata.name}/${container.name}`) ?? [];
      const words = lastWords(log) ?? ended.message;
      const said = `${log.join('\n')}\n${ended.message ?? ''}`;
      const what = `The ${title(pod, container)} ended with exit code ${ended.exitCode}${meaning(ended.exitCode)}${restarts(container)}`;
      const culprit = referenceTo(pod);
      const ebs = container.name === EBS_PLUGIN ? findEbsCause(said) : undefined;
      if (ebs !== undefined) {
        const { code, cause, remedy } = ebs;
        return { code, culprit, cause: `${what}: ${cause}.`, remedy, evidence: [tidy(words ?? said, 500)] };
      }
      return {
        culprit,
        cause: `${what}${words === undefined ? '' : `; its last words: ${tidy(words, 240)}`}`,
        remedy: exitRemedy(ended.exitCode, said, pod, container.name),
      };
    }),
};

const restarts = ({ restartCount = 0 }: ContainerStatus): string =>
  restartCount === 0 ? '' : ` (${restartCount} ${restartCount === 1 ? 'restart' : 'restarts'})`;

function lastWords(log: readonly string[]): string | undefined {
  return (
    log.findLast((line) => /error|exception|fatal|cannot|could not|failed|panic|denied/i.test(line)) ??
    log.at(-1)
  );
}

function meaning(exitCode: number): string {
  const words: Readonly<Record<number, string>> = {
    126: ' (the command is not executable)',
    127: ' (command not found)',
    134: ' (aborted)',
    137: ' (killed)',
    139: ' (segmentation fault)',
    143: ' (asked to end)',
  };
  return words[exitCode] ?? '';
}

function exitRemedy(exitCode: number, log: string, pod: Pod, container: string): string {
  if (/exec format error/.test(log))
    return 'The image was built for another architecture: use one for the nodes.';
  if (/permission denied|AccessDenied/i.test(log)) {
    return 'Give the container the right that its log names: file owner (securityContext.fsGroup), role or ACL.';
  }
  if (/no space left/i.test(log))
    return 'Its disk is full: enlarge the volume claim, or free space on the node.';
  if (/UnknownHost|no such host|name resolution/i.test(log)) {
    return 'A name cannot be resolved: check the host name that the log names, and the cluster DNS.';
  }
  if (exitCode === 137)
    return 'Look for a failing liveness probe or too little memory; the events below name it.';
  return `Read the log before the end: kubectl -n ${pod.metadata.namespace ?? 'default'} logs ${pod.metadata.name} -c ${container} --previous`;
}

export const probeFailing: Rule = {
  code: 'PROBE_FAILING',
  recognises: 'A container runs, but its readiness or startup probe fails.',
  find: (facts) =>
    firstFinding(
      facts.pods.filter((pod) => pod.status?.phase === 'Running' && !podIsWell(pod)),
      (pod) => {
        const event = eventsAbout(facts, pod).find(({ reason }) => reason === 'Unhealthy');
        if (event === undefined) return undefined;
        const container = containerStatuses(pod).find(({ ready }) => ready === false);
        return {
          culprit: referenceTo(pod),
          cause: `${describeReference(referenceTo(pod))} runs but is not ready: ${tidy(event.message ?? '')}`,
          remedy: `Read what the program waits for: kubectl -n ${pod.metadata.namespace ?? 'default'} logs ${pod.metadata.name}${container === undefined ? '' : ` -c ${container.name}`}`,
        };
      },
    ),
};

export const evicted: Rule = {
  code: 'EVICTED',
  recognises: 'The node ended the pod: eviction, preemption, shutdown, or the node is gone.',
  find: (facts) =>
    firstFinding(facts.pods, (pod) => {
      const { phase, reason = '', message = '' } = pod.status ?? {};
      if (
        phase !== 'Failed' ||
        !/^(Evicted|Preempting|NodeLost|NodeShutdown|Terminated|OutOf.*)$/.test(reason)
      )
        return undefined;
      return {
        culprit: referenceTo(pod),
        cause: `${describeReference(referenceTo(pod))} was ended by its node (${reason}): ${tidy(message)}`,
        remedy: 'Give the pod requests that match its use, or the nodes more of what ran short.',
      };
    }),
};
