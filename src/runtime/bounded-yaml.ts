// YAML whose reading ends soon, whatever stands in it: the parser itself follows any nesting into the end of the stack,
// compares every key of a map with every other, keeps a stack for each mistake, and lets an anchor hold itself.
import {
  Composer,
  isMap,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  visit,
  YAMLParseError,
  type Document,
  type DocumentOptions,
  type ParseOptions,
  type SchemaOptions,
} from 'yaml';
import { ConfigurationError, errorMessage } from './errors.ts';

/** Far more than any schema of a CustomResourceDefinition has. */
const DEEPEST = 500;
/** How many values the aliases of a document may stand for, as the parser counts them. */
const LARGEST_EXPANSION = 100;
/** The parser looks for what each alias stands for in the whole document. */
const MOST_ALIASES = 300;

export type YamlOptions = ParseOptions & DocumentOptions & SchemaOptions;

export interface YamlText {
  readonly documents: readonly Document.Parsed[];
  readonly lines: LineCounter;
}

/**
 * Composes all documents of a text; their mistakes, keys that occur twice included, stand in each one's `errors`.
 * @param form `one`: there is always a first document, and a second one is a mistake.
 * @throws {ConfigurationError} for what is nested too deeply, or has too many aliases.
 */
export function composeYaml(
  text: string,
  source: string,
  options: YamlOptions,
  form: 'one' | 'stream',
): YamlText {
  const lines = new LineCounter();
  const composer = new Composer({ ...options, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const documents = withoutStacks(() => {
    const tokens = tokensOf(text, source, lines);
    const composed = [...composer.compose(tokens, form === 'one', text.length)] as Document.Parsed[];
    for (const document of composed) tellDoubleKeys(document);
    return composed;
  });
  for (const document of documents) countAliases(document, source, lines);
  const [first, second] = documents;
  if (form === 'one' && second !== undefined)
    first?.errors.push(mistake(second.range[0], 'MULTIPLE_DOCS', 'Source contains multiple documents'));
  return { documents, lines };
}

/** A file can have a mistake in each of its characters, and their stacks would take seconds and hundreds of megabytes. */
function withoutStacks<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function* tokensOf(text: string, source: string, lines: LineCounter): ReturnType<Parser['parse']> {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > DEEPEST) {
      const { line, col } = lines.linePos(offset);
      throw tooDeep(`${source}:${Math.max(line, 1)}:${Math.max(col, 1)}`);
    }
    offset += lexeme.length;
  }
  yield* parser.end();
}

function tooDeep(place: string): ConfigurationError {
  return new ConfigurationError(`${place}: nested more than ${DEEPEST} levels deep`, {
    remedy: 'Look for brackets that are never closed, or for indentation that only grows.',
  });
}

const mistake = (
  offset: number,
  ...[code, message]: ['DUPLICATE_KEY' | 'MULTIPLE_DOCS', string]
): YAMLParseError => new YAMLParseError([offset, offset + 1], code, message);

function tellDoubleKeys(document: Document.Parsed): void {
  visit(document, (_, node) => {
    if (!isMap(node)) return;
    const seen = new Set<unknown>();
    for (const { key } of node.items) {
      // `<<` may be there for each map that is merged.
      if (!isScalar(key) || key.value === '<<') continue;
      if (seen.has(key.value))
        document.errors.push(mistake(key.range?.[0] ?? 0, 'DUPLICATE_KEY', 'Map keys must be unique'));
      seen.add(key.value);
    }
  });
}

function countAliases(document: Document.Parsed, source: string, lines: LineCounter): void {
  let count = 0;
  visit(document, {
    Alias(_, { range }) {
      count += 1;
      if (count <= MOST_ALIASES) return;
      const { line, col } = lines.linePos(range?.[0] ?? 0);
      throw new ConfigurationError(`${source}:${line}:${col}: more than ${MOST_ALIASES} aliases`, {
        remedy: 'Write out what they stand for.',
      });
    },
  });
}

/**
 * The plain data of a document without errors.
 * @throws {ConfigurationError} for an alias to nothing, to what holds it, or to so much that it is an attack.
 */
export function yamlData(document: Document.Parsed, source: string, lines: LineCounter): unknown {
  const { line, col } = lines.linePos(document.range[0]);
  const place = `${source}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: LARGEST_EXPANSION });
  } catch (error) {
    throw new ConfigurationError(`${place}: ${errorMessage(error)}`, {
      remedy: 'Correct its anchors and aliases, or write out what they stand for.',
      cause: error,
    });
  }
  measure(data, place, new Set(), new Map());
  return data;
}

/** The levels of a value. What aliases share is looked at once. */
function measure(value: unknown, place: string, around: Set<object>, known: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (around.has(value)) {
    throw new ConfigurationError(`${place}: an anchor holds an alias of itself`, {
      remedy: 'Write out what the alias should stand for.',
    });
  }
  let height = known.get(value);
  if (height === undefined) {
    if (around.size >= DEEPEST) throw tooDeep(place);
    around.add(value);
    height = 1;
    for (const inner of Object.values(value))
      height = Math.max(height, 1 + measure(inner, place, around, known));
    around.delete(value);
    known.set(value, height);
  }
  if (around.size + height > DEEPEST) throw tooDeep(place);
  return height;
}
