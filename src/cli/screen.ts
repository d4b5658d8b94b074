// The terminal, shared by the log and by the table that is drawn below it.
import type { Progress } from '../layers/types.ts';
import { createProgressView } from './progress-view.ts';

export interface Screen {
  /** Where the log goes; while a table is drawn, above it. */
  readonly write: (text: string) => void;
  /** Shows the progress of `work` and leaves its last state on the screen. */
  showProgress<T>(work: (onProgress: (progress: Progress) => void) => Promise<T>): Promise<T>;
}

/** Draws nothing before `showProgress`. */
export function openScreen(stream: NodeJS.WriteStream): Screen {
  let write = (text: string): void => void stream.write(text);
  return {
    write: (text) => write(text),
    async showProgress(work) {
      const plain = write;
      using view = createProgressView(stream);
      write = view.write;
      try {
        return await work(view.update);
      } finally {
        write = plain;
      }
    },
  };
}
