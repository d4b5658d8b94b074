// layer.yaml: read, checked, `extends` resolved.
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { groupOf } from '../../kubernetes/objects.ts';
import { parseDuration } from '../../runtime/duration.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import { checkKustomization } from '../render/kustomization-sources.ts';
import type { Layer } from '../types.ts';
import type { UpgradeRule } from '../upgrade/rules.ts';
import { findLayer, type LayerPlaces } from './find-layer.ts';
import { isInside } from './inside.ts';
import { layerFileSchema, type LayerFile, type LayerFileSpec, type UpgradeRuleSpec } from './layer-schema.ts';
import { mergeOperator, mergeSpec, type OwnSpec } from './layer-spec.ts';
import { toKustomizePatch } from './patches.ts';
import { parseConfigurationFile, type PathProblem } from './yaml-source.ts';

/** Milliseconds; the schema tells it as 15m. */
const DEFAULT_TIMEOUT = 900_000;

/**
 * Parses one layer.yaml.
 * @param file as it should appear in messages.
 * @throws {ConfigurationError} with file:line:column of every problem.
 */
export function parseLayerFile(text: string, file: string): LayerFile {
  return parseConfigurationFile(text, file, layerFileSchema, (layer) =>
    layer.extends === undefined ? whatIsMissing(layer) : [],
  );
}

function whatIsMissing({ metadata, spec }: LayerFile): PathProblem[] {
  const missing = (path: string[]): PathProblem => ({
    path,
    message: `${path.join('.')} is missing (a layer that does not extend another needs it)`,
  });
  return [
    ...(metadata === undefined ? [missing(['metadata'])] : []),
    ...(spec.namespace === undefined ? [missing(['spec', 'namespace'])] : []),
    ...(spec.operator === undefined && spec.resources === undefined ? [missing(['spec', 'resources'])] : []),
    ...(spec.operator === undefined
      ? []
      : (['chart', 'version', 'release', 'namespace'] as const)
          .filter((field) => spec.operator?.[field] === undefined)
          .map((field) => missing(['spec', 'operator', field]))),
  ];
}

/**
 * Reads a built-in layer by name, or the user's own by the path of its folder.
 * @throws {ConfigurationError} for an unknown layer, a mistake in it, or a path that leaves the workspace.
 */
export async function loadLayer(nameOrPath: string, places: LayerPlaces): Promise<Layer> {
  return loadChain(nameOrPath, places.workspace, places, []);
}

async function loadChain(
  nameOrPath: string,
  relativeTo: string,
  places: LayerPlaces,
  seen: readonly string[],
): Promise<Layer> {
  const { directory, builtIn } = await findLayer(nameOrPath, relativeTo, places);
  if (seen.includes(directory)) {
    throw new ConfigurationError(`Layers extend each other in a circle: ${[...seen, directory].join(' → ')}`);
  }
  const file = path.join(directory, 'layer.yaml');
  const shown = path.relative(places.workspace, file);
  const layer = parseLayerFile(await readFile(file, 'utf8'), shown.startsWith('..') ? file : shown);
  const roots = await Promise.all(
    [places.builtInDirectory, ...(builtIn ? [] : [places.workspace])].map((root) => realpath(root)),
  );
  const own = await readOwnSpec(layer.spec, directory, file, roots);
  if (layer.extends === undefined) {
    const { namespace = '', operator } = layer.spec;
    return {
      name: layer.metadata?.name ?? '',
      directory,
      spec: {
        ...own,
        namespace,
        timeout: own.timeout ?? DEFAULT_TIMEOUT,
        ...(operator === undefined ? {} : { operator: mergeOperator(undefined, layer.spec, directory) }),
      },
    };
  }
  const base = await loadChain(layer.extends, directory, places, [...seen, directory]);
  return {
    name: layer.metadata?.name ?? base.name,
    directory,
    spec: mergeSpec(base.spec, layer.spec, own, directory),
  };
}

async function readOwnSpec(
  spec: LayerFileSpec,
  directory: string,
  file: string,
  roots: readonly string[],
): Promise<OwnSpec> {
  const allowRemoteResources = spec.allowRemoteResources ?? false;
  const resolve = async (field: string, relative: string): Promise<string> => {
    const found = await realpath(path.resolve(directory, relative)).catch(() => undefined);
    if (found === undefined || !(await stat(found)).isDirectory()) {
      throw new ConfigurationError(`${file}: ${field} names the folder "${relative}", which does not exist`);
    }
    if (!roots.some((root) => isInside(found, root))) {
      throw new ConfigurationError(`${file}: ${field} leads out of the workspace, to ${found}`, {
        remedy: 'Keep everything that a layer uses inside the workspace.',
      });
    }
    await checkKustomization(found, { roots, allowRemote: allowRemoteResources });
    return found;
  };
  /** With its overlays, which are found by their names later. */
  const resolveVerify = async (relative: string): Promise<string> => {
    const verify = await resolve('spec.verify', relative);
    const folders = await readdir(path.join(verify, 'overlays')).catch(() => []);
    for (const name of folders) await resolve('spec.verify', path.join(relative, 'overlays', name));
    return verify;
  };
  const overlays = await Promise.all(
    Object.entries(spec.overlays ?? {}).map(
      async ([name, folder]) => [name, await resolve(`spec.overlays.${name}`, folder)] as const,
    ),
  );
  return {
    ...(spec.description === undefined ? {} : { description: spec.description }),
    ...(spec.podSecurity === undefined ? {} : { podSecurity: spec.podSecurity }),
    sources: [
      {
        ...(spec.resources === undefined
          ? {}
          : { resources: await resolve('spec.resources', spec.resources) }),
        overlays: Object.fromEntries(overlays),
      },
    ],
    overlays: Object.fromEntries(overlays),
    patches: (spec.patches ?? []).map(toKustomizePatch),
    allowRemoteResources,
    dependsOn: spec.dependsOn ?? [],
    readiness: spec.readiness ?? [],
    upgrades: (spec.upgrades ?? []).map((rule) => toUpgradeRule(rule, file)),
    outputs: spec.outputs ?? {},
    ...(spec.verify === undefined ? {} : { verify: await resolveVerify(spec.verify) }),
    ...(spec.timeout === undefined ? {} : { timeout: parseDuration(spec.timeout) }),
  };
}

function toUpgradeRule(rule: UpgradeRuleSpec, source: string): UpgradeRule {
  if ('chart' in rule) return { ...rule, source };
  const { apiVersion, running, floor, ...rest } = rule;
  return {
    ...rest,
    group: groupOf(apiVersion),
    source,
    ...(running === undefined ? {} : { running }),
    ...(floor === undefined ? {} : { floor }),
  };
}
