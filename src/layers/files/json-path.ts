// kubectl's JSONPath, as far as the outputs of a layer need it: no evaluation of code, no recursion.
import { ConfigurationError } from '../../runtime/errors.ts';

type Step =
  | { readonly type: 'field'; readonly name: string }
  | { readonly type: 'index'; readonly index: number }
  | { readonly type: 'all' }
  | { readonly type: 'filter'; readonly path: readonly Step[]; readonly test: FilterTest };

type FilterTest =
  | { readonly operator: 'exists' }
  | { readonly operator: '==' | '!='; readonly value: string | number | boolean };

type Part = { readonly text: string } | { readonly steps: readonly Step[] };

/** Text with expressions in braces, parsed. */
export type JsonPathTemplate = readonly Part[];

/** In one expression; each may stand inside the one before. */
const MOST_FILTERS = 20;
const UNSUPPORTED = 'fields, [0], [*], [?(@.a=="b")], [?(@.a!="b")] and [?(@.a)] are known';

/**
 * Parses `{.status.host}:{.status.port}`; a path without braces is taken as one expression, like kubectl does.
 * @throws {ConfigurationError} with the column within the path.
 */
export function parseJsonPathTemplate(template: string): JsonPathTemplate {
  if (!template.includes('{')) return [{ steps: new Parser(template, 0, template.length).steps() }];
  const parts: Part[] = [];
  let position = 0;
  while (position < template.length) {
    const open = template.indexOf('{', position);
    if (open !== position) parts.push({ text: template.slice(position, open === -1 ? undefined : open) });
    if (open === -1) break;
    const close = closingBrace(template, open);
    parts.push({ steps: new Parser(template, open + 1, close).steps() });
    position = close + 1;
  }
  return parts;
}

/**
 * What the template says about `data`; several values of one expression are joined by a space, maps and lists are JSON.
 * undefined where one of its expressions finds nothing.
 */
export function renderJsonPath(template: JsonPathTemplate, data: unknown): string | undefined {
  const texts = template.map((part) => {
    if ('text' in part) return part.text;
    const values = evaluate(part.steps, data).filter((value) => value !== undefined && value !== null);
    return values.length === 0 ? undefined : values.map(asText).join(' ');
  });
  return texts.includes(undefined) ? undefined : texts.join('');
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function evaluate(steps: readonly Step[], data: unknown): unknown[] {
  return steps.reduce<unknown[]>((values, step) => values.flatMap((value) => take(step, value)), [data]);
}

function take(step: Step, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (step.type === 'field') {
    return !Array.isArray(value) && Object.hasOwn(value, step.name)
      ? [(value as Record<string, unknown>)[step.name]]
      : [];
  }
  if (step.type === 'index') {
    const item: unknown = Array.isArray(value) ? value.at(step.index) : undefined;
    return item === undefined ? [] : [item];
  }
  const items: unknown[] = Object.values(value);
  if (step.type === 'all') return items;
  return items.filter((item) => {
    const found = evaluate(step.path, item);
    if (step.test.operator === 'exists') return found.length > 0;
    const { operator, value: wanted } = step.test;
    return found.length > 0 && (found[0] === wanted) === (operator === '==');
  });
}

/** The brace that closes the one at `open`, quoted ones apart. */
function closingBrace(template: string, open: number): number {
  let quote = '';
  for (let position = open + 1; position < template.length; position += 1) {
    const character = template.charAt(position);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === "'" || character === '"') quote = character;
    else if (character === '}') return position;
  }
  throw mistake(template, open, 'this brace is never closed');
}

function mistake(template: string, position: number, what: string): ConfigurationError {
  return new ConfigurationError(`JSONPath ${template}: at character ${position + 1}, ${what}`, {
    remedy: 'Write a path as for kubectl get -o jsonpath.',
  });
}

class Parser {
  readonly #text: string;
  readonly #end: number;
  #position: number;
  #filters = 0;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#position = start;
    this.#end = end;
  }

  /** A whole expression: `$`, `.a.b[0]`, `['a.b']`. */
  steps(): Step[] {
    this.#accept('$');
    const steps = this.#path();
    if (this.#position < this.#end) this.#fail(`expected . or [, found "${this.#peek()}" (${UNSUPPORTED})`);
    if (steps.length === 0) this.#fail('expected a path such as .status.phase');
    return steps;
  }

  #path(): Step[] {
    const steps: Step[] = [];
    for (;;) {
      if (this.#accept('[')) steps.push(this.#bracket());
      else if (this.#accept('.')) {
        if (this.#peek() === '.') this.#fail(`".." is not supported (${UNSUPPORTED})`);
        if (this.#accept('*')) steps.push({ type: 'all' });
        else if (this.#peek() !== '[') steps.push({ type: 'field', name: this.#name() });
      } else return steps;
    }
  }

  #name(): string {
    let name = '';
    while (this.#position < this.#end) {
      if (this.#accept('\\')) name += this.#next();
      else if (/[\w/-]/.test(this.#peek())) name += this.#next();
      else break;
    }
    if (name === '') this.#fail('expected the name of a field');
    return name;
  }

  #bracket(): Step {
    if (this.#accept('?')) return this.#filter();
    if (this.#accept('*')) return this.#closed({ type: 'all' });
    const quote = this.#peek();
    if (quote === "'" || quote === '"') return this.#closed({ type: 'field', name: this.#quoted() });
    const digits = /^-?\d+/.exec(this.#rest())?.[0];
    if (digits === undefined)
      this.#fail(`expected an index, "*", a quoted name or a filter (${UNSUPPORTED})`);
    this.#position += digits.length;
    return this.#closed({ type: 'index', index: Number(digits) });
  }

  #filter(): Step {
    this.#filters += 1;
    if (this.#filters > MOST_FILTERS) this.#fail(`there are more than ${MOST_FILTERS} filters`);
    this.#expect('(');
    this.#spaces();
    this.#expect('@');
    const path = this.#path();
    this.#spaces();
    const operator = /^(==|!=)/.exec(this.#rest())?.[0] as '==' | '!=' | undefined;
    if (operator === undefined) {
      if (this.#peek() !== ')') this.#fail(`expected ==, != or ) (${UNSUPPORTED})`);
      this.#expect(')');
      return this.#closed({ type: 'filter', path, test: { operator: 'exists' } });
    }
    this.#position += 2;
    this.#spaces();
    const value = this.#literal();
    this.#spaces();
    this.#expect(')');
    return this.#closed({ type: 'filter', path, test: { operator, value } });
  }

  #literal(): string | number | boolean {
    const quote = this.#peek();
    if (quote === "'" || quote === '"') return this.#quoted();
    const word = /^(true|false|-?\d+(\.\d+)?)/.exec(this.#rest())?.[0];
    if (word === undefined) this.#fail('expected a quoted text, a number, true or false');
    this.#position += word.length;
    return word === 'true' || word === 'false' ? word === 'true' : Number(word);
  }

  #quoted(): string {
    const start = this.#position;
    const close = this.#text.indexOf(this.#next(), this.#position);
    if (close === -1 || close >= this.#end) {
      this.#position = start;
      this.#fail('this quote is never closed');
    }
    const text = this.#text.slice(this.#position, close);
    this.#position = close + 1;
    return text;
  }

  #closed<T extends Step>(step: T): T {
    this.#expect(']');
    return step;
  }

  #spaces(): void {
    while (this.#peek() === ' ') this.#position += 1;
  }

  #peek(): string {
    return this.#position < this.#end ? this.#text.charAt(this.#position) : '';
  }

  #rest(): string {
    return this.#text.slice(this.#position, this.#end);
  }

  #next(): string {
    const character = this.#peek();
    this.#position += 1;
    return character;
  }

  #accept(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#position += 1;
    return true;
  }

  #expect(character: string): void {
    if (!this.#accept(character)) this.#fail(`expected "${character}"`);
  }

  #fail(what: string): never {
    throw mistake(this.#text, this.#position, what);
  }
}
