// All rules in the order in which they are asked: what is definite and deep first, the resource's own words last.
import type { Facts } from '../facts.ts';
import type { Finding, Rule } from '../rule.ts';
import {
  crdMissing,
  limitRange,
  namespaceTerminating,
  podSecurity,
  priorityClassMissing,
  quotaExceeded,
  rbacDenied,
  serviceAccountMissing,
  webhookDenied,
  webhookDown,
} from './admission.ts';
import {
  containerConfig,
  containerStart,
  crashLoop,
  evicted,
  outOfMemory,
  podSandbox,
  probeFailing,
} from './containers.ts';
import { finalizerStuck } from './deletion.ts';
import { jobFailed, loadBalancerPending, nodeNotReady, notAllowed, notFound, notReady } from './fallback.ts';
import { ebsDriver } from './ebs-driver.ts';
import { imagePull } from './images.ts';
import { volumeMount } from './mounts.ts';
import { clusterMissing, operatorNotRunning, operatorNotWatching, operatorSilent } from './operators.ts';
import { unschedulable } from './scheduling.ts';
import {
  claimMissing,
  classMissing,
  lostClaim,
  noConsumer,
  noDefaultClass,
  provisionerMissing,
  provisionerSilent,
  provisioningFailed,
} from './storage.ts';
import { reconciliationPaused, strimziConsequences, strimziRefusals } from './strimzi.ts';

/** What keeps pods from being made. */
const ADMISSION: readonly Rule[] = [
  namespaceTerminating,
  webhookDown,
  webhookDenied,
  quotaExceeded,
  limitRange,
  podSecurity,
  serviceAccountMissing,
  priorityClassMissing,
  rbacDenied,
];

/** What keeps pods from running: their volumes, their place, their images, their programs. */
const PODS: readonly Rule[] = [
  lostClaim,
  claimMissing,
  noDefaultClass,
  classMissing,
  provisioningFailed,
  ebsDriver,
  provisionerMissing,
  unschedulable,
  provisionerSilent,
  imagePull,
  containerConfig,
  volumeMount,
  podSandbox,
  containerStart,
  outOfMemory,
  crashLoop,
  evicted,
  nodeNotReady,
  noConsumer,
  probeFailing,
];

function explainBelow(facts: Facts): (Finding & { readonly code: string }) | undefined {
  for (const rule of [...ADMISSION, ...PODS]) {
    const finding = rule.find(facts);
    if (finding !== undefined) return { ...finding, code: finding.code ?? rule.code };
  }
  return undefined;
}

export const RULES: readonly Rule[] = [
  crdMissing,
  notFound,
  finalizerStuck,
  ...strimziRefusals,
  reconciliationPaused,
  clusterMissing,
  operatorNotRunning(explainBelow, 'unobserved'),
  operatorNotWatching,
  ...ADMISSION,
  ...PODS,
  operatorNotRunning(explainBelow, 'observed'),
  operatorSilent,
  jobFailed,
  loadBalancerPending,
  ...strimziConsequences,
  notAllowed,
  notReady,
];
