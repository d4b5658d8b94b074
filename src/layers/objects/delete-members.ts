// Deletes members of a layer's set, and nothing that somebody has taken out of it.
import { PART_OF_LABEL } from '../../kubernetes/apply-set.ts';
import { deleteMembers } from '../../kubernetes/deletion.ts';
import { describeReference, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import type { ApplyCollaborators } from './apply.ts';

/**
 * Asks for the deletion of members; one that was taken out of the layer since it was read is left alone.
 * @returns those that are to go.
 */
export async function deleteLayerMembers(
  members: readonly KubernetesObject[],
  { client, logger, signal }: Pick<ApplyCollaborators, 'client' | 'logger' | 'signal'>,
): Promise<readonly KubernetesObject[]> {
  const { asked, leftAlone } = await deleteMembers(members, client, { label: PART_OF_LABEL, signal });
  for (const object of leftAlone)
    logger.info(`${describeReference(referenceTo(object))} was taken out of the layer meanwhile; left alone`);
  return asked;
}
