// The EBS CSI driver itself, where claims wait for it and their events do not say why.
import { describeReference, referenceTo } from '../../objects.ts';
import type { EbsComplaint, Facts } from '../facts.ts';
import { firstFinding, type Finding, type Rule } from '../rule.ts';
import { podIsWell, type Claim } from '../views.ts';
import { classOf, describe, driverOf, isAskedFor, pending } from './claims.ts';
import { findBestEbsCause, isEbsDriver } from '../ebs/causes.ts';

/** A complaint as a line of evidence. */
export const tellComplaint = ({ pod, container, text }: EbsComplaint): string =>
  `log of ${pod.namespace ?? ''}/${pod.name}/${container}: ${text}`;

export const ebsDriver: Rule = {
  code: 'EBS_CONTROLLER_DOWN',
  recognises:
    'A claim waits for the EBS CSI driver, and the log of its pods says why it cannot work, or none of its controllers is ready.',
  find: (facts) =>
    firstFinding(pending(facts), (claim) => {
      const storageClass = classOf(facts, claim);
      if (storageClass === undefined || !isEbsDriver(driverOf(facts, claim) ?? '')) return undefined;
      return isAskedFor(facts, claim, storageClass) ? explainDriver(facts, claim) : undefined;
    }),
};

function explainDriver({ ebsDriver: driver }: Facts, claim: Claim): Finding | undefined {
  if (driver === undefined) return undefined;
  const told = findBestEbsCause(driver.complaints);
  if (told !== undefined) {
    const { source, finding } = told;
    return {
      code: finding.code,
      culprit: source.pod,
      cause: `${describe(claim)} waits for the EBS CSI driver: ${finding.cause}.`,
      remedy: finding.remedy,
      evidence: [tellComplaint(source)],
    };
  }
  const [pod] = driver.controllers;
  if (pod === undefined || driver.controllers.some(podIsWell)) return undefined;
  const culprit = referenceTo(pod);
  return {
    culprit,
    cause: `${describe(claim)} waits for the EBS CSI driver, and none of its controllers is ready (${describeReference(culprit)}).`,
    remedy:
      'Look at why: kubectl -n kube-system describe pods -l app=ebs-csi-controller, and kubectl -n kube-system logs -l app=ebs-csi-controller --all-containers --tail=20 --prefix',
  };
}
