// The operators' own CRDs. They are not part of this repository: LAMINA_UPSTREAM_CRDS names their folder, and what needs
// them is skipped where it is absent.
import { existsSync } from 'node:fs';
import path from 'node:path';

export const UPSTREAM_CRDS =
  process.env['LAMINA_UPSTREAM_CRDS'] ?? path.resolve(import.meta.dirname, '../../../shared/crds');

export const hasUpstreamCrds = existsSync(UPSTREAM_CRDS);
