// Asks the person at a terminal.
import { createInterface } from 'node:readline/promises';
import { ConfigurationError } from '../runtime/errors.ts';

/** The answer, trimmed; empty where the person only pressed Enter. */
export async function ask(question: string): Promise<string> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await prompt.question(`${question} `)).trim();
  } finally {
    prompt.close();
  }
}

/**
 * Before something is removed. Where nobody sits at a terminal nobody is asked: the command itself was the decision.
 * @throws {ConfigurationError} for any answer but yes
 */
export async function confirmRemoval(question: string): Promise<void> {
  if (!process.stdin.isTTY || /^y(es)?$/i.test(await ask(`${question} [yes/no]`))) return;
  throw new ConfigurationError('Not confirmed; nothing was removed', {
    remedy: 'Answer "yes", or give --yes.',
  });
}
