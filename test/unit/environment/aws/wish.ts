// A wish that nothing is wrong with, for the tests of EBS access.
import path from 'node:path';
import type { EbsAccessWish } from '../../../../src/environment/aws/types.ts';

export const manifests = path.join(import.meta.dirname, '../../../../manifests/environment/aws');

export const wish: EbsAccessWish = {
  mode: 'auto',
  policyMode: 'managed-v2',
  clusterName: 'prod',
  roleName: 'lamina-ebs-csi-prod',
  instanceProfileName: 'lamina-ebs-csi-prod',
  path: '/',
  permissionsBoundary: '',
  tags: { team: 'data' },
  kmsKeys: [],
  nodes: { by: 'cluster' },
  onExistingProfile: 'attach-policy',
  hopLimit: 2,
  allowedAccountIds: [],
};
