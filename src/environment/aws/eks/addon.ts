// EKS add-ons: what is installed, what would bring it to what is wished for, and the wait until EKS calls it active.
import { awsCall, type Aws, type AwsCall } from '../../../aws/aws.ts';
import { isSameJson } from '../../../kubernetes/fields.ts';
import { formatDuration, type Clock } from '../../../runtime/clock.ts';
import { DeadlineError, LaminaError } from '../../../runtime/errors.ts';
import type { Logger } from '../../../runtime/logger.ts';
import { askUntil } from '../ask-until.ts';
import { ownTagRecord } from '../tags.ts';
import type { Requirement } from '../types.ts';
import { describeStatus, explainAddon, isBroken, type Addon } from './addon-health.ts';

export interface AddonWish {
  readonly clusterName: string;
  /** `aws-ebs-csi-driver`, `eks-pod-identity-agent`. */
  readonly name: string;
  /** `v1.58.0-eksbuild.1`; '' for the one that EKS takes for the cluster's version. */
  readonly version?: string;
  /** The add-on's configuration; left as it is where not given. */
  readonly configuration?: Readonly<Record<string, unknown>>;
  /** IRSA: the role of the add-on's service account; left as it is where not given. */
  readonly serviceAccountRoleArn?: string;
  /** Beside the mark of what Lamina made. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Takes over what another installation (Helm, kubectl) has left in the cluster; otherwise EKS refuses. */
  readonly overwrite?: boolean;
}

export interface AddonExamination {
  readonly requirement: Requirement;
  /** undefined where it is not installed. */
  readonly addon: Addon | undefined;
  /** EKS is at work on it, or will be once the calls are sent: `waitForAddon` is next. */
  readonly pending: boolean;
}

/** Reads the add-on (one call) and judges it. The cluster must be known to exist: EKS has one answer for both. */
export async function examineAddon(aws: Aws, wish: AddonWish): Promise<AddonExamination> {
  const found = await aws.find('eks', 'DescribeAddon', {
    clusterName: wish.clusterName,
    addonName: wish.name,
  });
  return judgeAddon(wish, found?.addon);
}

/** The judgement alone, without AWS. */
export function judgeAddon(wish: AddonWish, addon: Addon | undefined): AddonExamination {
  const check = `EKS add-on ${wish.name} of cluster ${wish.clusterName}`;
  if (addon === undefined) {
    const reason = 'the add-on is not installed';
    const requirement: Requirement = {
      check,
      state: 'missing',
      detail: 'it is not installed',
      remedy: `aws eks create-addon --cluster-name ${wish.clusterName} --addon-name ${wish.name}`,
      calls: [createCall(wish, reason)],
    };
    return { requirement, addon, pending: true };
  }
  const { status = '', addonVersion = '' } = addon;
  if (isBroken(addon)) {
    const { message, remedy } = explainAddon(addon);
    return {
      requirement: { check, state: 'wrong', detail: message, remedy, calls: [] },
      addon,
      pending: false,
    };
  }
  if (status === 'DELETING') {
    const detail = 'it is being deleted';
    const remedy = 'Wait until EKS has deleted it, then run this again.';
    return { requirement: { check, state: 'wrong', detail, remedy, calls: [] }, addon, pending: false };
  }
  const changes = differences(wish, addon);
  if (changes.length > 0) {
    const reason = changes.join('; ');
    const requirement: Requirement = {
      check,
      state: 'wrong',
      detail: reason,
      remedy: `aws eks update-addon --cluster-name ${wish.clusterName} --addon-name ${wish.name}`,
      calls: [updateCall(wish, addon, reason)],
    };
    return { requirement, addon, pending: true };
  }
  const detail = `version ${addonVersion} is ${status}`;
  return { requirement: { check, state: 'ok', detail, calls: [] }, addon, pending: status !== 'ACTIVE' };
}

export interface AddonWait {
  readonly aws: Aws;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  readonly clusterName: string;
  readonly name: string;
  /** Milliseconds. */
  readonly timeout: number;
  /** A number in [0, 1); replaced in tests. */
  readonly random?: () => number;
}

/** Milliseconds. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 15_000;

/**
 * Reads the add-on until it is ACTIVE, with growing pauses: EKS has no event for it.
 * @throws {LaminaError} EKS_ADDON where EKS gives up on it or it is gone, with EKS's own reasons
 * @throws {DeadlineError} naming the last status
 */
export async function waitForAddon(wait: AddonWait): Promise<Addon> {
  const { aws, clock, logger, signal, clusterName, name: addonName, timeout, random } = wait;
  const what = `EKS add-on ${addonName} of cluster ${clusterName}`;
  let told = 'not known yet';
  let remedy = 'Run this again: it goes on where it stopped.';
  const late = (): DeadlineError =>
    new DeadlineError(
      `Timed out after ${formatDuration(timeout)} waiting for ${what} to be ACTIVE; it is ${told}`,
      { remedy },
    );
  const look = async (): Promise<Addon | undefined> => {
    const addon = (await aws.find('eks', 'DescribeAddon', { clusterName, addonName }))?.addon;
    if (addon === undefined) {
      throw new LaminaError('EKS_ADDON', `${what} is gone: somebody deleted it`, {
        remedy: 'Find out who removes it (Terraform, eksctl), then run this again.',
      });
    }
    if (addon.status === 'ACTIVE') return addon;
    const explained = explainAddon(addon);
    if (isBroken(addon)) {
      throw new LaminaError('EKS_ADDON', `${what}: ${explained.message}`, {
        remedy: explained.remedy,
        details: { health: addon.health },
      });
    }
    const status = describeStatus(addon);
    if (status !== told) logger.info(`Waiting for ${what}: ${status}`);
    told = status;
    ({ remedy } = explained);
    return undefined;
  };
  const deadline = clock.now() + timeout;
  return askUntil(look, {
    ...{ clock, signal, deadline, random, late },
    firstPause: FIRST_PAUSE,
    longestPause: LONGEST_PAUSE,
  });
}

function differences(
  { version = '', configuration, serviceAccountRoleArn }: AddonWish,
  addon: Addon,
): string[] {
  const found: string[] = [];
  if (version !== '' && version !== addon.addonVersion) {
    found.push(`it is version ${addon.addonVersion ?? '(none)'} instead of ${version}`);
  }
  if (
    configuration !== undefined &&
    !isSameJson(configuration, parseConfiguration(addon.configurationValues))
  ) {
    found.push('its configuration is another');
  }
  if (serviceAccountRoleArn !== undefined && serviceAccountRoleArn !== addon.serviceAccountRoleArn) {
    found.push(
      `its service account has ${addon.serviceAccountRoleArn ?? 'no role'} instead of ${serviceAccountRoleArn}`,
    );
  }
  return found;
}

/** EKS keeps the text that it was given, JSON or YAML; what is no JSON counts as another configuration. */
function parseConfiguration(text = '{}'): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function createCall(wish: AddonWish, reason: string): AwsCall {
  const { clusterName, name: addonName, version = '', configuration, serviceAccountRoleArn, tags } = wish;
  return awsCall(
    'eks',
    'CreateAddon',
    {
      clusterName,
      addonName,
      ...(version === '' ? {} : { addonVersion: version }),
      ...(configuration === undefined ? {} : { configurationValues: JSON.stringify(configuration) }),
      ...(serviceAccountRoleArn === undefined ? {} : { serviceAccountRoleArn }),
      resolveConflicts: wish.overwrite === true ? 'OVERWRITE' : 'NONE',
      tags: ownTagRecord(tags),
    },
    { resource: `${clusterName}/${addonName}`, reason },
  );
}

/** An update states everything: what is not wished for is sent as it was found. */
function updateCall(wish: AddonWish, addon: Addon, reason: string): AwsCall {
  const { clusterName, name: addonName, version = '', configuration } = wish;
  const role = wish.serviceAccountRoleArn ?? addon.serviceAccountRoleArn;
  const values = configuration === undefined ? addon.configurationValues : JSON.stringify(configuration);
  return awsCall(
    'eks',
    'UpdateAddon',
    {
      clusterName,
      addonName,
      ...(version === '' ? {} : { addonVersion: version }),
      ...(values === undefined ? {} : { configurationValues: values }),
      ...(role === undefined ? {} : { serviceAccountRoleArn: role }),
      resolveConflicts: wish.overwrite === true ? 'OVERWRITE' : 'PRESERVE',
    },
    { resource: `${clusterName}/${addonName}`, reason },
  );
}
