// What the one bundle in dist/ opens: a stub per door calls one of these, and only that door's code is loaded.
import type { ActionName } from './actions/names.ts';

/** `root` is the checkout that the stub lies in. Ends the process. */
export async function openAction(name: ActionName, root: string): Promise<void> {
  await (await import('./actions/entry.ts')).run(name, root);
  await leave();
}

/** Ends the process. */
export async function openTerminal(argv: readonly string[], root: string): Promise<void> {
  await (await import('./cli/entry.ts')).run(argv, root);
  await leave();
}

/** Goes once all that was written is out. Left alone, Node would first take the heap apart: tens of milliseconds. */
async function leave(): Promise<never> {
  const flushed = [process.stdout, process.stderr].map(
    (stream) => new Promise((resolve) => void stream.write('', resolve)),
  );
  await Promise.all(flushed);
  process.exit();
}
