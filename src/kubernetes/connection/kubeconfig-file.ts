// Reads and merges kubeconfig files as kubectl does, and says where a mistake is.
import { composeYaml, yamlData } from '../../runtime/bounded-yaml.ts';
import type { Logger } from '../../runtime/logger.ts';
import { mappingAt, scalarText, wrong, type Mapping, type Path, type Place } from './kubeconfig-mapping.ts';

/** One named entry with the file that it came from; relative paths in it start at `directory`. */
export interface Entry {
  readonly name: string;
  readonly fields: Mapping;
  readonly directory: string;
}

export interface Kubeconfig {
  /** For messages: the files, or what else it was. */
  readonly origin: string;
  readonly currentContext: string | undefined;
  readonly contexts: ReadonlyMap<string, Entry>;
  readonly clusters: ReadonlyMap<string, Entry>;
  readonly users: ReadonlyMap<string, Entry>;
}

export interface KubeconfigText {
  readonly text: string;
  /** For messages: the file's path, or `the given kubeconfig`. */
  readonly origin: string;
  readonly directory: string;
}

/** Fields whose values are secrets: masked before anything else looks at them, so that no error can carry them. */
const SECRET_FIELDS = new Set([
  'token',
  'password',
  'client-key-data',
  'id-token',
  'refresh-token',
  'access-token',
]);

/** @throws {ConfigurationError} with file, line and column. */
export function parseKubeconfig(source: KubeconfigText, logger: Logger): Kubeconfig {
  const { documents, lines } = composeYaml(source.text, source.origin, { version: '1.1' }, 'one');
  const [document] = documents;
  if (document === undefined) throw wrong(`${source.origin} is empty`);
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw wrong(`${source.origin}:${line}:${col} is not valid YAML: ${error.message}`);
  }
  const value = yamlData(document, source.origin, lines);
  const place = { document, lines, origin: source.origin };
  maskSecrets(value, [], place, logger);
  const root = mappingAt(value, [], place);
  const named = (section: string, item: string): Map<string, Entry> => {
    const entries = new Map<string, Entry>();
    for (const fields of root.maps(section)) {
      const name = fields.string('name');
      if (name === undefined) throw fields.fail('name', 'a name');
      const inner = fields.map(item);
      if (inner === undefined) throw fields.fail(item, `a mapping with the ${item}`);
      if (!entries.has(name)) entries.set(name, { name, fields: inner, directory: source.directory });
    }
    return entries;
  };
  const kind = root.string('kind');
  if (kind !== undefined && kind !== 'Config') throw root.fail('kind', 'Config');
  return {
    origin: source.origin,
    currentContext: root.filled('current-context'),
    contexts: named('contexts', 'context'),
    clusters: named('clusters', 'cluster'),
    users: named('users', 'user'),
  };
}

/** The first file that names something wins, whole entries at a time. */
export function mergeKubeconfigs(configs: readonly Kubeconfig[]): Kubeconfig {
  const merge = (section: 'contexts' | 'clusters' | 'users'): Map<string, Entry> =>
    new Map(configs.toReversed().flatMap((config) => [...config[section]]));
  return {
    origin: configs.map((config) => config.origin).join(', '),
    currentContext: configs.find((config) => config.currentContext !== undefined)?.currentContext,
    contexts: merge('contexts'),
    clusters: merge('clusters'),
    users: merge('users'),
  };
}

function maskSecrets(value: unknown, path: Path, place: Place, logger: Logger): void {
  if (typeof value !== 'object' || value === null) return;
  const parts: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [name, inner] of parts) {
    const at = [...path, name];
    if ((typeof inner === 'object' && !(inner instanceof Date)) || !SECRET_FIELDS.has(String(name)))
      maskSecrets(inner, at, place, logger);
    else if (inner !== '' && inner !== undefined) logger.mask(scalarText(inner, at, place));
  }
}
