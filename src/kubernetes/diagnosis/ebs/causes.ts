// Why EBS volumes do not come: from the words of events and of the driver's log to one cause and one remedy.
import type { EbsCause } from './cause.ts';
import { CREDENTIAL_CAUSES, NO_CREDENTIALS } from './credentials.ts';
import { METADATA_CAUSES } from './metadata.ts';
import { NODE_CAUSES } from './nodes.ts';
import { PERMISSION_CAUSES } from './permissions.ts';
import { TIMED_OUT, VOLUME_CAUSES } from './volumes.ts';
import { readEbsText } from './words.ts';

export interface EbsFinding {
  readonly code: string;
  /** Whether waiting alone will not mend it. */
  readonly lasting: boolean;
  /** It says that the driver failed, but not why. */
  readonly vague: boolean;
  /** A clause, to be followed by a point. */
  readonly cause: string;
  readonly remedy: string;
}

/** In the order in which they are asked: what says most first. The documentation of the causes is made from it. */
export const EBS_CAUSES: readonly EbsCause[] = [
  ...CREDENTIAL_CAUSES,
  ...METADATA_CAUSES,
  ...PERMISSION_CAUSES,
  ...VOLUME_CAUSES,
  ...NODE_CAUSES,
  NO_CREDENTIALS,
  TIMED_OUT,
];

/** The drivers for EBS volumes: the one that is installed, and the one that EKS Auto Mode brings. */
export function isEbsDriver(name: string): boolean {
  return name === 'ebs.csi.aws.com' || name === 'ebs.csi.eks.amazonaws.com';
}

/** Whether a text is about an EBS volume, where nothing else tells. */
export function speaksOfEbs(text: string): boolean {
  return /\bebs\.csi\.|\bvol-[0-9a-z]{8,}|\bEC2\b|\bec2\b|amazonaws\.com/.test(text);
}

/** The cause that a text of the EBS CSI driver tells; undefined where no row knows it. */
export function findEbsCause(text: string): EbsFinding | undefined {
  const row = EBS_CAUSES.find((candidate) => knows(candidate, text));
  return row === undefined ? undefined : explainEbsCause(row, text);
}

/** Of several texts the one that tells most, with its cause. */
export function findBestEbsCause<T extends { readonly text: string }>(
  sources: readonly T[],
): { readonly source: T; readonly finding: EbsFinding } | undefined {
  for (const row of EBS_CAUSES) {
    const source = sources.find(({ text }) => knows(row, text));
    // A text that an earlier row explains better was found by that row.
    if (source !== undefined) return { source, finding: explainEbsCause(row, source.text) };
  }
  return undefined;
}

const knows = ({ patterns }: EbsCause, text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));

/** What a row says about a text; about '' it says it with placeholders, as the documentation does. */
export function explainEbsCause(row: EbsCause, text: string): EbsFinding {
  const words = readEbsText(text);
  const { code, lasting, vague = false } = row;
  return { code, lasting, vague, cause: row.cause(words), remedy: row.remedy(words) };
}
