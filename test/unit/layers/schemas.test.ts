import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { renderSchema, SCHEMAS } from '../../../scripts/docs/schemas.ts';
import { REPOSITORY } from './support.ts';

test.each(Object.entries(SCHEMAS))(
  'schemas/%s says what the code checks (else run "npm run docs")',
  async (file, schema) => {
    const stored = await readFile(path.join(REPOSITORY, 'schemas', file), 'utf8');
    expect(stored).toBe(await renderSchema(file, schema));
  },
);
