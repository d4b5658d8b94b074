// Writes lab/github/openapi.json: of GitHub's own API description, the operations that the lab plays.
// The description comes as the npm package @octokit/openapi, which is too big (28 MB) to be a dependency.
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { OPERATIONS } from '../lab/github/operations.ts';
import { exec } from '../src/runtime/exec.ts';
import { toJsonSchema, type OpenApiSchema } from './openapi-schema.ts';

const PACKAGE = '@octokit/openapi';
const VERSION = '23.0.2';
const INTEGRITY =
  'sha512-pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==';
const MEMBER = 'package/generated/api.github.com.json';

const target = path.resolve(import.meta.dirname, '../lab/github/openapi.json');
/** What GitHub answers everywhere, whether an operation lists it or not. */
const ERRORS = ['basic-error', 'validation-error', 'validation-error-simple'];

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: OpenApiSchema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: OpenApiSchema }>>;
}

interface Reference {
  readonly $ref: string;
}

interface Operation {
  readonly operationId: string;
  readonly externalDocs: { readonly url: string };
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content | Reference>>;
}

interface Description {
  readonly info: { readonly license: { readonly name: string } };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, OpenApiSchema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Content>>;
  };
}

const description = await fetchDescription();
const { schemas, parameters, responses } = description.components;
const wanted = new Set(ERRORS);
const schemaOf = (schema: OpenApiSchema): unknown => toJsonSchema(schema, (name) => wanted.add(name));

const operations = Object.fromEntries(
  Object.entries(OPERATIONS).map(([id, { method, path: route }]) => {
    const operation = description.paths[route]?.[method];
    if (operation?.operationId !== id) throw new Error(`${method} ${route} is not ${id} in ${VERSION}`);
    return [id, { method, path: route, ...trim(operation) }];
  }),
);
const $defs: Record<string, unknown> = {};
// Sets grow while they are walked: a schema may want others.
for (const name of wanted) {
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`There is no schema ${name} in ${VERSION}`);
  $defs[name] = schemaOf(schema);
}
const trimmed = {
  source: {
    package: PACKAGE,
    version: VERSION,
    integrity: INTEGRITY,
    license: description.info.license.name,
    copyright: 'Copyright (c) 2020 Octokit contributors',
    note: "Written by scripts/github-openapi.ts: the operations of lab/github/operations.ts, their schemas as JSON Schema, without prose and examples. The licence's text is in LICENSE.octokit-openapi.",
  },
  operations,
  $defs: Object.fromEntries(Object.entries($defs).sort(([a], [b]) => (a < b ? -1 : 1))),
};
const text = await format(JSON.stringify(trimmed), { ...(await resolveConfig(target)), filepath: target });
await writeFile(target, text);
console.log(
  `${target}: ${Object.keys(operations).length} operations, ${(text.length / 1024).toFixed(0)} KiB`,
);

function trim(operation: Operation): object {
  const body = operation.requestBody?.content?.['application/json']?.schema;
  return {
    documentation: operation.externalDocs.url,
    parameters: (operation.parameters ?? []).map((given) => {
      const { name, in: place, required = false, schema } = resolve(given, parameters);
      return { name, in: place, required, schema: schemaOf(schema) };
    }),
    ...(body === undefined ? {} : { body: schemaOf(body) }),
    answers: Object.fromEntries(
      Object.entries(operation.responses).map(([status, given]) => {
        const schema = resolve(given, responses).content?.['application/json']?.schema;
        return [status, schema === undefined ? null : schemaOf(schema)];
      }),
    ),
  };
}

function resolve<T extends object>(given: T | Reference, components: Readonly<Record<string, T>>): T {
  if (!('$ref' in given)) return given;
  const found = components[given.$ref.split('/').at(-1) ?? ''];
  if (found === undefined) throw new Error(`${given.$ref} leads nowhere`);
  return found;
}

async function fetchDescription(): Promise<Description> {
  const directory = await mkdtemp(path.join(tmpdir(), 'github-openapi-'));
  try {
    const { stdout } = await exec('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent'], { cwd: directory });
    const archive = path.join(directory, stdout.trim());
    const integrity = `sha512-${createHash('sha512')
      .update(await readFile(archive))
      .digest('base64')}`;
    if (integrity !== INTEGRITY) throw new Error(`${archive}: ${integrity} is not ${INTEGRITY}`);
    await exec('tar', ['-xzf', archive, '-C', directory, MEMBER]);
    return JSON.parse(await readFile(path.join(directory, MEMBER), 'utf8')) as Description;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
