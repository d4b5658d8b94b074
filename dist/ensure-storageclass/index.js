import path from 'node:path';
import { openAction } from '../lib/index.js';

await openAction('ensure-storageclass', path.resolve(import.meta.dirname, '../..'));
