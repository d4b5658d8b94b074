import path from 'node:path';
import { openAction } from '../lib/index.js';

await openAction('doctor', path.resolve(import.meta.dirname, '../..'));
