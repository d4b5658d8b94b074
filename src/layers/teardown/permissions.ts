// What taking layers down needs, asked before the first of them is touched.
import type { AccessContext } from '../../kubernetes/access.ts';
import { needs, requireAccess, type Need } from '../../kubernetes/require-access.ts';
import type { OperatorSpec } from '../files/layer-spec.ts';
import { isOurNamespace, readNamespace } from '../namespaces.ts';
import { readLiveSet } from '../objects/members.ts';
import { seeRelease } from '../operator/release.ts';
import { kindNeeds, namedNeeds } from '../permissions.ts';
import { parseManifests } from '../render/manifests.ts';
import type { Layer } from '../types.ts';
import type { TeardownContext } from './context.ts';

/** Of manifests/roles. */
const ROLES = {
  layer: 'lamina-teardown-layer',
  volumes: 'lamina-remove-volumes',
  operators: 'lamina-remove-operators',
  namespaces: 'lamina-remove-namespaces',
} as const;

interface Leaving {
  readonly layer: Layer;
  readonly options: { readonly deleteOperators: boolean };
  readonly context: TeardownContext;
}

/** @throws {ConfigurationError} that names every verb that this user lacks, and the role that holds it */
export async function checkTeardownPermissions(
  leaving: readonly Leaving[],
  access: AccessContext,
): Promise<void> {
  const names = leaving.map(({ layer }) => layer.name).join(', ');
  const wanted = async (): Promise<readonly Need[]> => (await Promise.all(leaving.map(needsOf))).flat();
  await requireAccess(`the teardown of ${names}`, wanted, access);
}

async function needsOf({ layer, options, context }: Leaving): Promise<readonly Need[]> {
  const { kubernetes: client, signal, namespace, deleteVolumes } = context;
  const found = await readNamespace(namespace, { client, signal });
  const { operator } = layer.spec;
  const ofOperator =
    operator !== undefined && options.deleteOperators ? await operatorNeeds(operator, context) : [];
  if (found === undefined) return ofOperator;
  const { members, parent } = await readLiveSet(context);
  const going = [...members.values(), ...(parent === undefined ? [] : [parent])];
  const leases = { group: 'coordination.k8s.io', resource: 'leases', namespace };
  const volumes = { group: '', resource: 'persistentvolumes' };
  return [
    ...needs(['get', 'create', 'update', 'delete'], leases, ROLES.layer),
    ...(await kindNeeds(going, namespace, ['get', 'list', 'watch', 'delete'], ROLES.layer, {
      client,
      signal,
    })),
    ...(deleteVolumes
      ? [
          ...needs(['get', 'list', 'watch', 'patch'], volumes, ROLES.volumes),
          ...needs(
            ['list', 'delete'],
            { group: '', resource: 'persistentvolumeclaims', namespace },
            ROLES.layer,
          ),
        ]
      : []),
    ...(isOurNamespace(found) ? namespaceNeeds(namespace) : []),
    ...ofOperator,
  ];
}

const namespaceNeeds = (name: string): Need[] =>
  needs(['delete'], { group: '', resource: 'namespaces', name }, ROLES.namespaces);

/** A release that may not be seen is somebody else's. */
async function operatorNeeds(
  { namespace, release }: OperatorSpec,
  { kubernetes, signal }: TeardownContext,
): Promise<readonly Need[]> {
  const found = await seeRelease({ namespace, release }, { kubernetes, signal });
  if (found === undefined || found === 'hidden') return [];
  const objects = parseManifests(found.manifest, `Helm release ${release}`);
  const access = { client: kubernetes, signal };
  const crds = { group: 'apiextensions.k8s.io', resource: 'customresourcedefinitions' };
  return [
    ...needs(
      ['get', 'list', 'update', 'delete'],
      { group: '', resource: 'secrets', namespace },
      ROLES.operators,
    ),
    ...(await namedNeeds(objects, namespace, ['get', 'delete'], () => ROLES.operators, access)),
    ...needs(['list'], crds, ROLES.operators),
  ];
}
