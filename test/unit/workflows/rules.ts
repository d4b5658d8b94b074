// What every workflow must keep to, as functions from a file to what is wrong with it.
import {
  declared,
  describedAt,
  parseWorkflow,
  read,
  type Declared,
  type File,
  type Job,
  type Permissions,
  type Step,
} from './files.ts';

type Rule = (file: File) => readonly string[];

const jobs = ({ workflow }: File): readonly (readonly [string, Job])[] => Object.entries(workflow.jobs);
const steps = (file: File): readonly (readonly [string, Step])[] =>
  jobs(file).flatMap(([name, job]) =>
    (job.steps ?? []).map((step, index) => [`${name}.${step.id ?? step.name ?? index + 1}`, step] as const),
  );

/** A tag can be moved to other code; a commit cannot. The comment is what Dependabot reads, and a reader. */
export const pinsForeignActions = ({ text }: Pick<File, 'text'>): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => {
      const uses = /^\s*(?:- )?uses: (\S+)(.*)$/.exec(line);
      return uses === null || describedAt(uses[1] ?? '') !== undefined ? [] : [uses];
    })
    .filter(
      ([, uses = '', rest = '']) =>
        !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses) || !/^ # v\d+\.\d+\.\d+$/.test(rest),
    )
    .map(([line]) => line.trim());

export const beginsWithoutPermissions: Rule = ({ workflow: { permissions } }) =>
  typeof permissions === 'object' && Object.keys(permissions).length === 0
    ? []
    : [JSON.stringify(permissions)];

export const asksForNoMoreThan =
  (allowed: Readonly<Record<string, readonly string[]>>): Rule =>
  (file) =>
    jobs(file).flatMap(([name, { permissions = {} }]) =>
      typeof permissions === 'string'
        ? [`${name}: ${permissions}`]
        : Object.entries(permissions)
            .map(([scope, level]) => `${scope}: ${level}`)
            .filter((each) => each !== 'contents: read' && !(allowed[file.file] ?? []).includes(each))
            .map((each) => `${name}: ${each}`),
    );

/** GitHub writes an expression's value into the script before the shell reads it. */
export const runsNoExpressions: Rule = (file) =>
  steps(file).flatMap(([name, { run }]) => (run?.includes('${{') === true ? [name] : []));

export const endsInTime: Rule = (file) =>
  jobs(file).flatMap(([name, job]) =>
    job.uses === undefined && job['timeout-minutes'] === undefined ? [name] : [],
  );

export const runsNoStrangersCodeWithSecrets: Rule = ({ workflow }) =>
  Object.keys(workflow.on).filter((event) => event === 'pull_request_target' || event === 'workflow_run');

export const keepsNoCredentialsInCheckouts: Rule = (file) =>
  steps(file).flatMap(([name, { uses, with: given }]) =>
    uses?.startsWith('actions/checkout@') === true && given?.['persist-credentials'] !== false ? [name] : [],
  );

/** Inputs and secrets of what belongs to this repository: they exist, and what is required is given. */
export const givesWhatIsAskedFor: Rule = (file) =>
  uses(file).flatMap(([name, used, given, secrets]) => {
    const described = describedAt(used);
    if (described === undefined) return [];
    const has = declared(described);
    if (has === undefined) return [`${name}: there is no ${described}`];
    return [
      ...compare(`${name}: input`, given, has.inputs),
      ...(typeof secrets === 'string'
        ? [`${name}: secrets: ${secrets}`]
        : compare(`${name}: secret`, secrets, has.secrets)),
    ];
  });

function uses(file: File): readonly (readonly [string, string, Job['with'], Job['secrets']])[] {
  return [...jobs(file), ...steps(file)].flatMap(([name, each]) =>
    each.uses === undefined
      ? []
      : [[name, each.uses, each.with, 'secrets' in each ? each.secrets : undefined] as const],
  );
}

const compare = (
  title: string,
  given: Readonly<Record<string, unknown>> = {},
  has: Readonly<Record<string, { readonly required?: boolean }>> = {},
): readonly string[] => [
  ...Object.keys(given)
    .filter((key) => !(key in has))
    .map((key) => `${title} ${key} does not exist`),
  ...Object.keys(has)
    .filter((key) => has[key]?.required === true && !(key in given))
    .map((key) => `${title} ${key} is missing`),
];

/** GitHub refuses to start a workflow whose called jobs ask for more than the caller grants. */
export const grantsWhatItCalls: Rule = (file) =>
  jobs(file).flatMap(([name, job]) => {
    const described = job.uses === undefined ? undefined : describedAt(job.uses);
    if (described === undefined) return [];
    const called = Object.values(parseWorkflow(described, read(described)).workflow.jobs).flatMap(
      ({ permissions }) =>
        Object.entries((permissions ?? {}) as Permissions).map(([scope, level]) => `${scope}: ${level}`),
    );
    const granted = Object.entries((job.permissions ?? {}) as Permissions).map(
      ([scope, level]) => `${scope}: ${level}`,
    );
    return [
      ...called.filter((each) => !granted.includes(each)).map((each) => `${name} does not grant ${each}`),
      ...granted
        .filter((each) => !called.includes(each))
        .map((each) => `${name} grants ${each}, which nothing asks for`),
    ];
  });

/** `steps.ID.outputs.NAME`, `jobs.ID.outputs.NAME` and `inputs.NAME` name what exists, and no input is left unused. */
export const readsWhatExists: Rule = (file) => {
  const { workflow, text } = file;
  const own: readonly Declared[] = ['workflow_call', 'workflow_dispatch'].map(
    (event): Declared => workflow.on[event] ?? {},
  );
  const inputs = new Set(own.flatMap((each) => Object.keys(each.inputs ?? {})));
  const read = new Set([...text.matchAll(/(?<![\w.-])inputs\.([\w-]+)/g)].map(([, name = '']) => name));
  return [
    ...[...read].filter((name) => !inputs.has(name)).map((name) => `inputs.${name} does not exist`),
    ...[...inputs].filter((name) => !read.has(name)).map((name) => `input ${name} is not used`),
    ...jobs(file).flatMap(([name, job]) => readsOutputs(name, job)),
    ...[...text.matchAll(/jobs\.([\w-]+)\.outputs\.([\w-]+)/g)]
      .filter(([, job = '', output = '']) => !(output in (workflow.jobs[job]?.outputs ?? {})))
      .map(([reference]) => `${reference} does not exist`),
  ];
};

function readsOutputs(name: string, job: Job): readonly string[] {
  return [...JSON.stringify(job).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(
    ([reference, id, output = '']) => {
      const step = job.steps?.find((each) => each.id === id);
      const described = step?.uses === undefined ? undefined : describedAt(step.uses);
      if (step === undefined) return [`${name}: ${reference}: there is no such step`];
      return described === undefined || output in (declared(described)?.outputs ?? {})
        ? []
        : [`${name}: ${reference} does not exist`];
    },
  );
}
