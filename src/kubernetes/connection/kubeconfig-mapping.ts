// A mapping in a kubeconfig, whose fields are read with their types checked and their places known.
import { isNode, isScalar, type Document, type LineCounter } from 'yaml';
import { ConfigurationError } from '../../runtime/errors.ts';

/** A mapping in the file; each read checks the type and names the place where it is wrong. */
export interface Mapping {
  string(name: string): string | undefined;
  /** As `string`; an empty one is absent, as kubectl takes it. */
  filled(name: string): string | undefined;
  boolean(name: string): boolean | undefined;
  strings(name: string): string[];
  map(name: string): Mapping | undefined;
  maps(name: string): Mapping[];
  /** As it stands, for what is passed on. */
  raw(name: string): unknown;
  has(name: string): boolean;
  fail(name: string, expected: string): ConfigurationError;
}

export type Path = readonly (string | number)[];

/** Where a value stands, for messages. */
export interface Place {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly origin: string;
}

/** @throws {ConfigurationError} where the value is none; `path` leads to it from the document. */
export function mappingAt(value: unknown, path: Path, place: Place): Mapping {
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
  const string = (name: string): string | undefined => {
    const found = object[name];
    return found === undefined || found === null ? undefined : text(found, at(name));
  };
  return {
    string,
    filled: (name) => string(name) || undefined,
    boolean(name) {
      const found = object[name];
      if (found === undefined || found === null) return undefined;
      if (typeof found !== 'boolean') throw fail(at(name), 'true or false');
      return found;
    },
    strings: (name) => list(name).map((item, index) => text(item, [...at(name), index])),
    map: (name) => {
      const found = object[name];
      return found === undefined || found === null ? undefined : mappingAt(found, at(name), place);
    },
    maps: (name) => list(name).map((item, index) => mappingAt(item, [...at(name), index], place)),
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
export function scalarText(value: unknown, path: Path, { document }: Place): string {
  if (typeof value === 'string') return value;
  const node = document.getIn(path, true);
  return isScalar(node) && node.source !== undefined ? node.source : String(value);
}

/** The file cannot be used as it is. `message` begins with its place. */
export function wrong(message: string): ConfigurationError {
  return new ConfigurationError(message, {
    remedy: 'Correct the kubeconfig, or write it anew (for EKS: aws eks update-kubeconfig --name CLUSTER).',
  });
}
