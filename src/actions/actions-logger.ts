// The Logger of a GitHub runner: workflow commands, annotations, groups.
import * as core from '@actions/core';
import type { Logger } from '../runtime/logger.ts';

export const actionsLogger: Logger = {
  debug: core.debug,
  info: core.info,
  notice: (message, properties) => {
    core.notice(message, properties);
  },
  warning: (message, properties) => {
    core.warning(message, properties);
  },
  error: (message, properties) => {
    core.error(message, properties);
  },
  group: (name, work) => core.group(name, work),
  mask: (secret) => {
    if (secret !== '') core.setSecret(secret);
  },
};
