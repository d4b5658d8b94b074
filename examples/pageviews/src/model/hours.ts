// Views are counted by the hour in which they happened, in UTC.
export const HOUR = 3_600_000;

/** Milliseconds since 1970 at which the hour of `at` began. */
export const hourOf = (at: number): number => Math.floor(at / HOUR) * HOUR;
