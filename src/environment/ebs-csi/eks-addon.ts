// The driver as an EKS add-on: EKS installs and keeps it, Lamina only asks for it.
import type { Aws } from '../../aws/aws.ts';
import { ConfigurationError, LaminaError } from '../../runtime/errors.ts';
import { examineAddon, waitForAddon } from '../aws/eks/addon.ts';
import type { DriverPlan } from './plan.ts';
import type { InstallEbsCsiDriverRequest } from './types.ts';
import { ADDON } from './versions.ts';

/** @throws {ConfigurationError} on another platform, or without the cluster's name */
export function checkAddonRequest({
  platform,
  clusterName = '',
}: Pick<InstallEbsCsiDriverRequest, 'platform' | 'clusterName'>): void {
  if (platform !== 'eks') {
    throw new ConfigurationError(`method: eks-addon is only there on EKS, and the platform is ${platform}`, {
      remedy: 'Take method helm, or set platform to eks if this is a cluster of EKS.',
    });
  }
  if (clusterName === '') {
    throw new ConfigurationError('method: eks-addon needs the name of the cluster', {
      remedy: "Give it as cluster-name; a kubeconfig holds the server's address, not EKS's name for it.",
    });
  }
}

/**
 * Two reads.
 * @throws {LaminaError} `EKS_ADDON` where EKS says that only a person can mend it
 */
export async function planAddon(
  aws: Aws,
  request: InstallEbsCsiDriverRequest,
  timeLeft: () => number,
): Promise<DriverPlan> {
  const { clusterName = '', version = '', values, serviceAccountRoleArn = '' } = request;
  const cluster = await aws.find('eks', 'DescribeCluster', { name: clusterName });
  if (cluster === undefined) {
    throw new ConfigurationError(`cluster-name: EKS knows no cluster "${clusterName}" in ${aws.region}`, {
      remedy: 'Correct the name, the region or the account that the credentials belong to.',
    });
  }
  const { requirement, addon, pending } = await examineAddon(aws, {
    clusterName,
    name: ADDON,
    version,
    ...(values === undefined || Object.keys(values).length === 0 ? {} : { configuration: values }),
    ...(serviceAccountRoleArn === '' ? {} : { serviceAccountRoleArn }),
  });
  const { check, state, detail, remedy, calls } = requirement;
  if (state !== 'ok' && calls.length === 0) {
    throw new LaminaError('EKS_ADDON', `${check}: ${detail}`, remedy === undefined ? {} : { remedy });
  }
  const { clock, logger } = request;
  return {
    changes: [
      {
        kind: 'EksAddon',
        namespace: clusterName,
        name: ADDON,
        action: calls.length === 0 ? 'none' : addon === undefined ? 'create' : 'update',
        fields: [],
        reason: detail,
      },
    ],
    async execute(signal) {
      for (const call of calls) {
        await aws.write(call);
        logger.info(`${call.service}:${call.action} ${call.resource}: ${call.reason}`);
      }
      if (!pending) return;
      await waitForAddon({ aws, clock, logger, signal, clusterName, name: ADDON, timeout: timeLeft() });
    },
  };
}
