// The Logger of a terminal: everything to stderr, so that stdout stays for the answer.
import { styleText } from 'node:util';
import type { Logger } from './logger.ts';
import { logged, rememberSecret } from './secrets.ts';

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
  const line = (value: string): void => write(`${value}\n`);
  return {
    debug: (message) => {
      if (verbose) line(paint('dim', logged(message)));
    },
    info: (message) => line(logged(message)),
    notice: (message) => line(`${paint('cyan', 'note:')} ${logged(message)}`),
    warning: (message) => line(`${paint('yellow', 'warning:')} ${logged(message)}`),
    error: (message) => line(`${paint('red', 'error:')} ${logged(message)}`),
    group: (name, work) => {
      line(paint('bold', logged(name)));
      return work();
    },
    mask: rememberSecret,
  };
}
