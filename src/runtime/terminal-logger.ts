// The Logger of a terminal: everything to stderr, so that stdout stays for the answer.
import { styleText } from 'node:util';
import type { Logger } from './logger.ts';

export interface TerminalLoggerOptions {
  readonly write: (text: string) => void;
  readonly colour: boolean;
  readonly verbose: boolean;
}

export function createTerminalLogger({ write, colour, verbose }: TerminalLoggerOptions): Logger {
  const secrets = new Set<string>();
  const paint = (style: Parameters<typeof styleText>[0], value: string): string =>
    colour ? styleText(style, value, { validateStream: false }) : value;
  const line = (value: string): void => {
    let shown = value;
    for (const secret of secrets) shown = shown.replaceAll(secret, '***');
    write(`${shown}\n`);
  };
  return {
    debug: (message) => {
      if (verbose) line(paint('dim', message));
    },
    info: line,
    notice: (message) => line(`${paint('cyan', 'note:')} ${message}`),
    warning: (message) => line(`${paint('yellow', 'warning:')} ${message}`),
    error: (message) => line(`${paint('red', 'error:')} ${message}`),
    group: (name, work) => {
      line(paint('bold', name));
      return work();
    },
    mask: (secret) => {
      if (secret.length > 3) secrets.add(secret);
    },
  };
}
