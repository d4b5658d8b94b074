import path from 'node:path';
import { run } from '../actions/index.js';

await run('install-helm', path.resolve(import.meta.dirname, '../..'));
