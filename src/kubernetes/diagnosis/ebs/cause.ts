// The shape of a row in the table of causes for which EBS volumes do not come.
import type { EbsWords } from './words.ts';

export interface EbsCause {
  /** Stable. */
  readonly code: string;
  /** For the documentation: what the row recognises. */
  readonly recognises: string;
  /** In the text of an event, or in a line of the driver's log. The first row that has a match speaks. */
  readonly patterns: readonly RegExp[];
  /** Whether waiting alone will not mend it. (A right that was just given may still take a while to spread.) */
  readonly lasting: boolean;
  /** It says that the driver failed, but not why: its log may. */
  readonly vague?: true;
  /** A clause, to be followed by a point. */
  cause(words: EbsWords): string;
  /** What to do, with the command that does it. */
  remedy(words: EbsWords): string;
}

/** Where the driver's pods are found; the chart, the manifests and the EKS add-on agree on it. */
export const CONTROLLER_LOG = 'kubectl -n kube-system logs -l app=ebs-csi-controller -c ebs-plugin --tail=50';
export const NODE_LOG = 'kubectl -n kube-system logs -l app=ebs-csi-node -c ebs-plugin --tail=50 --prefix';
