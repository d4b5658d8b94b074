// Schemas of OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, prose and examples go.

export type OpenApiSchema = Readonly<Record<string, unknown>>;

/** Keywords that say what a value must be; every other one is prose, or for code generators. */
const KEPT = new Set([
  'type',
  'enum',
  'format',
  'items',
  'properties',
  'required',
  'additionalProperties',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'pattern',
  'oneOf',
  'anyOf',
  'allOf',
]);
const FORMATS = new Set(['uri', 'date-time', 'date', 'email']);
const SCHEMAS = '#/components/schemas/';

/** References are turned to `github#/$defs/NAME`, and `want` is told each of them. */
export function toJsonSchema(schema: OpenApiSchema, want: (name: string) => void): unknown {
  const convert = (value: unknown): unknown => toJsonSchema(value as OpenApiSchema, want);
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    if (!reference.startsWith(SCHEMAS)) throw new Error(`${reference} is not a schema`);
    const name = reference.slice(SCHEMAS.length);
    want(name);
    return { $ref: `github#/$defs/${name}` };
  }
  const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (!KEPT.has(key) || (key === 'format' && !FORMATS.has(value as string))) return [];
    if (key === 'properties')
      return [[key, Object.fromEntries(Object.entries(value as object).map(([k, v]) => [k, convert(v)]))]];
    if (key === 'items' || (key === 'additionalProperties' && typeof value === 'object'))
      return [[key, convert(value)]];
    if (key === 'oneOf' || key === 'anyOf' || key === 'allOf')
      return [[key, (value as unknown[]).map(convert)]];
    return [[key, value]];
  });
  const stated = Object.fromEntries(entries);
  // An address that is empty where there is none.
  const isEmptyable = schema['default'] === '' && 'format' in stated;
  const converted = isEmptyable ? { anyOf: [stated, { enum: [''] }] } : stated;
  return schema['nullable'] === true ? { anyOf: [converted, { type: 'null' }] } : converted;
}
