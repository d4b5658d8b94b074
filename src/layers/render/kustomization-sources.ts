// What a kustomization pulls in, checked before kustomize runs: nothing from other hosts, nothing from outside the roots.
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { redactUrls } from '../../helm/helm-errors.ts';
import { isFields } from '../../kubernetes/fields.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import { isInside } from '../files/inside.ts';
import { parseYamlStream, readData } from '../files/yaml-source.ts';

export interface SourceRules {
  /** Real paths of the folders within which everything must lie. */
  readonly roots: readonly string[];
  readonly allowRemote: boolean;
}

const KUSTOMIZATION_NAMES: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** Fields whose entries are files or folders with a kustomization; a missing one makes kustomize try git. */
const ENTRY_FIELDS = ['resources', 'bases', 'components'];
/** The same, of what kustomize runs: configuration that names files of its own. An entry may be that itself. */
const PLUGIN_FIELDS = ['generators', 'transformers', 'validators'];
const FILE_FIELDS = ['crds', 'configurations', 'patchesStrategicMerge'];
const LISTS_WITH_PATH = ['patches', 'patchesJson6902', 'replacements'];
const GENERATORS = ['configMapGenerator', 'secretGenerator'];
const REFUSED_FIELDS = ['helmCharts', 'helmChartInflationGenerator'];
/** Where an item of a list, or `openapi`, names files. */
const NAMES_OF_FILES = ['path', 'files', 'env', 'envs'];
const REMOTE =
  /^[a-z][a-z0-9+.-]*:\/\/|^git@|^git::|[?&]ref=|^(?:www\.)?(?:github|gitlab|bitbucket)\.[a-z]+[/:]/i;

/**
 * Walks a kustomization and all that it refers to.
 * @throws {ConfigurationError} for remote sources, Helm charts inside kustomize, missing entries, and paths outside the roots.
 */
export async function checkKustomization(directory: string, rules: SourceRules): Promise<void> {
  await walk(await realpath(directory), rules, new Set(), 'resources');
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

/** @param as what the folder is used for: of plugins, what it holds is configuration for them. */
async function walk(
  directory: string,
  rules: SourceRules,
  seen: Set<string>,
  as: 'resources' | 'plugins',
): Promise<void> {
  const key = `${as} ${directory}`;
  if (seen.has(key)) return;
  seen.add(key);
  const file = await findKustomization(directory);
  if (file === undefined) {
    throw new ConfigurationError(`${directory} has no kustomization.yaml`, {
      remedy: 'Add one that lists its resources.',
    });
  }
  const kustomization = await readKustomization(file);
  checkSpelling(kustomization, file);
  for (const field of REFUSED_FIELDS) {
    if (kustomization[field] !== undefined) {
      throw new ConfigurationError(`${file}: ${field} is not supported`, {
        remedy: 'Install charts with spec.operator of layer.yaml.',
      });
    }
  }
  for (const field of [...ENTRY_FIELDS, ...PLUGIN_FIELDS]) {
    const use = PLUGIN_FIELDS.includes(field) ? 'plugins' : as;
    for (const entry of strings(kustomization[field])) {
      const inline = use === 'plugins' ? readInline(entry, `${file}: ${field}`) : undefined;
      if (inline !== undefined) {
        checkPlugins(inline, `${file}: ${field}`, rules);
        continue;
      }
      const found = await locate(file, field, entry, rules);
      if (found === undefined) continue;
      if ((await stat(found)).isDirectory()) await walk(found, rules, seen, use);
      else if (use === 'plugins')
        checkPlugins(
          parseYamlStream(await readFile(found, 'utf8'), found).map((each) => readData(each, found)),
          found,
          rules,
        );
    }
  }
  for (const [field, entry] of fileEntries(kustomization)) {
    if (field !== 'patchesStrategicMerge' || readInline(entry, `${file}: ${field}`) === undefined)
      await locate(file, field, entry, rules);
  }
}

/** kustomize takes `Resources` for `resources`, as Go reads JSON: what is checked must be what it sees. */
function checkSpelling(kustomization: Readonly<Record<string, unknown>>, file: string): void {
  const check = (record: Readonly<Record<string, unknown>>, names: readonly string[]): void => {
    for (const key of Object.keys(record)) {
      const meant = names.find((name) => name !== key && new RegExp(`^${name}$`, 'iu').test(key));
      if (meant === undefined) continue;
      throw new ConfigurationError(`${file}: a kustomization has no field "${key}"`, {
        remedy: `Write ${meant}.`,
      });
    }
  };
  const lists = [...LISTS_WITH_PATH, ...GENERATORS];
  const entries = [...ENTRY_FIELDS, ...PLUGIN_FIELDS, ...FILE_FIELDS];
  check(kustomization, [...entries, ...lists, ...REFUSED_FIELDS, 'openapi']);
  for (const item of lists.flatMap((field) => records(kustomization[field]))) check(item, NAMES_OF_FILES);
  if (isFields(kustomization['openapi'])) check(kustomization['openapi'], NAMES_OF_FILES);
}

/** An entry that is no path but a whole document, as kustomize tells them apart; undefined for a path. */
function readInline(entry: string, place: string): unknown[] | undefined {
  if (!/[\n{]/.test(entry)) return undefined;
  const data = parseYamlStream(entry, place).map((each) => readData(each, place));
  return data.length > 0 && data.every(isFields) ? data : undefined;
}

/** Where a plugin's configuration names files. Local ones kustomize keeps within the folder; it fetches the others. */
const PLUGIN_FILES = /^(?:paths?|files|envs?)$/iu;

function checkPlugins(configurations: readonly unknown[], place: string, rules: SourceRules): void {
  if (rules.allowRemote) return;
  const check = (value: unknown, names: boolean): void => {
    if (typeof value === 'string') {
      // `key=file`, as generators take it.
      const parts = [value, value.slice(value.indexOf('=') + 1)];
      if (names && parts.some((part) => REMOTE.test(part))) throw remoteSource(place, value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        check(inner, PLUGIN_FILES.test(key) || (names && Array.isArray(value)));
    }
  };
  check(configurations, false);
}

const remoteSource = (place: string, entry: string): ConfigurationError =>
  new ConfigurationError(`${place} refers to another host: ${redactUrls(entry.trim())}`, {
    remedy: 'Copy it into the repository, or set allowRemoteResources: true in layer.yaml.',
  });

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
      throw remoteSource(`${file}: ${field}`, entry);
    }
    throw new ConfigurationError(`${file}: ${field} names "${entry}", which does not exist`);
  }
  if (!rules.roots.some((root) => isInside(found, root))) {
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
  if (isFields(openapi))
    entries.push(...strings([openapi['path']]).map((entry): [string, string] => ['openapi.path', entry]));
  return entries;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
