import path from 'node:path';
import { openAction } from '../lib/index.js';

await openAction('install-ebs-csi-driver', path.resolve(import.meta.dirname, '../..'));
