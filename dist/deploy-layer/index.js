import path from 'node:path';
import { openAction } from '../lib/index.js';

await openAction('deploy-layer', path.resolve(import.meta.dirname, '../..'));
