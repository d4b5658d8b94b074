// lamina up: environment, then each layer, then one report.
import { writeFile } from 'node:fs/promises';
import { layerFailure } from '../../doors/layer-failure.ts';
import { prepareEnvironment } from '../../environment/environment.ts';
import { deployLayer } from '../../layers/deploy.ts';
import type { LayerResult } from '../../layers/types.ts';
import { buildReport } from '../../report/report.ts';
import { renderResult } from '../../report/text.ts';
import type { StackOptions } from '../options.ts';
import { openSession, type CommandContext } from '../session.ts';
import type { Answer } from '../answer.ts';

export interface UpOptions extends StackOptions {
  readonly wait: boolean;
  readonly reportPath?: string;
}

export async function up(options: UpOptions, context: CommandContext): Promise<Answer> {
  const { logger, screen, signal } = context;
  const startedAt = performance.now();
  await using session = await openSession(options, context);
  const { collaborators, detected } = session;
  const environment = await prepareEnvironment({ ...collaborators, detected, dryRun: false });
  const layers: LayerResult[] = [];
  for (const layer of session.layers) {
    signal.throwIfAborted();
    logger.info(`Layer ${layer.name}: ${layer.spec.description ?? ''}`);
    const request = { ...session.request(layer), wait: options.wait };
    layers.push(
      await screen.showProgress((onProgress) =>
        deployLayer(request, collaborators, { mode: 'apply', onProgress }),
      ),
    );
  }
  const failed = layers.find((layer) => layer.failure !== undefined);
  if (options.reportPath !== undefined) {
    const report = JSON.stringify(buildReport({ layers, environment }), undefined, 2);
    await writeFile(options.reportPath, `${report}\n`, { mode: 0o600 });
  }
  const json = {
    ready: layers.every((layer) => layer.ready),
    changed: environment.changed || layers.some((layer) => layer.changed),
    durationMs: Math.round(performance.now() - startedAt),
    environment,
    layers: layers.map(({ name, ready, changed, durationMs, operatorVersion, endpoints }) => ({
      name,
      ready,
      changed,
      durationMs,
      operatorVersion,
      endpoints,
    })),
    endpoints: Object.assign({}, ...layers.map((layer) => layer.endpoints)) as Record<string, string>,
    reportPath: options.reportPath ?? null,
  };
  return {
    json,
    text: () => renderResult({ layers }, context),
    ...(failed === undefined ? {} : { failure: layerFailure(failed) }),
  };
}
