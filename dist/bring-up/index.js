import path from 'node:path';
import { openAction } from '../lib/index.js';

await openAction('bring-up', path.resolve(import.meta.dirname, '../..'));
