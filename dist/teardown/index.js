import path from 'node:path';
import { openAction } from '../lib/index.js';

await openAction('teardown', path.resolve(import.meta.dirname, '../..'));
