// The terminal door, straight from the source.
import path from 'node:path';
import { run } from './entry.ts';

await run(process.argv, path.resolve(import.meta.dirname, '../..'));
