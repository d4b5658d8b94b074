// What installing a layer's operator needs, told from its chart: which rights it takes depends on what is in there.
import type { ReleaseRequest } from '../helm/helm.ts';
import { groupOf, type KubernetesObject } from '../kubernetes/objects.ts';
import { needs, type Need } from '../kubernetes/require-access.ts';
import { errorMessage } from '../runtime/errors.ts';
import type { MemberContext } from './objects/members.ts';
import type { OperatorState } from './operator.ts';
import { operatorChart } from './operator/chart.ts';
import { readChartCrds } from './operator/crds.ts';
import { givenRights, isThere, LAYER_ROLES, namedNeeds } from './permissions.ts';
import { parseManifests } from './render/manifests.ts';
import type { Collaborators, LayerRequest } from './types.ts';

/** Names of manifests/roles. */
const ROLES = {
  plan: 'lamina-plan-operators',
  install: 'lamina-install-operators',
  run: 'lamina-run-operators',
  namespaces: 'lamina-make-namespaces',
} as const;

/** For a plan, which compares the kinds of the chart with the cluster's; or for all of it. */
export async function operatorNeeds(
  { operator, values }: OperatorState,
  request: LayerRequest,
  objects: readonly KubernetesObject[],
  mode: 'apply' | 'plan',
  context: MemberContext,
): Promise<readonly Need[]> {
  const { namespace, release } = operator;
  const { helm, kubernetes, signal } = context;
  const source = operatorChart(operator, request);
  const chartDirectory = await helm.pull(source, { signal });
  const definitions = await readChartCrds(chartDirectory);
  const crds = definitions.flatMap(({ metadata: { name } }) =>
    needs(
      ['get', 'create', 'patch'],
      { group: 'apiextensions.k8s.io', resource: 'customresourcedefinitions', name },
      ROLES.plan,
    ),
  );
  if (mode === 'plan') return crds;
  const exists = await isThere(namespace, { client: kubernetes, signal });
  return [
    ...crds,
    ...definitions.flatMap((crd) => newKindNeeds(crd, objects, context.namespace)),
    ...(exists ? [] : needs(['create'], { group: '', resource: 'namespaces' }, ROLES.namespaces)),
    ...(await chartNeeds({ ...source, chartDirectory, release, namespace, values }, ROLES, context)),
  ];
}

/** Of resources whose kind the server does not serve yet. */
function newKindNeeds(
  crd: KubernetesObject,
  objects: readonly KubernetesObject[],
  namespace: string,
): readonly Need[] {
  const { group, names } = crd['spec'] as { group: string; names: { kind: string; plural: string } };
  const isUsed = objects.some(({ apiVersion, kind }) => kind === names.kind && groupOf(apiVersion) === group);
  if (!isUsed) return [];
  const place = { group, resource: names.plural, namespace };
  return [
    ...needs(['get', 'list'], place, LAYER_ROLES.read),
    ...needs(['create', 'patch'], place, LAYER_ROLES.plan),
    ...needs(['delete'], place, LAYER_ROLES.deploy),
  ];
}

/** What Helm needs for an installation, and the lock that it is made under. */
export async function chartNeeds(
  request: ReleaseRequest & { readonly chartDirectory: string },
  roles: { readonly install: string; readonly run: string },
  context: Pick<Collaborators, 'helm' | 'kubernetes' | 'logger' | 'signal'>,
): Promise<readonly Need[]> {
  const { helm, logger, signal } = context;
  const { namespace } = request;
  const rendered = await helm.render(request, { signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    logger.debug(`What the chart needs is left to Helm: ${errorMessage(error)}`);
    return '';
  });
  const objects = parseManifests(rendered, `chart ${request.chart}`);
  const leases = { group: 'coordination.k8s.io', resource: 'leases', namespace };
  const secrets = { group: '', resource: 'secrets', namespace };
  return [
    ...needs(['get', 'create', 'update'], leases, roles.run),
    ...needs(['get', 'list', 'create', 'update', 'delete'], secrets, roles.run),
    ...(await objectNeeds(objects, namespace, roles, context)),
  ];
}

/** What is asked for and applied by name, and the rights that it gives. */
export async function objectNeeds(
  objects: readonly KubernetesObject[],
  namespace: string,
  roles: { readonly install: string; readonly run: string },
  { kubernetes, signal }: Pick<Collaborators, 'kubernetes' | 'signal'>,
): Promise<readonly Need[]> {
  const roleFor = (namespaced: boolean): string => (namespaced ? roles.run : roles.install);
  const access = { client: kubernetes, signal };
  return [
    ...(await namedNeeds(objects, namespace, ['get', 'create', 'patch'], roleFor, access)),
    ...givenRights(objects, namespace, { role: roles.install }),
  ];
}
