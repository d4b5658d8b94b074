// The shapes of questions and answers: what comes in is checked by them, what goes out is written by them, and the OpenAPI
// description is made from them.
const time = { type: 'string', format: 'date-time' } as const;
const count = { type: 'integer', minimum: 0 } as const;

const object = (
  properties: Readonly<Record<string, object>>,
  optional: readonly string[] = [],
  description?: string,
): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  ...(description === undefined ? {} : { description }),
});
const list = (items: object): object => ({ type: 'array', items });
const nullable = (schema: object): object => ({ ...schema, nullable: true });

const run = nullable(
  object(
    {
      id: { type: 'string' },
      startedAt: time,
      bound: {
        type: 'object',
        additionalProperties: count,
        description: 'The first offset of each partition that the run has not counted',
      },
    },
    [],
    'The batch run that was merged; null before the first one',
  ),
);
const freshness = object({
  asOf: nullable({ ...time, description: 'Everything that was produced before is in the answer' }),
  lagMs: nullable({ type: 'integer', minimum: 0, description: 'Age of that moment' }),
  behind: { ...count, description: 'Events in the log that are not in the answer' },
});
const parts = {
  views: { ...count, description: 'batch + speed' },
  batch: { ...count, description: 'Counted by the batch run' },
  speed: { ...count, description: 'Counted by the speed layer since' },
};
const next = { type: 'string', description: 'Give it as `cursor` for what follows; missing at the end' };

export const errorSchema = object({
  error: object({ code: { type: 'string' }, message: { type: 'string' }, remedy: { type: 'string' } }),
});

const failures = {
  400: { ...errorSchema, description: 'The question makes no sense' },
  503: { ...errorSchema, description: 'Cassandra cannot be asked' },
};

const range = {
  from: {
    type: 'string',
    description: 'Inclusive, widened to the whole hour; 24 hours before `to` if not given',
  },
  to: {
    type: 'string',
    description: 'Exclusive, widened to the whole hour; the end of this hour if not given',
  },
};
const paging = (most: number): object => ({
  limit: { type: 'integer', minimum: 1, maximum: most, default: Math.min(most, 100) },
  cursor: { type: 'string', maxLength: 32, description: '`next` of the answer before' },
});
const page = object({ page: { type: 'string', description: "The page's path, percent-encoded" } });

export const viewsSchema = {
  summary: 'Views of a page by hour',
  params: page,
  querystring: { type: 'object', properties: { ...range, ...paging(10_000) }, additionalProperties: false },
  response: {
    200: object(
      {
        page: { type: 'string' },
        from: time,
        to: time,
        views: { ...count, description: 'Of the whole range' },
        hours: list(object({ hour: time, ...parts })),
        next,
        run,
        freshness,
      },
      ['next'],
      'Hours with views',
    ),
    ...failures,
  },
};

export const topSchema = {
  summary: 'The most viewed pages',
  querystring: { type: 'object', properties: { ...range, ...paging(1_000) }, additionalProperties: false },
  response: {
    200: object(
      {
        from: time,
        to: time,
        pages: list(object({ page: { type: 'string' }, ...parts })),
        next,
        run,
        freshness,
      },
      ['next'],
      'The most viewed first',
    ),
    ...failures,
  },
};

export const uniquesSchema = {
  summary: 'Unique visitors of a page by hour',
  params: page,
  querystring: { type: 'object', properties: range, additionalProperties: false },
  response: {
    200: object(
      {
        page: { type: 'string' },
        from: time,
        to: time,
        hours: list(
          object({
            hour: time,
            uniques: { ...count, description: 'batch + added' },
            exact: { type: 'boolean', description: 'Whether nothing of it is an estimate' },
            batch: { ...count, description: 'Exact, of the batch run' },
            added: { ...count, description: 'About how many the batch run has not seen' },
          }),
        ),
        run,
        freshness,
      },
      [],
      'Hours with visitors',
    ),
    ...failures,
  },
};

export const statusSchema = {
  summary: 'How far each layer is',
  response: {
    200: object({
      now: time,
      segmentSize: count,
      run,
      previousRun: nullable(object({ id: { type: 'string' }, startedAt: time })),
      freshness,
      partitions: list(
        object({
          partition: count,
          end: { ...count, description: 'Of the log' },
          position: { ...count, description: 'Up to which the speed layer has stored all' },
          bound: { ...count, description: 'Up to which the batch run has counted all' },
        }),
      ),
    }),
    ...failures,
  },
};
