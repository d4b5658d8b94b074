// lamina up: environment, then the layers and, if asked, their proofs, then one report.
import { bringUp } from '../../doors/bring-up.ts';
import { checkReportFile, writeReportFile } from '../../doors/report-file.ts';
import { renderResult } from '../../report/text.ts';
import { renderVerification } from '../../report/verification.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext } from '../context.ts';
import type { StackOptions } from '../options.ts';
import { openSession } from '../session.ts';

export interface UpOptions extends StackOptions {
  readonly wait: boolean;
  readonly rollback: boolean;
  readonly verify: boolean;
  /** File that the report is written to, as a page or as JSON. */
  readonly report?: string;
}

/** The first layer that did not come up or was not proved is the answer's failure. */
export async function up(options: UpOptions, context: CommandContext): Promise<Answer> {
  if (options.report !== undefined) await checkReportFile(options.report);
  // A demonstration that proves nothing would be none.
  const verify = options.verify || options.demo;
  await using session = await openSession(options, context);
  const result = await context.screen.showProgress((onProgress) =>
    bringUp(session, { ...options, verify, report: options.report !== undefined, onProgress }),
  );
  if (options.report !== undefined && result.report !== undefined) {
    await writeReportFile(options.report, result.report);
    context.logger.info(`Report: ${options.report}`);
  }
  const { ready, changed, durationMs, environment, layers, endpoints, verified, failure } = result;
  const json = {
    ready,
    changed,
    durationMs,
    environment,
    layers: layers.map((layer) => ({
      name: layer.name,
      ready: layer.ready,
      startedAtMs: layer.startedAt,
      changed: layer.changed,
      durationMs: layer.durationMs,
      operatorVersion: layer.operatorVersion,
      endpoints: layer.endpoints,
      phases: layer.phases,
      ...(layer.rolledBack === undefined ? {} : { rolledBack: layer.rolledBack }),
    })),
    endpoints,
    ...(verify ? { verified } : {}),
    reportPath: options.report ?? null,
  };
  return {
    json,
    text: () => [renderResult({ layers }, context), ...verified.map(renderVerification)].join('\n'),
    ...(failure === undefined ? {} : { failure }),
  };
}
