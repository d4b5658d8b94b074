// What every action is: declared inputs and outputs around one call of the domain.
import { EOL } from 'node:os';
import * as core from '@actions/core';
import { exitCodeOf } from '../doors/exit-code.ts';
import type { Installation } from '../doors/installation.ts';
import { interruptSignal } from '../doors/interrupt.ts';
import { renderFailure } from '../report/failure.ts';
import { SUMMARY_LIMIT, trimMarkdown } from '../report/markdown.ts';
import { errorMessage, LaminaError } from '../runtime/errors.ts';
import type { Logger } from '../runtime/logger.ts';
import { hideSecrets, rememberEnvironment } from '../runtime/secrets.ts';
import { actionsLogger } from './actions-logger.ts';
import { oneOf, readInputs, type InputSchema, type InputsOf } from './inputs.ts';

/** Layers of the user's own name outputs that no action.yml can know. */
type OutputOfLayer = string & {};

/** Where an action works. */
export interface ActionPlace {
  /** The checkout of the workflow that calls it. */
  readonly workspace: string;
  readonly installation: Installation;
}

export interface ActionContext<S extends InputSchema, O extends string> extends ActionPlace {
  readonly inputs: InputsOf<S>;
  readonly logger: Logger;
  /** Aborts on SIGINT and SIGTERM: a cancelled job. */
  readonly signal: AbortSignal;
  readonly env: NodeJS.ProcessEnv;
  /** Writes an output at once, so that it stands even when a later step fails. */
  readonly output: (name: O | OutputOfLayer, value: unknown) => void;
  /** Markdown for the job summary, written at the end as the `summary` input says. */
  readonly summarize: (markdown: string) => void;
}

export interface ActionDefinition<S extends InputSchema, O extends string> {
  readonly name: string;
  readonly inputs: S;
  readonly outputs: readonly O[];
  /** Throws when the action failed. */
  run(context: ActionContext<S, O>): Promise<void>;
}

/** Nothing but the types: inputs and outputs are known within `run` as they are declared. */
export const defineAction = <S extends InputSchema, const O extends string>(
  definition: ActionDefinition<S, O>,
): ActionDefinition<S, O> => definition;

/** The input that every action has. */
export const summaryInput = { summary: oneOf(['always', 'on-failure', 'never'], 'always') } as const;

/** Runs an action in this process and sets its exit code. */
export async function runAction<S extends InputSchema, O extends string>(
  action: ActionDefinition<S & typeof summaryInput, O>,
  installation: Installation,
): Promise<void> {
  const signal = interruptSignal();
  rememberEnvironment(process.env);
  let markdown = '';
  let failure: unknown;
  let when: string = 'on-failure';
  try {
    const inputs = readInputs(action.inputs, (name) => core.getInput(name), actionsLogger.mask);
    when = inputs.summary;
    await action.run({
      inputs,
      logger: actionsLogger,
      signal,
      env: process.env,
      workspace: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
      installation,
      output: (name, value) => {
        core.setOutput(name, value);
      },
      summarize: (text) => {
        markdown += text;
      },
    });
  } catch (error) {
    failure = error;
    reportFailure(action.name, error);
  }
  if (when === 'always' || (when === 'on-failure' && failure !== undefined)) {
    if (failure !== undefined && markdown === '')
      markdown = renderFailure(action.name, describeFailure(failure));
    await writeSummary(markdown);
  }
}

function reportFailure(name: string, error: unknown): void {
  const { message, remedy } = describeFailure(error);
  actionsLogger.error(remedy === undefined ? message : `${message}\n${remedy}`);
  process.exitCode = exitCodeOf(error);
  const isOurs = error instanceof LaminaError;
  if (error instanceof Error && (!isOurs || core.isDebug()))
    actionsLogger.info(`${name}: ${error.stack ?? ''}`);
}

function describeFailure(error: unknown): { message: string; remedy: string | undefined } {
  return { message: errorMessage(error), remedy: error instanceof LaminaError ? error.remedy : undefined };
}

/** A summary is a nicety: where the runner offers none, the log has said everything already. */
async function writeSummary(markdown: string): Promise<void> {
  if (markdown === '' || process.env['GITHUB_STEP_SUMMARY'] === undefined) return;
  // Each part fits for itself; all of them, and the end of the line, have to as well.
  const fitting = trimMarkdown(hideSecrets(markdown), SUMMARY_LIMIT - EOL.length);
  await core.summary.addRaw(fitting, true).write();
}
