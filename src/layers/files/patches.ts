// Kustomize patches as an input or a flag gives them: a YAML list of target and patch.
import { stringify } from 'yaml';
import { z } from 'zod';
import type { KustomizePatch } from '../types.ts';
import { patchSchema } from './layer-schema.ts';
import { parseConfigurationFile } from './yaml-source.ts';

/**
 * An empty text is no patch.
 * @throws {ConfigurationError} with line and column of what is wrong.
 */
export function parsePatches(text: string): KustomizePatch[] {
  if (text.trim() === '') return [];
  return parseConfigurationFile(text, 'patches', z.array(patchSchema)).map(toKustomizePatch);
}

/** A patch may be written as YAML text or as the object itself. */
export function toKustomizePatch({ target, patch }: z.output<typeof patchSchema>): KustomizePatch {
  return {
    ...(target === undefined ? {} : { target: target as NonNullable<KustomizePatch['target']> }),
    patch: typeof patch === 'string' ? patch : stringify(patch, { version: '1.1' }),
  };
}
