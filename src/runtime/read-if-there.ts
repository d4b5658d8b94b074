// A file that need not be there.
import { readFile } from 'node:fs/promises';

/** Its text; undefined where there is no such file. Throws whatever else keeps it from being read. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
