// The pages to choose from, most viewed first, each with its count and how much of it is batch and speed.
/** @import { TopPage } from './contract.ts' */
import { element, find, measure, say } from './elements.js';
import { exactly, figure } from './figures.js';
import { canBeAsked } from './merge.js';

/**
 * @param {HTMLElement} root
 * @param {(page: string) => void} choose
 * @returns {{ show(pages: readonly TopPage[], chosen: string | undefined): void }}
 */
export function createChooser(root, choose) {
  const list = find('.choices', root);
  const none = find('.none', root);
  /** @type {Map<string, ReturnType<typeof makeChoice>>} */
  let choices = new Map();

  return {
    show: (pages, chosen) => {
      const most = Math.max(1, ...pages.map(({ views }) => views));
      const next = new Map(
        pages.map((page) => [page.page, choices.get(page.page) ?? makeChoice(page.page, choose)]),
      );
      for (const page of pages) next.get(page.page)?.show(page, most, page.page === chosen);
      if ([...next.keys()].join('\n') !== [...choices.keys()].join('\n')) {
        // An element that is moved loses the focus.
        const focused = document.activeElement;
        list.replaceChildren(...[...next.values()].map(({ item }) => item));
        if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
      }
      choices = next;
      none.hidden = pages.length > 0;
    },
  };
}

/**
 * @param {string} page
 * @param {(page: string) => void} choose
 */
function makeChoice(page, choose) {
  const input = element('input');
  input.type = 'radio';
  input.name = 'page';
  input.disabled = !canBeAsked(page);
  input.addEventListener('change', () => choose(page));
  // A name may be written from right to left, or pretend to be.
  const name = element('bdi', 'name', page === '' ? '(no name)' : page);
  name.title = page;
  const count = element('span', 'count');
  const batch = element('span', 'batch');
  const speed = element('span', 'speed');
  const item = element('label', 'choice', input, name, count, element('span', 'share', batch, speed));
  /**
   * @param {TopPage} counts
   * @param {number} most
   * @param {boolean} chosen
   */
  const show = (counts, most, chosen) => {
    input.checked = chosen;
    say(count, figure(counts.views));
    count.title = `${exactly(counts.batch)} batch + ${exactly(counts.speed)} speed`;
    measure(batch, 'width', counts.batch / most);
    measure(speed, 'width', counts.speed / most);
  };
  return { item, show };
}
