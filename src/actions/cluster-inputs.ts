// The inputs of every action that talks to a cluster.
import { flag, secretText, text } from './inputs.ts';
import { summaryInput } from './action.ts';

export const clusterInputs = {
  kubeconfig: secretText(),
  context: text(),
  'dry-run': flag(false),
  ...summaryInput,
} as const;
