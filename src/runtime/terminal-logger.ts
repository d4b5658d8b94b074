// The Logger of a terminal: everything to stderr, so that stdout stays for the answer.
import { styleText } from 'node:util';
import type { Logger } from './logger.ts';
import { withoutControls } from './safe-text.ts';
import { hideSecrets, rememberSecret } from './secrets.ts';

export interface TerminalLoggerOptions {
  readonly write: (text: string) => void;
  readonly colour: boolean;
  readonly verbose: boolean;
}

/**
 * What it writes are whole lines, without secrets and terminal sequences of others; debug lines only where `verbose`.
 */
export function createTerminalLogger({ write, colour, verbose }: TerminalLoggerOptions): Logger {
  const paint = (style: Parameters<typeof styleText>[0], value: string): string =>
    colour ? styleText(style, value, { validateStream: false }) : value;
  const shown = (message: string): string => withoutControls(hideSecrets(message));
  const line = (value: string): void => write(`${value}\n`);
  return {
    debug: (message) => {
      if (verbose) line(paint('dim', shown(message)));
    },
    info: (message) => line(shown(message)),
    notice: (message) => line(`${paint('cyan', 'note:')} ${shown(message)}`),
    warning: (message) => line(`${paint('yellow', 'warning:')} ${shown(message)}`),
    error: (message) => line(`${paint('red', 'error:')} ${shown(message)}`),
    group: (name, work) => {
      line(paint('bold', shown(name)));
      return work();
    },
    mask: rememberSecret,
  };
}
