// The readiness table: which rule judges which kind.
import { genericRule } from './generic.ts';
import type { Rule, RuleSet } from './rule.ts';
import { cassandraRules } from './rules/cassandra.ts';
import { clusterRules, existenceRule, isBuiltIn } from './rules/cluster.ts';
import { k8ssandraRules } from './rules/k8ssandra.ts';
import { apacheSparkRules } from './rules/spark-apache.ts';
import { sparkRules } from './rules/spark.ts';
import { strimziRules } from './rules/strimzi.ts';
import { workloadRules } from './rules/workloads.ts';

/** Rows for the kinds that a Kubernetes server brings itself. */
const builtInRules: readonly Rule[] = [...workloadRules, ...clusterRules];

/** Rows for the kinds of the operators that Lamina's layers use. */
const operatorRules: readonly Rule[] = [
  ...strimziRules,
  ...sparkRules,
  ...apacheSparkRules,
  ...cassandraRules,
  ...k8ssandraRules,
];

/** Every row, in the order in which documentation lists them. */
export const allRules: readonly Rule[] = [...operatorRules, ...builtInRules, existenceRule, genericRule];

/** The table, with rows of a layer's own (from its CEL rules) in front. */
export function createRuleSet(
  own: readonly Rule[] = [],
  table: readonly Rule[] = [...operatorRules, ...builtInRules],
): RuleSet {
  const rows = new Map<string, Rule>();
  for (const rule of [...table, ...own]) rows.set(`${rule.group}/${rule.kind}`, rule);
  return {
    find: (group, kind) => rows.get(`${group}/${kind}`) ?? (isBuiltIn(group) ? existenceRule : genericRule),
  };
}

/** What Lamina knows without a layer's own rules. */
export const standardRules: RuleSet = createRuleSet();

/** Without the operators' rows: shows in tests what the generic algorithm alone gets wrong. */
export const genericRules: RuleSet = createRuleSet([], builtInRules);
