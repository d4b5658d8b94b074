// Reads and merges kubeconfig files as kubectl does, and says where a mistake is.
import { isNode, isScalar, type Document, type LineCounter } from 'yaml';
import { composeYaml, yamlData } from '../../runtime/bounded-yaml.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import type { Logger } from '../../runtime/logger.ts';

/** One named entry with the file that it came from; relative paths in it start at `directory`. */
export interface Entry {
  readonly name: string;
  readonly fields: Fields;
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

/** A mapping in the file; each read checks the type and names the place where it is wrong. */
export interface Fields {
  string(name: string): string | undefined;
  boolean(name: string): boolean | undefined;
  strings(name: string): string[];
  map(name: string): Fields | undefined;
  maps(name: string): Fields[];
  /** As it stands, for what is passed on. */
  raw(name: string): unknown;
  has(name: string): boolean;
  fail(name: string, expected: string): ConfigurationError;
}

type Path = readonly (string | number)[];

/**
 * Fields whose values are secrets: masked before anything else looks at them, so that no error can carry them.
 */
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
  const root = fieldsAt(value, [], place);
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
  const current = root.string('current-context');
  return {
    origin: source.origin,
    currentContext: current === '' ? undefined : current,
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

interface Place {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly origin: string;
}

function fieldsAt(value: unknown, path: Path, place: Place): Fields {
  const fail = (at: Path, expected: string): ConfigurationError => {
    const { line, col } = position(at, place);
    const found = valueAt(place.document, at);
    return wrong(
      `${place.origin}:${line}:${col}: ${describePath(at)} is ${typeName(found)}; expected ${expected}`,
    );
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fail(path, 'a mapping');
  const object = value as Readonly<Record<string, unknown>>;
  const at = (name: string): Path => [...path, name];
  const list = (name: string): unknown[] => {
    const found = object[name] ?? [];
    if (!Array.isArray(found)) throw fail(at(name), 'a list');
    return found;
  };
  const text = (found: unknown, where: Path): string => {
    // kubectl takes what YAML 1.1 calls a date for the string that it is, and refuses numbers and booleans.
    if (typeof found === 'string' || found instanceof Date) return scalarText(found, where, place);
    throw fail(where, 'a string (put it in quotes)');
  };
  return {
    string(name) {
      const found = object[name];
      if (found === undefined || found === null) return undefined;
      return text(found, at(name));
    },
    boolean(name) {
      const found = object[name];
      if (found === undefined || found === null) return undefined;
      if (typeof found !== 'boolean') throw fail(at(name), 'true or false');
      return found;
    },
    strings: (name) => list(name).map((item, index) => text(item, [...at(name), index])),
    map: (name) => {
      const found = object[name];
      return found === undefined || found === null ? undefined : fieldsAt(found, at(name), place);
    },
    maps: (name) => list(name).map((item, index) => fieldsAt(item, [...at(name), index], place)),
    raw: (name) => object[name],
    has: (name) => object[name] !== undefined && object[name] !== null,
    fail: (name, expected) => fail(at(name), expected),
  };
}

/** Where the value stands, or the closest mapping around it where it is missing. */
function position(path: Path, { document, lines }: Place): { line: number; col: number } {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null) return lines.linePos(node.range[0]);
  }
  return lines.linePos(document.contents?.range[0] ?? 0);
}

function valueAt(document: Document.Parsed, path: Path): unknown {
  const value: unknown = path.length === 0 ? document.contents : document.getIn(path);
  return isNode(value) ? value.toJSON() : value;
}

/** Only the type: the value may be a secret. */
function typeName(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : `a ${typeof value}`;
}

function describePath(path: Path): string {
  if (path.length === 0) return 'the document';
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .slice(1);
}

/** As it is written, whatever YAML 1.1 takes it for. */
function scalarText(value: unknown, path: Path, { document }: Place): string {
  if (typeof value === 'string') return value;
  const node = document.getIn(path, true);
  return isScalar(node) && node.source !== undefined ? node.source : String(value);
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

function wrong(message: string): ConfigurationError {
  return new ConfigurationError(message, {
    remedy: 'Correct the kubeconfig, or write it anew (for EKS: aws eks update-kubeconfig --name CLUSTER).',
  });
}
