// Numbers and times as a reader sees them. Pure.

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Between a number and its unit: the two never part at the end of a line. */
const GLUE = '\u00a0';
const UNITS = ['', 'k', 'M', 'B', 'T'];
const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/**
 * Every digit: 1,234,567.
 * @param {number} value
 */
export const exactly = (value) => GROUPED.format(value);

/**
 * In three digits at most, or two and a tenth: 999, 1.2 k, 12.3 M, 123 B.
 * @param {number} value
 */
export function compact(value) {
  let unit = 0;
  let scaled = Math.round(value);
  // What would be rounded to 1,000 belongs to the next unit: 999,950 is 1 M.
  while (rounded(scaled) >= 1000 && unit < UNITS.length - 1) {
    unit += 1;
    scaled /= 1000;
  }
  return unit === 0
    ? exactly(scaled)
    : `${GROUPED_TENTHS.format(rounded(scaled))}${GLUE}${UNITS[unit] ?? ''}`;
}
const GROUPED_TENTHS = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
/** @param {number} value */
const rounded = (value) => (value < 99.95 ? Math.round(value * 10) / 10 : Math.round(value));

/**
 * Every digit as long as there are few enough of them, compact beyond.
 * @param {number} value
 * @param {number} [digits]
 */
export const figure = (value, digits = 7) => (value < 10 ** digits ? exactly(value) : compact(value));

/**
 * Said of one and of many.
 * @param {number} value
 * @param {string} noun
 */
export const counted = (value, noun) => `${exactly(value)} ${noun}${value === 1 ? '' : 's'}`;

/**
 * A part of a whole: 0% and 100% are said of nothing and of all only.
 * @param {number} part
 * @param {number} whole
 */
export function share(part, whole) {
  if (whole <= 0) return '–';
  const percent = (100 * part) / whole;
  if (percent > 0 && percent < 1) return '< 1%';
  if (percent < 100 && percent > 99) return '> 99%';
  return `${Math.round(percent)}%`;
}

/**
 * Round numbers from 0 to at least the largest value, in four or five steps of 1, 2 or 5 times a power of ten. What is
 * counted comes in whole numbers, so no step is smaller than 1.
 * @param {number} largest
 * @returns {readonly number[]} of two at least; the last one is the top of the axis
 */
export function ticks(largest) {
  const step = roundUp(Math.max(1, largest / 5));
  const steps = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

/**
 * The next of 1, 2, 5, 10, 20, 50 …
 * @param {number} value
 */
export function roundUp(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 5].find((each) => value <= each * power) ?? 10;
  return factor * power;
}

/**
 * A moment's time of day in UTC, with the date before it when that is not today's.
 * @param {string} time ISO 8601
 * @param {string} now
 * @param {{ readonly millis?: boolean }} [options]
 * @throws {RangeError} for what is no time
 */
export function moment(time, now, { millis = false } = {}) {
  const iso = new Date(time).toISOString();
  const clock = iso.slice(11, millis ? 23 : 19);
  return iso.slice(0, 10) === new Date(now).toISOString().slice(0, 10)
    ? clock
    : `${iso.slice(0, 10)} ${clock}`;
}

/**
 * 12:00, in UTC.
 * @param {string} hour
 */
export const hourOf = (hour) => new Date(hour).toISOString().slice(11, 16);

/**
 * 12:00–13:00; the last hour of a day ends at 24:00.
 * @param {string} hour
 */
export function hourSpan(hour) {
  const start = new Date(hour).getUTCHours();
  return `${hourOf(hour)}–${String(start + 1).padStart(2, '0')}:00`;
}

/**
 * How long, in the coarsest unit that still tells: 0.4 s, 12 s, 3 min, 5 h, 4 d. Clocks that disagree make no time
 * negative.
 * @param {number} millis
 */
export function lasted(millis) {
  const time = Math.max(0, millis);
  if (time < 9950) return `${(time / SECOND).toFixed(1)}${GLUE}s`;
  if (time < MINUTE) return `${Math.floor(time / SECOND)}${GLUE}s`;
  if (time < HOUR) return `${Math.floor(time / MINUTE)}${GLUE}min`;
  return time < 2 * DAY ? `${Math.floor(time / HOUR)}${GLUE}h` : `${Math.floor(time / DAY)}${GLUE}d`;
}

/**
 * Enough of a run's id to tell it from its neighbours: a timeuuid begins with the part that changes fastest.
 * @param {string} id
 */
export const shortId = (id) => id.slice(0, 8);
