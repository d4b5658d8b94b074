// Writes schemas/*.schema.json from the zod schemas; `--check` fails when a file is stale instead.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod';
import { layerFileSchema } from '../src/layers/layer-schema.ts';
import { stackFileSchema } from '../src/layers/stack-file.ts';

const directory = path.resolve(import.meta.dirname, '..', 'schemas');

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

if (import.meta.main) {
  const check = process.argv.includes('--check');
  await mkdir(directory, { recursive: true });
  for (const [file, schema] of Object.entries(SCHEMAS)) {
    const target = path.join(directory, file);
    const text = await renderSchema(file, schema);
    if ((await readFile(target, 'utf8').catch(() => '')) === text) continue;
    if (check) {
      process.exitCode = 1;
      console.error(`schemas/${file} is stale; run "node scripts/schemas.ts"`);
    } else {
      await writeFile(target, text);
      console.log(`schemas/${file} written`);
    }
  }
}
