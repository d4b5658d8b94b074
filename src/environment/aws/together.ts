// What several parts have found out, as one.
import type { EbsAccessPlan, Examination } from './types.ts';

/** @param parts in the order in which their calls must be made */
export function together(
  ...parts: readonly Partial<Examination>[]
): Pick<EbsAccessPlan, 'requirements' | 'warnings' | 'calls'> {
  const requirements = parts.flatMap((part) => part.requirements ?? []);
  return {
    requirements,
    warnings: parts.flatMap((part) => part.warnings ?? []),
    calls: requirements.flatMap(({ calls }) => calls),
  };
}
