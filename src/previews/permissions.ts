// What a preview, and its end, needs this user to be allowed: asked before its namespace is made, or the first thing goes.
import { needs, requireAccess, type Need } from '../kubernetes/require-access.ts';
import type { CheckedLayer } from '../layers/check-layer.ts';
import { layerNeeds } from '../layers/permissions.ts';
import type { Collaborators, LayerRequest } from '../layers/types.ts';
import type { PreviewRequest } from './types.ts';

/** Of manifests/roles. */
const ROLES = {
  deploy: 'lamina-deploy-preview',
  remove: 'lamina-remove-preview',
  layer: 'lamina-teardown-layer',
} as const;

const NAMESPACES = { group: '', resource: 'namespaces' } as const;

type Tools = Pick<Collaborators, 'kubernetes' | 'signal'>;

/** @throws {ConfigurationError} that names every verb that is missing, and the role that holds it */
export async function checkPreviewPermissions(
  { id: { namespace }, layers }: PreviewRequest,
  checked: ReadonlyMap<LayerRequest, CheckedLayer>,
  { kubernetes: client, signal }: Tools,
): Promise<void> {
  const bounds = (group: string, resource: string): Need[] =>
    needs(['get', 'create', 'patch'], { group, resource, namespace }, ROLES.deploy);
  const wanted = async (): Promise<readonly Need[]> => [
    ...needs(['create', 'patch'], NAMESPACES, ROLES.deploy),
    ...bounds('', 'resourcequotas'),
    ...bounds('', 'limitranges'),
    ...bounds('networking.k8s.io', 'networkpolicies'),
    ...(
      await Promise.all(
        layers.map((layer) =>
          layerNeeds(checked.get(layer)?.objects ?? [], namespace, 'apply', { client, signal }),
        ),
      )
    ).flat(),
  ];
  await requireAccess(`the preview ${namespace}`, wanted, { client, signal });
}

/** @throws {ConfigurationError} as above */
export async function checkRemovalPermissions(
  namespace: string,
  { kubernetes: client, signal }: Tools,
): Promise<void> {
  const workloads = ['deployments', 'statefulsets', 'daemonsets', 'replicasets'];
  const wanted = (): Promise<readonly Need[]> =>
    Promise.resolve([
      ...needs(['get', 'list', 'watch', 'delete'], NAMESPACES, ROLES.remove),
      ...needs(
        ['get', 'create', 'update'],
        { group: 'coordination.k8s.io', resource: 'leases', namespace },
        ROLES.layer,
      ),
      ...['pods', 'persistentvolumeclaims'].flatMap((resource) =>
        needs(['list', 'watch', 'delete'], { group: '', resource, namespace }, ROLES.layer),
      ),
      ...workloads.flatMap((resource) =>
        needs(['list', 'watch', 'delete'], { group: 'apps', resource, namespace }, ROLES.remove),
      ),
      ...needs(['list', 'watch', 'patch'], { group: '', resource: 'persistentvolumes' }, ROLES.remove),
      ...needs(
        ['list', 'delete'],
        { group: 'rbac.authorization.k8s.io', resource: 'clusterrolebindings' },
        ROLES.remove,
      ),
    ]);
  await requireAccess(`the removal of ${namespace}`, wanted, { client, signal });
}
