// What the tests of the previews have in common: a repository of their own, and layers asked for as guests.
import { loadLayer } from '../../src/layers/files/layer-file.ts';
import type { LayerRequest } from '../../src/layers/types.ts';
import { deployPreview } from '../../src/previews/deploy.ts';
import { previewOf, type PreviewId } from '../../src/previews/identity.ts';
import { removePreview } from '../../src/previews/remove.ts';
import type {
  DeployPreviewOptions,
  PreviewRequest,
  PreviewResult,
  Removal,
  RemovalOptions,
} from '../../src/previews/types.ts';
import { BUILT_IN, REPOSITORY } from '../unit/layers/support.ts';
import type { LayerLab, OwnCluster } from './layers.ts';

export const repository = { owner: 'octo-org', name: 'Click.Stream' };

/** Milliseconds that a preview may take. */
export const TIMEOUT = 60_000;

export interface PreviewLab {
  readonly id: (pullRequest: number) => PreviewId;
  readonly guests: (
    pullRequest: number,
    layers: readonly string[],
    more?: Partial<LayerRequest>,
  ) => Promise<LayerRequest[]>;
  readonly deploy: (
    pullRequest: number,
    layers: readonly LayerRequest[],
    more?: Partial<PreviewRequest>,
    options?: Partial<DeployPreviewOptions>,
    signal?: AbortSignal,
  ) => Promise<PreviewResult>;
  readonly remove: (
    pullRequest: number,
    more?: Partial<RemovalOptions>,
    signal?: AbortSignal,
  ) => Promise<Removal>;
}

/** Previews on a cluster of the test's own, in its name. */
export function usePreviews(cluster: Pick<OwnCluster, 'chartMirror'>, lab: LayerLab): PreviewLab {
  const id = (pullRequest: number): PreviewId => previewOf(repository, pullRequest);
  return {
    id,
    guests: (pullRequest, layers, more = {}) =>
      Promise.all(
        layers.map(async (name) => ({
          layer: await loadLayer(name, { builtInDirectory: BUILT_IN, workspace: REPOSITORY }),
          overlay: 'preview',
          namespace: id(pullRequest).namespace,
          chartMirror: cluster.chartMirror,
          run: { holder: `test-${pullRequest}` },
          guest: true,
          ...more,
        })),
      ),
    deploy: (pullRequest, layers, more = {}, options = {}, signal) =>
      deployPreview(
        {
          id: id(pullRequest),
          layers,
          mode: 'apply',
          ttl: 3_600_000,
          quota: {},
          run: { holder: `test-${pullRequest}` },
          timeout: TIMEOUT,
          ...more,
        },
        lab.collaborators(signal),
        { isOpen: () => Promise.resolve(true), ...options },
      ),
    remove: (pullRequest, more = {}, signal) =>
      removePreview(id(pullRequest), lab.collaborators(signal), {
        run: { holder: 'remover' },
        dryRun: false,
        clearFinalizers: true,
        timeout: TIMEOUT,
        ...more,
      }),
  };
}
