// What installing a layer's operator needs, told from its chart: which rights it takes depends on what is in there.
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { groupOf } from '../kubernetes/objects.ts';
import { needs, type Need } from '../kubernetes/require-access.ts';
import { errorMessage } from '../runtime/errors.ts';
import { chartSource } from './chart.ts';
import { readChartCrds } from './crds.ts';
import type { MemberContext } from './members.ts';
import type { OperatorState } from './operator.ts';
import { givenRights, isThere } from './permissions.ts';
import { parseManifests } from './render/manifests.ts';
import type { LayerRequest } from './types.ts';

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
  mode: 'apply' | 'plan',
  context: MemberContext,
): Promise<readonly Need[]> {
  const { namespace, release } = operator;
  const source = chartSource(operator, {
    ...(request.chartMirror === undefined ? {} : { address: request.chartMirror }),
    ...(request.chartMirrorPlainHttp === undefined ? {} : { plainHttp: request.chartMirrorPlainHttp }),
  });
  const chartDirectory = await context.helm.pull(source);
  const crds = (await readChartCrds(chartDirectory)).flatMap(({ metadata: { name } }) =>
    needs(
      ['get', 'create', 'patch'],
      { group: 'apiextensions.k8s.io', resource: 'customresourcedefinitions', name },
      ROLES.plan,
    ),
  );
  if (mode === 'plan') return crds;
  const rendered = await context.helm
    .render({ ...source, chartDirectory, release, namespace, values })
    .catch((error: unknown) => {
      context.signal.throwIfAborted();
      context.logger.debug(`What the chart needs is left to Helm: ${errorMessage(error)}`);
      return '';
    });
  const objects = parseManifests(rendered, `chart ${operator.chart}`);
  const client = { client: context.kubernetes, signal: context.signal };
  return [
    ...crds,
    ...((await isThere(namespace, client))
      ? []
      : needs(['create'], { group: '', resource: 'namespaces' }, ROLES.namespaces)),
    ...needs(
      ['get', 'create', 'update'],
      { group: 'coordination.k8s.io', resource: 'leases', namespace },
      ROLES.run,
    ),
    ...needs(
      ['get', 'list', 'create', 'update', 'delete'],
      { group: '', resource: 'secrets', namespace },
      ROLES.run,
    ),
    ...(await needsOf(objects, namespace, context)),
    ...givenRights(objects, namespace, ROLES.install),
  ];
}

/** Helm asks for each object by its name, and applies it by its name. */
async function needsOf(
  objects: readonly KubernetesObject[],
  namespace: string,
  { kubernetes, signal }: MemberContext,
): Promise<Need[]> {
  const found = objects.map(async (object) => {
    const served = await kubernetes.resourceFor(object, { signal });
    if (served === undefined) return [];
    const place = {
      group: groupOf(object.apiVersion),
      resource: served.resource,
      name: object.metadata.name,
      ...(served.namespaced ? { namespace: object.metadata.namespace ?? namespace } : {}),
    };
    return needs(['get', 'create', 'patch'], place, served.namespaced ? ROLES.run : ROLES.install);
  });
  return (await Promise.all(found)).flat();
}
