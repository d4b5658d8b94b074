// What the speed layer tells about itself.
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface SpeedMetrics {
  readonly registry: Registry;
  readonly events: Counter<'result'>;
  readonly rows: Counter;
  readonly assignments: Counter;
  readonly failures: Counter<'system'>;
  readonly flushSeconds: Histogram;
  readonly unstored: Gauge;
  readonly behind: Gauge;
  readonly lagSeconds: Gauge;
  readonly partitions: Gauge;
}

export function createSpeedMetrics(): SpeedMetrics {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    events: new Counter({
      name: 'pageviews_events_total',
      help: 'Events read, by what became of them',
      labelNames: ['result'],
      registers,
    }),
    rows: new Counter({ name: 'pageviews_rows_written_total', help: 'Rows written to Cassandra', registers }),
    assignments: new Counter({
      name: 'pageviews_assignments_total',
      help: 'How often the group gave this worker its partitions',
      registers,
    }),
    failures: new Counter({
      name: 'pageviews_failures_total',
      help: 'Failed tries, which are made again',
      labelNames: ['system'],
      registers,
    }),
    flushSeconds: new Histogram({
      name: 'pageviews_flush_seconds',
      help: 'Time to store what has changed',
      buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
      registers,
    }),
    unstored: new Gauge({
      name: 'pageviews_unstored_events',
      help: 'Events read and not yet stored',
      registers,
    }),
    behind: new Gauge({ name: 'pageviews_behind_events', help: 'Events not yet stored', registers }),
    lagSeconds: new Gauge({
      name: 'pageviews_lag_seconds',
      help: 'Age of the moment up to which everything is stored',
      registers,
    }),
    partitions: new Gauge({
      name: 'pageviews_partitions',
      help: 'Partitions that this worker reads',
      registers,
    }),
  };
}
