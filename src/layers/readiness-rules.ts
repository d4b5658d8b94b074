// The readiness table with a layer's own rows in front.
import path from 'node:path';
import { compileCelRules } from '../kubernetes/readiness/cel.ts';
import type { RuleSet } from '../kubernetes/readiness/rule.ts';
import { createRuleSet, standardRules } from '../kubernetes/readiness/rules.ts';
import type { Layer } from './types.ts';

/** @throws {ConfigurationError} for an expression in layer.yaml that is none, with its position. */
export async function readinessRules({ directory, spec }: Layer): Promise<RuleSet> {
  if (spec.readiness.length === 0) return standardRules;
  return createRuleSet(await compileCelRules(spec.readiness, path.join(directory, 'layer.yaml')));
}
