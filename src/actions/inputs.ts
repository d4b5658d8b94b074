// Typed inputs: each action declares its own once; all problems are told together, before anything is done.
import { parseDuration } from '../runtime/duration.ts';
import { ConfigurationError } from '../runtime/errors.ts';

/** One declared input. `fallback` is the default of action.yml, as text; a test holds the two together. */
export interface InputField<T> {
  readonly required: boolean;
  readonly fallback: string;
  /** Hidden in the log before anything else happens. */
  readonly secret: boolean;
  /** @throws {ConfigurationError} that says what was expected; the reader adds the input's name. */
  readonly parse: (value: string) => T;
}

export type InputSchema = Readonly<Record<string, InputField<unknown>>>;
export type InputsOf<S extends InputSchema> = { readonly [K in keyof S]: ReturnType<S[K]['parse']> };

function field<T>(
  parse: (value: string) => T,
  options: { required?: boolean; fallback?: string; secret?: boolean } = {},
): InputField<T> {
  return { required: false, fallback: '', secret: false, ...options, parse };
}

/** Text as it is; empty where nothing was given. */
export const text = (fallback = ''): InputField<string> => field((value) => value, { fallback });

/** As `text`, and it must be given. */
export const requiredText = (): InputField<string> => field((value) => value, { required: true });

/** As `text`, and hidden in the log. */
export const secretText = (): InputField<string> => field((value) => value, { secret: true });

/** One of a fixed set of words. */
export const oneOf = <const T extends string>(values: readonly T[], fallback: T): InputField<T> =>
  field(parseWord(values), { fallback });

/** As `oneOf`, and it must be said which. */
export const requiredOneOf = <const T extends string>(values: readonly T[]): InputField<T> =>
  field(parseWord(values), { required: true });

const parseWord =
  <T extends string>(values: readonly T[]) =>
  (value: string): T => {
    const match = values.find((candidate) => candidate === value);
    if (match === undefined) throw new ConfigurationError(`"${value}" is none of: ${values.join(', ')}`);
    return match;
  };

/** YAML's core booleans, as @actions/core reads them. */
export function flag(fallback: boolean): InputField<boolean> {
  return field(
    (value) => {
      if (/^(true|True|TRUE)$/.test(value)) return true;
      if (/^(false|False|FALSE)$/.test(value)) return false;
      throw new ConfigurationError(`"${value}" is neither true nor false`);
    },
    { fallback: String(fallback) },
  );
}

/** A whole number of a range, both ends included. */
export function wholeNumber(lowest: number, highest: number, fallback: number): InputField<number> {
  return field(
    (value) => {
      const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
      if (!(number >= lowest && number <= highest))
        throw new ConfigurationError(`"${value}" is no whole number from ${lowest} to ${highest}`);
      return number;
    },
    { fallback: String(fallback) },
  );
}

/** A duration such as `15m`, in milliseconds; undefined where nothing was given. */
export const duration = (fallback = ''): InputField<number | undefined> =>
  field((value) => (value === '' ? undefined : parseDuration(value)), { fallback });

/** Words apart by commas or new lines. */
export const list = (fallback = ''): InputField<readonly string[]> =>
  field(
    (value) =>
      value
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    { fallback },
  );

/** `key=value` a line, or the same apart by commas. */
export const keyValues = (): InputField<Readonly<Record<string, string>>> =>
  field((value) => {
    const pairs = list()
      .parse(value)
      .map((item) => {
        const equals = item.indexOf('=');
        if (equals < 1) throw new ConfigurationError(`"${item}" is not of the form key=value`);
        return [item.slice(0, equals).trim(), item.slice(equals + 1).trim()] as const;
      });
    return Object.fromEntries(pairs);
  });

/** An empty input is left out, so that the callee's own value counts. */
export function optional<K extends string, V>(key: K, value: V | '' | undefined): Partial<Record<K, V>> {
  return value === '' || value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}

/**
 * Reads every declared input. `read` gives the raw text of a name, `mask` hides secrets.
 * @throws {ConfigurationError} that names each wrong input, its value and what was expected.
 */
export function readInputs<S extends InputSchema>(
  schema: S,
  read: (name: string) => string,
  mask: (secret: string) => void,
): InputsOf<S> {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, declared] of Object.entries(schema)) {
    const given = read(name);
    if (declared.secret && given !== '') maskLines(given, mask);
    if (given === '' && declared.required) {
      problems.push(`input "${name}" is required and was not given`);
      continue;
    }
    try {
      values[name] = declared.parse(given === '' ? declared.fallback : given);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(`input "${name}": ${error.message}`);
    }
  }
  if (problems.length > 0) {
    throw new ConfigurationError(problems.join('; '), {
      remedy: 'Correct the "with:" block of this step; the action\'s README lists every input.',
    });
  }
  return values as InputsOf<S>;
}

/** A runner hides secrets line by line, so a short line such as `{` would hide every brace of the log. */
function maskLines(secret: string, mask: (secret: string) => void): void {
  for (const line of secret.split('\n')) if (line.trim().length >= 8) mask(line.trim());
}
