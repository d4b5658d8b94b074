// Policy documents, compared by what they say: AWS returns them URL-encoded, reordered, and with strings for lists of one.

export interface PolicyStatement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: Readonly<Record<string, string | readonly string[]>> | '*';
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
}

/** Reads the document as IAM's read calls return it (RFC 3986 encoded) or as plain JSON. */
export function decodePolicyDocument(text: string): unknown {
  return JSON.parse(text.trimStart().startsWith('{') ? text : decodeURIComponent(text)) as unknown;
}

/** Whether two documents grant the same; the order of statements, keys and values, and a list of one, do not count. */
export function samePolicy(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right);
}

/** One text for all documents that say the same. Actions are compared without case, as IAM does. */
export function canonical(document: unknown): string {
  return JSON.stringify(normalize(document, ''));
}

function normalize(value: unknown, key: string, insideCondition = false): unknown {
  if (Array.isArray(value)) {
    const texts = new Set(value.map((item) => JSON.stringify(normalize(item, key, insideCondition))));
    const items = [...texts].sort().map((text) => JSON.parse(text) as unknown);
    return items.length === 1 ? items[0] : items;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([name, child]) => [name, normalize(child, name, insideCondition || key === 'Condition')] as const,
    );
    return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
  }
  // A condition's values are strings; JSON's own true and 5 mean "true" and "5".
  const scalar =
    insideCondition && (typeof value === 'boolean' || typeof value === 'number') ? String(value) : value;
  return typeof scalar === 'string' && /^(Not)?Action$/.test(key) ? scalar.toLowerCase() : scalar;
}
