// stand-in until the real one is merged
import type { LayerPlan } from '../layers/types.ts';
export interface PreviewComment {
  readonly pullRequest: number;
  readonly namespace: string;
  readonly state: 'ready' | 'failed' | 'removed' | 'planned';
  readonly endpoints: Readonly<Record<string, string>>;
  readonly changes: readonly LayerPlan[];
  readonly expiresAt?: string;
  readonly failure?: { readonly message: string; readonly remedy?: string | undefined };
  readonly commit?: string;
  readonly runUrl?: string;
}
export const renderPreviewComment = (comment: PreviewComment): string => JSON.stringify(comment);
