import path from 'node:path';
import { openAction } from '../lib/index.js';

await openAction('setup-ebs-access', path.resolve(import.meta.dirname, '../..'));
