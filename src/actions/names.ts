// The actions by name; the build makes a stub for each.
export const actionNames = [
  'deploy-layer',
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
