// From what people write to a wish: names derived from the cluster's, nodes told apart by their form.
import { ConfigurationError } from '../../runtime/errors.ts';
import type { EbsAccessWish, NodeSelection } from './types.ts';

const DEFAULT_NAME = 'lamina-ebs-csi';

/** `lamina-ebs-csi-prod` for a cluster `prod`, so that two clusters of one account do not share a role. */
const defaultName = (clusterName: string): string =>
  clusterName === '' ? DEFAULT_NAME : `${DEFAULT_NAME}-${clusterName}`;

/** What may be left open, with the nodes as people write them. */
export type EbsAccessChoices = {
  readonly [K in Exclude<keyof EbsAccessWish, 'nodes'>]?: EbsAccessWish[K] | undefined;
} & { readonly nodes?: string | undefined };

/** The defaults of setup-ebs-access for everything that was left open. */
export function makeWish(choices: EbsAccessChoices): EbsAccessWish {
  const { clusterName = '' } = choices;
  const roleName = given(choices.roleName) ?? defaultName(clusterName);
  return {
    mode: choices.mode ?? 'auto',
    policyMode: choices.policyMode ?? 'managed-v2',
    clusterName,
    roleName,
    instanceProfileName: given(choices.instanceProfileName) ?? roleName,
    path: given(choices.path) ?? '/',
    permissionsBoundary: choices.permissionsBoundary ?? '',
    tags: choices.tags ?? {},
    kmsKeys: choices.kmsKeys ?? [],
    nodes: parseNodeSelection(choices.nodes ?? 'auto'),
    onExistingProfile: choices.onExistingProfile ?? 'attach-policy',
    hopLimit: choices.hopLimit ?? 2,
    allowedAccountIds: choices.allowedAccountIds ?? [],
  };
}

const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/**
 * `auto`, instance ids apart by commas, or tags as `tag:Name=value`; several tags must all fit.
 * @throws {ConfigurationError} for anything else
 */
function parseNodeSelection(text: string): NodeSelection {
  const words = text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length === 0 || (words.length === 1 && words[0] === 'auto')) return { by: 'cluster' };
  if (words.every((word) => /^i-[0-9a-f]{8,17}$/.test(word))) return { by: 'ids', ids: [...new Set(words)] };
  const tags = words.map((word) => /^tag:([^=]+)=(.*)$/.exec(word));
  if (tags.every((match) => match !== null))
    return { by: 'tags', tags: Object.fromEntries(tags.map(([, key = '', value = '']) => [key, value])) };
  throw new ConfigurationError(
    `nodes: "${words.find((word) => !/^i-[0-9a-f]{8,17}$/.test(word) && !/^tag:[^=]+=/.test(word)) ?? text}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,
    { remedy: 'Write auto, or ids apart by commas, or one or more tag:KEY=VALUE.' },
  );
}
