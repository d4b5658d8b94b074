// Workflows, actions and examples as the tests of this folder read them.
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export const root = path.resolve(import.meta.dirname, '../../..');
export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

export type Permissions = Readonly<Record<string, string>>;

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly uses?: string;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Permissions | string;
  readonly 'timeout-minutes'?: number | string;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean | string };
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>> | string;
}

export interface Declared {
  readonly inputs?: Readonly<
    Record<string, { readonly required?: boolean; readonly default?: unknown; readonly type?: string }>
  >;
  readonly outputs?: Readonly<Record<string, { readonly value?: string }>>;
  readonly secrets?: Readonly<Record<string, { readonly required?: boolean }>>;
}

export interface Workflow extends Record<string, unknown> {
  readonly on: Readonly<Record<string, Declared & Readonly<Record<string, unknown>>>>;
  readonly permissions?: Permissions | string;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface File {
  readonly file: string;
  readonly text: string;
  readonly workflow: Workflow;
}

export const parseWorkflow = (file: string, text: string): File => ({
  file,
  text,
  workflow: parse(text) as Workflow,
});

const load = (pattern: string): readonly File[] =>
  globSync(pattern, { cwd: root })
    .sort()
    .map((file) => parseWorkflow(file, read(file)));

export const workflows = load('.github/workflows/*.yml');
export const examples = load('examples/*.yml');
export const actionFiles = ['action.yml', ...globSync('actions/*/action.yml', { cwd: root })].sort();

/** An action or a workflow of this repository, as `$/…` and as `OWNER/lamina/…@v1` name it. */
const SELF = /^(?:\$\/|OWNER\/lamina(?:\/|(?=@)))([^@]*)(?:@v1)?$/;

/** Where what is used is described, from the root of the repository; undefined for somebody else's. */
export function describedAt(uses: string): string | undefined {
  const inner = SELF.exec(uses)?.[1];
  if (inner === undefined) return undefined;
  return inner.endsWith('.yml') ? inner : path.join(inner, 'action.yml');
}

/** What one can give to it and get from it; undefined where there is no such thing. */
export function declared(file: string): Declared | undefined {
  if (!existsSync(path.join(root, file))) return undefined;
  const content = parse(read(file)) as Workflow & Declared;
  return file.endsWith('action.yml') ? content : content.on['workflow_call'];
}
