// GitHub's published API description as a judge: of requests, and of the emulator's own answers.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { OperationId, PlayedOperation } from './operations.ts';

interface DescribedOperation extends Pick<PlayedOperation, 'method' | 'path'> {
  readonly documentation: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required: boolean;
    readonly schema: AnySchema;
  }[];
  readonly body?: AnySchema & { readonly properties?: Readonly<Record<string, unknown>> };
  /** null for an answer without a body. */
  readonly answers: Readonly<Record<string, AnySchema | null>>;
}

interface Described {
  readonly operations: Readonly<Record<OperationId, DescribedOperation>>;
  readonly $defs: Readonly<Record<string, AnySchema>>;
}

export interface FoundOperation {
  readonly id: OperationId;
  /** Of the path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

interface GivenRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Answers that every operation may give, whether it lists them or not. */
const EVERYWHERE = new Set([401, 403, 404, 429, 500, 502, 503]);

export interface Contract {
  find(method: string, pathname: string): FoundOperation | undefined;
  /** The page of GitHub's documentation. */
  documentation(id: OperationId): string;
  /** What is wrong with a request; nothing where it fits. */
  checkRequest(id: OperationId, request: GivenRequest): readonly string[];
  checkAnswer(id: OperationId, status: number, body: unknown): readonly string[];
}

/** GitHub's description of the operations that are emulated, as a judge of requests and answers. */
export function readContract(): Contract {
  const { operations, $defs } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'openapi.json'), 'utf8'),
  ) as Described;
  const judge = (coerceTypes: boolean): Ajv => {
    const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, coerceTypes });
    formats.default(ajv);
    ajv.addSchema({ $id: 'github', $defs });
    return ajv;
  };
  const bodies = judge(false);
  // A parameter comes as text.
  const texts = judge(true);
  const compiled = new Map<AnySchema, ValidateFunction>();
  const problemsOf = (ajv: Ajv, schema: AnySchema, value: unknown, name: string): string[] => {
    const validate = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, validate);
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message = '' }) => `${name}${instancePath} ${message}`,
    );
  };
  const routes = Object.entries(operations).map(([id, { method, path: template }]) => ({
    id: id as OperationId,
    method: method.toUpperCase(),
    pattern: new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  }));

  return {
    find: (method, pathname) => {
      for (const route of routes) {
        const match = route.method === method ? route.pattern.exec(pathname) : null;
        if (match === null) continue;
        const parameters = Object.entries(match.groups ?? {}).map(([name, value]) => [
          name,
          decodeURIComponent(value),
        ]);
        return { id: route.id, parameters: Object.fromEntries(parameters) as Record<string, string> };
      }
      return undefined;
    },

    documentation: (id) => operations[id].documentation,

    checkRequest: (id, request) => {
      const { parameters, body } = operations[id];
      const problems = parameters.flatMap(({ name, in: place, required, schema }) => {
        if (place === 'header') return [];
        const value = request[place][name];
        if (value === undefined) return required ? [`${place} parameter ${name} is missing`] : [];
        // Coerced in its holder.
        return problemsOf(
          texts,
          { type: 'object', properties: { [name]: schema } },
          { [name]: value },
          place,
        );
      });
      const known = new Set(parameters.filter((each) => each.in === 'query').map(({ name }) => name));
      for (const name of Object.keys(request.query))
        if (!known.has(name)) problems.push(`query parameter ${name} is unknown`);
      if (body === undefined) {
        if (request.body !== undefined) problems.push('a body is not expected');
        return problems;
      }
      problems.push(...problemsOf(bodies, body, request.body, 'body'));
      const fields = Object.keys(body.properties ?? {});
      for (const name of Object.keys(request.body ?? {}))
        if (!fields.includes(name)) problems.push(`body/${name} is unknown`);
      return problems;
    },

    checkAnswer: (id, status, body) => {
      const listed = operations[id].answers[status];
      if (listed === undefined && !EVERYWHERE.has(status)) return [`${status} is no answer of ${id}`];
      const schema = listed ?? (status >= 400 ? { $ref: 'github#/$defs/basic-error' } : null);
      if (schema === null) return body === undefined ? [] : [`${status} has no body`];
      return problemsOf(bodies, schema, body, `answer ${status}`);
    },
  };
}
