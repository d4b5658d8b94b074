import path from 'node:path';
import { openAction } from '../lib/index.js';

await openAction('preview', path.resolve(import.meta.dirname, '../..'));
