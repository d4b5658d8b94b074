// A strict reading of the structural schemas in CRDs: unknown fields are mistakes, unless the schema lets them through.

export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
}

/** Every mistake as `path: what`. `partial` does not ask for required fields (a patch). */
export function findMistakes(value: unknown, schema: Schema, path = '', partial = false): string[] {
  if (schema['x-kubernetes-int-or-string'] === true) return [];
  const mistakes: string[] = [];
  if (schema.enum !== undefined && !schema.enum.includes(value))
    mistakes.push(`${path}: not one of the enum`);
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(String(value)))
    mistakes.push(`${path}: does not match ${schema.pattern}`);
  if (schema.minimum !== undefined && Number(value) < schema.minimum)
    mistakes.push(`${path}: below the minimum`);
  if (!fitsType(value, schema.type)) return [...mistakes, `${path}: is not of type ${schema.type ?? ''}`];
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items !== undefined)
      value.forEach((item, index) =>
        mistakes.push(...findMistakes(item, items, `${path}[${index}]`, partial)),
      );
    return mistakes;
  }
  if (typeof value !== 'object' || value === null) return mistakes;
  return [...mistakes, ...findFieldMistakes(value as Record<string, unknown>, schema, path, partial)];
}

function findFieldMistakes(
  value: Record<string, unknown>,
  schema: Schema,
  path: string,
  partial: boolean,
): string[] {
  const mistakes = partial
    ? []
    : (schema.required ?? [])
        .filter((field) => value[field] === undefined)
        .map((field) => `${path}.${field}: is required`);
  for (const [field, child] of Object.entries(value)) {
    const known = schema.properties?.[field];
    const others = schema.additionalProperties;
    if (known !== undefined) mistakes.push(...findMistakes(child, known, `${path}.${field}`, partial));
    else if (typeof others === 'object')
      mistakes.push(...findMistakes(child, others, `${path}.${field}`, partial));
    else if (schema['x-kubernetes-preserve-unknown-fields'] !== true && others !== true)
      mistakes.push(`${path}.${field}: unknown field`);
  }
  return mistakes;
}

function fitsType(value: unknown, type: string | undefined): boolean {
  switch (type) {
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    default:
      return true;
  }
}
