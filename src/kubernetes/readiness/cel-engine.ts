// Compiles and evaluates CEL; imported lazily by cel.ts.
import { Environment } from '@marcbachmann/cel-js';
import { isFields } from '../fields.ts';
import { ConfigurationError, errorMessage } from '../../runtime/errors.ts';
import { conditionsOf, groupOf, type KubernetesObject } from '../objects.ts';
import type { CelRuleSpec } from './cel.ts';
import { told } from './generic.ts';
import { failed, progressing, ready, type Rule } from './rule.ts';

type Evaluate = (variables: Readonly<Record<string, unknown>>) => unknown;

/** `unclear`: it could not be decided, because something that it refers to is missing or of another type. */
type Answer = { readonly holds: boolean; readonly unclear?: string };

/** How long a status without observedGeneration may be of an earlier generation. */
const UNPROVED_GRACE = 10_000;

const environment = new Environment({
  unlistedVariablesAreDyn: true,
  enableOptionalTypes: true,
  homogeneousAggregateLiterals: false,
});

/** One row for the readiness table; see `compileCelRules`. @throws {ConfigurationError} */
export function compileCelRule(spec: CelRuleSpec, where: string): Rule {
  const inProgress = compile(spec.inProgress, `${where}.inProgress`);
  const hasFailed = compile(spec.failed, `${where}.failed`);
  const current = compile(spec.current, `${where}.current`);
  return {
    group: groupOf(spec.apiVersion),
    kind: spec.kind,
    doc: `\`${spec.current}\`${spec.failed === undefined ? '' : `; a failure: \`${spec.failed}\``}`,
    source: where,
    proof: 'anyStatus',
    unprovedGrace: UNPROVED_GRACE,
    judge(object) {
      const variables = variablesOf(object);
      if (inProgress !== undefined && ask(inProgress, variables).holds)
        return progressing(...why(object, 'InProgress', 'its inProgress rule holds'));
      if (hasFailed !== undefined && ask(hasFailed, variables).holds)
        return failed(...why(object, 'Failed', 'its failed rule holds'));
      const answer: Answer = current === undefined ? { holds: false } : ask(current, variables);
      if (answer.holds) return ready('Current', 'its current rule holds');
      return progressing(
        ...why(object, 'NotCurrent', `its current rule does not hold yet${answer.unclear ?? ''}`),
      );
    },
  };
}

function compile(expression: string | undefined, where: string): Evaluate | undefined {
  if (expression === undefined) return undefined;
  let problem: unknown;
  try {
    const parsed = environment.parse(expression);
    const { valid, type, error } = parsed.check();
    if (valid && (type === 'bool' || type === 'dyn')) return (variables) => parsed(variables) as unknown;
    problem = valid ? new Error(`it gives ${String(type)}, but a rule must give true or false`) : error;
  } catch (error) {
    problem = error;
  }
  throw new ConfigurationError(
    `${where}, ${positionOf(problem, expression)}: "${expression}" is not a CEL rule: ${firstLine(problem)}`,
    {
      remedy: 'Write a CEL expression over the object that gives true or false, as in Flux healthCheckExprs.',
      details: { expression },
      cause: problem,
    },
  );
}

function ask(evaluate: Evaluate, variables: Readonly<Record<string, unknown>>): Answer {
  try {
    const value = evaluate(variables);
    if (typeof value === 'boolean') return { holds: value };
    return { holds: false, unclear: ' (it gives neither true nor false)' };
  } catch (error) {
    return { holds: false, unclear: ` (${firstLine(error)})` };
  }
}

/** The object's own fields are the variables, as with Flux; `self` is the whole. */
function variablesOf(object: KubernetesObject): Readonly<Record<string, unknown>> {
  // managedFields are long, and no rule is about them.
  const metadata = { ...object.metadata, managedFields: undefined };
  const fields = withIntegers({ ...object, metadata }) as Record<string, unknown>;
  return { ...fields, self: fields };
}

/** JSON's whole numbers are CEL's int, so that they can be counted with. */
function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) =>
      field === undefined ? [] : [[key, withIntegers(field)]],
    ),
  );
}

/** What the object itself says, where it says something. */
function why(object: KubernetesObject, reason: string, message: string): [reason: string, message: string] {
  const conditions = conditionsOf(object);
  const telling = conditions.find(({ type }) => type === 'Ready') ?? conditions.find((one) => one.message);
  return telling?.message === undefined ? [reason, message] : told(telling, reason, message);
}

function positionOf(problem: unknown, expression: string): string {
  const range = isFields(problem) ? problem['range'] : undefined;
  const start = isFields(range) && typeof range['start'] === 'number' ? range['start'] : 0;
  const before = expression.slice(0, start).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

const firstLine = (problem: unknown): string => errorMessage(problem).split('\n')[0] ?? '';
