// When a schedule is due: cron's five fields in UTC, its names (@hourly, …) and `@every 1m`.

const NAMED: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};
const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };
const MINUTE = 60_000;
/** A day of a leap year may be the next one. */
const HORIZON = 8 * 366 * 24 * 60;

export interface Schedule {
  /** The first time after `time`, both in milliseconds since the epoch. */
  next(time: number): number;
}

/** @throws {Error} with what is wrong with it. */
export function parseSchedule(text: string): Schedule {
  const every = /^@every ((?:\d+[smh])+)$/.exec(text.trim())?.[1];
  if (every !== undefined) {
    const interval = [...every.matchAll(/(\d+)([smh])/g)].reduce(
      (sum, [, number = '', unit = '']) => sum + Number(number) * (UNITS[unit] ?? 0),
      0,
    );
    if (interval < 1_000) throw new Error(`"${text}" is shorter than a second`);
    return { next: (time) => Math.floor(time / 1_000) * 1_000 + interval };
  }
  const fields = (NAMED[text.trim()] ?? text).trim().split(/\s+/);
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = fields;
  if (fields.length !== 5) throw new Error(`expected exactly 5 fields, found ${fields.length}: [${text}]`);
  const minutes = parseField(minute, 0, 59);
  const hours = parseField(hour, 0, 23);
  const days = parseField(day, 1, 31);
  const months = parseField(month, 1, 12);
  const weekdays = new Set([...parseField(weekday, 0, 7)].map((number) => number % 7));
  // As cron has it: where both days are named, one of them is enough.
  const either = !day.startsWith('*') && !weekday.startsWith('*');
  const onDay = (date: Date): boolean => {
    const [byDay, byWeekday] = [days.has(date.getUTCDate()), weekdays.has(date.getUTCDay())];
    return months.has(date.getUTCMonth() + 1) && (either ? byDay || byWeekday : byDay && byWeekday);
  };
  return {
    next: (time) => {
      let candidate = (Math.floor(time / MINUTE) + 1) * MINUTE;
      for (let tries = 0; tries < HORIZON; tries += 1) {
        const date = new Date(candidate);
        if (!onDay(date))
          candidate = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1);
        else if (hours.has(date.getUTCHours()) && minutes.has(date.getUTCMinutes())) return candidate;
        else candidate += MINUTE;
      }
      throw new Error(`"${text}" never comes`);
    },
  };
}

function parseField(field: string, lowest: number, highest: number): Set<number> {
  const found = new Set<number>();
  for (const part of field.split(',')) {
    const [, range = '', step = '1'] = /^(\*|\d+(?:-\d+)?)(?:\/(\d+))?$/.exec(part) ?? [];
    const [from = '', to] = range === '*' ? [String(lowest), String(highest)] : range.split('-');
    const end = to ?? (part.includes('/') ? String(highest) : from);
    const valid =
      range !== '' && Number(from) >= lowest && Number(end) <= highest && Number(from) <= Number(end);
    if (!valid || Number(step) < 1)
      throw new Error(`failed to parse "${field}": expected ${lowest} to ${highest}`);
    for (let number = Number(from); number <= Number(end); number += Number(step)) found.add(number);
  }
  return found;
}
