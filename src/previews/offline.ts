// The plan of a preview where there is no cluster to ask: for a fork, whose runs get no credentials. All of it is new.
import { checkLayer } from '../layers/check-layer.ts';
import type { Change, Collaborators, LayerPlan, LayerRequest } from '../layers/types.ts';
import type { PreviewRequest, PreviewResult } from './types.ts';

/** @throws {ConfigurationError} for mistakes in layer, overlay or patches */
export async function planOffline(
  { id, layers }: Pick<PreviewRequest, 'id' | 'layers'>,
  tools: Pick<Collaborators, 'exec' | 'logger' | 'signal'>,
): Promise<PreviewResult> {
  tools.logger.notice('No cluster to compare with: everything is planned as new');
  const plans = await Promise.all(layers.map((request) => planLayer(request, tools)));
  return { id, state: 'planned', changed: true, layers: [], plans, endpoints: {} };
}

async function planLayer(
  request: LayerRequest,
  tools: Pick<Collaborators, 'exec' | 'logger' | 'signal'>,
): Promise<LayerPlan> {
  const { name, spec } = request.layer;
  const { objects } = await checkLayer(request, tools);
  const changes = objects.map(({ kind, metadata }): Change => ({
    layer: name,
    kind,
    name: metadata.name,
    ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
    action: 'create',
    fields: [],
  }));
  const { operator } = spec;
  if (operator === undefined) return { layer: name, changes, helm: [] };
  const { release, namespace, chart, version } = operator;
  // Whether it is installed already is for a cluster to say.
  return {
    layer: name,
    changes,
    helm: [{ layer: name, release, namespace, chart, action: 'none', toVersion: version }],
  };
}
