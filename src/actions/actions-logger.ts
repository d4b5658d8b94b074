// The Logger of a GitHub runner: workflow commands, annotations, groups.
import * as core from '@actions/core';
import type { AnnotationProperties, Logger } from '../runtime/logger.ts';
import { withoutCommands } from '../runtime/safe-text.ts';
import { logged, rememberSecret } from '../runtime/secrets.ts';

/** In characters; source: the runner, whose ExecutionContext cuts an issue's message there, in the log as well. */
export const ANNOTATION_LIMIT = 4096;
const CUT = ' … ';
/** What is kept of its end, where the remedy stands. */
const END = 1024;

type Annotate = (message: string, properties?: AnnotationProperties) => void;

/** Where an annotation is too long, it keeps both ends, and the log has the whole before it. */
const annotation =
  (write: Annotate): Annotate =>
  (message, properties) => {
    const text = logged(message);
    if (text.length <= ANNOTATION_LIMIT) {
      write(text, properties);
      return;
    }
    core.info(withoutCommands(text));
    const begin = text.slice(0, ANNOTATION_LIMIT - CUT.length - END);
    write(`${begin}${CUT}${text.slice(-END)}`.toWellFormed(), properties);
  };

/**
 * Nothing that it writes has a secret, or a workflow command that came with somebody's text. The runner hides what is
 * masked as well; but a log that never had it needs no runner. Where the toolkit writes a command, it escapes line
 * breaks itself.
 */
export const actionsLogger: Logger = {
  debug: (message) => {
    core.debug(logged(message));
  },
  info: (message) => {
    core.info(withoutCommands(logged(message)));
  },
  notice: annotation(core.notice),
  warning: annotation(core.warning),
  error: annotation(core.error),
  group: (name, work) => core.group(logged(name), work),
  mask: (secret) => {
    if (secret === '') return;
    rememberSecret(secret);
    core.setSecret(secret);
  },
};
