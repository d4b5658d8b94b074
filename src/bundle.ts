// What the one bundle in dist/ opens: a stub per door calls one of these, and only that door's code is loaded.
import type { ActionName } from './actions/names.ts';

/** `root` is the checkout that the stub lies in. */
export async function openAction(name: ActionName, root: string): Promise<void> {
  leaveWhenDone();
  await (await import('./actions/entry.ts')).run(name, root);
}

export async function openTerminal(argv: readonly string[], root: string): Promise<void> {
  leaveWhenDone();
  await (await import('./cli/entry.ts')).run(argv, root);
}

/**
 * Goes once nothing is under way any more: no output, no child, no folder that is being removed. Left alone, Node would then
 * take the heap apart, for tens of milliseconds.
 */
function leaveWhenDone(): void {
  process.once('beforeExit', () => {
    process.exit();
  });
}
