// Asks the person at a terminal.
import { createInterface } from 'node:readline/promises';

/** The answer, trimmed; empty where the person only pressed Enter. */
export async function ask(question: string): Promise<string> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await prompt.question(`${question} `)).trim();
  } finally {
    prompt.close();
  }
}

/** Before something is removed. */
export const confirm = async (question: string): Promise<boolean> =>
  /^y(es)?$/i.test(await ask(`${question} [yes/no]`));
