// Kustomize patches, as a request or a layer gives them.
import { stringify } from 'yaml';
import * as z from 'zod';
import { ConfigurationError } from '../../runtime/errors.ts';
import { patchSchema } from '../layer-schema.ts';
import type { KustomizePatch } from '../types.ts';
import { parseYamlStream, readData } from '../yaml-source.ts';

/**
 * Patches as YAML: a list of `{target, patch}` as in a kustomization, or one document for each strategic-merge patch.
 * @throws {ConfigurationError} that names the patch.
 */
export function parsePatches(text: string, source = 'patches'): KustomizePatch[] {
  return parseYamlStream(text, source).flatMap((parsed): KustomizePatch[] => {
    const data = readData(parsed, source);
    if (data === null || data === undefined) return [];
    if (Array.isArray(data))
      return data.map((item: unknown, index) => readPatch(item, `${source}[${index}]`));
    return [readPatch({ patch: data }, source)];
  });
}

function readPatch(item: unknown, where: string): KustomizePatch {
  const result = patchSchema.safeParse(item);
  const patch: unknown = result.data?.patch;
  const target = result.data?.target;
  if (!result.success) {
    throw new ConfigurationError(
      `${where} is no patch: ${z.prettifyError(result.error).replace(/\s+/g, ' ')}`,
      {
        remedy:
          'Give {target: {kind, name}, patch: …}, or a resource with apiVersion, kind, metadata.name and what changes.',
      },
    );
  }
  if (target === undefined && !namesItsResource(patch)) {
    throw new ConfigurationError(`${where} does not say what it changes`, {
      remedy: 'Add a target (kind and name), or apiVersion, kind and metadata.name to the patch.',
    });
  }
  return renderPatch(result.data);
}

/** A patch as kustomize takes it: its content as text. */
export function renderPatch({ target, patch }: z.output<typeof patchSchema>): KustomizePatch {
  return {
    ...(target === undefined ? {} : { target: target as NonNullable<KustomizePatch['target']> }),
    patch: typeof patch === 'string' ? patch : stringify(patch, { version: '1.1' }),
  };
}

/** Text is left to kustomize to judge. */
function namesItsResource(patch: unknown): boolean {
  if (typeof patch === 'string') return true;
  const { kind, metadata } = patch as { kind?: unknown; metadata?: { name?: unknown } };
  return !Array.isArray(patch) && typeof kind === 'string' && typeof metadata?.name === 'string';
}
