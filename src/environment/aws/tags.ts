// Tags of what Lamina makes in AWS: its mark, and the user's own.
import { ATTACHED_TAG, OWNER, OWNER_TAG } from './types.ts';

/** As IAM and EC2 give and take them. */
export interface Tag {
  readonly Key: string | undefined;
  readonly Value: string | undefined;
}

/** undefined where there is no such tag. */
export const tagValue = (tags: readonly Tag[] | undefined, key: string): string | undefined =>
  tags?.find((tag) => tag.Key === key)?.Value;

/** Whether Lamina made it. */
export const isOurs = (tags: readonly Tag[] | undefined): boolean => tagValue(tags, OWNER_TAG) === OWNER;

/** What everything that Lamina makes carries. */
export const ownTags = (wished: Readonly<Record<string, string>>): { Key: string; Value: string }[] =>
  Object.entries({ ...wished, [OWNER_TAG]: OWNER }).map(([Key, Value]) => ({ Key, Value }));

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
