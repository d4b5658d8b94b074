import path from 'node:path';
import { run } from '../actions/index.js';

await run('teardown', path.resolve(import.meta.dirname, '../..'));
