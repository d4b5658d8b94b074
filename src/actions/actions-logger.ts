// The Logger of a GitHub runner: workflow commands, annotations, groups.
import type { Logger } from '../runtime/logger.ts';
import * as runner from './workflow-commands.ts';

export const actionsLogger: Logger = {
  debug: runner.debug,
  info: runner.info,
  notice: (message, properties) => runner.annotate('notice', message, properties),
  warning: (message, properties) => runner.annotate('warning', message, properties),
  error: (message, properties) => runner.annotate('error', message, properties),
  group: runner.group,
  mask: (secret) => {
    if (secret !== '') runner.setSecret(secret);
  },
};
