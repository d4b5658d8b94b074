// YAML as Kubernetes reads it, and configuration files whose mistakes are told with line and column.
import { isMap, isScalar, Schema, type Document, type LineCounter, type ScalarTag, type Tags } from 'yaml';
import type * as z from 'zod';
import { composeYaml, yamlData, type YamlOptions } from '../../runtime/bounded-yaml.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import { didYouMean } from './did-you-mean.ts';

/** Nobody reads more of them at once, and each costs a look for its place. */
const MOST_PROBLEMS = 50;

interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * YAML 1.1 as Go's readers understand it: 0644 is 420 and `on` is true, but 12:30 stays text and so does 2026-01-31
 * (the 1.1 specification would make a number of seconds and a date of them), and a dot is no number. What is binary is
 * the text that it stands for, and of collections there are maps and lists.
 */
const KUBERNETES_YAML: YamlOptions = {
  version: '1.1',
  // One for all documents: a thousand manifests would make a thousand of it.
  schema: new Schema({
    schema: 'yaml-1.1',
    resolveKnownTags: false,
    customTags: (tags: Tags) =>
      tags.flatMap((tag): Tags => {
        if (typeof tag !== 'object') return [tag];
        if (/:(timestamp|set|omap|pairs)$/.test(tag.tag) || tag.format === 'TIME') return [];
        if (tag.tag.endsWith(':binary'))
          return [{ tag: tag.tag, resolve: (text: string) => Buffer.from(text, 'base64').toString() }];
        const { test } = tag as ScalarTag;
        return test?.test('.') === true
          ? [{ ...(tag as ScalarTag), test: new RegExp(`(?=.*\\d)${test.source}`) }]
          : [tag];
      }),
  }),
};

export interface ParsedYaml {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** Line and column, from 1, of an offset in the text. */
  readonly position: (offset: number) => { line: number; column: number };
}

/** All documents of a stream; a mistake in one is a ConfigurationError that says where. */
export function parseYamlStream(text: string, file: string): ParsedYaml[] {
  const { documents, lines } = composeYaml(text, file, KUBERNETES_YAML, 'stream');
  const parsed = documents.map((document) => withPositions(document, lines));
  throwProblems(
    file,
    parsed.flatMap((each) => syntaxProblems(each, file)),
  );
  return parsed;
}

/**
 * Parses and checks a configuration file.
 * @param extra further checks over the data, once the schema is satisfied; they name a path and what is wrong there.
 * @throws {ConfigurationError} that lists every problem as file:line:column; `details.problems` has them as data.
 */
export function parseConfigurationFile<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
  extra: (data: z.output<Schema>) => readonly PathProblem[] = () => [],
): z.output<Schema> {
  const { documents, lines } = composeYaml(text, file, KUBERNETES_YAML, 'one');
  const [document] = documents;
  if (document === undefined) throw new ConfigurationError(`${file} is empty`);
  const parsed = withPositions(document, lines);
  throwProblems(file, syntaxProblems(parsed, file));
  const data: unknown = readData(parsed, file);
  const result = schema.safeParse(data);
  const found = result.success
    ? extra(result.data)
    : result.error.issues.flatMap((issue) => describeIssue(issue, schema, data));
  throwProblems(
    file,
    found.slice(0, MOST_PROBLEMS).map(({ path, key, message }) => ({
      file,
      ...parsed.position(offsetOf(parsed.document, path, key)),
      message,
    })),
  );
  if (!result.success) throw new ConfigurationError(`${file} is not valid`);
  return result.data;
}

export interface PathProblem {
  readonly path: readonly PropertyKey[];
  /** The problem lies with this key of the map at `path`, not with its value. */
  readonly key?: string;
  readonly message: string;
}

function withPositions(document: Document.Parsed, lines: LineCounter): ParsedYaml {
  return {
    document,
    lines,
    position: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

function syntaxProblems({ document, position }: ParsedYaml, file: string): Problem[] {
  return document.errors.slice(0, MOST_PROBLEMS).map((error) => ({
    file,
    ...position(error.pos[0]),
    message: error.message.replace(/\s+at line \d+, column \d+[\s\S]*$/, ''),
  }));
}

/**
 * One document that is a map, as Helm values are; empty text is an empty map.
 * @param source what the text came from, for messages.
 * @throws {ConfigurationError} that says where, for anything else
 */
export function parseYamlMap(text: string, source: string): Record<string, unknown> {
  const [first, second] = parseYamlStream(text, source);
  const data = first === undefined ? null : readData(first, source);
  if (data === null || data === undefined) return {};
  if (second === undefined && typeof data === 'object' && !Array.isArray(data))
    return data as Record<string, unknown>;
  throw new ConfigurationError(`${source}: expected one map of values`, {
    remedy: 'Write it as a values file: "controller:", and below it, indented, "region: eu-west-1".',
  });
}

/** The plain data; an alias bomb or an alias to nothing is the file's mistake, not ours. */
export function readData({ document, lines }: ParsedYaml, file: string): unknown {
  return yamlData(document, file, lines);
}

function throwProblems(file: string, problems: readonly Problem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const lines = problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
  throw new ConfigurationError(
    lines.length === 1 ? (lines[0] ?? '') : `${file} has ${lines.length} problems:\n${lines.join('\n')}`,
    {
      remedy: `Correct ${file} at line ${first.line}.`,
      details: { file, line: first.line, column: first.column, problems },
    },
  );
}

/** Where the value at `path` stands, or the key of it; for what is missing, the map that should have it. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], key: string | undefined): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (length === path.length && key !== undefined && isMap(node)) {
      const name = node.items.map((item) => item.key).find((item) => isScalar(item) && item.value === key);
      if (isScalar(name) && name.range != null) return name.range[0];
    }
    const range = (node as { range?: [number, number, number] | null } | undefined | null)?.range;
    if (range != null) return range[0];
  }
  return 0;
}

function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): PathProblem[] {
  const where = formatPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => {
      const hint = didYouMean(key, known) || `; known are ${known.join(', ')}`;
      return {
        path: issue.path,
        key,
        message: `unknown field "${key}"${where === '' ? '' : ` in ${where}`}${hint}`,
      };
    });
  }
  const value = valueAt(data, issue.path);
  if (value === undefined || (value === null && where === '')) {
    return [{ path: issue.path, message: where === '' ? 'the file is empty' : `${where} is missing` }];
  }
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    return [
      {
        path: issue.path.slice(0, -1),
        key,
        message: `"${key}" in ${formatPath(issue.path.slice(0, -1))}: ${issue.issues[0]?.message ?? issue.message}`,
      },
    ];
  }
  const shown = JSON.stringify(value);
  return [
    {
      path: issue.path,
      message: `${where}: ${issue.message.replace(/^Invalid input: /, '').replace(/, received .*$/, '')}, not ${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}`,
    },
  ];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** `spec.patches[0].target`. */
function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  );
}

interface SchemaShape {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly innerType?: unknown;
  readonly valueType?: unknown;
  readonly element?: unknown;
  readonly in?: unknown;
}

/** The fields that an object schema knows at a path. */
function knownKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  const shape = (schema as { readonly _zod?: { readonly def: SchemaShape } } | undefined)?._zod?.def;
  if (shape === undefined) return [];
  const wrapped = shape.innerType ?? shape.in;
  if (wrapped !== undefined) return knownKeys(wrapped, path);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(shape.shape ?? {});
  return knownKeys(shape.shape?.[String(key)] ?? shape.valueType ?? shape.element, rest);
}
