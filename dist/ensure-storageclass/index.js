import path from 'node:path';
import { run } from '../actions/index.js';

await run('ensure-storageclass', path.resolve(import.meta.dirname, '../..'));
