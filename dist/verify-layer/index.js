import path from 'node:path';
import { openAction } from '../lib/index.js';

await openAction('verify-layer', path.resolve(import.meta.dirname, '../..'));
