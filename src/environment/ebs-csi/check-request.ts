// Whether the inputs fit the way in which the driver is to be installed.
import { ConfigurationError } from '../../runtime/errors.ts';
import { checkAddonRequest } from './eks-addon.ts';
import { checkChartVersion } from './helm-release.ts';
import { kustomizeTarget } from './kustomize.ts';
import type { DriverMethod, InstallEbsCsiDriverRequest } from './types.ts';

/**
 * What can be found wrong without a cluster, and with the method that was chosen.
 * @throws {ConfigurationError} naming the input, what was expected, and the way out
 */
export async function checkRequest(request: InstallEbsCsiDriverRequest, method: DriverMethod): Promise<void> {
  const { version = '', values = {}, clusterName = '', serviceAccountRoleArn = '' } = request;
  const { kustomizeSource = '', chartMirror = '' } = request;
  const useless = {
    helm: { 'kustomize-source': kustomizeSource !== '' },
    kustomize: {
      values: Object.keys(values).length > 0,
      'cluster-name': clusterName !== '',
      'service-account-role-arn': serviceAccountRoleArn !== '',
      'chart-mirror': chartMirror !== '',
    },
    'eks-addon': { 'kustomize-source': kustomizeSource !== '', 'chart-mirror': chartMirror !== '' },
  }[method];
  const given = Object.entries(useless).flatMap(([name, isGiven]) => (isGiven ? [name] : []));
  if (given.length > 0) {
    throw new ConfigurationError(`${given.join(', ')}: without effect with method ${method}`, {
      remedy:
        method === 'kustomize'
          ? 'Write it into an overlay of your own and name that as kustomize-source, or take method helm.'
          : `Leave ${given.join(' and ')} out, or choose the method that uses it.`,
    });
  }
  if (method === 'helm') checkChartVersion(version);
  else if (method === 'kustomize') await kustomizeTarget(request);
  else checkAddonRequest(request);
}
