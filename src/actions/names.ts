// The actions by name; the build makes a stub for each.
export const actionNames = [
  'bring-up',
  'deploy-layer',
  'doctor',
  'ensure-storageclass',
  'install-ebs-csi-driver',
  'install-helm',
  'preview',
  'setup-ebs-access',
  'teardown',
  'verify-layer',
] as const;

export type ActionName = (typeof actionNames)[number];

/** Actions that only chain others; they have no code of their own. */
export const compositeNames = ['prepare-environment'] as const;

/** Where an action is described, from the root of the repository. That of a whole stack is the repository itself. */
export const describedIn = (name: string): { readonly definition: string; readonly readme: string } =>
  name === 'bring-up'
    ? { definition: 'action.yml', readme: 'docs/bring-up.md' }
    : { definition: `actions/${name}/action.yml`, readme: `actions/${name}/README.md` };
