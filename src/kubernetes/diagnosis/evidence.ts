// What a reader may want to see beside the cause: conditions, events, log lines, and what we were not allowed to see.
import { describeReference, keyOf, keyOfObject, referenceTo } from '../objects.ts';
import { eventsAbout, isWell, troubles, type Facts } from './facts.ts';
import { tidy } from '../../runtime/redact.ts';
import type { Finding } from './rule.ts';

const LINES_AT_MOST = 14;
const LOG_LINES_AT_MOST = 6;

/** Most telling first: the finding's own, the culprit's, then those of the others that are not well. */
export function collectEvidence(facts: Facts, finding: Finding): readonly string[] {
  const members = facts.family.filter((member) => !isWell(member));
  const culprit = members.filter((member) => keyOfObject(member) === keyOf(finding.culprit));
  const lines = [
    ...(finding.evidence ?? []),
    ...[...new Set([...culprit, ...members])].flatMap((member) => {
      const name = describeReference(referenceTo(member));
      return [
        ...troubles(member).map(({ type, status, reason, message }) =>
          [`${name}: ${type}=${status}`, reason, message].filter((part) => part !== undefined).join(' '),
        ),
        ...eventsAbout(facts, member)
          .filter(({ type }) => type === 'Warning')
          .slice(0, 3)
          .map(({ reason, message, count, series }) => {
            const times = series?.count ?? count ?? 1;
            return `${name}: event ${reason ?? ''}${times > 1 ? ` (${times} times)` : ''}: ${message ?? ''}`;
          }),
      ];
    }),
    ...[...facts.logs].flatMap(([container, log]) =>
      log.slice(-LOG_LINES_AT_MOST).map((line) => `log of ${container}: ${line}`),
    ),
  ];
  const unseen = facts.notSeen.slice(0, 4);
  return [...new Set(lines.map((line) => tidy(line)))].slice(0, LINES_AT_MOST - unseen.length).concat(unseen);
}
