// The paths of EKS's REST API that the emulator answers.

const ROUTES: readonly (readonly [action: string, method: string, path: RegExp])[] = [
  ['ListClusters', 'GET', /^\/clusters$/],
  ['DescribeCluster', 'GET', /^\/clusters\/([^/]+)$/],
  ['DescribeUpdate', 'GET', /^\/clusters\/([^/]+)\/updates\/([^/]+)$/],
  ['CreatePodIdentityAssociation', 'POST', /^\/clusters\/([^/]+)\/pod-identity-associations$/],
  ['ListPodIdentityAssociations', 'GET', /^\/clusters\/([^/]+)\/pod-identity-associations$/],
  ['DescribePodIdentityAssociation', 'GET', /^\/clusters\/([^/]+)\/pod-identity-associations\/([^/]+)$/],
  ['UpdatePodIdentityAssociation', 'POST', /^\/clusters\/([^/]+)\/pod-identity-associations\/([^/]+)$/],
  ['DeletePodIdentityAssociation', 'DELETE', /^\/clusters\/([^/]+)\/pod-identity-associations\/([^/]+)$/],
  ['DescribeAddonVersions', 'GET', /^\/addons\/supported-versions$/],
  ['CreateAddon', 'POST', /^\/clusters\/([^/]+)\/addons$/],
  ['ListAddons', 'GET', /^\/clusters\/([^/]+)\/addons$/],
  ['DescribeAddon', 'GET', /^\/clusters\/([^/]+)\/addons\/([^/]+)$/],
  ['UpdateAddon', 'POST', /^\/clusters\/([^/]+)\/addons\/([^/]+)\/update$/],
  ['DeleteAddon', 'DELETE', /^\/clusters\/([^/]+)\/addons\/([^/]+)$/],
];

/** The action and the path's own parameters: the cluster's name, then what is in it. */
export function findRoute(
  method: string,
  path: string,
): { readonly action: string; readonly names: readonly string[] } | undefined {
  for (const [action, wanted, pattern] of ROUTES) {
    const match = wanted === method ? pattern.exec(path) : null;
    if (match !== null) return { action, names: match.slice(1).map(decodeURIComponent) };
  }
  return undefined;
}

/** The action that a request is, as IAM names it: `DescribeCluster`; undefined for none that is emulated. */
export const eksAction = (method: string, path: string): string | undefined =>
  findRoute(method, path)?.action;
