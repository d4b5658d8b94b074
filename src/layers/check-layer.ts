// What can be found wrong with a layer from its files alone, before any cluster is asked.
import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { RuleSet } from '../kubernetes/readiness/rule.ts';
import { readinessRules } from './readiness-rules.ts';
import { renderLayer } from './render/render-layer.ts';
import type { Collaborators, LayerRequest } from './types.ts';

/** A layer whose files hold: what it renders to, and by which rules that is ready. */
export interface CheckedLayer {
  readonly objects: readonly KubernetesObject[];
  readonly rules: RuleSet;
}

/** @throws {ConfigurationError} for mistakes in layer, overlay or patches */
export async function checkLayer(
  { layer, overlay, namespace, patches }: LayerRequest,
  { exec, logger, signal }: Pick<Collaborators, 'exec' | 'logger' | 'signal'>,
): Promise<CheckedLayer> {
  const [objects, rules] = await Promise.all([
    renderLayer(layer, {
      exec,
      logger,
      signal,
      namespace: namespace ?? layer.spec.namespace,
      ...(overlay === undefined ? {} : { overlay }),
      ...(patches === undefined ? {} : { patches }),
    }),
    readinessRules(layer),
  ]);
  return { objects, rules };
}
