// The layers of a preview, as lamina.yaml and the caller say, asked for as guests of its namespace.
import { loadStackFile } from '../../layers/files/stack-file.ts';
import { chooseOverlay } from '../../layers/render/render-layer.ts';
import type { LayerRequest } from '../../layers/types.ts';
import type { Installation } from '../installation.ts';
import { loadStack } from '../load-stack.ts';
import { runIdentity } from '../run-identity.ts';

/** The environment of lamina.yaml, and the overlay, that are taken where nothing else was said. */
const PREVIEW = 'preview';

export interface PreviewLayersRequest {
  readonly namespace: string;
  readonly layers?: readonly string[];
  readonly environment?: string;
  readonly overlay?: string;
  /** Another stack file than lamina.yaml. */
  readonly file?: string;
  readonly chartMirror?: string;
  readonly workspace: string;
  readonly installation: Installation;
  readonly env: NodeJS.ProcessEnv;
}

/** @throws {ConfigurationError} for whatever is wrong with the files of the stack and its layers */
export async function loadPreviewLayers(request: PreviewLayersRequest): Promise<LayerRequest[]> {
  const { namespace, chartMirror, workspace, file, env } = request;
  const known = (await loadStackFile(workspace, file))?.spec.environments ?? {};
  const environment = request.environment ?? (PREVIEW in known ? PREVIEW : undefined);
  const { layers, overlay, installation } = request;
  const stack = await loadStack({
    ...(environment === undefined ? {} : { environment }),
    ...(layers === undefined ? {} : { layers }),
    ...(overlay === undefined ? {} : { overlay }),
    ...(file === undefined ? {} : { file }),
    workspace,
    installation,
  });
  return stack.layers.map(({ layer, patches }) => {
    const chosen = chooseOverlay(layer, stack.overlay, PREVIEW);
    return {
      layer,
      namespace,
      patches,
      guest: true,
      ...(chosen === undefined ? {} : { overlay: chosen }),
      ...(chartMirror === undefined ? {} : { chartMirror }),
      run: runIdentity(env),
    };
  });
}
