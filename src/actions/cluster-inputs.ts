// The inputs of every action that talks to a cluster.
import { summaryInput } from './action.ts';
import { flag, text } from './inputs.ts';

export const clusterInputs = {
  // Its reader masks the credentials in it; masking whole lines would hide "kind: Config" in every log.
  kubeconfig: text(),
  context: text(),
  'dry-run': flag(false),
  ...summaryInput,
} as const;
