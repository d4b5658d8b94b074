// lamina up: environment, then each layer, then one report.
import { layerFailure } from '../../doors/layer-failure.ts';
import { prepareEnvironment, type EnvironmentResult } from '../../environment/environment.ts';
import { deployStack, type StackLayerResult } from '../../layers/deploy-stack.ts';
import { readPods } from '../../layers/pods.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import { buildReport, type Report } from '../../report/report.ts';
import { renderResult } from '../../report/text.ts';
import type { StackOptions } from '../options.ts';
import { checkReportFile, writeReportFile } from '../report-file.ts';
import { openSession, type CommandContext, type Session } from '../session.ts';
import type { Answer } from '../answer.ts';

export interface UpOptions extends StackOptions {
  readonly wait: boolean;
  readonly rollback: boolean;
  /** File that the report is written to, as a page or as JSON. */
  readonly report?: string;
}

export async function up(options: UpOptions, context: CommandContext): Promise<Answer> {
  const startedAt = performance.now();
  if (options.rollback && !options.wait)
    throw new ConfigurationError('--rollback was given together with --no-wait', {
      remedy: 'Give one of them: only who waits sees what has to be rolled back.',
    });
  if (options.report !== undefined) await checkReportFile(options.report);
  await using session = await openSession(options, context);
  const { collaborators, detected } = session;
  let environment: EnvironmentResult | undefined;
  const began = collaborators.clock.now();
  const layers = await context.screen.showProgress((onProgress) =>
    deployStack(
      session.layers.map((layer) => ({
        ...session.request(layer),
        wait: options.wait,
        rollback: options.rollback,
      })),
      collaborators,
      {
        onProgress,
        ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
        prepare: async () => {
          environment = await prepareEnvironment({
            ...collaborators,
            detected,
            aws: session.awsEnvironment,
          });
        },
      },
    ),
  );
  const failed = layers.find((layer) => layer.failure !== undefined);
  if (options.report !== undefined) {
    await writeReportFile(options.report, await gatherReport(session, { layers, environment, began }));
    context.logger.info(`Report: ${options.report}`);
  }
  const json = {
    ready: layers.every((layer) => layer.ready),
    changed: environment?.changed === true || layers.some((layer) => layer.changed),
    durationMs: Math.round(performance.now() - startedAt),
    environment,
    layers: layers.map(({ name, ready, changed, durationMs, operatorVersion, endpoints, rolledBack }) => ({
      name,
      ready,
      changed,
      durationMs,
      operatorVersion,
      endpoints,
      ...(rolledBack === undefined ? {} : { rolledBack }),
    })),
    endpoints: Object.assign({}, ...layers.map((layer) => layer.endpoints)) as Record<string, string>,
    reportPath: options.report ?? null,
  };
  return {
    json,
    text: () => renderResult({ layers }, context),
    ...(failed === undefined ? {} : { failure: layerFailure(failed) }),
  };
}

interface Run {
  readonly layers: readonly StackLayerResult[];
  readonly environment: EnvironmentResult | undefined;
  /** Milliseconds since the epoch. */
  readonly began: number;
}

/** What the report tells beyond the layers' results is asked for only here. */
async function gatherReport(session: Session, { layers, environment, began }: Run): Promise<Report> {
  const { collaborators, layers: files } = session;
  const pods = await readPods({ results: layers, layers: files, since: began }, collaborators);
  const usesHelm = layers.some(({ operatorVersion }) => operatorVersion !== undefined);
  const helm = usesHelm ? { helm: { version: await collaborators.helm.version() } } : {};
  return buildReport({ layers, files, environment: { ...environment, ...helm }, startedAt: began, pods });
}
