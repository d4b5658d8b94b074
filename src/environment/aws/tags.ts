// Tags of what Lamina makes in AWS: its mark, and the user's own.

/** The mark of what Lamina made; teardown touches nothing without it. */
export const OWNER_TAG = 'app.kubernetes.io/managed-by';
export const OWNER = 'lamina';

/** On a role of others: the names of the policies that Lamina attached to it, apart by blanks. */
export const ATTACHED_TAG = 'lamina/attached-policies';

/** As IAM and EC2 give and take them. */
export interface Tag {
  readonly Key: string | undefined;
  readonly Value: string | undefined;
}

/** As EKS gives and takes them. */
type TagRecord = Readonly<Record<string, string>>;
type Tags = readonly Tag[] | TagRecord | undefined;

const isList = (tags: Tags): tags is readonly Tag[] => Array.isArray(tags);

/** undefined where there is no such tag. */
export const tagValue = (tags: Tags, key: string): string | undefined =>
  isList(tags) ? tags.find((tag) => tag.Key === key)?.Value : tags?.[key];

/** Whether Lamina made it. */
export const isOurs = (tags: Tags): boolean => tagValue(tags, OWNER_TAG) === OWNER;

/** What everything that Lamina makes carries, as EKS takes it. */
export const ownTagRecord = (wished: TagRecord = {}): Record<string, string> => ({
  ...wished,
  [OWNER_TAG]: OWNER,
});

/** The same as IAM takes it. */
export const ownTags = (wished: TagRecord): { Key: string; Value: string }[] =>
  Object.entries(ownTagRecord(wished)).map(([Key, Value]) => ({ Key, Value }));

/** Those of `ownTags` that are missing or have another value; tags of others do not count. */
export const lackingTags = (
  found: readonly Tag[] | undefined,
  wished: Readonly<Record<string, string>>,
): { Key: string; Value: string }[] =>
  ownTags(wished).filter(({ Key, Value }) => tagValue(found, Key) !== Value);

/** The names of the policies that Lamina attached to a role of others, as the role's own tag remembers them. */
export const rememberedPolicies = (tags: readonly Tag[] | undefined): string[] =>
  (tagValue(tags, ATTACHED_TAG) ?? '').split(' ').filter(Boolean);

/** The tag that `rememberedPolicies` reads. Names of policies have no blanks, and tags may not have commas. */
export const rememberingTag = (names: readonly string[]): { Key: string; Value: string } => ({
  Key: ATTACHED_TAG,
  Value: names.join(' '),
});
