// A reader who asks twenty times a second and knows what may be answered.
import { setTimeout as delay } from 'node:timers/promises';
import type { Traffic } from './traffic.ts';

interface ViewsAnswer {
  readonly hours: readonly { hour: string; views: number }[];
  readonly run: { readonly id: string } | null;
  readonly freshness: { readonly asOf: string | null };
}

export interface Observation {
  answers: number;
  /** Answers other than 200. */
  refused: number;
  /** The most views told of a page and hour that had not happened. */
  over: number;
  /** The most views missing in an answer that said itself that they are in it. */
  under: number;
  readonly runs: Set<string>;
}

const EVERY = 50;

/** Asks for the pages in turn until `signal` is aborted. */
export async function readOn(
  service: URL,
  traffic: Traffic,
  from: number,
  signal: AbortSignal,
): Promise<Observation> {
  const seen: Observation = { answers: 0, refused: 0, over: 0, under: 0, runs: new Set() };
  for (let turn = 0; !signal.aborted; turn += 1) {
    const started = performance.now();
    // The most viewed first: there is most to be wrong about.
    const pages = traffic.truth.pages.slice(0, 8);
    const page = pages[turn % Math.max(1, pages.length)];
    if (page !== undefined) await look(service, page, from, traffic, seen);
    await delay(Math.max(0, EVERY - (performance.now() - started)));
  }
  return seen;
}

async function look(
  service: URL,
  page: string,
  from: number,
  traffic: Traffic,
  seen: Observation,
): Promise<void> {
  const url = new URL(`/views/${encodeURIComponent(page)}`, service);
  url.searchParams.set('from', new Date(from).toISOString());
  let answer: ViewsAnswer;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(15_000) });
    if (response.status !== 200) throw new Error(String(response.status));
    answer = (await response.json()) as ViewsAnswer;
  } catch {
    seen.refused += 1;
    return;
  }
  seen.answers += 1;
  if (answer.run !== null) seen.runs.add(answer.run.id);
  const told = new Map(answer.hours.map(({ hour, views }) => [Date.parse(hour), views]));
  const happened = traffic.truth.views(page);
  for (const [hour, views] of told) seen.over = Math.max(seen.over, views - (happened.get(hour) ?? 0));
  if (answer.freshness.asOf === null) return;
  const promised = traffic.acknowledgedBefore(page, Date.parse(answer.freshness.asOf));
  for (const [hour, views] of promised) seen.under = Math.max(seen.under, views - (told.get(hour) ?? 0));
}
