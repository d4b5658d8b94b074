// The add-ons that the emulator offers: names are EKS's, the lists of versions are shortened and made up to be plausible.
import { invalid } from './error.ts';

const KUBERNETES = ['1.32', '1.33', '1.34'];

/** Newest first, as EKS lists them; the first is the default. */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  'aws-ebs-csi-driver': ['v1.58.0-eksbuild.1', 'v1.57.1-eksbuild.1', 'v1.50.0-eksbuild.1'],
  'eks-pod-identity-agent': ['v1.3.10-eksbuild.1', 'v1.3.9-eksbuild.1'],
  'snapshot-controller': ['v8.3.0-eksbuild.1'],
};

/**
 * The newest version of an add-on.
 * @throws {EksError} for an add-on that EKS does not have
 */
export function defaultVersion(addonName: string): string {
  const version = VERSIONS[addonName]?.[0];
  if (version === undefined) throw invalid(`Addon ${addonName} specified is not supported`);
  return version;
}

/**
 * The version, if it is one of the add-on.
 * @throws {EksError} for any other
 */
export function requireVersion(addonName: string, version: string): string {
  defaultVersion(addonName);
  if (VERSIONS[addonName]?.includes(version) !== true)
    throw invalid('Addon version specified is not supported');
  return version;
}

/** The answer of DescribeAddonVersions. */
export function addonVersions(addonName: string | null, kubernetesVersion: string | null): object {
  const clusters = KUBERNETES.filter(
    (version) => kubernetesVersion === null || version === kubernetesVersion,
  );
  const addons = Object.entries(VERSIONS)
    .filter(([name]) => addonName === null || name === addonName)
    .map(([name, versions]) => ({
      addonName: name,
      type: name === 'aws-ebs-csi-driver' ? 'storage' : 'security',
      publisher: 'eks',
      owner: 'aws',
      addonVersions: versions.map((version, index) => ({
        addonVersion: version,
        architecture: ['amd64', 'arm64'],
        computeTypes: ['ec2', 'auto'],
        compatibilities: clusters.map((clusterVersion) => ({
          clusterVersion,
          platformVersions: ['*'],
          defaultVersion: index === 0,
        })),
        requiresConfiguration: false,
        requiresIamPermissions: name === 'aws-ebs-csi-driver',
      })),
    }));
  return { addons: clusters.length === 0 ? [] : addons };
}
