// The moments at which another batch run became the one that is merged: announced, and the last few kept.
/** @import { Run } from './contract.ts' */
import { element, find, say } from './elements.js';
import { counted, figure, moment, shortId } from './figures.js';
import { moved } from './merge.js';

const KEPT = 5;

/**
 * @param {{ readonly message: HTMLElement, readonly log: HTMLElement }} places
 * @returns {{ look(run: Run | null, now: string): boolean }} whether another run has taken over since the last look
 */
export function createTakeovers({ message, log }) {
  const list = find('ol', log);
  const none = find('.none', log);
  /** @type {Run | null | undefined} */
  let merged;
  return {
    look: (run, now) => {
      const before = merged;
      merged = run;
      if (before === undefined || run === null || run.id === before?.id) return false;
      const events = moved(before, run);
      const way = events < 0 ? 'back from batch to speed' : 'from speed to batch';
      say(
        message,
        `Batch run ${shortId(run.id)} took over: ${counted(Math.abs(events), 'event')} moved ${way}.`,
      );
      const id = element('span', '', shortId(run.id));
      id.title = run.id;
      list.prepend(
        element(
          'li',
          '',
          element('time', '', moment(now, now)),
          id,
          element('span', 'moved', figure(Math.abs(events))),
          element('span', 'way', events < 0 ? 'back to speed' : ''),
        ),
      );
      while (list.childElementCount > KEPT) list.lastElementChild?.remove();
      none.hidden = true;
      return true;
    },
  };
}
