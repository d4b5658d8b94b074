// Readiness rules that a layer brings itself, as CEL expressions in the form of Flux's healthCheckExprs. The engine is
// loaded only where there is such a rule.
import type { Rule } from './rule.ts';

export interface CelRuleSpec {
  readonly apiVersion: string;
  readonly kind: string;
  /** True once the object is ready. */
  readonly current: string;
  /** True when waiting will not help. */
  readonly failed?: string | undefined;
  /** True while it is being worked on, whatever the others say. */
  readonly inProgress?: string | undefined;
}

/**
 * Rows for the readiness table. `inProgress` is asked first, then `failed`, then `current`; an expression that refers to
 * something that is not there (yet) counts as false.
 * @param where the rules stand, for messages: `manifests/speed/layer.yaml`.
 * @throws {ConfigurationError} for an expression that is no CEL or is not about true and false; with its position.
 */
export async function compileCelRules(
  specs: readonly CelRuleSpec[],
  where: string,
): Promise<readonly Rule[]> {
  if (specs.length === 0) return [];
  const { compileCelRule } = await import('./cel-engine.ts');
  return specs.map((spec, index) => compileCelRule(spec, `${where}: spec.readiness[${index}]`));
}
