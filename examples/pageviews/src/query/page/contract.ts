// What the query service answers, as the page reads it. Times are ISO 8601 in UTC.

/** The batch run that was merged. `bound`: the first offset of each partition that it has not counted. */
export interface Run {
  readonly id: string;
  readonly startedAt: string;
  readonly bound: Readonly<Record<string, number>>;
}

/** Everything produced before `asOf` is in the answer; `behind` events of the log are not yet. */
export interface Freshness {
  readonly asOf: string | null;
  readonly lagMs: number | null;
  readonly behind: number;
}

interface Answer {
  readonly run: Run | null;
  readonly freshness: Freshness;
}

/** views = batch + speed */
export interface Counts {
  readonly views: number;
  readonly batch: number;
  readonly speed: number;
}

export interface Hour extends Counts {
  readonly hour: string;
}

export interface Views extends Answer {
  readonly page: string;
  readonly from: string;
  readonly to: string;
  readonly views: number;
  readonly hours: readonly Hour[];
}

export interface TopPage extends Counts {
  readonly page: string;
}

export interface Top extends Answer {
  readonly from: string;
  readonly to: string;
  readonly pages: readonly TopPage[];
}

/** `exact` is false while `added` is an estimate of the visitors that the batch run has not seen. */
export interface UniquesHour {
  readonly hour: string;
  readonly uniques: number;
  readonly exact: boolean;
  readonly batch: number;
  readonly added: number;
}

export interface Uniques extends Answer {
  readonly page: string;
  readonly from: string;
  readonly to: string;
  readonly hours: readonly UniquesHour[];
}

/** `end` of the log; `position`: what the speed layer has stored; `bound`: what batch has counted. */
export interface Partition {
  readonly partition: number;
  readonly end: number;
  readonly position: number | null;
  readonly bound: number | null;
}

export interface Status extends Answer {
  readonly previousRun: { readonly id: string; readonly startedAt: string } | null;
  readonly partitions: readonly Partition[];
  readonly segmentSize: number;
  readonly now: string;
}

/** The body of each answer that is an error. */
export interface Refused {
  readonly error: { readonly code: string; readonly message: string; readonly remedy: string };
}
