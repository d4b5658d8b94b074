// What the rules about claims share: which of them wait, for which class, and for whom.
import { describeReference, referenceTo } from '../../objects.ts';
import { csiDriverOf, SELECTED_NODE } from '../../storage-class.ts';
import { eventsAbout, type Facts } from '../facts.ts';
import type { Claim, StorageClass } from '../views.ts';

/** Those that wait for a volume, and are not on their way out. */
export const pending = ({ claims }: Facts): readonly Claim[] =>
  claims.filter((claim) => claim.status?.phase !== 'Bound' && claim.metadata.deletionTimestamp === undefined);

/** How a person reads a claim. */
export const describe = (claim: Claim): string => describeReference(referenceTo(claim));

/** The class of a claim; undefined where it names none, or where classes were not seen. */
export function classOf(facts: Facts, claim: Claim): StorageClass | undefined {
  return facts.storageClasses?.find(({ metadata }) => metadata.name === claim.spec?.storageClassName);
}

/** The CSI driver that a claim waits for; undefined where its class was not seen. */
export function driverOf(facts: Facts, claim: Claim): string | undefined {
  const provisioner = classOf(facts, claim)?.provisioner;
  return provisioner === undefined ? undefined : csiDriverOf(provisioner);
}

/** Whether the provisioner's turn has come: with WaitForFirstConsumer only after a node was chosen. */
export function isAskedFor(facts: Facts, claim: Claim, { volumeBindingMode }: StorageClass): boolean {
  return (
    volumeBindingMode !== 'WaitForFirstConsumer' ||
    claim.metadata.annotations?.[SELECTED_NODE] !== undefined ||
    eventsAbout(facts, claim).some(({ reason }) => reason === 'ExternalProvisioning')
  );
}
