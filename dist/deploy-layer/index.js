import path from 'node:path';
import { run } from '../actions/index.js';

await run('deploy-layer', path.resolve(import.meta.dirname, '../..'));
