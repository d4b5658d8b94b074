// The hand-over between speed and batch: by offsets, never by time, so that an event late by hours is in exactly one of them.
// Each partition is cut into segments of the same size. Which segment an event is in follows from its offset alone, so
// both layers agree on it without talking: batch counts whole segments, and speed is asked for the rest.

/** First offsets that something has not counted, by partition; a partition that is not named has none counted. */
export type Bound = ReadonlyMap<number, number>;

export const segmentOf = (offset: number, size: number): number => Math.floor(offset / size);

/** The first offset of the segment that `offset` is in. */
export const segmentStart = (offset: number, size: number): number => segmentOf(offset, size) * size;

/** Whether a batch run that counted up to `bound` leaves this segment to the speed layer. */
export const isAfterBound = (bound: Bound, partition: number, segment: number, size: number): boolean =>
  segment * size >= (bound.get(partition) ?? 0);
