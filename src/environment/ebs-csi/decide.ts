// Whether there is anything to install, and in which way.
import { ConfigurationError, LaminaError } from '../../runtime/errors.ts';
import { EBS_DRIVER } from '../csi-drivers.ts';
import type { DriverFacts } from './installed.ts';
import type { DriverMethod, InstallEbsCsiDriverRequest } from './types.ts';

/** Why the cluster needs no driver of this kind; undefined where it does. */
export function whySkipped(
  { platform, method }: Pick<InstallEbsCsiDriverRequest, 'platform' | 'method'>,
  { installation, autoMode }: Pick<DriverFacts, 'installation' | 'autoMode'>,
): string | undefined {
  if (platform === 'local') return 'a local cluster brings its own storage and has no EBS';
  if (platform === 'gke') return 'GKE brings its own driver, pd.csi.storage.gke.io';
  if (autoMode && installation === undefined && method === undefined) {
    return 'EKS Auto Mode brings its own driver, ebs.csi.eks.amazonaws.com; nodes of your own beside it need method: eks-addon or helm';
  }
  if (platform === 'unknown' && installation === undefined) {
    throw new ConfigurationError('It cannot be told whether this cluster runs on EC2', {
      remedy: 'Set platform to ec2, eks, gke or local.',
    });
  }
  return undefined;
}

export interface Decision {
  readonly method: DriverMethod | '';
  /** Somebody else looks after it: it is only awaited. */
  readonly theirs: boolean;
}

/**
 * What is there decides; two drivers of one name would fight over every volume.
 * @throws {ConfigurationError} where another method was asked for than the one that is there
 */
export function decideMethod(
  { method }: Pick<InstallEbsCsiDriverRequest, 'method'>,
  { installation, release, workloads }: Omit<DriverFacts, 'autoMode'>,
): Decision {
  if (installation === undefined) return { method: method ?? 'helm', theirs: false };
  const { by, ours, version } = installation;
  if (method !== undefined && method !== installation.method) {
    const what = `The EBS CSI driver${version === '' ? '' : ` ${version}`} is installed by ${by}`;
    throw new ConfigurationError(`method: ${method} was asked for, but ${what.replace(/^The/, 'the')}`, {
      remedy: `Leave method at auto to use it as it is, or remove it there first; volumes and claims outlive the driver.`,
      details: { installedBy: by, version },
    });
  }
  const { controllers, daemonSets } = workloads;
  if (!ours && release === undefined && controllers.length + daemonSets.length === 0) {
    throw new LaminaError(
      'EBS_CSI_LEFTOVER',
      `CSIDriver ${EBS_DRIVER} exists (from ${by}), but neither a controller nor a DaemonSet of the driver does`,
      {
        remedy: `Remove what is left of that installation (kubectl delete csidriver ${EBS_DRIVER}), then run this again.`,
      },
    );
  }
  // An add-on that was asked for by name is EKS's, whoever added it: EKS is asked for what is wished.
  return { method: installation.method ?? '', theirs: !ours && method !== 'eks-addon' };
}
