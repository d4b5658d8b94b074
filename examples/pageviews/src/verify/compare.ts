// Compares what readers are told with a count of one's own.
import { HOUR } from '../model/hours.ts';
import { inParallel } from '../parallel.ts';
import type { Truth } from './truth.ts';

/** Hours of a page that one question may span. */
const LONGEST = 366 * 24 * HOUR;
const AT_ONCE = 8;

/** What readers are told, by page and hour (milliseconds since 1970). */
export interface Answers {
  readonly views: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Views of the batch run among them, and of the speed layer. */
  readonly batch: number;
  readonly speed: number;
  readonly run: { readonly id: string; readonly bound: Readonly<Record<string, number>> } | null;
}

interface ViewsAnswer {
  readonly hours: readonly { hour: string; views: number; batch: number; speed: number }[];
  readonly next?: string;
  readonly run: Answers['run'];
}

/** Asks the query service, until all parts of an answer are there. @throws where it answers anything but 200 */
export async function ask<Answer>(url: URL, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(url, { signal });
  if (response.status !== 200)
    throw new Error(`${url.pathname} answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
  return (await response.json()) as Answer;
}

/** All views of these pages, from the hour `from` to the hour `to`, both inclusive. */
export async function askViews(
  service: URL,
  pages: Iterable<string>,
  { from, to }: { from: number; to: number },
  signal: AbortSignal,
): Promise<Answers> {
  const views = new Map<string, Map<number, number>>();
  let [batch, speed, run]: [number, number, Answers['run']] = [0, 0, null];
  await inParallel(pages, AT_ONCE, async (page) => {
    const hours = new Map<number, number>();
    for (let start = from; start <= to; start += LONGEST) {
      const url = new URL(`/views/${encodeURIComponent(page)}`, service);
      url.searchParams.set('from', new Date(start).toISOString());
      url.searchParams.set('to', new Date(Math.min(start + LONGEST, to + HOUR)).toISOString());
      url.searchParams.set('limit', '10000');
      const answer = await ask<ViewsAnswer>(url, signal);
      for (const { hour, ...counts } of answer.hours) {
        hours.set(Date.parse(hour), counts.views);
        batch += counts.batch;
        speed += counts.speed;
      }
      run = answer.run;
    }
    views.set(page, hours);
  });
  return { views, batch, speed, run };
}

export interface Difference {
  /** (page, hour) pairs that were compared. */
  readonly compared: number;
  /** Views told that did not happen, and views that happened and were not told. */
  readonly over: number;
  readonly under: number;
}

export function compare(truth: Pick<Truth, 'pages' | 'views'>, answers: Answers['views']): Difference {
  let [compared, over, under] = [0, 0, 0];
  for (const page of new Set([...truth.pages, ...answers.keys()])) {
    const [right, told] = [truth.views(page), answers.get(page) ?? new Map<number, number>()];
    for (const hour of new Set([...right.keys(), ...told.keys()])) {
      const difference = (told.get(hour) ?? 0) - (right.get(hour) ?? 0);
      compared += 1;
      if (difference > 0) over += difference;
      else under -= difference;
    }
  }
  return { compared, over, under };
}
