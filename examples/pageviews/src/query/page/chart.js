// Views per hour: a column for each, batch below and speed on top of it; the same numbers as a table.
/** @import { Hour } from './contract.ts' */
import { element, find, measure, say } from './elements.js';
import { compact, counted, exactly, hourOf, hourSpan, ticks } from './figures.js';

/**
 * @typedef {ReturnType<typeof makeColumn>} Column
 *
 * @param {HTMLElement} root
 * @returns {{ show(hours: readonly Hour[]): void }}
 */
export function createChart(root) {
  const bars = find('.bars', root);
  const scale = find('.scale', root);
  const rows = find('tbody', root);
  /** @type {Column[]} */
  let columns = [];

  // One stop for the Tab key; arrows go from hour to hour.
  /** @param {number} index */
  const goTo = (index) => {
    const target = columns[Math.min(columns.length - 1, Math.max(0, index))];
    for (const column of columns) column.button.tabIndex = column === target ? 0 : -1;
    target?.button.focus();
  };
  bars.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') bars.classList.add('quiet');
    const at = columns.findIndex(({ button }) => button === document.activeElement);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: columns.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    goTo(to);
  });
  // Escape puts the bubble away until another bar is asked for.
  for (const name of ['focusin', 'pointerover'])
    bars.addEventListener(name, () => bars.classList.remove('quiet'));

  return {
    show: (hours) => {
      if (columns.length !== hours.length) {
        columns = hours.map(makeColumn);
        bars.replaceChildren(...columns.map(({ item }) => item));
        rows.replaceChildren(...columns.map(({ row }) => row));
        const last = columns.at(-1);
        if (last !== undefined) last.button.tabIndex = 0;
      }
      const marks = ticks(Math.max(0, ...hours.map(({ views }) => views)));
      const top = marks.at(-1) ?? 1;
      showScale(scale, marks);
      hours.forEach((hour, index) => columns[index]?.show(hour, top));
    },
  };
}

/**
 * @param {HTMLElement} scale
 * @param {readonly number[]} marks
 */
function showScale(scale, marks) {
  const top = marks.at(-1) ?? 1;
  if (scale.dataset['top'] === String(top) && scale.childElementCount === marks.length) return;
  scale.dataset['top'] = String(top);
  scale.replaceChildren(
    ...marks.map((mark) => {
      const line = element('div', 'mark', element('span', '', compact(mark)));
      measure(line, 'bottom', mark / top);
      return line;
    }),
  );
}

function makeColumn() {
  const batch = element('span', 'batch');
  const speed = element('span', 'speed');
  const [span, sum, parts] = [element('b'), element('span'), element('span')];
  const tip = element('span', 'tip', span, sum, parts);
  const stack = element('span', 'stack', tip, batch, speed);
  const button = element('button', 'bar', stack);
  button.type = 'button';
  button.tabIndex = -1;
  const label = element('span', 'hour');
  const item = element('li', '', button, label);
  const cells = [element('th'), element('td'), element('td'), element('td')];
  cells[0]?.setAttribute('scope', 'row');

  /**
   * @param {Hour} hour
   * @param {number} top
   */
  const show = (hour, top) => {
    const when = hourSpan(hour.hour);
    const start = new Date(hour.hour).getUTCHours();
    measure(batch, 'height', hour.batch / top);
    measure(speed, 'height', hour.speed / top);
    say(span, `${when} UTC`);
    say(sum, counted(hour.views, 'view'));
    say(parts, `${exactly(hour.batch)} batch + ${exactly(hour.speed)} speed`);
    const spoken = `${when} UTC: ${counted(hour.views, 'view')}, batch ${exactly(hour.batch)}, speed ${exactly(hour.speed)}`;
    if (button.ariaLabel !== spoken) button.ariaLabel = spoken;
    say(label, hourOf(hour.hour));
    label.className = `hour${start % 3 === 0 ? ' third' : ''}${start % 6 === 0 ? ' sixth' : ''}`;
    [when, hour.views, hour.batch, hour.speed].forEach((value, index) => {
      const cell = cells[index];
      if (cell !== undefined) say(cell, typeof value === 'number' ? exactly(value) : value);
    });
  };
  return { item, button, row: element('tr', '', ...cells), show };
}
