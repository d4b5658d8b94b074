import path from 'node:path';
import { openAction } from '../lib/index.js';

await openAction('install-helm', path.resolve(import.meta.dirname, '../..'));
