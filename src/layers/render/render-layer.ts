// A layer's resources as they are to be applied.
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import { didYouMean } from '../files/did-you-mean.ts';
import type { KustomizePatch, Layer } from '../types.ts';
import { refuseExpiry } from './expiry.ts';
import { runKustomize, type KustomizeTools } from './kustomize.ts';
import { parseManifests } from './manifests.ts';

export interface RenderOptions extends KustomizeTools {
  readonly overlay?: string;
  /** Set on every namespaced object. */
  readonly namespace: string;
  /** The request's own patches, applied after the layer's. */
  readonly patches?: readonly KustomizePatch[];
}

/**
 * Renders a layer with kustomize. Empty for a layer that is only an operator.
 * @throws {ConfigurationError} for an unknown overlay, for whatever kustomize refuses, and for what would expire.
 */
export async function renderLayer(layer: Layer, options: RenderOptions): Promise<KubernetesObject[]> {
  const roots = rootsOf(layer, options.overlay);
  if (roots.length === 0) return [];
  const patches = [...layer.spec.patches, ...(options.patches ?? [])];
  const text = await runKustomize({ roots, namespace: options.namespace, patches }, options);
  const source = `layer ${layer.name}, rendered`;
  const objects = parseManifests(text, source);
  refuseExpiry(objects, source);
  return objects;
}

/** The names of a layer's overlays, those of the layers that it extends included. */
export function listOverlays(layer: Layer): string[] {
  return Object.keys(layer.spec.overlays).sort();
}

/** What was chosen, else `fallback` where the layer has an overlay of that name; undefined for its base. */
export const chooseOverlay = (
  layer: Layer,
  chosen: string | undefined,
  fallback: string,
): string | undefined => chosen ?? (listOverlays(layer).includes(fallback) ? fallback : undefined);

/**
 * The kustomization folders to build: of each layer in the chain its overlay of that name, else its base.
 * @throws {ConfigurationError} where no layer in the chain has that overlay.
 */
function rootsOf(layer: Layer, overlay: string | undefined): string[] {
  const known = listOverlays(layer);
  if (overlay !== undefined && !known.includes(overlay)) {
    throw new ConfigurationError(
      `The layer ${layer.name} has no overlay "${overlay}"${didYouMean(overlay, known)}`,
      { remedy: known.length === 0 ? 'It has none at all.' : `Its overlays are ${known.join(', ')}.` },
    );
  }
  return layer.spec.sources.flatMap(({ resources, overlays }) => {
    const root =
      (overlay !== undefined && Object.hasOwn(overlays, overlay) ? overlays[overlay] : undefined) ??
      resources;
    return root === undefined ? [] : [root];
  });
}
