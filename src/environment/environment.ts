// What a cluster must have before a layer is brought up on it: on AWS access to EBS and its driver, everywhere a class.
import type { Aws } from '../aws/aws.ts';
import type { Collaborators, RunIdentity } from '../layers/types.ts';
import { setUpEbsAccess, type EbsAccessResult } from './aws/setup.ts';
import type { EbsAccessWish } from './aws/types.ts';
import { installEbsCsiDriver } from './ebs-csi/install.ts';
import type { InstallEbsCsiDriverResult } from './ebs-csi/types.ts';
import { detectPlatform, type DetectedPlatform, type Platform } from './platform.ts';
import { ensureStorageClass, type EnsureStorageClassRequest } from './storage/ensure-storage-class.ts';
import type { StorageClassResult } from './storage/types.ts';

/** What only a cluster on AWS asks for. */
export interface AwsEnvironment extends Pick<Collaborators, 'helm' | 'exec'> {
  /** How pods get at EBS; absent where somebody else sees to IAM. */
  readonly access?: EbsAccessWish;
  /** The folder `manifests/environment/aws` of this installation. */
  readonly manifests: string;
  readonly region?: string;
  readonly clusterName?: string;
  readonly chartMirror?: string;
  readonly run: RunIdentity;
  /** The SDK is large: it is loaded where it is needed. */
  readonly openAws: () => Promise<Aws>;
}

export interface EnvironmentRequest extends Pick<
  Collaborators,
  'kubernetes' | 'logger' | 'clock' | 'signal'
> {
  /** What the caller knows already; told from the cluster where it is not given. */
  readonly detected?: DetectedPlatform;
  /** On AWS, access and driver are left as they are without it. */
  readonly aws?: AwsEnvironment;
  readonly storageClass?: Pick<
    EnsureStorageClassRequest,
    'name' | 'parameters' | 'encrypted' | 'onMultipleDefaults' | 'onDrift'
  >;
  readonly dryRun?: boolean;
}

export interface EnvironmentResult {
  readonly platform: Platform;
  readonly evidence: readonly string[];
  readonly ebsAccess?: EbsAccessResult;
  readonly driver?: InstallEbsCsiDriverResult;
  readonly storageClass: StorageClassResult;
  readonly changed: boolean;
  readonly durationMs: number;
}

const ACCESS_TIMEOUT = 600_000;

/** Platform, access, driver, class, each on what was there before; plain data, ready for JSON. Throws what its parts throw. */
export async function prepareEnvironment(request: EnvironmentRequest): Promise<EnvironmentResult> {
  const { kubernetes, logger, clock, signal, dryRun = false } = request;
  const start = clock.now();
  const detected = request.detected ?? (await detectPlatform(kubernetes, { signal }));
  const { platform, evidence, csiDrivers } = detected;
  logger.info(`Platform: ${platform} (${evidence.join('; ')})`);
  const aws = platform === 'ec2' || platform === 'eks' ? request.aws : undefined;
  const ebsAccess = aws && (await prepareAccess(request, aws, detected));
  const driver = aws && (await prepareDriver(request, aws, platform, ebsAccess));
  const storageClass = await ensureStorageClass({
    kubernetes,
    logger,
    clock,
    signal,
    platform,
    dryRun,
    driverPlanned: driver?.changed === true,
    // A driver that was installed or awaited meanwhile is newer than that look.
    ...(driver !== undefined || csiDrivers === undefined ? {} : { csiDrivers }),
    ...request.storageClass,
  });
  return {
    platform,
    evidence,
    ...(ebsAccess === undefined ? {} : { ebsAccess }),
    ...(driver === undefined ? {} : { driver }),
    storageClass,
    changed: [ebsAccess, driver, storageClass].some((part) => part?.changed === true),
    durationMs: clock.now() - start,
  };
}

async function prepareAccess(
  { kubernetes, logger, clock, signal, dryRun = false }: EnvironmentRequest,
  { access, manifests, openAws }: AwsEnvironment,
  platform: DetectedPlatform,
): Promise<EbsAccessResult | undefined> {
  if (access === undefined) return undefined;
  const aws = await openAws();
  try {
    return await setUpEbsAccess({
      kubernetes,
      logger,
      clock,
      signal,
      aws,
      platform,
      wish: access,
      manifests,
      dryRun,
      timeout: ACCESS_TIMEOUT,
    });
  } finally {
    aws.close();
  }
}

function prepareDriver(
  { kubernetes, logger, clock, signal, dryRun = false }: EnvironmentRequest,
  { helm, exec, region, clusterName, chartMirror, run, openAws }: AwsEnvironment,
  platform: Platform,
  access: EbsAccessResult | undefined,
): Promise<InstallEbsCsiDriverResult> {
  const role = access?.serviceAccountRoleArn ?? '';
  return installEbsCsiDriver({
    kubernetes,
    logger,
    clock,
    signal,
    helm,
    exec,
    platform,
    run,
    dryRun,
    openAws,
    ...(region === undefined ? {} : { region }),
    ...(clusterName === undefined ? {} : { clusterName }),
    ...(chartMirror === undefined ? {} : { chartMirror }),
    ...(role === '' ? {} : { serviceAccountRoleArn: role }),
  });
}
