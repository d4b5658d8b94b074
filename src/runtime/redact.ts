// Words of others (logs, events) on their way into a report: without what looks like a secret, whoever's it is.
import { withoutSequences } from './safe-text.ts';

const RULES: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]*(PRIVATE KEY|CERTIFICATE)-----[\s\S]*?(-----END [A-Z ]*-----|$)/g, '[$1 ***]'],
  [/\b(Bearer|Basic)\s+[\w.~+/-]{8,}=*/gi, '$1 ***'],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}(\.[\w-]*)?/g, '***'],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, '***'],
  [/\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}/g, '***'],
  [/(\w+:\/\/[^/\s:@]+:)[^@\s/]+@/g, '$1***@'],
  [/(Encoded authorization failure message:?\s*)[\w+/=-]{20,}/gi, '$1***'],
  [
    /((?:[\w.-]*(?:passw(?:or)?d|passphrase|secret|token|api[_-]?key|access[_-]?key(?:[_-]?id)?|private[_-]?key|credentials?))["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s,;&}]+)/gi,
    '$1***',
  ],
];

/**
 * Hides what looks like a credential. Names of secrets stay: they are what the reader has to mend. Terminal sequences
 * go first: loggers colour the name of a field, and so part it from its value.
 */
export function redact(text: string): string {
  return RULES.reduce(
    (rest, [pattern, replacement]) => rest.replace(pattern, replacement),
    withoutSequences(text),
  );
}

/** One line without control characters, redacted, at most `limit` characters. */
export function tidy(text: string, limit = 300): string {
  const line = redact(text)
    // eslint-disable-next-line no-control-regex -- neither line breaks nor other controls have a place in a report
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}
