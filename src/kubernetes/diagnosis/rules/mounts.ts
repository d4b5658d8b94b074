// Volumes that are bound, but do not come into their pods.
import { describeReference, referenceTo } from '../../objects.ts';
import { eventsAbout } from '../facts.ts';
import { tidy } from '../../../runtime/redact.ts';
import { firstFinding, type Rule } from '../rule.ts';
import { podIsStarting, type EventObject } from '../views.ts';
import { findEbsCause, speaksOfEbs } from '../ebs/causes.ts';

export const volumeMount: Rule = {
  code: 'VOLUME_MOUNT',
  recognises:
    'A volume is bound but cannot be attached to the node or mounted into the pod; for EBS the table of its causes tells why.',
  find: (facts) =>
    firstFinding(facts.pods.filter(podIsStarting), (pod) => {
      const events = eventsAbout(facts, pod).filter(
        ({ reason }) => reason === 'FailedMount' || reason === 'FailedAttachVolume',
      );
      // The kubelet's sum, "timed out waiting for the condition", comes after the event that says why.
      const event = events.find(isTelling) ?? events[0];
      if (event === undefined) return undefined;
      const message = event.message ?? '';
      const culprit = referenceTo(pod);
      const start = `A volume of ${describeReference(culprit)} cannot be ${event.reason === 'FailedMount' ? 'mounted' : 'attached'}`;
      const known = speaksOfEbs(message) ? findEbsCause(message) : undefined;
      return known === undefined
        ? {
            culprit,
            cause: `${start}: ${tidy(message)}`,
            remedy: mountRemedy(message, pod.spec?.nodeName ?? ''),
          }
        : {
            code: known.code,
            culprit,
            cause: `${start}: ${known.cause}.`,
            remedy: known.remedy,
            evidence: [message],
          };
    }),
};

function isTelling({ message = '' }: EventObject): boolean {
  return !/^Unable to attach or mount volumes/.test(message);
}

function mountRemedy(message: string, node: string): string {
  const driver = /driver name (\S+) not found in the list of registered CSI drivers/.exec(message)?.[1];
  if (driver !== undefined) {
    return `The node part of ${driver} does not run on node ${node}: look at its DaemonSet's pod there.`;
  }
  if (/Multi-Attach/.test(message)) {
    return 'The volume is still attached to another node: end the pod there; if that node is gone, taint it node.kubernetes.io/out-of-service.';
  }
  return `Look at the CSI driver's pods on node ${node} and at the volume in the storage system.`;
}
