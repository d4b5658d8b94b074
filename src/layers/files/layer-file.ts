// layer.yaml: read, checked, `extends` resolved.
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { groupOf } from '../../kubernetes/objects.ts';
import { parseDuration } from '../../runtime/duration.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import {
  layerFileSchema,
  type LayerFile,
  type LayerFileSpec,
  type OutputSpec,
  type ReadinessRuleSpec,
  type UpgradeRuleSpec,
} from './layer-schema.ts';
import type { PodSecurity } from '../namespaces.ts';
import { checkKustomization } from '../render/kustomization-sources.ts';
import { toKustomizePatch } from './patches.ts';
import type { KustomizePatch, Layer } from '../types.ts';
import type { UpgradeRule } from '../upgrade/rules.ts';
import { mergeValues } from './values.ts';
import { closest, parseConfigurationFile, type PathProblem } from './yaml-source.ts';

export type { OutputSpec };

export interface OperatorSpec {
  readonly chart: string;
  readonly repository?: string;
  readonly version: string;
  readonly release: string;
  readonly namespace: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What one layer.yaml brings to be rendered; absolute paths of kustomization folders. */
interface LayerSource {
  readonly resources?: string;
  readonly overlays: Readonly<Record<string, string>>;
}

/** A layer.yaml with everything that it extends merged in. */
export interface LayerSpec {
  readonly description?: string;
  readonly namespace: string;
  /** Of the namespace, where Lamina makes it. */
  readonly podSecurity?: PodSecurity;
  readonly operator?: OperatorSpec;
  /** From the innermost extended layer to the layer itself. */
  readonly sources: readonly LayerSource[];
  /** Every overlay by name, those of extended layers included; of one name, the folder nearest to the layer itself. */
  readonly overlays: Readonly<Record<string, string>>;
  readonly patches: readonly KustomizePatch[];
  readonly allowRemoteResources: boolean;
  readonly dependsOn: readonly string[];
  readonly readiness: readonly ReadinessRuleSpec[];
  /** Those of the layer itself before those of the layers that it extends. */
  readonly upgrades?: readonly UpgradeRule[];
  readonly outputs: Readonly<Record<string, OutputSpec>>;
  /** Absolute path of the verify kustomization. */
  readonly verify?: string;
  /** Milliseconds for the whole layer. */
  readonly timeout: number;
}

export interface LayerPlaces {
  /** The folder that holds the built-in layers: `manifests`. */
  readonly builtInDirectory: string;
  /** A layer of the user's own must lie inside it. */
  readonly workspace: string;
}

const DEFAULT_TIMEOUT = '15m';

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

/** The names of the built-in layers. */
async function listBuiltInLayers(builtInDirectory: string): Promise<string[]> {
  const folders = await readdir(builtInDirectory).catch(() => []);
  const found = await Promise.all(
    folders.map(async (name) =>
      (await isFile(path.join(builtInDirectory, name, 'layer.yaml'))) ? [name] : [],
    ),
  );
  return found.flat().sort();
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
        timeout: own.timeout ?? parseDuration(DEFAULT_TIMEOUT),
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

type OwnSpec = Omit<LayerSpec, 'namespace' | 'operator' | 'timeout'> & { readonly timeout?: number };

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

function mergeSpec(base: LayerSpec, file: LayerFileSpec, own: OwnSpec, directory: string): LayerSpec {
  const changesOperator = file.operator !== undefined || file.values !== undefined;
  const operator = changesOperator ? mergeOperator(base.operator, file, directory) : base.operator;
  return {
    ...base,
    ...own,
    namespace: file.namespace ?? base.namespace,
    timeout: own.timeout ?? base.timeout,
    sources: [...base.sources, ...own.sources],
    overlays: { ...base.overlays, ...own.overlays },
    patches: [...base.patches, ...own.patches],
    allowRemoteResources: base.allowRemoteResources || own.allowRemoteResources,
    dependsOn: [...new Set([...base.dependsOn, ...own.dependsOn])],
    readiness: [...base.readiness, ...own.readiness],
    upgrades: [...(own.upgrades ?? []), ...(base.upgrades ?? [])],
    outputs: { ...base.outputs, ...own.outputs },
    ...(operator === undefined ? {} : { operator }),
  };
}

function mergeOperator(base: OperatorSpec | undefined, file: LayerFileSpec, directory: string): OperatorSpec {
  const own = file.operator ?? {};
  const {
    chart = base?.chart,
    version = base?.version,
    release = base?.release,
    namespace = base?.namespace,
  } = own;
  if (chart === undefined || version === undefined || release === undefined || namespace === undefined) {
    throw new ConfigurationError(
      `${path.join(directory, 'layer.yaml')}: spec.operator needs chart, version, release and namespace, since the extended layer has no operator`,
    );
  }
  const repository = own.repository ?? (own.chart === undefined ? base?.repository : undefined);
  return {
    chart: own.chart?.startsWith('.') === true ? path.resolve(directory, own.chart) : chart,
    version,
    release,
    namespace,
    ...(repository === undefined ? {} : { repository }),
    values: mergeValues(mergeValues(base?.values ?? {}, own.values ?? {}), file.values ?? {}),
  };
}

async function findLayer(
  nameOrPath: string,
  relativeTo: string,
  places: LayerPlaces,
): Promise<{ directory: string; builtIn: boolean }> {
  const isPath = /[/\\]|^\.+$/.test(nameOrPath);
  if (!isPath && (await isFile(path.join(places.builtInDirectory, nameOrPath, 'layer.yaml')))) {
    return { directory: await realpath(path.join(places.builtInDirectory, nameOrPath)), builtIn: true };
  }
  const wanted = path.resolve(relativeTo, nameOrPath);
  if (!(await isFile(path.join(wanted, 'layer.yaml')))) {
    const known = await listBuiltInLayers(places.builtInDirectory);
    const guess = isPath ? undefined : closest(nameOrPath, known);
    throw new ConfigurationError(
      `Unknown layer "${nameOrPath}"${isPath ? `: ${wanted} has no layer.yaml` : guess === undefined ? '' : `; did you mean "${guess}"?`}`,
      {
        remedy: `Built-in layers are ${known.join(', ')}; a layer of your own is the path of a folder with a layer.yaml.`,
      },
    );
  }
  const directory = await realpath(wanted);
  const builtIn = isInside(directory, await realpath(places.builtInDirectory));
  const file = await realpath(path.join(directory, 'layer.yaml'));
  const workspace = await realpath(places.workspace);
  if (!builtIn && !(isInside(directory, workspace) && isInside(file, workspace))) {
    throw new ConfigurationError(`The layer "${nameOrPath}" lies outside of the workspace, in ${directory}`, {
      remedy: `Move it below ${places.workspace}.`,
    });
  }
  return { directory, builtIn };
}

function isInside(target: string, root: string): boolean {
  const relative = path.relative(root, target);
  return (
    relative === '' ||
    (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative))
  );
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
