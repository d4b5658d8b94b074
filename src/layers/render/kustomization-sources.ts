// What a kustomization pulls in, checked before kustomize runs: nothing from other hosts, nothing from outside the roots.
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { ConfigurationError } from '../../runtime/errors.ts';
import { parseYamlStream, readData } from '../yaml-source.ts';

export interface SourceRules {
  /** Real paths of the folders within which everything must lie. */
  readonly roots: readonly string[];
  readonly allowRemote: boolean;
}

const KUSTOMIZATION_NAMES: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** Fields whose entries are files or folders with a kustomization; a missing one makes kustomize try git. */
const ENTRY_FIELDS = ['resources', 'bases', 'components', 'generators', 'transformers', 'validators'];
const FILE_FIELDS = ['crds', 'configurations', 'patchesStrategicMerge'];
const LISTS_WITH_PATH = ['patches', 'patchesJson6902', 'replacements'];
const GENERATORS = ['configMapGenerator', 'secretGenerator'];
const REMOTE =
  /^[a-z][a-z0-9+.-]*:\/\/|^git@|^git::|[?&]ref=|^(?:www\.)?(?:github|gitlab|bitbucket)\.[a-z]+[/:]/i;

/**
 * Walks a kustomization and all that it refers to.
 * @throws {ConfigurationError} for remote sources, Helm charts inside kustomize, missing entries, and paths outside the roots.
 */
export async function checkKustomization(directory: string, rules: SourceRules): Promise<void> {
  await walk(await realpath(directory), rules, new Set());
}

/** The kustomization file of a folder; undefined if it has none. */
export async function findKustomization(directory: string): Promise<string | undefined> {
  for (const name of KUSTOMIZATION_NAMES) {
    const file = path.join(directory, name);
    if (await exists(file)) return file;
  }
  return undefined;
}

/** The kustomization of a folder as data. */
export async function readKustomization(file: string): Promise<Readonly<Record<string, unknown>>> {
  const [first] = parseYamlStream(await readFile(file, 'utf8'), file);
  const data = first === undefined ? {} : readData(first, file);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new ConfigurationError(`${file}: a kustomization is a map of fields`);
  }
  return data as Record<string, unknown>;
}

async function walk(directory: string, rules: SourceRules, seen: Set<string>): Promise<void> {
  if (seen.has(directory)) return;
  seen.add(directory);
  const file = await findKustomization(directory);
  if (file === undefined) {
    throw new ConfigurationError(`${directory} has no kustomization.yaml`, {
      remedy: 'Add one that lists its resources.',
    });
  }
  const kustomization = await readKustomization(file);
  for (const field of ['helmCharts', 'helmChartInflationGenerator']) {
    if (kustomization[field] !== undefined) {
      throw new ConfigurationError(`${file}: ${field} is not supported`, {
        remedy: 'Install charts with spec.operator of layer.yaml.',
      });
    }
  }
  for (const field of ENTRY_FIELDS) {
    for (const entry of strings(kustomization[field])) {
      // An inline transformer is a whole YAML document, not a path.
      if (entry.includes('\n')) continue;
      const found = await locate(file, field, entry, rules);
      if (found !== undefined && (await stat(found)).isDirectory()) await walk(found, rules, seen);
    }
  }
  for (const [field, entry] of fileEntries(kustomization)) {
    if (!entry.includes('\n')) await locate(file, field, entry, rules);
  }
}

/** The real path of an entry; undefined for a remote one that is allowed. */
async function locate(
  file: string,
  field: string,
  entry: string,
  rules: SourceRules,
): Promise<string | undefined> {
  const found = await realpath(path.resolve(path.dirname(file), entry)).catch(() => undefined);
  if (found === undefined) {
    if (REMOTE.test(entry)) {
      if (rules.allowRemote) return undefined;
      throw new ConfigurationError(`${file}: ${field} refers to another host: ${entry}`, {
        remedy: 'Copy it into the repository, or set allowRemoteResources: true in layer.yaml.',
      });
    }
    throw new ConfigurationError(`${file}: ${field} names "${entry}", which does not exist`);
  }
  if (!rules.roots.some((root) => found === root || found.startsWith(root + path.sep))) {
    throw new ConfigurationError(`${file}: ${field} leads out of the workspace, to ${found}`, {
      remedy: 'Keep everything that a layer uses inside the workspace.',
    });
  }
  return found;
}

function fileEntries(kustomization: Readonly<Record<string, unknown>>): [string, string][] {
  const entries: [string, string][] = FILE_FIELDS.flatMap((field) =>
    strings(kustomization[field]).map((entry): [string, string] => [field, entry]),
  );
  for (const field of LISTS_WITH_PATH) {
    for (const item of records(kustomization[field]))
      entries.push(...strings([item['path']]).map((entry): [string, string] => [`${field}.path`, entry]));
  }
  for (const field of GENERATORS) {
    for (const item of records(kustomization[field])) {
      const files = strings(item['files']).map((entry) => entry.slice(entry.indexOf('=') + 1));
      const all = [...files, ...strings(item['envs']), ...strings([item['env']])];
      entries.push(...all.map((entry): [string, string] => [field, entry]));
    }
  }
  const openapi = kustomization['openapi'];
  if (isRecord(openapi))
    entries.push(...strings([openapi['path']]).map((entry): [string, string] => ['openapi.path', entry]));
  return entries;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
