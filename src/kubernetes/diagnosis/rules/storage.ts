// Claims that stay Pending.
import { describeReference, referenceTo, type ObjectReference } from '../../objects.ts';
import { eventsAbout, type Facts } from '../facts.ts';
import { claimNames } from '../family.ts';
import { tidy } from '../../../runtime/redact.ts';
import { firstFinding, type Finding, type Rule } from '../rule.ts';
import { isUnschedulable, type Claim } from '../views.ts';
import { classOf, describe, driverOf, isAskedFor, pending } from './claims.ts';
import { tellComplaint } from './ebs-driver.ts';
import { findBestEbsCause, findEbsCause, isEbsDriver, speaksOfEbs } from '../ebs/causes.ts';
import { csiDriverOf, defaultClassOf } from '../../storage-class.ts';

export const claimMissing: Rule = {
  code: 'PVC_MISSING',
  recognises: 'A pod names a volume claim that does not exist.',
  find: (facts) =>
    firstFinding(facts.pods.filter(isUnschedulable), (pod) => {
      const message = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled')?.message ?? '';
      const name = /persistentvolumeclaim "([^"]+)" not found/.exec(message)?.[1];
      if (name === undefined || !claimNames(pod).includes(name)) return undefined;
      const namespace = pod.metadata.namespace ?? 'default';
      return {
        culprit: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace, name },
        cause: `${describeReference(referenceTo(pod))} needs PersistentVolumeClaim ${namespace}/${name}, which does not exist.`,
        remedy: 'Create the claim, or let its owner do so; a claim that was deleted took its data along.',
      };
    }),
};

export const noDefaultClass: Rule = {
  code: 'PVC_NO_DEFAULT_CLASS',
  recognises: 'A claim names no StorageClass, and the cluster has no default one.',
  find: (facts) =>
    firstFinding(pending(facts), (claim) => {
      const classes = facts.storageClasses;
      if (claim.spec?.storageClassName !== undefined || classes === undefined) return undefined;
      if (defaultClassOf(classes) !== undefined) return undefined;
      const names = classes.map(({ metadata }) => metadata.name).join(', ');
      return {
        culprit: referenceTo(claim),
        cause: `${describe(claim)} names no StorageClass, and the cluster has no default one${names === '' ? '' : ` (it has ${names})`}.`,
        remedy:
          'Run ensure-storageclass, or annotate a class: kubectl annotate storageclass NAME storageclass.kubernetes.io/is-default-class=true',
      };
    }),
};

export const classMissing: Rule = {
  code: 'PVC_CLASS_MISSING',
  recognises: 'A claim names a StorageClass that does not exist.',
  find: (facts) =>
    firstFinding(pending(facts), (claim) => {
      const name = claim.spec?.storageClassName;
      if (name === undefined || name === '' || facts.storageClasses === undefined) return undefined;
      if (classOf(facts, claim) !== undefined) return undefined;
      const names = facts.storageClasses.map(({ metadata }) => metadata.name).join(', ');
      return {
        culprit: referenceTo(claim),
        cause: `${describe(claim)} asks for StorageClass ${name}, which does not exist; the cluster has ${names === '' ? 'none' : names}.`,
        remedy: `Create StorageClass ${name} (ensure-storageclass does, with name: ${name}), or name one that exists; a claim's class cannot be changed, so delete the pending claim then.`,
      };
    }),
};

export const provisioningFailed: Rule = {
  code: 'PVC_PROVISIONING_FAILED',
  recognises:
    'The provisioner tried and failed; for EBS the table of its causes tells why, with a code of its own.',
  find: (facts) =>
    firstFinding(pending(facts), (claim) => {
      const event = eventsAbout(facts, claim).find(
        ({ reason, message = '' }) =>
          reason === 'ProvisioningFailed' && !/storageclass.* not found/i.test(message),
      );
      if (event === undefined) return undefined;
      const message = event.message ?? '';
      const known = explainEbs(facts, claim, message) ?? explainOthers(message);
      return {
        culprit: referenceTo(claim),
        evidence: [message],
        ...known,
        cause: `No volume could be made for ${describe(claim)}: ${known.cause}.`,
      };
    }),
};

/** From the event; from the driver's log where the event does not say why. */
function explainEbs(
  facts: Facts,
  claim: Claim,
  message: string,
): Pick<Finding, 'code' | 'cause' | 'remedy' | 'evidence'> | undefined {
  const driver = driverOf(facts, claim);
  if (driver === undefined ? !speaksOfEbs(message) : !isEbsDriver(driver)) return undefined;
  const told = findEbsCause(message);
  if (told !== undefined && !told.vague) return told;
  const logged = findBestEbsCause(facts.ebsDriver?.complaints ?? []);
  if (logged === undefined || logged.finding.vague) return told;
  return { ...logged.finding, evidence: [message, tellComplaint(logged.source)] };
}

function explainOthers(message: string): Pick<Finding, 'cause' | 'remedy'> {
  if (/LimitExceeded|quota/i.test(message)) {
    return {
      cause: `the provider's quota is used up (${tidy(message, 200)})`,
      remedy: 'Delete volumes that nobody needs, or ask the provider for a higher quota in this region.',
    };
  }
  return {
    cause: tidy(message, 240).replace(/\.$/, ''),
    remedy: "Mend what the provisioner reports; its controller's log has the details.",
  };
}

export const provisionerMissing: Rule = {
  code: 'PVC_PROVISIONER_MISSING',
  recognises: 'The StorageClass names a provisioner that is not installed, or that no node has registered.',
  find: (facts) =>
    firstFinding(pending(facts), (claim) => {
      const storageClass = classOf(facts, claim);
      const provisioner = storageClass?.provisioner;
      if (storageClass === undefined || provisioner === undefined || !isAskedFor(facts, claim, storageClass))
        return undefined;
      if (provisioner === 'kubernetes.io/no-provisioner') {
        return finding(
          claim,
          `${describe(claim)} uses StorageClass ${storageClass.metadata.name}, which provisions nothing, and no free PersistentVolume fits`,
          'Create a PersistentVolume that fits, or use a class that provisions.',
        );
      }
      const driver = csiDriverOf(provisioner);
      const presence = driverPresence(facts, driver);
      if (presence === undefined) return undefined;
      return finding(
        claim,
        `${describe(claim)} waits for ${driver} (StorageClass ${storageClass.metadata.name}), which ${presence}`,
        driver === 'ebs.csi.aws.com'
          ? 'Install the EBS CSI driver (install-ebs-csi-driver), or use another StorageClass.'
          : `Install ${driver}, mend its pods, or use another StorageClass.`,
      );
    }),
};

const finding = (claim: Claim, cause: string, remedy: string): Finding => ({
  culprit: referenceTo(claim),
  cause: `${cause}.`,
  remedy,
});

/** Why a driver cannot answer; undefined where it may (or where nothing proves that it cannot). */
function driverPresence(facts: Facts, driver: string): string | undefined {
  if (facts.csiDrivers === undefined || facts.csiNodes === undefined) return undefined;
  const registered = facts.csiNodes.some(
    ({ spec }) => spec?.drivers?.some(({ name }) => name === driver) === true,
  );
  if (registered) return undefined;
  if (facts.csiDrivers.includes(driver)) return 'is installed but registered on no node';
  // Provisioners that are no CSI drivers (local-path) leave no trace on the server: their silence proves nothing.
  return /\.csi\.|^csi\./.test(driver) ? 'is not installed' : undefined;
}

export const noConsumer: Rule = {
  code: 'PVC_NO_CONSUMER',
  recognises: 'A claim waits for its first consumer, and no pod uses it.',
  find: (facts) =>
    firstFinding(pending(facts), (claim) => {
      const waits =
        classOf(facts, claim)?.volumeBindingMode === 'WaitForFirstConsumer' ||
        eventsAbout(facts, claim).some(({ reason }) => reason === 'WaitForFirstConsumer');
      if (!waits || facts.pods.some((pod) => claimNames(pod).includes(claim.metadata.name))) return undefined;
      return finding(
        claim,
        `${describe(claim)} waits for a first pod that uses it (WaitForFirstConsumer), and none does`,
        'Start the pod that mounts it; a claim without a pod cannot become bound, so do not wait for it.',
      );
    }),
};

export const provisionerSilent: Rule = {
  code: 'PVC_PROVISIONER_SILENT',
  recognises: 'The provisioner was asked and has not said anything about the claim.',
  find: (facts) =>
    firstFinding(pending(facts), (claim) => {
      const events = eventsAbout(facts, claim);
      const asked = events.find(({ reason }) => reason === 'ExternalProvisioning');
      if (asked === undefined || events.some(({ reason = '' }) => /^Provisioning/.test(reason)))
        return undefined;
      const provisioner =
        classOf(facts, claim)?.provisioner ?? /provisioner '?([\w./-]+)'?/.exec(asked.message ?? '')?.[1];
      return finding(
        claim,
        `${describe(claim)} waits for the provisioner ${provisioner ?? 'of its class'}, which has not said anything about it`,
        'Look at whether its controller runs, and at its log.',
      );
    }),
};

export const lostClaim: Rule = {
  code: 'PVC_LOST',
  recognises: 'A claim whose volume is gone.',
  find: (facts) => {
    const lost = facts.claims.find((claim) => claim.status?.phase === 'Lost');
    if (lost === undefined) return undefined;
    const culprit: ObjectReference = referenceTo(lost);
    return {
      culprit,
      cause: `${describe(lost)} has lost its volume ${lost.spec?.volumeName ?? ''}.`,
      remedy:
        'Restore the PersistentVolume with the same name, or delete the claim and take its data from a backup.',
    };
  },
};
