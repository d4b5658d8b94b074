// schemas/*.schema.json, from the zod schemas; written by `npm run docs`.
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod';
import { layerFileSchema } from '../../src/layers/files/layer-schema.ts';
import { stackFileSchema } from '../../src/layers/files/stack-file.ts';

const directory = path.resolve(import.meta.dirname, '../..', 'schemas');

export const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'layer.schema.json': layerFileSchema,
  'lamina.schema.json': stackFileSchema,
};

/** The JSON Schema of one file, for editors: what a person may write, so defaults are not required. */
export async function renderSchema(file: string, schema: z.ZodType): Promise<string> {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  const target = path.join(directory, file);
  return format(JSON.stringify(json), { ...(await resolveConfig(target)), filepath: target });
}
