// The Logger of a GitHub runner: workflow commands, annotations, groups.
import * as core from '@actions/core';
import type { Logger } from '../runtime/logger.ts';
import { withoutCommands, withoutControls } from '../runtime/safe-text.ts';
import { hideSecrets, rememberSecret } from '../runtime/secrets.ts';

// The runner hides what is masked as well; but a log that never had it needs no runner. Where the toolkit writes a
// command, it escapes line breaks itself.
const shown = (message: string): string => withoutControls(hideSecrets(message));

/** Nothing that it writes has a secret, or a workflow command that came with somebody's text. */
export const actionsLogger: Logger = {
  debug: (message) => {
    core.debug(shown(message));
  },
  info: (message) => {
    core.info(withoutCommands(hideSecrets(message)));
  },
  notice: (message, properties) => {
    core.notice(shown(message), properties);
  },
  warning: (message, properties) => {
    core.warning(shown(message), properties);
  },
  error: (message, properties) => {
    core.error(shown(message), properties);
  },
  group: (name, work) => core.group(shown(name), work),
  mask: (secret) => {
    if (secret === '') return;
    rememberSecret(secret);
    core.setSecret(secret);
  },
};
