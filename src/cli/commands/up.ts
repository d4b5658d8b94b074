// lamina up: environment, then each layer, then one report.
import { writeFile } from 'node:fs/promises';
import { layerFailure } from '../../doors/layer-failure.ts';
import { prepareEnvironment, type EnvironmentResult } from '../../environment/environment.ts';
import { deployStack } from '../../layers/deploy-stack.ts';
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
  const startedAt = performance.now();
  await using session = await openSession(options, context);
  const { collaborators, detected } = session;
  let environment: EnvironmentResult | undefined;
  const layers = await context.screen.showProgress((onProgress) =>
    deployStack(
      session.layers.map((layer) => ({ ...session.request(layer), wait: options.wait })),
      collaborators,
      {
        onProgress,
        ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
        prepare: async () => {
          environment = await prepareEnvironment({ ...collaborators, detected });
        },
      },
    ),
  );
  const failed = layers.find((layer) => layer.failure !== undefined);
  if (options.reportPath !== undefined) {
    const report = JSON.stringify(buildReport({ layers, environment }), undefined, 2);
    await writeFile(options.reportPath, `${report}\n`, { mode: 0o600 });
  }
  const json = {
    ready: layers.every((layer) => layer.ready),
    changed: environment?.changed === true || layers.some((layer) => layer.changed),
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
