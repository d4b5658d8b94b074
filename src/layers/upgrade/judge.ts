// Whether one version may follow another, by one rule.
import type { ChartRule, FieldRule, UpgradeRule } from './rules.ts';
import { isChartRule } from './rules.ts';
import { compareMinors, compareVersions, parseVersion, type Version } from './version.ts';

export interface Refusal {
  readonly direction: 'up' | 'down';
  readonly reason: string;
  readonly remedy: string;
}

/**
 * Judges a step by numbers alone. `floor` is what the rule's floor holds at the moment.
 * @returns undefined where the step is allowed, or one of the two is no version that can be told.
 */
export function judgeStep(rule: UpgradeRule, from: string, to: string, floor: unknown): Refusal | undefined {
  const [older, newer] = [parseVersion(from), parseVersion(to)];
  if (older === undefined || newer === undefined) return undefined;
  const order = compareVersions(older, newer);
  if (order === 0) return undefined;
  return order < 0 ? judgeUp(rule, older, newer, to) : judgeDown(rule, older, newer, from, floor);
}

function judgeUp(rule: UpgradeRule, from: Version, to: Version, wanted: string): Refusal | undefined {
  const station = isChartRule(rule) ? stationBetween(rule, from, to) : undefined;
  const next = nextStop(rule, from, to) ?? station;
  if (next === undefined) return undefined;
  return {
    direction: 'up',
    reason: `${rule.why}; ${wanted} is too far in one step (${rule.source})`,
    remedy: `Go to ${next} first, see that it is ready, then on to ${wanted}.`,
  };
}

/** Where a step that goes too far has to stop first. */
function nextStop({ up }: UpgradeRule, from: Version, to: Version): string | undefined {
  const majors = to.major - from.major;
  if (up === 'major') return majors > 1 ? `the newest ${from.major + 1}.x` : undefined;
  if (up !== 'minor') return undefined;
  if (majors === 0) return to.minor - from.minor > 1 ? `${from.major}.${from.minor + 1}` : undefined;
  return majors > 1 || to.minor > 0
    ? `${from.major + 1}.0, from the last minor version before it`
    : undefined;
}

function stationBetween({ stations = [] }: ChartRule, from: Version, to: Version): string | undefined {
  const isBelow = (version: Version, bound: string): boolean => {
    const parsed = parseVersion(bound);
    return parsed !== undefined && compareVersions(version, parsed) < 0;
  };
  return stations.find(({ before, to: bound }) => isBelow(from, before) && !isBelow(to, bound))?.stop;
}

function judgeDown(
  rule: UpgradeRule,
  from: Version,
  to: Version,
  running: string,
  floor: unknown,
): Refusal | undefined {
  const bound = parseVersion(floor);
  const sameMinor = compareMinors(from, to) === 0;
  const allowed = rule.down === 'any' || (rule.down === 'patch' && sameMinor);
  const { floor: path } = rule as Partial<FieldRule>;
  if (allowed && (bound === undefined || compareMinors(to, bound) >= 0)) return undefined;
  const held = allowed && path !== undefined ? `${path} is ${String(floor)} already` : undefined;
  return {
    direction: 'down',
    reason: `${held === undefined ? '' : `${held}, and `}${rule.why} (${rule.source})`,
    remedy: isChartRule(rule)
      ? `Ask for ${running} or a newer version in spec.operator.version; other layers may share this operator.`
      : `Keep ${running}, or take a newer version that mends what is wrong with it; the way back to an older one is a backup.`,
  };
}
