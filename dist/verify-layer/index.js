import path from 'node:path';
import { run } from '../actions/index.js';

await run('verify-layer', path.resolve(import.meta.dirname, '../..'));
