// How far each layer has come in each partition of the log.
/** @import { Partition, Run, Status } from './contract.ts' */
import { element, find, measure, say } from './elements.js';
import { compact, counted, exactly, figure, lasted, moment, shortId } from './figures.js';
import { reachOf, stripOf } from './merge.js';

/** Offsets are compared digit by digit, as long as a phone has room for three of them. */
const DIGITS = 10;

/**
 * @param {HTMLElement} root
 * @returns {{ show(status: Status): void }}
 */
export function createPartitions(root) {
  const list = find('ul', root);
  const scale = find('.reach', root);
  let reach = 0;
  /** @type {ReturnType<typeof makeStrip>[]} */
  let strips = [];
  return {
    show: ({ run, previousRun, partitions, now }) => {
      showRun(root, run, previousRun, now);
      reach = reachOf(partitions, reach);
      say(scale, `Each strip: the newest ${compact(reach)} events of a partition.`);
      if (strips.length !== partitions.length) {
        strips = partitions.map(makeStrip);
        list.replaceChildren(...strips.map(({ item }) => item));
      }
      partitions.forEach((partition, index) => strips[index]?.show(partition, reach));
    },
  };
}

/**
 * @param {HTMLElement} root
 * @param {Run | null} run
 * @param {Status['previousRun']} before
 * @param {string} now
 */
function showRun(root, run, before, now) {
  say(find('.run-id', root), run === null ? 'none yet, speed counts everything' : shortId(run.id));
  find('.run-id', root).title = run?.id ?? '';
  say(
    find('.run-start', root),
    run === null
      ? '–'
      : `${moment(run.startedAt, now)} (${lasted(Date.parse(now) - Date.parse(run.startedAt))} ago)`,
  );
  say(
    find('.run-before', root),
    before === null ? '–' : `${shortId(before.id)}, ${moment(before.startedAt, now)}`,
  );
}

function makeStrip() {
  const name = element('span', 'partition');
  const [empty, batch, speed, open] = ['void', 'batch', 'speed', 'open'].map((part) => element('span', part));
  const strip = element('span', 'strip', ...[empty, batch, speed, open].filter((each) => each !== undefined));
  strip.setAttribute('role', 'img');
  const fields = ['Batch bound', 'Speed position', 'End of log'].map((label) => {
    const value = element('dd');
    return { value, field: element('div', '', element('dt', '', label), value) };
  });
  const item = element('li', '', name, strip, element('dl', '', ...fields.map(({ field }) => field)));
  /**
   * @param {Partition} partition
   * @param {number} reach
   */
  const show = (partition, reach) => {
    const parts = stripOf(partition, reach);
    say(name, `Partition ${partition.partition}`);
    if (empty !== undefined) measure(empty, 'width', parts.void);
    if (batch !== undefined) measure(batch, 'width', parts.batch);
    if (speed !== undefined) measure(speed, 'width', parts.speed);
    if (open !== undefined) measure(open, 'width', parts.open);
    const { bound, position, end } = partition;
    const speedHas = Math.max(0, (position ?? 0) - (bound ?? 0));
    strip.ariaLabel = `Batch has counted ${exactly(bound ?? 0)}, speed ${exactly(speedHas)} more; ${counted(parts.behind, 'event')} behind.`;
    [bound, position, end].forEach((offset, index) => {
      const value = fields[index]?.value;
      if (value === undefined) return;
      say(value, offset === null ? '–' : figure(offset, DIGITS));
      value.title = offset === null ? '' : exactly(offset);
    });
  };
  return { item, show };
}
