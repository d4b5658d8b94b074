// The live page: asks the service once a second and shows what it said last, and how old that is.
/** @import { Round } from './ask.js' */
/** @import { Uniques, Views } from './contract.ts' */
/** @import { Verdict } from './verdict.js' */
import { askAll, repeat } from './ask.js';
import { createChart } from './chart.js';
import { createChooser } from './chooser.js';
import { find, say } from './elements.js';
import { exactly, figure, moment, share } from './figures.js';
import { canBeAsked, everyHour, lastHour, pageToShow, sumOf } from './merge.js';
import { createPartitions } from './partitions.js';
import { createTakeovers } from './takeovers.js';
import { judge, judgeFailure } from './verdict.js';

const PERIOD = 1000;
/** As long as the transitions in page.css, and a moment more. */
const HANDOVER = 1600;

/** The page that the address names, so that a choice can be kept and handed on. */
const named = () => {
  try {
    const name = decodeURIComponent(location.hash.slice(1));
    return canBeAsked(name) ? name : undefined;
  } catch {
    return undefined; // somebody's own address, with a % that begins nothing
  }
};

let chosen = named();
/** @type {{ at: string, clock: number } | undefined} when the service last answered, by its clock and by ours */
let last;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let handover;

const chart = createChart(find('.chart'));
const partitions = createPartitions(find('.log'));
const takeovers = createTakeovers({ message: find('.message'), log: find('.takeovers') });
const chooser = createChooser(find('.pages'), (page) => {
  chosen = page;
  history.replaceState(null, '', `#${encodeURIComponent(page.toWellFormed())}`);
  rounds.now();
});
addEventListener('hashchange', () => {
  chosen = named();
  rounds.now();
});

const rounds = repeat(async (signal) => {
  const round = await askAll((top) => pageToShow(chosen, top), signal);
  if (signal.aborted) return;
  try {
    show(round);
  } catch (error) {
    // The next round goes on; what was understood stays.
    showVerdict(failed({ ...round, failure: { message: `An answer makes no sense: ${String(error)}.` } }));
  }
}, PERIOD);

/** @param {Round} round */
function show(round) {
  const { status, top, views, uniques, failure } = round;
  if (status !== undefined && failure === undefined) last = { at: status.now, clock: performance.now() };
  if (top !== undefined) {
    const page = pageToShow(chosen, top);
    const listed = top.pages.some((each) => each.page === page);
    const more = !listed && views !== undefined ? [{ page: views.page, ...sumOf(views.hours) }] : [];
    chooser.show([...top.pages, ...more], page);
  }
  const merged = views ?? status;
  if (merged !== undefined && status !== undefined && takeovers.look(merged.run, status.now)) handOver();
  if (status !== undefined) partitions.show(status);
  if (views !== undefined) showViews(views, uniques);
  else if (top !== undefined && top.pages.length === 0) chart.show(everyHour({ ...top, hours: [] }));
  showVerdict(
    failure === undefined && merged !== undefined && status !== undefined
      ? judge(merged.freshness, status.now)
      : failed(round),
  );
}

/** Lets the change that comes next be seen: what is drawn moves instead of jumping. */
function handOver() {
  clearTimeout(handover);
  document.body.classList.add('handover');
  handover = setTimeout(() => document.body.classList.remove('handover'), HANDOVER);
}

/** @param {Round} round */
const failed = ({ failure }) =>
  judgeFailure(
    failure ?? { message: '' },
    last === undefined ? undefined : { at: last.at, ago: performance.now() - last.clock },
  );

/**
 * @param {Views} views
 * @param {Uniques | undefined} uniques
 */
function showViews(views, uniques) {
  const hours = everyHour(views);
  const sum = sumOf(hours);
  chart.show(hours);
  say(find('.shown'), views.page);
  showTotal('.total-views', sum.views);
  showTotal('.total-batch', sum.batch, share(sum.batch, sum.views));
  showTotal('.total-speed', sum.speed, share(sum.speed, sum.views));
  if (uniques === undefined) return;
  const now = lastHour(views);
  const hour = uniques.hours.find((each) => Date.parse(each.hour) === Date.parse(now));
  showTotal('.total-uniques', hour?.uniques ?? 0, hour === undefined || hour.exact ? 'exact' : 'about');
}

/**
 * @param {string} selector
 * @param {number} value
 * @param {string} [remark]
 */
function showTotal(selector, value, remark) {
  const total = find(selector);
  const number = find('b', total);
  say(number, figure(value));
  number.title = exactly(value);
  if (remark !== undefined) say(find('small', total), remark);
}

/** @param {Verdict} verdict */
function showVerdict({ level, title, detail }) {
  const place = find('.verdict');
  say(find('.title', place), title);
  say(find('.detail', place), detail);
  const before = place.dataset['level'];
  place.dataset['level'] = level;
  const old = level === 'bad' && last !== undefined;
  document.body.classList.toggle('old', old);
  if (old && last !== undefined)
    for (const mark of document.querySelectorAll('.since'))
      say(mark, `old, since ${moment(last.at, last.at)}`);
  if (before === level) return;
  // Said once when it turns, not with each number.
  const alarming = level === 'bad' || level === 'late';
  const calmed = before === 'bad' || before === 'late';
  if (alarming || calmed) say(find('.alarm'), alarming ? title : 'The numbers are fresh again.');
  document.title = `${alarming ? '⚠ ' : ''}Page views, live`;
}
