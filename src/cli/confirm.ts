// Asks a person at a terminal before something is removed.
import { createInterface } from 'node:readline/promises';

export async function confirm(question: string): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await prompt.question(`${question} [yes/no] `)).trim());
  } finally {
    prompt.close();
  }
}
